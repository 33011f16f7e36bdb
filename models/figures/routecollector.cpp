// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/routecollector.h"

#include <algorithm>
#include <tuple>

namespace {

const QString otherCategory = QStringLiteral("other");

FilterClause clauseFor(FilterField field, const QString &value)
{
    return {field, {value}, false};
}

} // namespace

RouteCollector::RouteCollector(const RouteQuestion &question, const Countries &countries)
    : m_question(question), m_countries(countries)
{
}

QList<RouteCollector::Stop> RouteCollector::stopsOf(const QString &route) const
{
    static constexpr FilterField fields[] = {FilterField::Origin, FilterField::Dispatch,
                                             FilterField::Destination};
    QList<Stop> stops;
    const QStringList codes = route.split(u'>');
    for (qsizetype i = 0; i < std::min<qsizetype>(codes.size(), 3); ++i) {
        const CountryCode country(codes[i].toStdString());
        if (!country.valid() || !m_countries.labelPoint(country))
            continue;
        // Made and sent in one country: the leg begins where it was sent from.
        if (!stops.isEmpty() && stops.last().country == country)
            stops.removeLast();
        stops.append({country, fields[i]});
    }
    return stops;
}

void RouteCollector::add(const QString &route, const QString &category, const Totals &totals)
{
    const std::int64_t amount = totals.of(m_question.measure);
    const QList<Stop> stops = stopsOf(route);
    if (stops.size() < 2) {
        m_offMapShipments += totals.shipments;
        m_offMapAmount += amount;
        return;
    }
    for (qsizetype i = 1; i < stops.size(); ++i) {
        Sum &sum = m_legs[{stops[i - 1].country, stops[i].country, category}];
        sum.amount += amount;
        sum.shipments += totals.shipments;
        if (amount > sum.largestPart) {
            sum.largestPart = amount;
            sum.fromField = stops[i - 1].field;
            sum.toField = stops[i].field;
        }
    }
}

QHash<QString, QString> RouteCollector::categoriesShown() const
{
    QHash<QString, std::int64_t> amounts;
    for (auto it = m_legs.begin(); it != m_legs.end(); ++it)
        amounts[it.key().category] += it->amount;
    QStringList bySize = amounts.keys();
    std::sort(bySize.begin(), bySize.end(), [&](const QString &a, const QString &b) {
        return amounts[a] != amounts[b] ? amounts[a] > amounts[b] : a < b;
    });
    bySize.removeAll(QString());
    bySize.removeAll(otherCategory);
    QHash<QString, QString> shown;
    const qsizetype kept = bySize.size() + (amounts.contains(QString()) ? 1 : 0) <= m_question.categories
                               ? bySize.size()
                               : m_question.categories - 1;
    for (auto it = amounts.begin(); it != amounts.end(); ++it) {
        const qsizetype rank = bySize.indexOf(it.key());
        shown.insert(it.key(), rank >= 0 && rank < kept ? it.key() : otherCategory);
    }
    return shown;
}

RouteNode::Kind RouteCollector::kindOf(const RouteNode &node)
{
    if (node.sentShipments > 0 && node.arrivedShipments > 0)
        return RouteNode::Kind::WayPoint;
    return node.sentShipments > 0 ? RouteNode::Kind::Sent : RouteNode::Kind::Arrived;
}

RouteFigure RouteCollector::figure() const
{
    RouteFigure figure;
    figure.measure = m_question.measure;
    figure.offMapShipments = m_offMapShipments;
    figure.offMapAmount = m_offMapAmount;
    const QHash<QString, QString> shown = categoriesShown();
    QHash<LegKey, Sum> merged;
    for (auto it = m_legs.begin(); it != m_legs.end(); ++it) {
        LegKey key = it.key();
        key.category = shown.value(key.category);
        Sum &sum = merged[key];
        sum.amount += it->amount;
        sum.shipments += it->shipments;
        if (it->largestPart > sum.largestPart) {
            sum.largestPart = it->largestPart;
            sum.fromField = it->fromField;
            sum.toField = it->toField;
        }
    }
    QList<LegKey> order;
    for (auto it = merged.begin(); it != merged.end(); ++it) {
        if (it->amount > 0)
            order.append(it.key());
    }
    std::sort(order.begin(), order.end(), [&](const LegKey &a, const LegKey &b) {
        const std::int64_t x = merged[a].amount;
        const std::int64_t y = merged[b].amount;
        return std::tie(y, a.from, a.to, a.category) < std::tie(x, b.from, b.to, b.category);
    });
    QHash<std::uint16_t, int> indexes; // by packed code
    const auto nodeOf = [&](CountryCode country) {
        if (const auto it = indexes.constFind(country.packed); it != indexes.constEnd())
            return *it;
        RouteNode node;
        node.country = country;
        node.key = QString::fromStdString(country.alpha2());
        node.at = m_countries.labelPoint(country).value_or(GeoPoint());
        figure.nodes.append(node);
        return indexes.insert(country.packed, static_cast<int>(figure.nodes.size()) - 1).value();
    };
    for (const LegKey &key : order) {
        const Sum &sum = merged[key];
        if (figure.legs.size() >= m_question.legs) {
            ++figure.undrawnLegs;
            figure.undrawnAmount += sum.amount;
            continue;
        }
        RouteLeg leg;
        leg.from = nodeOf(key.from);
        leg.to = nodeOf(key.to);
        leg.category = key.category;
        leg.amount = sum.amount;
        leg.shipments = sum.shipments;
        RouteNode &from = figure.nodes[leg.from];
        RouteNode &to = figure.nodes[leg.to];
        leg.clauses = {clauseFor(sum.fromField, from.key), clauseFor(sum.toField, to.key)};
        if (key.category != otherCategory)
            leg.clauses.append(clauseFor(FilterField::Category, key.category));
        from.sent += sum.amount;
        from.sentShipments += sum.shipments;
        to.arrived += sum.amount;
        to.arrivedShipments += sum.shipments;
        if (from.clause.values.isEmpty())
            from.clause = clauseFor(sum.fromField, from.key);
        if (to.clause.values.isEmpty())
            to.clause = clauseFor(sum.toField, to.key);
        figure.legs.append(leg);
        figure.largestLeg = std::max(figure.largestLeg, leg.amount);
    }
    for (RouteNode &node : figure.nodes)
        node.kind = kindOf(node);
    for (const RouteLeg &leg : std::as_const(figure.legs)) {
        const bool listed = std::any_of(figure.categories.begin(), figure.categories.end(),
                                        [&](const RouteCategory &c) { return c.id == leg.category; });
        if (!listed)
            figure.categories.append({leg.category, {}});
    }
    return figure;
}
