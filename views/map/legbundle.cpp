// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/legbundle.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace {

constexpr double arriveGap = 3; ///< pixels between a node's mark and an arrow's tip
constexpr double leastBow = 0.05;
constexpr double mostBow = 0.25;
constexpr qsizetype manyArrivals = 12;

double distance(QPointF a, QPointF b)
{
    const QPointF d = a - b; // pixels: hypot()'s care about the largest numbers would cost several times this
    return std::sqrt(QPointF::dotProduct(d, d));
}

double length(const QPolygonF &line)
{
    double sum = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        sum += distance(line[i - 1], line[i]);
    return sum;
}

/** The shorter, the rounder: a short leg has little room to part from its way back. */
double restingBow(double span)
{
    return std::clamp(0.055 + 9 / std::max(span, 1.0), leastBow, mostBow);
}

/** From 1 where two points are one, down to 0 where they are so far apart or farther, as most are: told of
 * those without a root. */
double closeness(QPointF a, QPointF b, double apart)
{
    const QPointF d = a - b;
    return QPointF::dotProduct(d, d) > apart * apart ? 0 : std::max(0.0, 1 - distance(a, b) / apart);
}

constexpr double near = 16; ///< pixels; ways farther apart do not crowd each other

/** Points of the ways that were chosen, found by where they lie: there are thousands, at each click. */
class TakenPoints {
public:
    void add(QPointF point)
    {
        if (isNear(point))
            m_cells[cellOf(point)].append(point);
    }
    /** How crowded a point is by those near to it. */
    double crowding(QPointF point) const
    {
        if (!isNear(point))
            return 0;
        const Cell center = cellOf(point);
        double cost = 0;
        for (int x = center.first - 1; x <= center.first + 1; ++x) {
            for (int y = center.second - 1; y <= center.second + 1; ++y) {
                const auto cell = m_cells.constFind({x, y});
                if (cell == m_cells.constEnd())
                    continue;
                for (const QPointF &other : *cell)
                    cost += closeness(point, other, near);
            }
        }
        return cost;
    }

private:
    using Cell = std::pair<int, int>;
    /** Far outside of every view nothing is crowded, and no cell has a number. */
    static bool isNear(QPointF point)
    {
        constexpr double far = 1e6;
        return std::abs(point.x()) < far && std::abs(point.y()) < far;
    }
    static Cell cellOf(QPointF point)
    {
        return {static_cast<int>(std::floor(point.x() / near)),
                static_cast<int>(std::floor(point.y() / near))};
    }
    QHash<Cell, QList<QPointF>> m_cells;
};

/** How crowded a bundle's way is by those chosen before and by other nodes, where it is moved by so many of
 * @p bulge. */
double crowding(const LegBundle &bundle, const QPolygonF &bulge, double bow, const TakenPoints &taken,
                const QList<MapNode> &nodes)
{
    constexpr double nodeNear = 20;
    double cost = 0;
    const QPointF start = bundle.way.first();
    const QPointF end = bundle.way.last();
    for (qsizetype i = 4; i + 4 < bundle.way.size(); i += 4) {
        const QPointF p = bundle.way[i] + bulge[i] * bow;
        if (distance(p, start) < 2 * near || distance(p, end) < 2 * near)
            continue; // ends must meet
        cost += taken.crowding(p);
        for (qsizetype n = 0; n < nodes.size(); ++n) {
            if (n != bundle.from && n != bundle.to)
                cost += 1.5 * closeness(p, nodes[n].at, nodeNear);
        }
    }
    return cost;
}

/** What a bow of 1 adds to each point of a way: an arch to the left of travel, as high as the way is long. */
QPolygonF bulgeOf(const QPolygonF &way)
{
    const QPointF along = way.last() - way.first();
    const QPointF across(along.y(), -along.x());
    QPolygonF bulge;
    bulge.reserve(way.size());
    for (qsizetype i = 0; i < way.size(); ++i) {
        const double t = static_cast<double>(i) / static_cast<double>(way.size() - 1);
        bulge.append(across * std::sin(std::numbers::pi * t));
    }
    return bulge;
}

