// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sampleglimpse.h"

#include "views/common/looks.h"

#include <QPainter>

#include <array>

SampleGlimpse::SampleGlimpse(Looks &looks, QWidget *parent) : QWidget(parent), m_looks(looks)
{
    setFixedSize(sizeHint());
}

void SampleGlimpse::paintEvent(QPaintEvent *)
{
    // Drawn, not measured: heights in percent.
    constexpr std::array heights{0, 1, 3, 0, 9, 13, 16, 20, 26, 36, 50, 100, 17};
    const QList<QColor> shades = m_looks.theme().tints(QStringLiteral("body-armor"), 2);
    const ThemeColors &c = m_looks.colors();
    QPainter painter(this);
    const QRectF plot(0, 4, width(), height() - 6);
    painter.setPen(c.grid);
    for (const double share : {0.33, 0.67})
        painter.drawLine(QPointF(plot.left(), plot.bottom() - plot.height() * share),
                         QPointF(plot.right(), plot.bottom() - plot.height() * share));
    const double step = plot.width() / static_cast<double>(heights.size());
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const double h = plot.height() * heights[i] / 100;
        const double x = plot.left() + step * static_cast<double>(i);
        painter.fillRect(QRectF(x, plot.bottom() - h * 0.78, step * 0.74, h * 0.78), shades[0]);
        painter.fillRect(QRectF(x, plot.bottom() - h, step * 0.74, h * 0.22), shades[1]);
    }
    painter.setPen(c.axis);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}
