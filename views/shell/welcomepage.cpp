// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/welcomepage.h"

#include "core/format.h"
#include "core/text.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"
#include "views/shell/actions.h"
#include "views/shell/sampleglimpse.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int LeftWidth = 560, RightWidth = 472;           ///< where there is room
constexpr int LeastLeftWidth = 380, LeastRightWidth = 320; ///< in half a screen

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setObjectName(QStringLiteral("line"));
    frame->setFixedHeight(1);
    return frame;
}
} // namespace

WelcomePage::WelcomePage(Looks &looks, Settings &settings, Actions &actions, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_settings(settings), m_actions(actions)
{
    setObjectName(QStringLiteral("welcomePage"));
    setAttribute(Qt::WA_StyledBackground);
    auto *outer = new QGridLayout(this);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(1, LeftWidth); // as wide as they may be, and only then the sides
    outer->setColumnStretch(2, RightWidth);
    outer->setColumnStretch(3, 1);
    outer->setRowStretch(0, 2);
    outer->setRowStretch(3, 5);
    outer->setHorizontalSpacing(48);
    outer->setVerticalSpacing(40);
    outer->addWidget(header(), 1, 1, 1, 2);

    auto *left = new QVBoxLayout;
    left->setSpacing(20);
    left->addWidget(dropZone());
    left->addWidget(sampleCard());
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(36);
    right->addWidget(recentList());
    right->addWidget(firstSteps());
    right->addStretch(1);
    outer->addLayout(left, 2, 1);
    outer->addLayout(right, 2, 2);
    retranslate();
}

QLabel *WelcomePage::label(int pixels, QFont::Weight weight, const char *tone)
{
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::PlainText);
    text->setFont(Theme::font(pixels, weight));
    text->setWordWrap(true);
    if (tone)
        text->setProperty("tone", QLatin1String(tone));
    return text;
}

QWidget *WelcomePage::header()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *logo = new QLabel(box);
    logo->setPixmap(Looks::logo().pixmap(QSize(44, 44), devicePixelRatioF()));
    row->addWidget(logo);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *name = label(28, QFont::Medium, nullptr);
    name->setText(QStringLiteral("Waybill"));
    m_motto = label(13, QFont::Normal, "second");
    words->addWidget(name);
    words->addWidget(m_motto);
    row->addLayout(words, 1);
    return box;
}

QWidget *WelcomePage::dropZone()
{
    auto *zone = new QFrame(this);
    zone->setObjectName(QStringLiteral("dropZone"));
    zone->setMinimumWidth(LeastLeftWidth);
    zone->setMaximumWidth(LeftWidth);
    zone->setFixedHeight(212);
    auto *column = new QVBoxLayout(zone);
    column->setSpacing(8);
    column->addStretch(1);
    auto *icon = new QToolButton(zone);
    icon->setIcon(m_looks.icon(QStringLiteral("file-down")));
    icon->setIconSize({32, 32});
    icon->setFocusPolicy(Qt::NoFocus);
    icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    m_dropTitle = label(15, QFont::Medium, nullptr);
    m_dropTitle->setAlignment(Qt::AlignCenter);
    m_dropText = label(13, QFont::Normal, "second");
    m_dropText->setAlignment(Qt::AlignCenter);
    column->addWidget(m_dropTitle);
    column->addWidget(m_dropText);
    auto *buttons = new QHBoxLayout;
    m_choose = buttonFor(m_actions[Act::ImportFiles], zone);
    m_choose->setProperty("primary", true);
    m_paste = buttonFor(m_actions[Act::PasteTable], zone);
    buttons->addStretch(1);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_paste);
    buttons->addStretch(1);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(1);
    return zone;
}

QWidget *WelcomePage::sampleCard()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    card->setMinimumWidth(LeastLeftWidth);
    card->setMaximumWidth(LeftWidth);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(14, 14, 14, 14);
    row->setSpacing(18);
    row->addWidget(new SampleGlimpse(m_looks, card));
    auto *words = new QVBoxLayout;
    m_sampleTitle = label(13, QFont::Medium, nullptr);
    m_sampleText = label(12, QFont::Normal, "second");
    m_sample = buttonFor(m_actions[Act::OpenSample], card);
    m_sample->setObjectName(QStringLiteral("openSample"));
    words->setSpacing(6);
    words->addStretch(1);
    words->addWidget(m_sampleTitle);
    words->addWidget(m_sampleText);
    words->addSpacing(4);
    words->addWidget(m_sample, 0, Qt::AlignLeft);
    words->addStretch(1);
    row->addLayout(words, 1);
    return card;
}

