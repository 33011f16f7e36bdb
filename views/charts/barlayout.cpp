// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/barlayout.h"

#include "views/charts/chartkey.h"
#include "views/common/paintedtext.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal HighestRow = 32;
constexpr qreal LowestRow = 14;
constexpr qreal HeadHeight = 18;
constexpr qreal Narrow = 340; ///< below it there is no room for shares

qreal widthOf(const QString &text, QFont::Weight weight = QFont::Normal)
{
    return PaintedText{text, 12, weight, {}, {}}.width();
}

} // namespace

ChartLayout BarLayout::of(const ChartFigure &figure, const QRectF &area, bool framed)
{
    ChartLayout layout;
    layout.framed = framed;
    qreal top = area.top();
    layout.keyTop = top;
    if (figure.split()) {
        layout.naming = ChartLayout::Naming::Key;
        QStringList names;
        for (const ChartSeries &series : figure.series)
            names.append(series.label);
        top += ChartKey::height(names, area.width());
    }
    qreal names = 0, values = 0, shares = 0;
    for (const ChartGroup &group : figure.groups) {
        names = std::max(names, widthOf(group.label, group.stressed ? QFont::Medium : QFont::Normal));
        values = std::max(values, widthOf(group.totalText, QFont::Bold));
        shares = std::max(shares, widthOf(group.shareText));
    }
    values = std::max(values, widthOf(figure.unitSample, QFont::Bold));
    // In a narrow pane half of it: what tells one name from the next may stand at its end.
    layout.nameWidth = std::min(names + 14, area.width() * (area.width() < Narrow ? 0.5 : 0.42));

    qreal right = area.right();
    if (area.width() >= 420) {
        layout.countRight = right;
        right -= 62;
    }
    if (shares > 0 && area.width() >= Narrow) {
        layout.shareRight = right;
        right -= std::max(shares, 34.0) + 16;
    }
    top += HeadHeight;
    const qreal left = area.left() + layout.nameWidth;
    const qreal bars = std::max(8.0, right - left - values - 12);
    const auto count = static_cast<qreal>(std::max<qsizetype>(figure.groups.size(), 1));
    const qreal row =
        std::clamp((area.bottom() - top - 4) / count, LowestRow, count <= 6 ? HighestRow + 8 : HighestRow);
    layout.plot = {left, top, bars, row * count};
    const qreal gap = row > 24 ? 9 : row > 18 ? 6 : 3;
    for (qsizetype i = 0; i < figure.groups.size(); ++i) {
        ChartLayout::Cell cell;
        const qreal y = top + row * static_cast<qreal>(i);
        cell.area = {area.left(), y, area.width(), row};
        const auto length = [&](std::int64_t value) {
            return bars * static_cast<qreal>(std::max<std::int64_t>(value, 0)) /
                   static_cast<qreal>(figure.top);
        };
        std::int64_t before = 0;
        for (const ChartSeries &series : figure.series) {
            const std::int64_t value = std::max<std::int64_t>(series.values[i], 0);
            cell.segments.append(
                value > 0 ? QRectF(left + length(before), y + gap / 2, length(value), row - gap) : QRectF());
            before += value;
        }
        const qreal wide = before > 0 ? std::max(1.0, length(before)) : 0.0;
        cell.body = {left, y + gap / 2, wide, row - gap};
        layout.cells.append(cell);
    }
    return layout;
}
