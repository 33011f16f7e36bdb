// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartlayout.h"

#include "views/charts/barlayout.h"
#include "views/charts/chartkey.h"
#include "views/charts/columnlayout.h"

ChartLayout ChartLayout::of(const ChartFigure &figure, const QRectF &area, bool framed)
{
    return figure.kind == ChartKind::Bars ? BarLayout::of(figure, area, framed)
                                          : ColumnLayout::of(figure, area, framed);
}

std::optional<ChartHit> ChartLayout::hit(const QPointF &point) const
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells[i].area.contains(point))
            continue;
        ChartHit hit{static_cast<int>(i), -1};
        for (qsizetype s = 0; s < cells[i].segments.size() && cells[i].segments.size() > 1; ++s) {
            if (cells[i].segments[s].contains(point))
                hit.series = static_cast<int>(s);
        }
        return hit;
    }
    return {};
}

std::pair<qreal, qreal> ChartLayout::keyRoom(const ChartFigure &figure) const
{
    const QRectF room = figure.kind == ChartKind::Bars && !cells.isEmpty() ? cells.first().area : plot;
    return {room.left(), room.right()};
}

QList<QPointF> ChartLayout::keyPlaces(const ChartFigure &figure) const
{
    QStringList names;
    for (const ChartSeries &series : figure.series)
        names.append(series.label);
    const auto [left, right] = keyRoom(figure);
    QList<QPointF> places = ChartKey::places(names, right - left);
    for (QPointF &place : places)
        place += QPointF(left, keyTop);
    return places;
}

qreal ChartLayout::yOf(std::int64_t value, std::int64_t top) const
{
    return plot.bottom() - plot.height() * static_cast<qreal>(value) / static_cast<qreal>(top);
}
