// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/routecollector.h"

#include "places/gazetteer.h"

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

void RouteCollector::addLeg(const End &from, const End &to, const QString &category, const Totals &totals,
                            FilterField fromField, FilterField toField)
{
    const std::int64_t amount = totals.of(m_question.measure);
    Sum &sum = m_legs[{from, to, category}];
    sum.amount += amount;
    sum.shipments += totals.shipments;
    if (amount > sum.largestPart) {
        sum.largestPart = amount;
        sum.fromField = fromField;
        sum.toField = toField;
    }
}

void RouteCollector::add(const QString &route, const QString &category, const Totals &totals, Part part,
                         const QString &place)
{
    const QList<Stop> stops = stopsOf(route);
    if (stops.size() < 2) {
        if (part != Part::LastLeg) { // each way comes twice where its legs are told apart by place
            m_offMapShipments += totals.shipments;
            m_offMapAmount += totals.of(m_question.measure);
        }
        return;
    }
    if (part != Part::LastLeg) // a mass of zero is given too
        m_unmeasuredShipments += totals.shipments - totals.known(m_question.measure);
    const qsizetype last = stops.size() - 1;
    for (qsizetype i = 1; i <= last; ++i) {
        if ((part == Part::FirstLeg && i == last) || (part == Part::LastLeg && i != last))
            continue;
        const Stop &a = stops[i - 1];
        const Stop &b = stops[i];
        const End from = part == Part::FirstLeg ? placeIn(a.country, place) : End{a.country, {}};
        const End to = part == Part::LastLeg ? placeIn(b.country, place) : End{b.country, {}};
        addLeg(from, to, category, totals, a.field, b.field);
    }
}

RouteCollector::End RouteCollector::placeIn(CountryCode country, const QString &place)
{
    const std::pair spelling(country.packed, place);
    auto known = m_resolved.constFind(spelling);
    if (known == m_resolved.constEnd()) {
        QString name;
        if (const auto found =
                place.isEmpty() ? std::nullopt : m_question.places->find(place.toStdString(), country)) {
            name = QString::fromStdString(found->name);
            Spot &spot = m_spots[keyOf({country, name})];
            spot.at = found->at;
            spot.spellings.append(place);
        }
        known = m_resolved.insert(spelling, name);
    }
    const End end{country, *known};
    if (end.place.isEmpty())
        m_unplaced.insert(keyOf(end));
    return end;
}

QString RouteCollector::keyOf(const End &end)
{
    const QString country = QString::fromStdString(end.country.alpha2());
    return end.place.isEmpty() ? country : country + u'/' + end.place;
}

FilterClause RouteCollector::clauseOf(const End &end, FilterField field) const
{
    if (end.place.isEmpty())
        return clauseFor(field, QString::fromStdString(end.country.alpha2()));
    FilterClause clause{FilterField::Place, {}, false};
    for (const QString &spelling : m_spots.value(keyOf(end)).spellings)
        clause.values.append(u'=' + spelling);
    clause.values.sort();
    return clause;
}

RouteNode RouteCollector::nodeOf(const End &end) const
{
    RouteNode node;
    node.country = end.country;
    node.key = keyOf(end);
    node.label = end.place;
    node.at = end.place.isEmpty() ? m_countries.labelPoint(end.country).value_or(GeoPoint())
                                  : m_spots.value(node.key).at;
    return node;
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

/** Legs of categories that are not shown by themselves are joined. */
QHash<RouteCollector::LegKey, RouteCollector::Sum> RouteCollector::mergedLegs() const
{
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
    return merged;
}

void RouteCollector::finish(RouteFigure &figure) const
{
    for (RouteNode &node : figure.nodes)
        node.kind = kindOf(node);
    for (RouteNode &node : figure.nodes) // goods passed through the country: its dot is no stopgap
        node.exact = node.kind == RouteNode::Kind::WayPoint || !m_unplaced.contains(node.key);
    for (const RouteLeg &leg : std::as_const(figure.legs)) {
        const bool listed = std::any_of(figure.categories.begin(), figure.categories.end(),
                                        [&](const RouteCategory &c) { return c.id == leg.category; });
        if (!listed)
            figure.categories.append({leg.category, {}});
    }
}

RouteFigure RouteCollector::figure() const
{
    RouteFigure figure;
    figure.measure = m_question.measure;
    figure.offMapShipments = m_offMapShipments;
    figure.offMapAmount = m_offMapAmount;
    figure.unmeasuredShipments = m_unmeasuredShipments;
    QHash<LegKey, Sum> merged = mergedLegs();
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
    QHash<QString, int> indexes; // by key
    const auto indexOf = [&](const End &end) {
        const QString key = keyOf(end);
        if (const auto it = indexes.constFind(key); it != indexes.constEnd())
            return *it;
        figure.nodes.append(nodeOf(end));
        return indexes.insert(key, static_cast<int>(figure.nodes.size()) - 1).value();
    };
    for (const LegKey &key : order) {
        const Sum &sum = merged[key];
        if (figure.legs.size() >= m_question.legs) {
            ++figure.undrawnLegs;
            figure.undrawnAmount += sum.amount;
            continue;
        }
        RouteLeg leg;
        leg.from = indexOf(key.from);
        leg.to = indexOf(key.to);
        leg.category = key.category;
        leg.amount = sum.amount;
        leg.shipments = sum.shipments;
        RouteNode &from = figure.nodes[leg.from];
        RouteNode &to = figure.nodes[leg.to];
        leg.clauses = {clauseOf(key.from, sum.fromField), clauseOf(key.to, sum.toField)};
        if (key.category != otherCategory)
            leg.clauses.append(clauseFor(FilterField::Category, key.category));
        from.sent += sum.amount;
        from.sentShipments += sum.shipments;
        to.arrived += sum.amount;
        to.arrivedShipments += sum.shipments;
        if (from.clause.values.isEmpty())
            from.clause = clauseOf(key.from, sum.fromField);
        if (to.clause.values.isEmpty())
            to.clause = clauseOf(key.to, sum.toField);
        figure.legs.append(leg);
        figure.largestLeg = std::max(figure.largestLeg, leg.amount);
    }
    finish(figure);
    return figure;
}