/** The bow around @p resting at which a bundle is least crowded. */
double clearBow(const LegBundle &bundle, double resting, const TakenPoints &taken,
                const QList<MapNode> &nodes)
{
    constexpr std::array factors{1.0, 1.6, 0.6, 2.2, -1.0, -1.6, 2.8};
    const QPolygonF bulge = bulgeOf(bundle.way); // once for all of them
    double best = resting;
    double least = std::numeric_limits<double>::max();
    for (const double factor : factors) {
        if (factor < 0 && bundle.hasReverse)
            continue; // the way back is there
        const double bow = std::clamp(resting * factor, -mostBow, mostBow);
        const double cost = crowding(bundle, bulge, bow, taken, nodes) + 0.35 * std::abs(factor - 1);
        if (cost < least) {
            least = cost;
            best = bow;
        }
    }
    return best;
}

MapLeg legOf(const LegBundle &bundle, qsizetype n)
{
    MapLeg leg;
    leg.leg = bundle.legs[n];
    leg.from = bundle.from;
    leg.to = bundle.to;
    leg.width = bundle.widths[n];
    if (n + 1 == bundle.legs.size())
        leg.gathered = bundle.gathered;
    return leg;
}

/** A line to the left of another, by a distance that depends on how far along it is, from 0 to 1. */
template<class Offset> QPolygonF beside(const QPolygonF &line, Offset offset)
{
    QPolygonF moved;
    moved.reserve(line.size());
    const auto last = static_cast<double>(line.size() - 1);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QPointF before = line[std::max<qsizetype>(0, i - 1)];
        const QPointF after = line[std::min(line.size() - 1, i + 1)];
        const double step = std::max(1e-6, distance(before, after));
        moved.append(line[i] + QPointF((after.y() - before.y()) / step, -(after.x() - before.x()) / step) *
                                   offset(static_cast<double>(i) / last));
    }
    return moved;
}

} // namespace

QPolygonF LegBundles::bowed(const QPolygonF &way, double bow)
{
    const QPolygonF bulge = bulgeOf(way);
    QPolygonF line = way;
    for (qsizetype i = 0; i < line.size(); ++i)
        line[i] += bulge[i] * bow;
    return line;
}

void LegBundles::chooseBows(QList<LegBundle> &bundles, const QList<MapNode> &nodes)
{
    TakenPoints taken;
    for (LegBundle &bundle : bundles) {
        if (bundle.way.isEmpty())
            continue;
        bundle.bow = restingBow(distance(bundle.way.first(), bundle.way.last()));
        if (bundles.size() > many)
            continue;
        bundle.bow = clearBow(bundle, bundle.bow, taken, nodes);
        const QPolygonF line = bowed(bundle.way, bundle.bow);
        for (qsizetype i = 2; i < line.size(); i += 3)
            taken.add(line[i]);
    }
}

void LegBundles::spreadArrivals(QList<LegBundle> &bundles, const QList<MapNode> &nodes)
{
    QHash<int, QList<LegBundle *>> byNode;
    for (LegBundle &bundle : bundles) {
        const MapNode &node = nodes[bundle.to];
        const double ring = node.radius + arriveGap;
        QPointF near = bundle.way.first();
        for (auto p = bundle.way.crbegin(); p != bundle.way.crend(); ++p) {
            if (distance(*p, node.at) > ring + 22) {
                near = *p;
                break;
            }
        }
        bundle.arrival = std::atan2(near.y() - node.at.y(), near.x() - node.at.x());
        byNode[bundle.to].append(&bundle);
    }
    for (auto &arrivals : byNode) {
        if (arrivals.size() > manyArrivals)
            continue;
        std::sort(arrivals.begin(), arrivals.end(), [](auto *a, auto *b) { return a->arrival < b->arrival; });
        const auto room = [&](const LegBundle *b) {
            return (b->total / 2 + 4.2) / (nodes[b->to].radius + arriveGap + 5);
        };
        constexpr int rounds = 80;
        for (int round = 0; round < rounds; ++round) {
            for (qsizetype i = 0; i < arrivals.size(); ++i) {
                LegBundle *a = arrivals[i];
                LegBundle *b = arrivals[(i + 1) % arrivals.size()];
                if (a == b)
                    continue;
                const double turn = i + 1 == arrivals.size() ? 2 * std::numbers::pi : 0;
                const double missing = room(a) + room(b) - (b->arrival - a->arrival + turn);
                if (missing > 0) {
                    a->arrival -= missing / 4;
                    b->arrival += missing / 4;
                }
            }
        }
    }
}

