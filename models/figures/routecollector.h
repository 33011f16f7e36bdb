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

/** Cuts ways into legs and sums them: the numbers of a route figure, without its words. */
class RouteCollector {
public:
    RouteCollector(const RouteQuestion &question, const Countries &countries);
    /** Which legs of a way are meant: a place of lading only says where the first begins, one of discharge
     * where the last ends. */
    enum class Part : std::uint8_t { Whole, FirstLeg, LastLeg };
    /**
     * Shipments of one way ("CN>TR>RU": origin, dispatch, destination, empty where not given) and one
     * category; with a place as the file names it, of lading for the first leg of a way over a third country,
     * of discharge for the last.
     */
    void add(const QString &route, const QString &category, const Totals &totals, Part part = Part::Whole,
             const QString &place = {});
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
    struct LegKey {
        End from, to;
        QString category;
        bool operator==(const LegKey &) const = default;
        friend size_t qHash(const LegKey &key, size_t seed)
        {
            return qHashMulti(seed, key.from.country.packed, key.from.place, key.to.country.packed,
                              key.to.place, key.category);
        }
    };
    /** What is known of a place that goods were sent from or to. */
    struct Spot {
        GeoPoint at;
        QStringList spellings; ///< as the files write it
    };
    void addLeg(const End &from, const End &to, const QString &category, const Totals &totals,
                FilterField fromField, FilterField toField);
    QHash<LegKey, Sum> mergedLegs() const;
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
    QHash<LegKey, Sum> m_legs;
    QHash<QString, Spot> m_spots; ///< by keyOf()
    QSet<QString> m_unplaced;     ///< dots of countries that stand for places nobody could find
    QHash<std::pair<std::uint16_t, QString>, QString> m_resolved; ///< names of places by country and spelling
    std::int64_t m_offMapShipments = 0, m_offMapAmount = 0;
    std::int64_t m_unmeasuredShipments = 0;
};
