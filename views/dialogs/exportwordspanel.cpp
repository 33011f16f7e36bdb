// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportwordspanel.h"

#include "views/common/otherlanguage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace {

struct Language {
    QLocale::Language language;
    const char16_t *name; ///< in itself
};
constexpr Language Languages[] = {
    {QLocale::English, u"English"}, {QLocale::Russian, u"Русский"}, {QLocale::Ukrainian, u"Українська"},
    {QLocale::Turkish, u"Türkçe"},  {QLocale::Chinese, u"中文"},    {QLocale::Spanish, u"Español"},
    {QLocale::German, u"Deutsch"},  {QLocale::French, u"Français"}, {QLocale::Arabic, u"العربية"}};

} // namespace

ExportWordsPanel::ExportWordsPanel(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_language(new QComboBox(this)),
      m_look(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_title = makeEntry(column, tr("Title"), tr("a claim, or what is shown"), 2);
    m_subtitle = makeEntry(column, tr("Subtitle"), tr("measure and unit"), 2);
    m_note = makeEntry(column, tr("Note"), tr("coverage is filled in"), 3);
    m_source = makeEntry(column, tr("Source"), tr("from the case"), 2);

    m_heading->setFont(Theme::font(12, QFont::Medium));
    column->addWidget(m_heading);
    fillLanguages();
    const QLocale now;
    for (int i = 0; i < m_language->count(); ++i) {
        const QVariant one = m_language->itemData(i); // a line between them has none
        if (one.isValid() && one.toLocale().language() == now.language())
            m_language->setCurrentIndex(i);
    }
    // Light at first in a dark window too: most pictures go on white paper.
    m_look->addItems({tr("Light"), tr("Dark"), tr("Grey print")});
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_language, 1);
    row->addWidget(m_look, 1);
    column->addLayout(row);
    nameLanguage();
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        nameLanguage();
        Q_EMIT languageChanged();
    });
    connect(m_look, &QComboBox::currentIndexChanged, this, &ExportWordsPanel::changed);
}

void ExportWordsPanel::fillLanguages()
{
    for (const bool sentences : {true, false}) {
        if (!sentences)
            m_language->insertSeparator(m_language->count());
        for (const Language &one : Languages) {
            if (const QLocale locale(one.language); OtherLanguage::hasSentences(locale) == sentences)
                m_language->addItem(QString::fromUtf16(one.name), locale);
        }
    }
}

void ExportWordsPanel::nameLanguage()
{
    m_heading->setText(OtherLanguage::hasSentences(locale())
                           ? tr("Language of the picture")
                           : tr("Language of numbers, months and countries"));
}

ExportWordsPanel::Entry ExportWordsPanel::makeEntry(QVBoxLayout *column, const QString &name,
                                                    const QString &hint, int lines)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *label = new QLabel(name, this);
    label->setFont(Theme::font(12, QFont::Medium));
    auto *aside = new QLabel(hint, this);
    aside->setProperty("tone", QStringLiteral("hint"));
    row->addWidget(label);
    row->addWidget(aside, 1);
    column->addLayout(row);
    Entry entry;
    entry.edit = new QPlainTextEdit(this);
    entry.edit->setFont(Theme::font(12));
    entry.edit->setTabChangesFocus(true);
    entry.edit->setAccessibleName(name);
    entry.edit->setFixedHeight(lines * 18 + 12);
    entry.edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    label->setBuddy(entry.edit);
    column->addWidget(entry.edit);
    column->addSpacing(6);
    connect(entry.edit, &QPlainTextEdit::textChanged, this, &ExportWordsPanel::changed);
    return entry;
}

void ExportWordsPanel::proposeTo(const Entry &entry, const QString &text)
{
    if (!entry.edit->document()->isModified())
        entry.edit->setPlainText(text);
}

void ExportWordsPanel::propose(const PictureWords &words)
{
    const bool before = blockSignals(true);
    proposeTo(m_title, words.title);
    proposeTo(m_subtitle, words.subtitle);
    proposeTo(m_note, words.notes.join(u' '));
    proposeTo(m_source, words.source);
    blockSignals(before);
    Q_EMIT changed();
}

PictureWords ExportWordsPanel::words() const
{
    // Raw: the plain text would lose the no-break spaces of dates and units.
    const auto text = [](const Entry &entry) {
        return entry.edit->document()->toRawText().replace(QChar::ParagraphSeparator, u' ').trimmed();
    };
    PictureWords words{text(m_title), text(m_subtitle), {text(m_note)}, text(m_source)};
    words.notes.removeAll(QString());
    return words;
}

void ExportWordsPanel::setTitle(const QString &title)
{
    m_title.edit->setPlainText(title);
    m_title.edit->document()->setModified(true);
}

QLocale ExportWordsPanel::locale() const
{
    return m_language->currentData().toLocale();
}

Theme ExportWordsPanel::theme() const
{
    switch (m_look->currentIndex()) {
    case 1:
        return Theme::dark();
    case 2:
        return Theme::print(true);
    default:
        return Theme::print();
    }
}
