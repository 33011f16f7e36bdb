// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/chartanswers.h"

#include <algorithm>

Result<ChartAnswers> ChartAnswers::ask(const Cube &cube, const Filter &filter, const ChartQuestion &question,
                                       const Progress &progress)
{
    ChartAnswers answers;
    const bool declarations = question.measure == Measure::Declarations;
    answers.stacked = question.stack && *question.stack != question.by && !declarations;
    QList<CubeRequest> requests{{{question.by}, question.brushed, declarations}};
    if (answers.stacked)
        requests.append({{question.by, *question.stack}, question.brushed, false});
    if (question.brushed)
        requests.append({{question.by}, false, false});
    const auto told = cube.answer(filter, requests, progress);
    if (!told)
        return told.failure();

    for (const Group &group : told->first().groups)
        answers.groups.insert(group.keys.value(0), group.totals);
    answers.total = told->first().total;
    if (answers.stacked) {
        for (const Group &group : told->at(1).groups)
            answers.cells.insert({group.keys.value(0), group.keys.value(1)}, group.totals);
    }
    for (const Group &group : told->last().groups) {
        if (group.totals.shipments > 0)
            answers.selected.insert(group.keys.value(0));
    }
    if (!question.brushed) {
        const auto keys = answers.groups.keys();
        answers.selected = QSet<QString>(keys.begin(), keys.end());
    }
    return answers;
}

QStringList ChartAnswers::layersBySize(Measure measure) const
{
    QHash<QString, std::int64_t> sums;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell)
        sums[cell.key().second] += cell.value().of(measure);
    QStringList layers;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        if (sum.value() != 0)
            layers.append(sum.key());
    }
    // Equal sums by name, so that one case always gives one picture.
    std::ranges::sort(layers, [&sums](const QString &a, const QString &b) {
        return sums[a] != sums[b] ? sums[a] > sums[b] : a < b;
    });
    return layers;
}

std::int64_t ChartAnswers::cell(const QString &group, const QString &layer, Measure measure) const
{
    const auto found = cells.find({group, layer});
    return found == cells.end() ? 0 : found->of(measure);
}
