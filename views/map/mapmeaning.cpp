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
/** What goes on a leg, and how much. */
QStringList legLines(const RouteFigure &figure, const RouteLeg &leg)
{
    QStringList lines;
    for (const RouteCategory &category : figure.categories) {
        if (category.id == leg.category)
            lines.append(category.name);
    }
    const QString count = Words::tr("%n shipment(s)", nullptr, static_cast<int>(leg.shipments));
    lines.append(figure.measure == Measure::Shipments ? count
                                                      : QStringLiteral("%1, %2").arg(leg.amountText, count));
    return lines;
}
} // namespace

QList<FilterClause> MapMeaning::clauses(const MapLayout::Hit &hit) const
{
    if (hit.leg >= 0) {
        const MapLeg &drawn = m_layout.legs[hit.leg];
        QList<FilterClause> clauses = m_figure.legs[drawn.leg].clauses;
        if (drawn.gathered.size() > 1) // the way, whatever goes there
            clauses.removeIf(
                [](const FilterClause &clause) { return clause.field == FilterField::Category; });
        return clauses;
    }
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
        const MapLeg &drawn = m_layout.legs[hit.leg];
        const RouteLeg &first = m_figure.legs[drawn.leg];
        lines.append(Words::tr("%1 → %2", "a leg, from and to")
                         .arg(m_figure.nodes[first.from].label, m_figure.nodes[first.to].label));
        for (const int leg : drawn.gathered.isEmpty() ? QList<int>{drawn.leg} : drawn.gathered)
            lines += legLines(m_figure, m_figure.legs[leg]);
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
