// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/statusbuttons.h"

#include "views/common/looks.h"
#include "views/common/statuslook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace {
constexpr ReviewStatus states[] = {ReviewStatus::Unreviewed, ReviewStatus::Suspicious,
                                   ReviewStatus::Confirmed, ReviewStatus::Cleared};
}

StatusButtons::StatusButtons(Looks &looks, QWidget *parent) : QWidget(parent), m_looks(looks)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const ReviewStatus status : states) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("status-") + reviewStatusId(status));
        button->setCheckable(true);
        button->setFont(Theme::condensedFont(12));
        button->setIconSize({12, 12});
        button->setMinimumWidth(0);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, status] { Q_EMIT chosen(status); });
        m_buttons.append(button);
    }
    connect(&looks, &Looks::changed, this, &StatusButtons::retranslate);
    retranslate();
}

void StatusButtons::setStatus(std::optional<ReviewStatus> status)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(status == states[i]);
}

void StatusButtons::retranslate()
{
    const ThemeColors &c = m_looks.colors();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const StatusLook look = StatusLook::of(reviewStatusId(states[i]), m_looks.theme());
        QPushButton *button = m_buttons[i];
        button->setText(look.name);
        button->setIcon(m_looks.icon(look.icon, look.ink));
        button->setToolTip(tr("%1 (key %2)").arg(look.name).arg(i + 1));
        const QColor soft = look.soft.isValid() ? look.soft : c.hover;
        // One strip of four: inner borders are shared, only the ends are round.
        const QString radius =
            i == 0 ? QStringLiteral("border-top-left-radius:4px;border-bottom-left-radius:4px;")
            : i == m_buttons.size() - 1
                ? QStringLiteral("border-top-right-radius:4px;border-bottom-right-radius:4px;")
                : QString();
        button->setStyleSheet(
            QStringLiteral("QPushButton{padding:0 2px;border-radius:0;%1%2}"
                           "QPushButton:checked{background:%3;color:%4;border-color:%4;font-weight:500}"
                           "QPushButton:focus{border:2px solid %5;}")
                .arg(radius, i > 0 ? QStringLiteral("border-left:none;") : QString(), soft.name(),
                     i == 0 ? c.text2.name() : look.ink.name(), c.focus.name()));
    }
}

void StatusButtons::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
