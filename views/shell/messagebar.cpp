// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/messagebar.h"

#include "views/common/looks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

MessageBar::MessageBar(Looks &looks, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_follow(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(looks.icon(QStringLiteral("x")));
    m_follow->setProperty("link", true);
    m_follow->setObjectName(QStringLiteral("follow"));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_follow);
    row->addWidget(m_close);
    connect(m_follow, &QPushButton::clicked, this, [this] {
        hide();
        m_link.follow();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::tell(Tone tone, const QString &text)
{
    tell(tone, [text] { return text; });
}

void MessageBar::tell(Tone tone, const Sentence &sentence, const Link &link)
{
    m_sentence = sentence;
    m_link = link;
    const ThemeColors &c = m_looks.colors();
    const QString name = tone == Tone::Error     ? QStringLiteral("error")
                         : tone == Tone::Warning ? QStringLiteral("warning")
                                                 : QStringLiteral("info");
    setProperty("tone", name);
    style()->unpolish(this);
    style()->polish(this);
    const QColor ink = tone == Tone::Error ? c.error : tone == Tone::Warning ? c.warning : c.accent;
    const QString icon = tone == Tone::Info ? QStringLiteral("info") : QStringLiteral("triangle-alert");
    m_icon->setPixmap(m_looks.icon(icon, ink).pixmap(QSize(16, 16), devicePixelRatioF()));
    retranslate();
    show();
}

void MessageBar::retranslate()
{
    m_text->setText(m_sentence ? m_sentence() : QString());
    setAccessibleName(m_text->text());
    m_follow->setVisible(m_link.follow != nullptr);
    m_follow->setText(m_link.name ? m_link.name() : QString());
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}