QPolygonF LegBundles::shortened(const QPolygonF &line, double cut)
{
    QPolygonF kept = line;
    while (kept.size() > 1 && cut > 0) {
        const QPointF a = kept.last();
        const QPointF b = kept[kept.size() - 2];
        const double step = distance(a, b);
        if (step > cut) {
            kept.last() = a + (b - a) * (cut / step);
            return kept;
        }
        kept.removeLast();
        cut -= step;
    }
    return kept;
}

void LegBundles::addHead(MapLeg &leg)
{
    const double whole = length(leg.line);
    const double headLength = std::min({18.0, 6 + leg.width * 0.95, std::max(4.0, whole * 0.42)});
    const double headWidth = std::max(3.4, leg.width * 0.62 + 2.4);
    const QPointF tip = leg.line.last();
    leg.line = shortened(leg.line, headLength);
    const QPointF foot = leg.line.last();
    const double span = std::max(1e-6, distance(tip, foot));
    const QPointF along = (tip - foot) / span;
    const QPointF across(-along.y(), along.x());
    leg.head = {tip, foot - along + across * headWidth, foot - along - across * headWidth};
}

QList<MapLeg> LegBundles::cutLanes(const LegBundle &bundle, const QList<MapNode> &nodes)
{
    QList<MapLeg> legs;
    double at = -bundle.total / 2;
    for (qsizetype n = 0; !bundle.pieces.isEmpty() && n < bundle.legs.size(); ++n) {
        const double offset = at + bundle.widths[n] / 2;
        at += bundle.widths[n] + gap;
        for (qsizetype i = 0; i < bundle.pieces.size(); ++i) {
            MapLeg piece = legOf(bundle, n);
            piece.cut = true;
            piece.line = beside(bundle.pieces[i], [offset](double) { return offset; });
            if (i + 1 == bundle.pieces.size()) {
                piece.line = shortened(piece.line, nodes[bundle.to].radius + arriveGap);
                if (piece.line.size() > 1)
                    addHead(piece);
            }
            if (piece.line.size() > 1)
                legs.append(piece);
        }
    }
    return legs;
}

QList<MapLeg> LegBundles::lanes(const LegBundle &bundle, const QList<MapNode> &nodes)
{
    const MapNode &to = nodes[bundle.to];
    const double ring = to.radius + arriveGap;
    QPolygonF kept;
    for (const QPointF &p : bundle.way) {
        if (distance(p, to.at) > ring)
            kept.append(p);
    }
    QList<MapLeg> legs;
    if (kept.size() < 3)
        return legs;
    // The end bends to where the arrival was moved to.
    const QPointF end = to.at + QPointF(std::cos(bundle.arrival), std::sin(bundle.arrival)) * ring;
    const QPointF move = end - kept.last();
    const auto last = static_cast<double>(kept.size() - 1);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const double t = static_cast<double>(i) / last;
        kept[i] += move * (t * t * t * t);
    }
    double at = -bundle.total / 2;
    for (qsizetype n = 0; n < bundle.legs.size(); ++n) {
        MapLeg leg = legOf(bundle, n);
        const double offset = at + leg.width / 2;
        at += leg.width + gap;
        // They leave the node close together.
        leg.line = beside(kept, [offset](double t) { return offset * (0.45 + 0.55 * std::min(1.0, 6 * t)); });
        std::reverse(leg.line.begin(), leg.line.end());
        leg.line = shortened(leg.line, nodes[bundle.from].radius + 1);
        std::reverse(leg.line.begin(), leg.line.end());
        addHead(leg);
        if (leg.line.size() >= 2)
            legs.append(leg);
    }
    return legs;
}
