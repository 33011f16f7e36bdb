// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/longpath.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <limits>

void LongPath::draw(QPainter &painter, const QList<QPolygonF> &lines)
{
    constexpr qsizetype mostInFiles = 30'000; // Qt's own reader of SVG cuts a path after 32,767
    const bool pixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    const qsizetype most = pixels ? std::numeric_limits<qsizetype>::max() : mostInFiles;
    QPainterPath path;
    for (const QPolygonF &line : lines) {
        if (path.elementCount() > 0 && path.elementCount() + line.size() > most) {
            painter.drawPath(path);
            path.clear();
        }
        path.addPolygon(line);
    }
    painter.drawPath(path);
}
