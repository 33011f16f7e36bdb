// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapmeaning.h"

#include "core/format.h"
#include "figures/routewords.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace {
/** Where the translator finds these words. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapView)
};

/** A card with more lines than this would not fit a screen. */
constexpr qsizetype mostLines = 30;

/** Adds the values of a clause to those of its field; false if there are others, but none of its field. */
bool joined(QList<FilterClause> &clauses, const FilterClause &further)
{
    for (FilterClause &clause : clauses) {
        if (clause.field != further.field)
            continue;
        for (const QString &value : further.values) {
            if (!clause.values.contains(value))
                clause.values.append(value);
        }
        return true;
    }
    return false;
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

QList<int> legsOf(const MapLeg &drawn)
{
    return drawn.gathered.isEmpty() ? QList<int>{drawn.leg} : drawn.gathered;
}

/** The legs that one line stands for by whence and whither, in the order of the largest of each. */
QList<QList<int>> byWay(const RouteFigure &figure, const QList<int> &legs)
{
    QList<QList<int>> ways;
    QHash<std::pair<int, int>, qsizetype> wayOf;
    for (const int leg : legs) {
        const std::pair ends(figure.legs[leg].from, figure.legs[leg].to);
        if (!wayOf.contains(ends)) {
            wayOf.insert(ends, ways.size());
            ways.append(QList<int>());
        }
        ways[wayOf.value(ends)].append(leg);
    }
    return ways;
}
} // namespace

QList<FilterClause> MapMeaning::clauses(const MapLayout::Hit &hit) const
{
    if (hit.leg >= 0)
        return legClauses(m_layout.legs[hit.leg]);
    if (hit.node < 0)
        return {};
    // Several in one ring: those that are filtered by the same field are alternatives; the card names the
    // rest.
    const MapNode &node = m_layout.nodes[hit.node];
    QList<FilterClause> clauses{m_figure.nodes[node.members.first()].clause};
    for (const int member : node.members)
        joined(clauses, m_figure.nodes[member].clause);
    return clauses;
}

QList<FilterClause> MapMeaning::roles(const MapLayout::Hit &hit) const
{
    if (hit.node < 0 || m_layout.nodes[hit.node].members.size() > 1)
        return {};
    const QList<FilterClause> &roles = m_figure.nodes[m_layout.nodes[hit.node].members.first()].roles;
    return roles.size() > 1 ? roles : QList<FilterClause>();
}

QList<FilterClause> MapMeaning::legClauses(const MapLeg &drawn) const
{
    QList<FilterClause> clauses = m_figure.legs[drawn.leg].clauses;
    if (drawn.gathered.size() < 2)
        return clauses;
    // The way, whatever goes there; between rings from any of the one to any of the other.
    QList<FilterClause> from{clauses[0]}, to{clauses[1]};
    for (const int leg : drawn.gathered) {
        const QList<FilterClause> &own = m_figure.legs[leg].clauses;
        if (!joined(from, own[0]) || !joined(to, own[1]))
            return {}; // no filter means these and no others
    }
    return {from.first(), to.first()};
}

QList<FilterClause> MapMeaning::clausesInside(const QPolygonF &lasso) const
{
    QList<FilterClause> clauses;
    for (const MapNode &node : m_layout.nodes) {
        if (!lasso.containsPoint(node.at, Qt::OddEvenFill))
            continue;
        for (const int member : node.members) {
            if (const FilterClause &clause = m_figure.nodes[member].clause; !joined(clauses, clause))
                clauses.append(clause);
        }
    }
    return clauses;
}

QString MapMeaning::card(const MapLayout::Hit &hit) const
{
    QStringList lines;
    if (hit.leg >= 0)
        lines = legCard(m_layout.legs[hit.leg]);
    else if (hit.node >= 0)
        lines = nodeCard(m_layout.nodes[hit.node]);
    return lines.join(u'\n');
}

QStringList MapMeaning::legCard(const MapLeg &drawn) const
{
    QStringList lines;
    int untold = 0;
    std::int64_t untoldAmount = 0;
    for (const QList<int> &way : byWay(m_figure, legsOf(drawn))) {
        const RouteLeg &first = m_figure.legs[way.first()];
        if (lines.size() < mostLines)
            lines.append(Words::tr("%1 → %2", "a leg, from and to")
                             .arg(m_figure.nodes[first.from].label, m_figure.nodes[first.to].label));
        for (const int leg : way) {
            const RouteLeg &own = m_figure.legs[leg];
            if (untold == 0 && lines.size() < mostLines) {
                lines += legLines(m_figure, own);
            } else {
                ++untold;
                untoldAmount += own.amount;
            }
        }
    }
    if (untold > 0)
        lines.append(Words::tr("and %n more leg(s), %1", "an amount", untold)
                         .arg(RouteWords::amount(m_figure.measure, untoldAmount, Format())));
    if (legClauses(drawn).isEmpty())
        lines.append(Words::tr("Zoom in to choose one of these ways"));
    return lines;
}

QStringList MapMeaning::nodeCard(const MapNode &shown) const
{
    QStringList lines, leftOut;
    const FilterField chosen = m_figure.nodes[shown.members.first()].clause.field;
    for (const int member : shown.members) {
        const RouteNode &node = m_figure.nodes[member];
        lines.append(node.label);
        if (node.sentShipments > 0)
            lines.append(
                Words::tr("    sent: %1, %n shipment(s)", nullptr, static_cast<int>(node.sentShipments))
                    .arg(node.sentText));
        if (node.arrivedShipments > 0)
            lines.append(
                Words::tr("    arrived: %1, %n shipment(s)", nullptr, static_cast<int>(node.arrivedShipments))
                    .arg(node.arrivedText));
        if (node.clause.field != chosen)
            leftOut.append(node.label);
    }
    if (!leftOut.isEmpty())
        lines.append(Words::tr("A click here does not choose: %1", "places in a ring")
                         .arg(leftOut.join(QStringLiteral(", "))));
    return lines;
}
