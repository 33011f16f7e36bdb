// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/maplayout.h"

#include <QList>
#include <QPointF>
#include <QPolygonF>

/** All legs of one pair of nodes, which lie side by side. */
struct LegBundle {
    int from = 0, to = 0; ///< into MapLayout::nodes
    QList<int> legs = {}; ///< into RouteFigure::legs, the largest first
    QList<double> widths = {};
    QList<int> gathered = {};     ///< the light legs that the last of `legs` stands for
    double total = 0;             ///< of all widths and the gaps between
    std::int64_t amount = 0;      ///< of all legs: what does not depend on the picture's size
    QList<QPolygonF> pieces = {}; ///< instead of `way`, where it leaves the map at its edge
    QPolygonF way = {};           ///< the middle, from node to node
    double bow = 0;               ///< of the way, as a share of its length
    double arrival = 0;           ///< angle at which it arrives
    bool hasReverse = false;
};

/** Bends and spreads bundles so that they can be told apart. */
namespace LegBundles {

constexpr double gap = 1; ///< pixels between legs side by side
/** With more bundles than this, looking for clear ways costs more than it shows. */
constexpr qsizetype many = 80;

/** The great circle's pixels bowed to the left of travel by a share of its length. */
QPolygonF bowed(const QPolygonF &way, double bow);
/** Chooses a bow for each bundle, the largest first, clear of those before it and of other nodes. Of many
 * only the ends of their ways are looked at. */
void chooseBows(QList<LegBundle> &bundles, const QList<MapNode> &nodes);
/** Spreads arrivals around their node, so that arrowheads do not pile up. */
void spreadArrivals(QList<LegBundle> &bundles, const QList<MapNode> &nodes);
/** The legs of a bundle with their arrowheads. */
QList<MapLeg> lanes(const LegBundle &bundle, const QList<MapNode> &nodes);
/** The same of one that leaves the map: two pieces a leg, the last with the arrowhead; none of one that does
 * not. */
QList<MapLeg> cutLanes(const LegBundle &bundle, const QList<MapNode> &nodes);
/** A line shortened by a distance at its end. */
QPolygonF shortened(const QPolygonF &line, double distance);
/** Gives the line an arrowhead and shortens it to the head's foot; too short a line is left empty. */
void addHead(MapLeg &leg);

} // namespace LegBundles
