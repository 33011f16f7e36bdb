// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/routecollector.h"

#include "places/gazetteer.h"
#include "places/greatcircle.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace {

/** What the countries of a way are, in its order. */
constexpr std::array roleFields{FilterField::Origin, FilterField::Dispatch, FilterField::Destination};
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
    QList<Stop> stops;
    const QStringList codes = route.split(u'>');
    for (qsizetype i = 0; i < std::min<qsizetype>(codes.size(), 3); ++i) {
        const CountryCode country(codes[i].toStdString());
        if (!country.valid() || !m_countries.labelPoint(country))
            continue;
        // Made and sent in one country: the leg begins where it was sent from.
        if (!stops.isEmpty() && stops.last().country == country)
            stops.removeLast();
        stops.append({country, roleFields[static_cast<std::size_t>(i)]});
    }
    return stops;
}

int RouteCollector::categoryOf(const QString &id)
{
    if (const auto known = m_categoryOf.constFind(id); known != m_categoryOf.cend())
        return *known;
    m_categories.append(id);
    m_amounts.push_back(0);
    return *m_categoryOf.insert(id, static_cast<int>(m_categories.size()) - 1);
}

int RouteCollector::endOf(CountryCode country, int spot)
{
    const std::pair key(country.packed, spot);
    if (const auto known = m_endOf.constFind(key); known != m_endOf.cend())
        return *known;
    QString name = QString::fromStdString(country.alpha2());
    if (spot >= 0) // two places of one name are two
        name += QStringLiteral("/%1@%2,%3")
                    .arg(m_spots[spot].name)
                    .arg(m_spots[spot].at.lat, 0, 'f', 3)
                    .arg(m_spots[spot].at.lon, 0, 'f', 3);
    m_ends.append({country, spot, name, false});
    return *m_endOf.insert(key, static_cast<int>(m_ends.size()) - 1);
}

int RouteCollector::pairOf(int from, int to)
{
    const std::pair key(from, to);
    if (const auto known = m_pairOf.constFind(key); known != m_pairOf.cend())
        return *known;
    m_pairs.append({from, to, -1});
    return *m_pairOf.insert(key, static_cast<int>(m_pairs.size()) - 1);
}

void RouteCollector::addTo(Sum &sum, const Sum &further)
{
    sum.amount += further.amount;
    sum.shipments += further.shipments;
    sum.exact = sum.exact && further.exact;
    if (further.largestPart > sum.largestPart) {
        sum.largestPart = further.largestPart;
        sum.fromField = further.fromField;
        sum.toField = further.toField;
    }
}

void RouteCollector::addPart(int pair, int category, const Sum &sum)
{
    m_parts.push_back(
        {sum, category, std::exchange(m_pairs[pair].lastPart, static_cast<int>(m_parts.size()))});
    m_amounts[static_cast<std::size_t>(category)] += sum.amount;
}

RouteCollector::Way RouteCollector::wayOf(const QString &route)
{
    const QStringList codes = route.split(u'>');
    Way way{true,
            codes.value(2).isEmpty(),
            codes.value(0).isEmpty() && codes.value(1).isEmpty(),
            stopsOf(route),
            {}};
    if (way.stops.size() < 2)
        return way;
    for (std::size_t role = 0; role < roleFields.size(); ++role) {
        if (const CountryCode country(codes.value(static_cast<qsizetype>(role)).toStdString());
            country.valid())
            m_roles[country.packed] |= 1U << role;
    }
    for (qsizetype i = 1; i < way.stops.size(); ++i)
        way.pairs.append(pairOf(endOf(way.stops[i - 1].country), endOf(way.stops[i].country)));
    if (!m_question.places) {
        for (qsizetype i = 1; i + 1 < way.stops.size(); ++i)
            m_ends[endOf(way.stops[i].country)].passed = true;
    }
    return way;
}

void RouteCollector::addLegs(const Way &way, int category, const Totals &totals)
{
    const std::int64_t amount = totals.of(m_question.measure);
    for (qsizetype i = 1; i < way.stops.size(); ++i)
        addPart(way.pairs[i - 1], category,
                {amount, totals.shipments, way.stops[i - 1].field, way.stops[i].field, amount, true});
}

