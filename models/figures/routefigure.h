// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/dimension.h"
#include "cube/filter.h"
#include "figures/figuregap.h"
#include "places/countrycode.h"
#include "places/geopoint.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

/** A country or place from which goods were sent, through which they went, or where they arrived. */
struct RouteNode {
    enum class Kind : std::uint8_t { Sent, WayPoint, Arrived };
    QString key; ///< "CN", or "CN/Shanghai@31.222,121.458" for a place
    CountryCode country;
    GeoPoint at;
    /** False where places are shown and of this node only the country is known: a dotted ring at its label
     * point. */
    bool exact = true;
    Kind kind = Kind::Sent;
    bool asked = false; ///< the filter names its country: it is never left outside the view
    QString label;
    QString figureText; ///< "1,356 t sent"
    QString sentText, arrivedText;
    std::int64_t sent = 0, arrived = 0; ///< in the measure's stored integer
    std::int64_t sentShipments = 0, arrivedShipments = 0;
    /** The filter by its part in the largest leg. */
    FilterClause clause;
    /** Of a country, by each part that it has in the ways: origin, dispatch, destination. */
    QList<FilterClause> roles = {};
    bool operator==(const RouteNode &) const = default;
    std::int64_t weight() const { return sent > arrived ? sent : arrived; }
};

/** Goods of one category on one leg of their way. */
struct RouteLeg {
    int from = 0, to = 0; ///< into RouteFigure::nodes
    QString category;     ///< its id; "" = none given
    std::int64_t amount = 0;
    std::int64_t shipments = 0;
    QString amountText; ///< "342 t"
    /** Of its two ends, and of the category if it is one. */
    QList<FilterClause> clauses;
    /** False where places are shown and of some of the goods only the country is known in which the way
     * begins or ends. */
    bool exact = true;
    bool operator==(const RouteLeg &) const = default;
};

/** A named color of the key. */
struct RouteCategory {
    QString id, name;
    bool operator==(const RouteCategory &) const = default;
};

/** A country's name on the map, for orientation. */
struct RouteMapName {
    CountryCode country;
    QString name;
    GeoPoint at;
    bool operator==(const RouteMapName &) const = default;
};

/** One of the true widths in the legend. */
struct RouteWidth {
    std::int64_t amount = 0;
    QString text;
    bool operator==(const RouteWidth &) const = default;
};

/**
 * What the route map says, as values and words: no pixels. The same figure is painted in the window and on
 * paper, written as GeoJSON, and read aloud.
 */
struct RouteFigure {
    Measure measure = Measure::Net;
    QString title, subtitle;
    QStringList notes;
    QString source;

    QList<RouteNode> nodes; ///< those of the largest legs first
    QList<RouteLeg> legs;   ///< the largest first
    QList<RouteCategory> categories;
    QList<RouteMapName> mapNames; ///< of the countries without a node
    QString legHeading;           ///< "Net mass of a leg"
    QList<RouteWidth> widths;
    std::int64_t largestLeg = 0;

    /** Always said: what is not on the map, or that all is. */
    QString notOnMap;
    QList<FigureGap> gaps; ///< the shipments behind it, as far as a filter can mean them
    std::int64_t shipments = 0, known = 0;              ///< in view, and with the measure given
    std::int64_t leftOut = 0;                           ///< pass the filter, but are in no sum, as duplicates
    std::int64_t offMapShipments = 0, offMapAmount = 0; ///< no two countries to draw a leg between
    std::int64_t noDestination = 0, noStart = 0;        ///< shipments in view without these countries
    std::int64_t unmeasuredShipments = 0; ///< have a way, but nothing of the measure: they add to no line
    std::int64_t undrawnLegs = 0, undrawnAmount = 0; ///< too small to be among those drawn
    QString emptyText; ///< why there is nothing to see; empty if there is something
    bool operator==(const RouteFigure &) const = default;

    /** Countries that have a leg, for a stronger shade of land. */
    QList<CountryCode> countriesInUse() const;
    /** The figure as lines of text, for tests and for screen readers. */
    QString toText() const;
};
