// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "figures/routebuilder.h"
#include "figures/routefigure.h"
#include "places/countries.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

/** Cuts ways into legs and sums them: the numbers of a route figure, without its words. */
class RouteCollector {
public:
    RouteCollector(const RouteQuestion &question, const Countries &countries);
    /** Which legs of a way are meant: a place of lading only says where the first begins, one of discharge
     * where the last ends. */
    enum class Part : std::uint8_t { Whole, FirstLeg, LastLeg };
    /**
     * The coded groups of an answer by way ("CN>TR>RU": origin, dispatch, destination, empty where not
     * given), category and, for a part of the way, place as the file names it: of lading for the first leg of
     * a way over a third country, of discharge for the last.
     */
    void add(const CubeAnswer &answer, Part part = Part::Whole);
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
    };
    /** A country, or a place in it. */
    struct End {
        CountryCode country;
        QString place; ///< its name; empty = the country's dot
        bool operator==(const End &) const = default;
        auto operator<=>(const End &other) const
        {
            return country != other.country ? country <=> other.country : place.compare(other.place) <=> 0;
        }
    };
    /** A way as it comes in many groups: what is known of it is found out once. */
    struct Way {
        bool known = false;
        QList<Stop> stops;
        QList<int> pairs; ///< into m_pairs, one a leg; of whole ways only
    };
    struct Pair {
        int from = 0, to = 0; ///< into m_ends
    };
    /** What goes from one end to another, of the categories that are shown as one. */
    struct Leg {
        const Pair *pair = nullptr;
        QString category;
        Sum sum;
    };
    /** What is known of a place that goods were sent from or to. */
    struct Spot {
        GeoPoint at;
        QStringList spellings; ///< as the files write it
    };
    Way wayOf(const QString &route, Part part);
    /** Adds the legs of a way that are meant. */
    void addLegs(const Way &way, const QString &place, int category, const Totals &totals, Part part);
    int categoryOf(const QString &id);
    int endOf(const End &end);
    int pairOf(int from, int to);
    static void addTo(Sum &sum, const Sum &further);
    /** Legs with an amount, the largest first; of categories that are not shown by themselves they are
     * joined. */
    QList<Leg> legs() const;
    RouteLeg legOf(const Leg &leg, RouteFigure &figure, QList<int> &nodeOfEnd) const;
    /** Settles what is known of points and categories once all legs are there. */
    void finish(RouteFigure &figure) const;
    End placeIn(CountryCode country, const QString &place);
    static QString keyOf(const End &end);
    RouteNode nodeOf(const End &end) const;
    FilterClause clauseOf(const End &end, FilterField field) const;
    QList<Stop> stopsOf(const QString &route) const;
    QHash<QString, QString> categoriesShown() const;
    static RouteNode::Kind kindOf(const RouteNode &node);

    const RouteQuestion &m_question;
    const Countries &m_countries;
    QStringList m_categories;
    QList<End> m_ends;
    QList<Pair> m_pairs;
    std::vector<std::vector<Sum>> m_sums; ///< by pair and category
    QHash<std::pair<std::uint16_t, QString>, int> m_endOf;
    QHash<std::pair<int, int>, int> m_pairOf;
    QHash<QString, Spot> m_spots; ///< by keyOf()
    QSet<QString> m_unplaced;     ///< dots of countries that stand for places nobody could find
    QHash<std::pair<std::uint16_t, QString>, QString> m_resolved; ///< names of places by country and spelling
    std::int64_t m_offMapShipments = 0, m_offMapAmount = 0;
    std::int64_t m_unmeasuredShipments = 0;
};
