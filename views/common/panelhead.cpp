// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/panelhead.h"

#include "views/common/elidedlabel.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace {
constexpr int Spacing = 8;
constexpr int OneLineHeight = 32, TwoLinesHeight = 54;
}

PanelHead::PanelHead(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(this)), m_subtitle(new ElidedLabel(this)),
      m_controls(new QWidget(this)), m_row(new QHBoxLayout(m_controls)), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("panelHead"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(OneLineHeight);
    m_title->setFont(Theme::font(13, QFont::Medium));
    m_subtitle->setFont(Theme::font(12));
    m_subtitle->setProperty("tone", QStringLiteral("second"));
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Spacing);
    m_grid->setContentsMargins(12, 0, 8, 0);
    m_grid->setHorizontalSpacing(Spacing);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_subtitle, 0, 1);
    m_grid->addWidget(m_controls, 0, 2);
}

void PanelHead::setTitle(const QString &title)
{
    m_title->setText(title);
    arrange();
}

QString PanelHead::title() const
{
    return m_title->text();
}

void PanelHead::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    arrange();
}

QString PanelHead::subtitle() const
{
    return m_subtitle->text();
}

void PanelHead::setOneLineFrom(int width)
{
    m_oneLineFrom = width;
    arrange();
}

PanelHead::Form PanelHead::formFor(int room) const
{
    if (m_oneLineFrom > 0)
        return width() < m_oneLineFrom ? Form::ControlsByUnit : Form::OneLine;
    const int title = m_title->sizeHint().width();
    const int subtitle = m_subtitle->text().isEmpty() ? 0 : m_subtitle->sizeHint().width() + Spacing;
    const int wide = m_row->sizeHint().width();
    const int controls = wide > 0 ? wide + Spacing : 0;
    if (title + subtitle + controls <= room)
        return Form::OneLine;
    if (std::max(title, subtitle - Spacing) + controls <= room)
        return Form::WordsOverWords;
    return title + subtitle <= room ? Form::ControlsBelow : Form::ControlsByUnit;
}

void PanelHead::arrange()
{
    const QMargins margins = m_grid->contentsMargins();
    const int room = contentsRect().width() - margins.left() - margins.right();
    const Form form = formFor(room);
    // Choices give way to the unit; never a demand of its own, which would move the border of the panel.
    const int words = form == Form::ControlsByUnit ? m_subtitle->sizeHint().width() + Spacing
                      : m_oneLineFrom > 0
                          ? m_title->sizeHint().width() + m_subtitle->sizeHint().width() + 2 * Spacing
                          : 0;
    const int forControls = room - words;
    m_controls->setMaximumWidth(std::max({forControls, m_row->minimumSize().width(), 0}));
    if (std::exchange(m_form, form) == form)
        return;
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_subtitle), m_controls})
        m_grid->removeWidget(widget);
    const bool oneLine = form == Form::OneLine;
    switch (form) {
    case Form::OneLine:
        m_grid->addWidget(m_title, 0, 0);
        m_grid->addWidget(m_subtitle, 0, 1);
        m_grid->addWidget(m_controls, 0, 2);
        break;
    case Form::WordsOverWords:
        m_grid->addWidget(m_title, 0, 0, 1, 2);
        m_grid->addWidget(m_subtitle, 1, 0, 1, 2);
        m_grid->addWidget(m_controls, 0, 2, 2, 1);
        break;
    case Form::ControlsBelow:
        m_grid->addWidget(m_title, 0, 0);
        m_grid->addWidget(m_subtitle, 0, 1, 1, 2);
        m_grid->addWidget(m_controls, 1, 0, 1, 3, Qt::AlignRight);
        break;
    case Form::ControlsByUnit:
        m_grid->addWidget(m_title, 0, 0, 1, 3);
        m_grid->addWidget(m_subtitle, 1, 0, 1, 2);
        m_grid->addWidget(m_controls, 1, 2);
        break;
    }
    setFixedHeight(oneLine ? OneLineHeight : TwoLinesHeight);
}

QSize PanelHead::minimumSizeHint() const
{
    const QMargins margins = m_grid->contentsMargins();
    return {margins.left() + m_row->minimumSize().width() + margins.right(), height()};
}

void PanelHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool PanelHead::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a control has another text, or is hidden
        arrange();
    return done;
}

void PanelHead::addControl(QWidget *control)
{
    m_row->addWidget(control);
}
