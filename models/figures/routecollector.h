// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "figures/routebuilder.h"
#include "figures/routefigure.h"
#include "places/countries.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <utility>
#include <vector>

struct Place;

/** Cuts ways into legs and sums them: the numbers of a route figure, without its words. */
class RouteCollector {
public:
    RouteCollector(const RouteQuestion &question, const Countries &countries);
    /**
     * The coded groups of an answer by way ("CN>TR>RU": origin, dispatch, destination, empty where not
     * given), category and, where the question has places, the places of lading and of discharge as the files
     * name them.
     */
    void add(const CubeAnswer &answer);
    RouteFigure figure() const;

private:
    struct Stop {
        CountryCode country;
        FilterField field;
    };
    struct Sum {
        std::int64_t amount = 0, shipments = 0;
        /** The fields that a click on it filters by: those of the largest part. */
        FilterField fromField = FilterField::Origin, toField = FilterField::Destination;
        std::int64_t largestPart = -1;
        bool exact = true; ///< RouteLeg::exact
    };
    /** A country, or a place in it. */
    struct End {
        CountryCode country;
        int spot = -1;         ///< into m_spots; -1 = the country's dot
        QString key;           ///< RouteNode::key
        bool unplaced = false; ///< a dot that stands for places nobody could find
        bool passed = false;   ///< goods came there and were sent on
    };
    /** A way as it comes in many groups: what is known of it is found out once. */
    struct Way {
        bool known = false;
        bool noDestination = false, noStart = false; ///< of three countries these are not given
        QList<Stop> stops;
        QList<int> pairs; ///< into m_pairs, one a leg, from country to country
    };
    struct Pair {
        int from = 0, to = 0; ///< into m_ends
        int lastPart = -1;    ///< into m_parts
    };
    /** What one group adds to one leg. */
    struct Part {
        Sum sum;
        int category = 0; ///< into m_categories
        int before = -1;  ///< into m_parts: the one before it of the same pair
    };
    /** What goes from one end to another, of the categories that are shown as one. */
    struct Leg {
        const Pair *pair = nullptr;
        QString category;
        Sum sum;
    };
    /** A place that goods were sent from or to. */
    struct Spot {
        CountryCode country;
        QString name;
        GeoPoint at;
        QStringList spellings; ///< as the files write it
    };
    /** The categories that are shown by themselves, maybe with that of all others. */
    struct Shown {
        QStringList ids;
        std::vector<std::size_t> placeOf; ///< in ids, by category
    };
    Way wayOf(const QString &route);
    void addLegs(const Way &way, int category, const Totals &totals);
    /** The same between the places of lading and discharge that are in the countries of the way. */
    void addLegsOfPlaces(const Way &way, int category, const Totals &totals,
                         const std::array<QString, 2> &places);
    void addPart(int pair, int category, const Sum &sum);
    int categoryOf(const QString &id);
    int endOf(CountryCode country, int spot = -1);
    int pairOf(int from, int to);
    static void addTo(Sum &sum, const Sum &further);
    /** Legs with an amount, the largest first; of categories that are not shown by themselves they are
     * joined. */
    QList<Leg> legs() const;
    RouteLeg legOf(const Leg &leg, RouteFigure &figure, QList<int> &nodeOfEnd) const;
    /** Settles what is known of points and categories once all legs are there. */
    void finish(RouteFigure &figure, const QList<int> &nodeOfEnd) const;
    /** The place in the country that is written so, into m_spots; -1 for none. */
    int spotOf(CountryCode country, const QString &written);
    int spotAt(const Place &place);
    RouteNode nodeOf(const End &end) const;
    FilterClause clauseOf(const End &end, FilterField field) const;
    QList<Stop> stopsOf(const QString &route) const;
    Shown categoriesShown() const;
    static RouteNode::Kind kindOf(const RouteNode &node, const End &end);

    const RouteQuestion &m_question;
    const Countries &m_countries;
    QStringList m_categories; ///< those that occur
    QHash<QString, int> m_categoryOf;
    std::vector<std::int64_t> m_amounts; ///< by category, of all its legs
    QList<End> m_ends;
    QList<Pair> m_pairs;
    std::vector<Part> m_parts;
    QHash<std::pair<std::uint16_t, int>, int> m_endOf;
    QHash<std::pair<int, int>, int> m_pairOf;
    QHash<std::uint16_t, unsigned> m_roles; ///< of a country: a bit for each part that it has in ways
    QList<Spot> m_spots;
    QHash<std::pair<std::uint16_t, QString>, QList<int>> m_spotsNamed; ///< by country and name
    QHash<std::pair<std::uint16_t, QString>, int> m_resolved;          ///< by country and spelling
    std::int64_t m_offMapShipments = 0, m_offMapAmount = 0;
    std::int64_t m_noDestination = 0, m_noStart = 0;
    std::int64_t m_unmeasuredShipments = 0;
};
