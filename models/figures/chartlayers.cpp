// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/chartlayers.h"

#include <QCoreApplication>
#include <QHash>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartLayers)
};

ChartColor layerColor(const ChartInput &input, const QString &key, int index, int count)
{
    if (input.question.stack == Dimension::Category)
        return ChartColor::of(ChartColor::Kind::Category, key);
    const QString category = input.onlyCategory();
    if (!category.isEmpty())
        return {ChartColor::Kind::Tint, category, index, count};
    return {ChartColor::Kind::Shade, {}, index, count};
}

ChartSeries whole(const ChartInput &input, const QList<ChartGroup> &groups)
{
    ChartSeries all;
    all.label = measureName(input.question.measure);
    const QString category = input.onlyCategory();
    if (!category.isEmpty())
        all.color = ChartColor::of(ChartColor::Kind::Category, category);
    for (const ChartGroup &group : groups)
        all.values.append(group.total);
    return all;
}

/** Adds every cell to its layer, where its group has a place. */
void spread(const ChartInput &input, const ChartGroups &groups, const QHash<QString, int> &placeOfLayer,
            QList<ChartSeries> &series)
{
    QHash<QString, int> placeOfGroup, undrawn;
    for (int i = 0; i < groups.undrawn.size(); ++i)
        undrawn[groups.undrawn[i].key] = i;
    int othersGroup = -1;
    for (int i = 0; i < groups.groups.size(); ++i) {
        if (groups.groups[i].role == ChartGroup::Role::Others)
            othersGroup = i;
        else
            placeOfGroup[groups.groups[i].key] = i;
    }
    for (const Group &cell : input.answers.cells) {
        const QString key = cell.keys.value(0);
        const int group = placeOfGroup.value(key, othersGroup);
        const int layer = placeOfLayer.value(cell.keys.value(1), -1);
        if (layer < 0)
            continue;
        if (const auto outside = undrawn.constFind(key); outside != undrawn.cend())
            series[layer].undrawn[*outside] += input.valueOf(cell.totals);
        else if (group >= 0)
            series[layer].values[group] += input.valueOf(cell.totals);
    }
}

} // namespace

ChartLayers ChartLayers::of(const ChartInput &input, const ChartGroups &groups)
{
    ChartLayers made;
    if (!input.answers.stacked) {
        made.series = {whole(input, groups.groups)};
        return made;
    }
    QStringList keys = input.answers.layersBySize(input.question.measure);
    const bool someMissing = keys.removeOne(QString());
    // One "other" for one other would hide a name and save nothing.
    const auto kept =
        static_cast<int>(keys.size() <= input.question.layers + 1 ? keys.size() : input.question.layers);
    made.rest = static_cast<int>(keys.size()) - kept;

    QHash<QString, int> placeOfLayer;
    const auto add = [&](const QString &key, ChartGroup::Role role, const QString &label,
                         const ChartColor &color) {
        ChartSeries series;
        series.key = key;
        series.label = label;
        series.color = color;
        series.role = role;
        series.values.fill(0, groups.groups.size());
        series.undrawn.fill(0, groups.undrawn.size());
        made.series.append(series);
        return static_cast<int>(made.series.size()) - 1;
    };
    for (int i = 0; i < kept; ++i) {
        placeOfLayer[keys[i]] =
            add(keys[i], ChartGroup::Role::Value, input.context.name(*input.question.stack, keys[i]),
                layerColor(input, keys[i], i, kept));
    }
    if (made.rest > 0) {
        const int others = add({}, ChartGroup::Role::Others, Words::tr("%n others", nullptr, made.rest),
                               ChartColor::of(ChartColor::Kind::Other));
        for (const QString &key : keys.mid(kept))
            placeOfLayer[key] = others;
    }
    if (someMissing) {
        placeOfLayer[QString()] =
            add({}, ChartGroup::Role::NotGiven, Format::notGiven(), ChartColor::of(ChartColor::Kind::Other));
    }
    spread(input, groups, placeOfLayer, made.series);
    return made;
}
