// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charthandles.h"

#include "views/charts/chartkey.h"
#include "views/charts/columnlayout.h"
#include "views/common/paintedtext.h"

namespace {

constexpr qreal Ascent = 12, Height = 16; ///< of a line of words

/** The layer in the group that its words tell the figure of; the layer as a whole where that has none of it.
 */
ChartHit layerIn(const ChartFigure &figure, int group, int series)
{
    const bool there = group >= 0 && figure.series[series].values[group] > 0;
    return {there ? group : -1, series};
}

ChartHandle handleOf(const ChartFigure &figure, const ChartLayout &layout, const ChartLayout::Label &label)
{
    const QPointF at = label.baseline;
    const qreal wide = PaintedText{figure.series[label.series].label, 12, QFont::Medium, {}, {}}.width();
    const qreal top = at.y() - Ascent;
    switch (layout.naming) {
    case ChartLayout::Naming::Right:
        return {{at.x(), top, layout.labelRight - at.x(), Height},
                layerIn(figure, figure.labelGroup, label.series)};
    case ChartLayout::Naming::Left:
        return {{at.x() - wide, top, wide, Height}, layerIn(figure, figure.largestGroup, label.series)};
    default:
        return {{at.x(), top, wide, Height}, {-1, label.series}};
    }
}

} // namespace

QList<ChartHandle> chartHandles(const ChartFigure &figure, const ChartLayout &layout)
{
    QList<ChartHandle> handles;
    if (!figure.emptyText.isEmpty())
        return handles;
    if (figure.kind == ChartKind::Columns && figure.largestGroup >= 0)
        handles.append({PaintedText{figure.largestText, 12, QFont::Bold, {}, {}}.box(
                            ColumnLayout::totalPlace(layout, figure), Qt::AlignHCenter),
                        {figure.largestGroup, -1}});
    for (const ChartLayout::Label &label : layout.labels)
        handles.append(handleOf(figure, layout, label));
    if (layout.naming != ChartLayout::Naming::Key)
        return handles;
    const QList<QPointF> places = layout.keyPlaces(figure);
    for (int series = 0; series < places.size(); ++series) {
        const qreal wide = PaintedText{figure.series[series].label, 12, QFont::Normal, {}, {}}.width();
        handles.append(
            {{places[series].x(), places[series].y() - Ascent, ChartKey::NameIndent + wide, Height},
             {-1, series}});
    }
    return handles;
}
