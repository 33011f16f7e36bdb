// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartclicks.h"

#include "session/filteredit.h"

namespace {

Filter changed(const Filter &filter, FilterField field, const QString &value, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::AltModifier)
        return FilterEdit::excluded(filter, field, value);
    if (modifiers & Qt::ControlModifier)
        return FilterEdit::toggled(filter, field, value);
    return FilterEdit::only(filter, field, value);
}

FilterField columnField(int column)
{
    return column == 0 ? FilterField::Origin : column == 1 ? FilterField::Dispatch : FilterField::Destination;
}

/** A layer as a whole, as a key names it. */
Filter afterLayer(const Filter &filter, const ChartFigure &figure, int series,
                  Qt::KeyboardModifiers modifiers)
{
    const auto field = FilterEdit::fieldOf(figure.stackedBy);
    const ChartSeries &layer = figure.series[series];
    return field && layer.role == ChartGroup::Role::Value
               ? changed(filter, *field, FilterEdit::valueOf(figure.stackedBy, layer.key), modifiers)
               : filter;
}

} // namespace

Filter ChartClicks::after(const Filter &filter, const ChartFigure &figure, const ChartHit &hit,
                          Qt::KeyboardModifiers modifiers)
{
    if (hit.group < 0)
        return afterLayer(filter, figure, hit.series, modifiers);
    const ChartGroup &group = figure.groups[hit.group];
    const auto field = FilterEdit::fieldOf(figure.by);
    if (!field || group.role == ChartGroup::Role::Others)
        return filter;
    Filter next = changed(filter, *field, FilterEdit::valueOf(figure.by, group.key), modifiers);
    const auto layerField = FilterEdit::fieldOf(figure.stackedBy);
    const bool plain = !(modifiers & (Qt::AltModifier | Qt::ControlModifier));
    if (plain && next.find(*field) && hit.series >= 0 && layerField && *layerField != *field &&
        figure.series[hit.series].role == ChartGroup::Role::Value) {
        const QString layer = FilterEdit::valueOf(figure.stackedBy, figure.series[hit.series].key);
        next = next.without(*layerField).with(*layerField, {layer});
    }
    return next;
}

Filter ChartClicks::after(const Filter &filter, const FlowFigure &figure, const FlowHit &hit,
                          Qt::KeyboardModifiers modifiers)
{
    if (hit.node >= 0) {
        const FlowNode &node = figure.nodes[hit.node];
        return node.role == ChartGroup::Role::Others
                   ? filter
                   : changed(filter, columnField(node.column), node.key, modifiers);
    }
    // A ribbon is its two countries and its goods.
    const FlowRibbon &ribbon = figure.ribbons[hit.ribbon];
    Filter next = filter;
    for (const int end : {ribbon.from, ribbon.to}) {
        const FlowNode &node = figure.nodes[end];
        if (node.role != ChartGroup::Role::Others)
            next = next.without(columnField(node.column)).with(columnField(node.column), {node.key});
    }
    const FlowKind &kind = figure.kinds[ribbon.kind];
    if (kind.color.kind == ChartColor::Kind::Category)
        next = next.without(FilterField::Category).with(FilterField::Category, {kind.key});
    return next;
}
