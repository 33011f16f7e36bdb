// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/statusbuttons.h"

#include "views/common/looks.h"
#include "views/common/statuslook.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace {
constexpr ReviewStatus states[] = {ReviewStatus::Unreviewed, ReviewStatus::Suspicious,
                                   ReviewStatus::Confirmed, ReviewStatus::Cleared};
}

StatusButtons::StatusButtons(Looks &looks, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    for (const ReviewStatus status : states) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("status-") + reviewStatusId(status));
        button->setCheckable(true);
        button->setFont(Theme::condensedFont(12));
        button->setIconSize({12, 12});
        button->setMinimumWidth(0);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, status] { Q_EMIT chosen(status); });
        m_buttons.append(button);
    }
    connect(&looks, &Looks::changed, this, &StatusButtons::dress);
    retranslate();
}

void StatusButtons::setStatus(std::optional<ReviewStatus> status)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(status == states[i]);
}

QString StatusButtons::edges(int button) const
{
    // One strip: neighbors share a border, only the outer corners are round.
    const int columns = std::max(m_columns, 1), count = static_cast<int>(m_buttons.size());
    const bool left = button % columns == 0, right = button % columns == columns - 1;
    const bool top = button < columns, bottom = button >= count - columns;
    QString css;
    if (!left)
        css += QStringLiteral("border-left:none;");
    if (!top)
        css += QStringLiteral("border-top:none;");
    const auto corner = [&css](bool round, const char *name) {
        if (round)
            css += QStringLiteral("border-%1-radius:4px;").arg(QLatin1String(name));
    };
    corner(left && top, "top-left");
    corner(right && top, "top-right");
    corner(left && bottom, "bottom-left");
    corner(right && bottom, "bottom-right");
    return css;
}

int StatusButtons::oneRowWidth() const
{
    constexpr int IconAndPadding = 20;
    const QFontMetrics metrics(Theme::condensedFont(12, QFont::Medium));
    int widest = 0;
    for (const QPushButton *button : m_buttons)
        widest = std::max(widest, metrics.horizontalAdvance(button->text()) + IconAndPadding);
    return widest * static_cast<int>(m_buttons.size());
}

void StatusButtons::arrange()
{
    const int columns = oneRowWidth() <= width() ? static_cast<int>(m_buttons.size()) : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_grid->addWidget(m_buttons[i], i / columns, i % columns);
    dress();
    updateGeometry();
}

void StatusButtons::retranslate()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const StatusLook look = StatusLook::of(reviewStatusId(states[i]), m_looks.theme());
        m_buttons[i]->setText(look.name);
        m_buttons[i]->setToolTip(tr("%1 (key %2)").arg(look.name).arg(i + 1));
    }
    m_columns = 0;
    arrange();
}

void StatusButtons::dress()
{
    const ThemeColors &c = m_looks.colors();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const StatusLook look = StatusLook::of(reviewStatusId(states[i]), m_looks.theme());
        m_buttons[i]->setIcon(m_looks.icon(look.icon, look.ink));
        const QColor soft = look.soft.isValid() ? look.soft : c.hover;
        m_buttons[i]->setStyleSheet(
            QStringLiteral("QPushButton{padding:0 2px;border-radius:0;%1}"
                           "QPushButton:checked{background:%2;color:%3;border-color:%3;font-weight:500}"
                           "QPushButton:focus{border:2px solid %4;}")
                .arg(edges(static_cast<int>(i)), soft.name(), i == 0 ? c.text2.name() : look.ink.name(),
                     c.focus.name()));
    }
}

void StatusButtons::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StatusButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
