// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/tagrow.h"

#include "core/text.h"
#include "views/common/wraplayout.h"
#include "views/common/looks.h"

#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace {
constexpr int LongestTag = 60;
}

TagRow::TagRow(Looks &looks, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_flow(new WrapLayout(this, 6)), m_add(new QPushButton(this)),
      m_field(new QLineEdit(this))
{
    m_add->setIcon(looks.icon(QStringLiteral("plus")));
    m_add->setIconSize({12, 12});
    m_add->setFlat(true);
    m_add->setFont(Theme::font(12));
    m_add->setStyleSheet(
        QStringLiteral("QPushButton{border:none;background:transparent;padding:0 4px;min-height:20px}"));
    m_field->setFont(Theme::font(12));
    m_field->setMaxLength(LongestTag);
    m_field->setFixedWidth(120);
    m_field->hide();
    m_field->installEventFilter(this);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_field);
    connect(m_add, &QPushButton::clicked, this, &TagRow::startAdding);
    connect(m_field, &QLineEdit::returnPressed, this, &TagRow::finish);
    retranslate();
}

void TagRow::setTags(const QStringList &tags, const QStringList &known)
{
    for (QPushButton *button : std::as_const(m_tags)) {
        m_flow->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_tags.clear();
    // The layout keeps the order of adding; the field for a new tag stays last.
    m_flow->removeWidget(m_add);
    m_flow->removeWidget(m_field);
    for (const QString &tag : tags) {
        auto *button = new QPushButton(Text::visible(tag).replace(u'&', QStringLiteral("&&")), this);
        button->setFont(Theme::font(12));
        button->setIcon(m_looks.icon(QStringLiteral("x")));
        button->setIconSize({10, 10});
        button->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the word
        button->setStyleSheet(QStringLiteral("QPushButton{padding:0 6px;min-height:20px;border-radius:3px}"));
        button->setToolTip(tr("Take this tag off"));
        connect(button, &QPushButton::clicked, this, [this, tag] { Q_EMIT removed(tag); });
        m_flow->addWidget(button);
        button->show();
        m_tags.append(button);
    }
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_field);
    if (m_known != known || !m_field->completer()) {
        m_known = known;
        auto *completer = new QCompleter(known, m_field);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_field->setCompleter(completer);
    }
    updateGeometry();
}

void TagRow::startAdding()
{
    m_field->show();
    m_add->hide();
    m_field->setFocus();
}

void TagRow::giveUp()
{
    m_field->clear();
    m_field->hide();
    m_add->show();
}

void TagRow::finish()
{
    const QString tag = m_field->text().simplified();
    giveUp();
    m_add->setFocus();
    if (!tag.isEmpty())
        Q_EMIT added(tag);
}

bool TagRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_field->clear();
        finish();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TagRow::retranslate()
{
    m_add->setText(tr("Tag"));
    m_add->setToolTip(tr("Add a tag (key T)"));
    m_field->setPlaceholderText(tr("New tag"));
    m_field->setAccessibleName(tr("New tag"));
}

void TagRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
