// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartkey.h"

#include "views/common/paintedtext.h"

#include <algorithm>

QList<QPointF> ChartKey::places(const QStringList &names, qreal width)
{
    QList<QPointF> places;
    qreal x = 0, y = 11;
    for (const QString &name : names) {
        const qreal wide = std::min(PaintedText{name, 12, QFont::Normal, {}, {}}.width(), width - 15) + 15;
        if (x > 0 && x + wide > width) {
            x = 0;
            y += Row;
        }
        places.append({x, y});
        x += wide + 16;
    }
    return places;
}

qreal ChartKey::height(const QStringList &names, qreal width)
{
    const auto where = places(names, width);
    return where.isEmpty() ? 0 : where.last().y() + 7;
}