QWidget *WelcomePage::recentList()
{
    auto *box = new QWidget(this);
    box->setMinimumWidth(LeastRightWidth);
    box->setMaximumWidth(RightWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_recentTitle = label(13, QFont::Medium, nullptr);
    column->addWidget(m_recentTitle);
    column->addWidget(line(box));
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(0);
    column->addLayout(m_recentRows);
    m_open = buttonFor(m_actions[Act::OpenCase], box);
    m_open->setProperty("link", true);
    m_open->setIcon(m_looks.icon(QStringLiteral("folder-open")));
    column->addSpacing(4);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    return box;
}

QWidget *WelcomePage::recentRow(const RecentCase &recent)
{
    auto *row = new QPushButton(this);
    row->setFlat(true);
    row->setFixedHeight(52);
    row->setStyleSheet(
        QStringLiteral("QPushButton{border:none;border-radius:0;border-bottom:1px solid %1;text-align:left}"
                       "QPushButton:hover{background:%2} QPushButton:focus{border:2px solid %3}")
            .arg(m_looks.colors().line1.name(), m_looks.colors().hover.name(),
                 m_looks.colors().focus.name()));
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(8, 4, 8, 4);
    columns->setSpacing(12);
    auto *icon = new QLabel(row);
    icon->setPixmap(m_looks.icon(QStringLiteral("briefcase")).pixmap(QSize(16, 16), devicePixelRatioF()));
    columns->addWidget(icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    QLabel *name = label(13, QFont::Medium, nullptr);
    name->setText(Text::visible(QFileInfo(recent.path).fileName()));
    QLabel *facts = label(12, QFont::Normal, "second");
    const Format f;
    facts->setText(tr("%1 shipments, %2 sources").arg(f.count(recent.shipments), f.count(recent.sources)));
    words->addWidget(name);
    words->addWidget(facts);
    columns->addLayout(words, 1);
    QLabel *when = label(12, QFont::Normal, "second");
    when->setWordWrap(false);
    const QDate day = recent.opened.date();
    when->setText(day == QDate::currentDate()
                      ? tr("today, %1").arg(QLocale().toString(recent.opened.time(), QLocale::ShortFormat))
                      : QLocale().toString(day, QLocale::ShortFormat));
    columns->addWidget(when);
    for (QLabel *text : {icon, name, facts, when})
        text->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->setAccessibleName(name->text());
    row->setToolTip(PlainTip::line(recent.path));
    connect(row, &QPushButton::clicked, this, [this, path = recent.path] { Q_EMIT caseWanted(path); });
    return row;
}

QWidget *WelcomePage::firstSteps()
{
    auto *box = new QWidget(this);
    box->setMinimumWidth(LeastRightWidth);
    box->setMaximumWidth(RightWidth);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    m_stepsTitle = label(13, QFont::Medium, nullptr);
    grid->addWidget(m_stepsTitle, 0, 0, 1, 2);
    grid->addWidget(line(box), 1, 0, 1, 2);
    for (int i = 0; i < 4; ++i) {
        m_stepNames.append(label(13, QFont::Medium, nullptr));
        m_stepNames.last()->setWordWrap(false);
        m_stepTexts.append(label(13, QFont::Normal, "second"));
        grid->addWidget(m_stepNames.last(), i + 2, 0, Qt::AlignTop);
        grid->addWidget(m_stepTexts.last(), i + 2, 1);
    }
    return box;
}

void WelcomePage::refresh()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<RecentCase> recent = m_settings.recentCases();
    if (recent.isEmpty()) {
        QLabel *none = label(13, QFont::Normal, "hint");
        none->setText(tr("Cases you open are listed here."));
        none->setContentsMargins(0, 8, 0, 8);
        m_recentRows->addWidget(none);
    }
    for (const RecentCase &one : recent.first(std::min<qsizetype>(recent.size(), 4)))
        m_recentRows->addWidget(recentRow(one));
}

void WelcomePage::retranslate()
{
    m_motto->setText(tr("Customs data: from spreadsheet to finding, with the proof attached"));
    m_dropTitle->setText(tr("Drop customs spreadsheets here"));
    m_dropText->setText(tr("xlsx, ods, xls, csv, zip, or a whole folder. A new case is made for them."));
    m_choose->setText(tr("Choose files…"));
    m_choose->setToolTip(Actions::tip(m_actions[Act::ImportFiles]));
    m_paste->setText(tr("Paste a table"));
    m_paste->setToolTip(Actions::tip(m_actions[Act::PasteTable]));
    m_sampleTitle->setText(tr("Open the sample case"));
    m_sampleText->setText(tr("Small files in Russian, Turkish and Chinese, with a story to follow. "
                             "Illustrative, not real records."));
    m_sample->setText(tr("Open sample"));
    m_recentTitle->setText(tr("Recent cases"));
    m_open->setText(tr("Open a case…"));
    m_stepsTitle->setText(tr("First steps"));
    const QStringList names{tr("Import"), tr("Narrow"), tr("Check"), tr("Publish")};
    const QStringList texts{tr("Drop a file, look at the columns, press Enter"),
                            tr("Click any bar, route or name; every view follows"),
                            tr("The cells of the file are always beside the figure"),
                            tr("Export the chart or map with source and method")};
    for (qsizetype i = 0; i < m_stepNames.size(); ++i) {
        m_stepNames[i]->setText(names[i]);
        m_stepTexts[i]->setText(texts[i]);
    }
    refresh();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}
