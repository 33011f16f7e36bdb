// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapmeaning.h"

#include <QCoreApplication>

namespace {
/** Where the translator finds these words. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapView)
};

/** Adds a node's clause to those of its field. */
void join(QList<FilterClause> &clauses, const FilterClause &further)
{
    for (FilterClause &clause : clauses) {
        if (clause.field != further.field)
            continue;
        for (const QString &value : further.values) {
            if (!clause.values.contains(value))
                clause.values.append(value);
        }
        return;
    }
    clauses.append(further);
}
} // namespace

QList<FilterClause> MapMeaning::clauses(const MapLayout::Hit &hit) const
{
    if (hit.leg >= 0)
        return m_figure.legs[m_layout.legs[hit.leg].leg].clauses;
    if (hit.node < 0)
        return {};
    // Several in one ring: those that are filtered by the same field are alternatives.
    const MapNode &node = m_layout.nodes[hit.node];
    FilterClause clause = m_figure.nodes[node.members.first()].clause;
    for (const int member : node.members) {
        const FilterClause &other = m_figure.nodes[member].clause;
        if (other.field == clause.field && !clause.values.contains(other.values.value(0)))
            clause.values.append(other.values);
    }
    return {clause};
}

QList<FilterClause> MapMeaning::clausesInside(const QPolygonF &lasso) const
{
    QList<FilterClause> clauses;
    for (const MapNode &node : m_layout.nodes) {
        if (!lasso.containsPoint(node.at, Qt::OddEvenFill))
            continue;
        for (const int member : node.members)
            join(clauses, m_figure.nodes[member].clause);
    }
    return clauses;
}

QString MapMeaning::card(const MapLayout::Hit &hit) const
{
    QStringList lines;
    if (hit.leg >= 0) {
        const RouteLeg &leg = m_figure.legs[m_layout.legs[hit.leg].leg];
        lines.append(Words::tr("%1 → %2", "a leg, from and to")
                         .arg(m_figure.nodes[leg.from].label, m_figure.nodes[leg.to].label));
        for (const RouteCategory &category : m_figure.categories) {
            if (category.id == leg.category)
                lines.append(category.name);
        }
        const QString count = Words::tr("%n shipment(s)", nullptr, static_cast<int>(leg.shipments));
        lines.append(m_figure.measure == Measure::Shipments
                         ? count
                         : QStringLiteral("%1, %2").arg(leg.amountText, count));
    } else if (hit.node >= 0) {
        for (const int member : m_layout.nodes[hit.node].members) {
            const RouteNode &node = m_figure.nodes[member];
            lines.append(node.label);
            if (node.sentShipments > 0)
                lines.append(
                    Words::tr("    sent: %1, %n shipment(s)", nullptr, static_cast<int>(node.sentShipments))
                        .arg(node.sentText));
            if (node.arrivedShipments > 0)
                lines.append(Words::tr("    arrived: %1, %n shipment(s)", nullptr,
                                       static_cast<int>(node.arrivedShipments))
                                 .arg(node.arrivedText));
        }
    }
    return lines.join(u'\n');
}
