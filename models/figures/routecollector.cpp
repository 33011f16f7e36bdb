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

int RouteCollector::categoryOf(const QString &id)
{
    const qsizetype known = m_categories.indexOf(id);
    if (known >= 0)
        return static_cast<int>(known);
    m_categories.append(id);
    return static_cast<int>(m_categories.size()) - 1;
}

int RouteCollector::endOf(const End &end)
{
    const std::pair key(end.country.packed, end.place);
    if (const auto known = m_endOf.constFind(key); known != m_endOf.cend())
        return *known;
    m_ends.append(end);
    return *m_endOf.insert(key, static_cast<int>(m_ends.size()) - 1);
}

int RouteCollector::pairOf(int from, int to)
{
    const std::pair key(from, to);
    if (const auto known = m_pairOf.constFind(key); known != m_pairOf.cend())
        return *known;
    m_pairs.append({from, to});
    m_sums.emplace_back();
    return *m_pairOf.insert(key, static_cast<int>(m_pairs.size()) - 1);
}

void RouteCollector::addTo(Sum &sum, const Sum &further)
{
    sum.amount += further.amount;
    sum.shipments += further.shipments;
    if (further.largestPart > sum.largestPart) {
        sum.largestPart = further.largestPart;
        sum.fromField = further.fromField;
        sum.toField = further.toField;
    }
}

RouteCollector::Way RouteCollector::wayOf(const QString &route, Part part)
{
    Way way{true, stopsOf(route), {}};
    for (qsizetype i = 1; part == Part::Whole && i < way.stops.size(); ++i)
        way.pairs.append(pairOf(endOf({way.stops[i - 1].country, {}}), endOf({way.stops[i].country, {}})));
    return way;
}

void RouteCollector::addLegs(const Way &way, const QString &place, int category, const Totals &totals,
                             Part part)
{
    const std::int64_t amount = totals.of(m_question.measure);
    const qsizetype last = way.stops.size() - 1;
    for (qsizetype i = 1; i <= last; ++i) {
        if ((part == Part::FirstLeg && i == last) || (part == Part::LastLeg && i != last))
            continue;
        const Stop &a = way.stops[i - 1];
        const Stop &b = way.stops[i];
        int pair = 0;
        if (part == Part::Whole) {
            pair = way.pairs[i - 1];
        } else {
            const End from = part == Part::FirstLeg ? placeIn(a.country, place) : End{a.country, {}};
            const End to = part == Part::LastLeg ? placeIn(b.country, place) : End{b.country, {}};
            pair = pairOf(endOf(from), endOf(to));
        }
        std::vector<Sum> &sums = m_sums[static_cast<std::size_t>(pair)];
        if (sums.size() < static_cast<std::size_t>(m_categories.size()))
            sums.resize(static_cast<std::size_t>(m_categories.size()));
        addTo(sums[static_cast<std::size_t>(category)], {amount, totals.shipments, a.field, b.field, amount});
    }
}

void RouteCollector::add(const CubeAnswer &answer, Part part)
{
    if (answer.coded.isEmpty())
        return;
    const QStringList routes = answer.names.value(0), places = answer.names.value(2);
    QList<int> categories;
    for (const QString &category : answer.names.value(1))
        categories.append(categoryOf(category));
    std::vector<Way> ways(static_cast<std::size_t>(routes.size()));
    for (const CodedGroup &group : answer.coded) {
        Way &way = ways[group.keys[0]];
        if (!way.known)
            way = wayOf(routes[group.keys[0]], part);
        if (way.stops.size() < 2) {
            if (part != Part::LastLeg) { // each way comes twice where its legs are told apart by place
                m_offMapShipments += group.totals.shipments;
                m_offMapAmount += group.totals.of(m_question.measure);
            }
            continue;
        }
        if (part != Part::LastLeg) // a mass of zero is given too
            m_unmeasuredShipments += group.totals.shipments - group.totals.known(m_question.measure);
        addLegs(way, places.value(group.keys[2]), categories[group.keys[1]], group.totals, part);
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
    for (const std::vector<Sum> &sums : m_sums) {
        for (std::size_t category = 0; category < sums.size(); ++category) {
            if (sums[category].shipments > 0)
                amounts[m_categories[static_cast<qsizetype>(category)]] += sums[category].amount;
        }
    }
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

QList<RouteCollector::Leg> RouteCollector::legs() const
{
    const QHash<QString, QString> shown = categoriesShown();
    QList<Leg> all;
    for (std::size_t pair = 0; pair < m_sums.size(); ++pair) {
        const qsizetype first = all.size();
        for (std::size_t category = 0; category < m_sums[pair].size(); ++category) {
            const Sum &sum = m_sums[pair][category];
            if (sum.shipments == 0)
                continue;
            const QString id = shown.value(m_categories[static_cast<qsizetype>(category)]);
            auto leg =
                std::find_if(all.begin() + first, all.end(), [&](const Leg &l) { return l.category == id; });
            if (leg == all.end()) {
                all.append({&m_pairs[static_cast<qsizetype>(pair)], id, {}});
                leg = all.end() - 1;
            }
            addTo(leg->sum, sum);
        }
    }
    all.removeIf([](const Leg &leg) { return leg.sum.amount <= 0; });
    std::ranges::sort(all, [this](const Leg &a, const Leg &b) {
        return std::tie(b.sum.amount, m_ends[a.pair->from], m_ends[a.pair->to], a.category) <
               std::tie(a.sum.amount, m_ends[b.pair->from], m_ends[b.pair->to], b.category);
    });
    return all;
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
    QList<int> nodeOfEnd(m_ends.size(), -1);
    for (const Leg &leg : legs()) {
        if (figure.legs.size() >= m_question.legs) {
            ++figure.undrawnLegs;
            figure.undrawnAmount += leg.sum.amount;
            continue;
        }
        figure.legs.append(legOf(leg, figure, nodeOfEnd));
        figure.largestLeg = std::max(figure.largestLeg, leg.sum.amount);
    }
    finish(figure);
    return figure;
}

RouteLeg RouteCollector::legOf(const Leg &leg, RouteFigure &figure, QList<int> &nodeOfEnd) const
{
    const auto nodeAt = [&](int end) {
        if (nodeOfEnd[end] < 0) {
            nodeOfEnd[end] = static_cast<int>(figure.nodes.size());
            figure.nodes.append(nodeOf(m_ends[end]));
        }
        return nodeOfEnd[end];
    };
    const Sum &sum = leg.sum;
    RouteLeg made{
        nodeAt(leg.pair->from), nodeAt(leg.pair->to), leg.category, sum.amount, sum.shipments, {}, {}};
    made.clauses = {clauseOf(m_ends[leg.pair->from], sum.fromField),
                    clauseOf(m_ends[leg.pair->to], sum.toField)};
    RouteNode &from = figure.nodes[made.from];
    RouteNode &to = figure.nodes[made.to];
    from.sent += sum.amount;
    from.sentShipments += sum.shipments;
    to.arrived += sum.amount;
    to.arrivedShipments += sum.shipments;
    if (from.clause.values.isEmpty())
        from.clause = made.clauses[0];
    if (to.clause.values.isEmpty())
        to.clause = made.clauses[1];
    if (leg.category != otherCategory)
        made.clauses.append(clauseFor(FilterField::Category, leg.category));
    return made;
}
