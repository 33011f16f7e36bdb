// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/messagebar.h"

#include "views/common/looks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

MessageBar::MessageBar(Looks &looks, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_close(new QToolButton(this))
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
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::tell(Tone tone, const QString &text)
{
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
    m_text->setText(text);
    setAccessibleName(text);
    show();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}
