// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/swatch.h"

#include "views/charts/hatching.h"

#include <QPainter>

void Swatch::paint(QPainter &painter, const QRectF &box, const ChartFill &fill, const Theme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill.color);
    painter.drawRect(box);
    if (fill.hatch != Hatch::Solid)
        Hatching::over(painter, box, fill.hatch, Theme::textOn(fill.color));
    if (fill.edge.isValid() && box.height() > 2) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(fill.edge, 0.8));
        painter.drawRect(box.adjusted(0.4, 0.4, -0.4, -0.4));
    }
    Q_UNUSED(theme)
}

void Swatch::paintPartial(QPainter &painter, const QRectF &box, const ChartFill &fill, const Theme &theme)
{
    painter.fillRect(box, theme.colors().panel);
    Hatching::lines(painter, box, fill.color, 5, 2.2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(fill.edge.isValid() ? fill.edge : fill.color, 0.8));
    painter.drawRect(box.adjusted(0.4, 0.4, -0.4, -0.4));
}