void RouteCollector::addLegsOfPlaces(const Way &way, int category, const Totals &totals,
                                     const std::array<QString, 2> &places)
{
    const QList<Stop> &stops = way.stops;
    const qsizetype last = stops.size() - 1;
    QList<int> ends;
    for (const Stop &stop : stops)
        ends.append(endOf(stop.country));
    // Goods made in one country may have been loaded in the next: it is the ship that has a place of lading.
    qsizetype loaded = 0;
    int lading = spotOf(stops[0].country, places[0]);
    if (lading < 0 && last > 1)
        lading = spotOf(stops[loaded = 1].country, places[0]);
    if (lading >= 0)
        ends[loaded] = endOf(stops[loaded].country, lading);
    if (const int discharge = spotOf(stops[last].country, places[1]); discharge >= 0)
        ends[last] = endOf(stops[last].country, discharge);
    for (const qsizetype end : {qsizetype{0}, last})
        m_ends[ends[end]].unplaced |= m_ends[ends[end]].spot < 0;
    for (qsizetype i = 1; i < last; ++i)
        m_ends[ends[i]].passed = true;
    const std::int64_t amount = totals.of(m_question.measure);
    for (qsizetype i = 1; i <= last; ++i) {
        // A dot in the middle is no stopgap: the goods passed through the country.
        const bool exact =
            (i != 1 || m_ends[ends[0]].spot >= 0) && (i != last || m_ends[ends[last]].spot >= 0);
        addPart(pairOf(ends[i - 1], ends[i]), category,
                {amount, totals.shipments, stops[i - 1].field, stops[i].field, amount, exact});
    }
}

void RouteCollector::add(const CubeAnswer &answer)
{
    if (answer.coded.isEmpty())
        return;
    const QStringList &routes = answer.names[0], &categories = answer.names[1];
    const QStringList ladings = answer.names.value(2), discharges = answer.names.value(3);
    std::vector<int> categoryAt(static_cast<std::size_t>(categories.size()), -1); // far from all may occur
    std::vector<Way> ways(static_cast<std::size_t>(routes.size()));
    m_parts.reserve(2 * static_cast<std::size_t>(answer.coded.size()));
    for (const CodedGroup &group : answer.coded) {
        Way &way = ways[group.keys[0]];
        if (!way.known)
            way = wayOf(routes[group.keys[0]]);
        m_noDestination += way.noDestination ? group.totals.shipments : 0;
        m_noStart += way.noStart ? group.totals.shipments : 0;
        if (way.stops.size() < 2) {
            m_offMapShipments += group.totals.shipments;
            m_offMapAmount += group.totals.of(m_question.measure);
            continue;
        }
        // A mass of zero is given too.
        m_unmeasuredShipments += group.totals.shipments - group.totals.known(m_question.measure);
        int &category = categoryAt[group.keys[1]];
        if (category < 0)
            category = categoryOf(categories[group.keys[1]]);
        if (m_question.places)
            addLegsOfPlaces(way, category, group.totals,
                            {ladings.value(group.keys[2]), discharges.value(group.keys[3])});
        else
            addLegs(way, category, group.totals);
    }
}

int RouteCollector::spotOf(CountryCode country, const QString &written)
{
    if (written.isEmpty())
        return -1;
    const std::pair spelling(country.packed, written);
    if (const auto known = m_resolved.constFind(spelling); known != m_resolved.cend())
        return *known;
    const std::optional<Place> found = m_question.places->find(written.toStdString(), country);
    const int spot = found ? spotAt(*found) : -1;
    if (spot >= 0)
        m_spots[spot].spellings.append(written);
    return *m_resolved.insert(spelling, spot);
}

int RouteCollector::spotAt(const Place &place)
{
    constexpr double oneTown = 50; // kilometers: a town and its port are known by one name
    const QString name = QString::fromStdString(place.name);
    QList<int> &named = m_spotsNamed[{place.country.packed, name}];
    for (const int spot : std::as_const(named)) {
        if (GreatCircle::kilometers(m_spots[spot].at, place.at) < oneTown)
            return spot;
    }
    named.append(static_cast<int>(m_spots.size()));
    m_spots.append({place.country, name, place.at, {}});
    return named.last();
}

FilterClause RouteCollector::clauseOf(const End &end, FilterField field) const
{
    if (end.spot < 0)
        return clauseFor(field, end.key);
    FilterClause clause{FilterField::Place, {}, false};
    for (const QString &spelling : m_spots[end.spot].spellings)
        clause.values.append(u'=' + spelling);
    clause.values.sort();
    return clause;
}

