// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/flowfigure.h"

#include "figures/chartscale.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FlowFigure)
};

using Role = ChartGroup::Role;

/** The nodes of one column that are put together, where it has more than so many. */
QList<int> smallest(const QList<FlowNode> &nodes, int column, int most)
{
    QList<int> countries;
    int others = 0;
    for (int i = 0; i < nodes.size(); ++i) {
        if (nodes[i].column != column)
            continue;
        (nodes[i].role == Role::Value ? countries.append(i) : void(++others));
    }
    if (countries.size() + others <= most)
        return {};
    const bool gathered = std::ranges::any_of(
        nodes, [column](const FlowNode &node) { return node.column == column && node.role == Role::Others; });
    // What is put together takes a node of its own.
    const auto kept = std::max<qsizetype>(1, most - others - (gathered ? 0 : 1));
    if (countries.size() - kept < (gathered ? 1 : 2))
        return {}; // one alone keeps its name
    std::ranges::stable_sort(countries, [&nodes](int a, int b) { return nodes[a].total > nodes[b].total; });
    return countries.mid(kept);
}

} // namespace

FlowFigure FlowFigure::gathered(int most) const
{
    FlowFigure fewer = *this;
    fewer.nodes.clear();
    fewer.ribbons.clear();
    const ChartScale scale(measure, total, Format(locale));
    QList<int> place(nodes.size());
    for (int column = 0; column < static_cast<int>(headings.size()); ++column) {
        const QList<int> small = smallest(nodes, column, std::max(3, most));
        FlowNode others;
        others.column = column;
        others.role = Role::Others;
        others.countries = 0;
        QList<int> joined;
        for (int i = 0; i < nodes.size(); ++i) {
            if (nodes[i].column != column)
                continue;
            if (!small.isEmpty() && (nodes[i].role == Role::Others || small.contains(i))) {
                others.total += nodes[i].total;
                others.countries += nodes[i].countries;
                joined.append(i);
                continue;
            }
            place[i] = static_cast<int>(fewer.nodes.size());
            fewer.nodes.append(nodes[i]);
        }
        if (joined.isEmpty())
            continue;
        others.label = Words::tr("%n others", nullptr, others.countries);
        others.text = scale.text(others.total, true);
        for (const int i : std::as_const(joined))
            place[i] = static_cast<int>(fewer.nodes.size());
        fewer.nodes.append(others);
        fewer.smallNote = Words::tr("Smaller countries are put together.");
    }
    QMap<std::tuple<int, int, int>, std::int64_t> sums;
    for (const FlowRibbon &ribbon : ribbons)
        sums[{place[ribbon.from], place[ribbon.to], ribbon.kind}] += ribbon.value;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        const auto [from, to, kind] = sum.key();
        fewer.ribbons.append({from, to, kind, sum.value(), scale.text(sum.value(), true)});
    }
    if (fewer.smallNote != smallNote) {
        const auto at = fewer.notes.indexOf(smallNote);
        if (at >= 0)
            fewer.notes[at] = fewer.smallNote;
        else
            fewer.notes.append(fewer.smallNote);
    }
    return fewer;
}

QString FlowFigure::toText() const
{
    QStringList lines{title, subtitle};
    for (std::size_t column = 0; column < headings.size(); ++column) {
        QStringList names;
        for (const FlowNode &node : nodes) {
            if (node.column == static_cast<int>(column))
                names.append(node.label + u' ' + node.text);
        }
        lines.append(headings[column] + QStringLiteral(": ") + names.join(QStringLiteral(", ")));
    }
    for (const FlowRibbon &ribbon : ribbons) {
        lines.append(QStringLiteral("%1 → %2, %3: %4")
                         .arg(nodes[ribbon.from].label, nodes[ribbon.to].label, kinds[ribbon.kind].label,
                              ribbon.text));
    }
    lines.append(emptyText);
    lines += notes;
    lines.append(source);
    lines.removeAll(QString());
    return lines.join(u'\n');
}
