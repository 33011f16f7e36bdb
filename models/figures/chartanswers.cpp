// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/chartanswers.h"

#include "figures/chartwords.h"

#include <QHash>

#include <algorithm>

QList<CubeRequest> ChartAnswers::requests(const ChartQuestion &question)
{
    QList<CubeRequest> requests{{{question.by}, question.brushed, question.measure == Measure::Declarations}};
    if (question.isSplit())
        requests.append({{question.by, *question.stack}, question.brushed, false});
    if (question.brushed)
        requests.append({{question.by}, false, false});
    requests.append({{Dimension::Source}});
    return requests;
}

ChartAnswers ChartAnswers::from(const QList<CubeAnswer> &told, const ChartQuestion &question)
{
    ChartAnswers answers;
    answers.stacked = question.isSplit();
    answers.groups = told.first().groups;
    answers.total = told.first().total;
    answers.leftOut = told.first().leftOut;
    if (answers.stacked)
        answers.cells = told.at(1).groups;
    // A case can have a hundred thousand parties: they are only looked up by name where some do not pass.
    const CubeAnswer &bySource = told.last();
    answers.files = ChartWords::filesOf(bySource);
    if (question.brushed && bySource.total.shipments != answers.total.shipments) {
        answers.m_selected.emplace();
        for (const Group &group : told.at(answers.stacked ? 2 : 1).groups) {
            if (group.totals.shipments > 0)
                answers.m_selected->insert(group.keys.value(0));
        }
    }
    return answers;
}

QStringList ChartAnswers::layersBySize(Measure measure) const
{
    QHash<QString, std::int64_t> sums;
    for (const Group &cell : cells)
        sums[cell.keys.value(1)] += cell.totals.of(measure);
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