RouteNode RouteCollector::nodeOf(const End &end) const
{
    RouteNode node;
    node.country = end.country;
    node.key = end.key;
    if (end.spot >= 0)
        node.label = m_spots[end.spot].name;
    node.at = end.spot < 0 ? m_countries.labelPoint(end.country).value_or(GeoPoint()) : m_spots[end.spot].at;
    return node;
}

RouteCollector::Shown RouteCollector::categoriesShown() const
{
    QList<int> bySize;
    for (int category = 0; category < m_categories.size(); ++category) {
        if (!m_categories[category].isEmpty() && m_categories[category] != otherCategory)
            bySize.append(category);
    }
    const auto amount = [this](int category) { return m_amounts[static_cast<std::size_t>(category)]; };
    std::ranges::sort(bySize, [&](int a, int b) {
        return amount(a) != amount(b) ? amount(a) > amount(b) : m_categories[a] < m_categories[b];
    });
    const bool unnamed = m_categoryOf.contains(QString());
    if (bySize.size() + unnamed > m_question.categories)
        bySize.resize(std::max(0, m_question.categories - 1));
    Shown shown;
    for (const int category : std::as_const(bySize))
        shown.ids.append(m_categories[category]);
    const auto rest = static_cast<std::size_t>(shown.ids.size());
    shown.placeOf.assign(m_amounts.size(), rest);
    for (std::size_t rank = 0; rank < rest; ++rank)
        shown.placeOf[static_cast<std::size_t>(bySize[static_cast<qsizetype>(rank)])] = rank;
    shown.ids.append(otherCategory);
    return shown;
}

/** Who sends and receives is no way-point yet: its own goods go out, and others come to stay. */
RouteNode::Kind RouteCollector::kindOf(const RouteNode &node, const End &end)
{
    if (end.passed)
        return RouteNode::Kind::WayPoint;
    if (node.sentShipments > 0 && node.arrivedShipments > 0)
        return node.sent > node.arrived ? RouteNode::Kind::Sent : RouteNode::Kind::Arrived;
    return node.sentShipments > 0 ? RouteNode::Kind::Sent : RouteNode::Kind::Arrived;
}

QList<RouteCollector::Leg> RouteCollector::legs() const
{
    const Shown shown = categoriesShown();
    QList<Leg> all;
    // One pair after the other: a table of all pairs and categories could be far larger than the case.
    std::vector<Sum> sums(static_cast<std::size_t>(shown.ids.size()));
    for (const Pair &pair : m_pairs) {
        for (int at = pair.lastPart; at >= 0;) {
            const Part &part = m_parts[static_cast<std::size_t>(at)];
            addTo(sums[shown.placeOf[static_cast<std::size_t>(part.category)]], part.sum);
            at = part.before;
        }
        for (std::size_t place = 0; place < sums.size(); ++place) {
            if (const Sum sum = std::exchange(sums[place], {}); sum.amount > 0)
                all.append({&pair, shown.ids[static_cast<qsizetype>(place)], sum});
        }
    }
    std::ranges::sort(all, [this](const Leg &a, const Leg &b) {
        return std::tie(b.sum.amount, m_ends[a.pair->from].key, m_ends[a.pair->to].key, a.category) <
               std::tie(a.sum.amount, m_ends[b.pair->from].key, m_ends[b.pair->to].key, b.category);
    });
    return all;
}

void RouteCollector::finish(RouteFigure &figure, const QList<int> &nodeOfEnd) const
{
    for (RouteNode &node : figure.nodes) {
        if (node.clause.field == FilterField::Place)
            continue;
        const unsigned roles = m_roles.value(node.country.packed);
        for (std::size_t role = 0; role < roleFields.size(); ++role) {
            if (roles >> role & 1U)
                node.roles.append(clauseFor(roleFields[role], node.key));
        }
    }
    for (qsizetype end = 0; end < m_ends.size(); ++end) {
        if (nodeOfEnd[end] < 0)
            continue;
        RouteNode &node = figure.nodes[nodeOfEnd[end]];
        node.kind = kindOf(node, m_ends[end]);
        // Where goods passed through, its dot is no stopgap.
        node.exact = node.kind == RouteNode::Kind::WayPoint || !m_ends[end].unplaced;
    }
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
    figure.noDestination = m_noDestination;
    figure.noStart = m_noStart;
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
    finish(figure, nodeOfEnd);
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
    RouteLeg made;
    made.from = nodeAt(leg.pair->from);
    made.to = nodeAt(leg.pair->to);
    made.category = leg.category;
    made.amount = sum.amount;
    made.shipments = sum.shipments;
    made.exact = sum.exact;
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
