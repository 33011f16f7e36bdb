// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/maplabels.h"

#include "views/common/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapLabels)
};

constexpr int countrySize = 10;
/** Of more legs than this only nodes and wide legs keep labels clear: everywhere is a leg then. */
constexpr qsizetype manyLegs = 150;
constexpr double wideLeg = 2;
/** A wide leg under a label is worse than a hair line, which the label's halo parts. */
constexpr double widthOfOne = 3, weightOfHair = 0.2;
/** How far labels may stand off, where legs crowd the nearer places. */
constexpr std::array rings{4.0, 14.0, 26.0, 40.0};
constexpr double costOfRing = 0.8;
/** Farther than this from its mark a label has a line to it; the last ring is for those that need one. */
constexpr double farthestAlone = 12;
/** A label with a line keeps so far from the marks of others, or it would seem to be theirs all the same. */
constexpr double leastFromOthers = 9;
/** By so many pixels and so many times a label must be nearer to its own dot than to any other, or it names the
 * wrong one. */
constexpr double clearlyNearer = 4, timesNearer = 1.6;
/** So much is a label worth more that has its figure than one of the name alone, in legs covered. */
constexpr double worthOfFigure = 3;

/** Between a box and the edge of a mark. */
double awayFrom(const QRectF &box, const MapNode &node)
{
    const double x = std::max({0.0, box.left() - node.at.x(), node.at.x() - box.right()});
    const double y = std::max({0.0, box.top() - node.at.y(), node.at.y() - box.bottom()});
    return std::hypot(x, y) - node.radius;
}

/** From the edge of a mark to the nearest point of a box. */
QLineF leaderTo(const QRectF &box, const MapNode &node)
{
    QLineF line(node.at, {std::clamp(node.at.x(), box.left(), box.right()),
                          std::clamp(node.at.y(), box.top() + 3, box.bottom() - 3)});
    const double length = line.length();
    if (length <= node.radius + 2)
        return {};
    return {line.pointAt((node.radius + 1) / length), line.pointAt(1 - 1 / length)};
}

} // namespace

QFont MapLabel::nameFont()
{
    return Theme::font(namePixels, QFont::Medium);
}

QFont MapLabel::figureFont()
{
    return Theme::font(figurePixels);
}

QFont MapLabel::countryFont()
{
    QFont font = Theme::font(countrySize);
    font.setLetterSpacing(QFont::PercentageSpacing, 110); // on paper a pixel is another length
    return font;
}

MapLabels::MapLabels(const RouteFigure &figure, const MapLayout &layout, const MapLens &lens,
                     const QRectF &view)
    : m_figure(figure), m_layout(layout), m_lens(lens), m_view(view)
{
    for (const MapNode &node : layout.nodes) {
        const double r = node.radius + 1;
        m_taken.append(QRectF(node.at.x() - r, node.at.y() - r, 2 * r, 2 * r));
    }
    const bool many = layout.legs.size() > manyLegs;
    for (const MapLeg &leg : layout.legs) {
        if (many && (leg.width < wideLeg || !leg.gathered.isEmpty()))
            continue;
        const double half = leg.width / 2 + 1;
        LegBoxes boxes{
            {}, {}, leg.gathered.isEmpty() ? std::max(weightOfHair, leg.width / widthOfOne) : weightOfHair};
        boxes.steps.reserve(leg.line.size());
        for (qsizetype i = 1; i < leg.line.size(); ++i) {
            const QRectF step = QRectF(leg.line[i - 1], leg.line[i]).normalized();
            boxes.steps.append(step.adjusted(-half, -half, half, half));
        }
        if (!leg.head.isEmpty())
            boxes.steps.append(leg.head.boundingRect());
        for (const QRectF &step : std::as_const(boxes.steps))
            boxes.around = boxes.around.isNull() ? step : boxes.around.united(step);
        m_legBoxes.append(std::move(boxes));
    }
}

QStringList MapLabels::linesOf(const RouteFigure &figure, const MapNode &node)
{
    const RouteNode &first = figure.nodes[node.members.first()];
    const auto others = static_cast<int>(node.members.size()) - 1;
    if (others == 0)
        return {first.label, first.figureText};
    const RouteNode &second = figure.nodes[node.members[1]];
    if (others == 1)
        return {Words::tr("%1, %2", "two names").arg(first.label, second.label),
                Words::tr("%1, %2", "two figures, in the order of the names")
                    .arg(first.figureText, second.figureText)};
    // Sums over several would count goods twice that went from one of them to another.
    return {Words::tr("%1 and %n more", nullptr, others).arg(first.label),
            Words::tr("%1: %2", "place, figure").arg(first.label, first.figureText)};
}

bool MapLabels::isFree(const QRectF &box) const
{
    return m_view.adjusted(3, 3, -3, -3).contains(box) &&
           std::none_of(m_taken.begin(), m_taken.end(),
                        [&](const QRectF &taken) { return taken.intersects(box); });
}

bool MapLabels::isNearest(const QRectF &box, const MapNode &node) const
{
    const double own = awayFrom(box, node);
    const double least = std::max(own + clearlyNearer, timesNearer * own);
    return std::ranges::none_of(m_layout.nodes, [&](const MapNode &other) {
        return &other != &node && awayFrom(box, other) < least;
    });
}

bool MapLabels::isApart(const QRectF &box, const MapNode &node) const
{
    return std::ranges::none_of(m_layout.nodes, [&](const MapNode &other) {
        return &other != &node && awayFrom(box, other) < leastFromOthers;
    });
}

bool MapLabels::isClear(const QLineF &leader, const MapNode &node) const
{
    const auto touched = [&leader](const QPointF &at, double radius) {
        const QPointF way = leader.p2() - leader.p1();
        const double squared = std::max(1e-9, QPointF::dotProduct(way, way));
        const double t = std::clamp(QPointF::dotProduct(at - leader.p1(), way) / squared, 0.0, 1.0);
        return QLineF(at, leader.p1() + way * t).length() < radius;
    };
    const QRectF around = QRectF(leader.p1(), leader.p2()).normalized().adjusted(-1, -1, 1, 1);
    return std::ranges::none_of(m_layout.nodes,
                                [&](const MapNode &other) {
                                    return &other != &node && touched(other.at, other.radius + 3);
                                }) &&
           std::ranges::none_of(m_placed,
                                [&](const MapLabel &label) { return label.box.intersects(around); });
}

double MapLabels::coveredLegs(const QRectF &box) const
{
    double covered = 0;
    for (const LegBoxes &leg : m_legBoxes) {
        if (!leg.around.intersects(box))
            continue;
        for (const QRectF &step : leg.steps)
            covered += step.intersects(box) ? leg.weight : 0;
    }
    return covered;
}

void MapLabels::placeNodes()
{
    QList<int> order;
    for (int i = 0; i < m_layout.nodes.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const MapNode &x = m_layout.nodes[a];
        const MapNode &y = m_layout.nodes[b];
        const bool xWay = x.kind == RouteNode::Kind::WayPoint;
        const bool yWay = y.kind == RouteNode::Kind::WayPoint;
        return xWay != yWay ? xWay : x.weight > y.weight;
    });
    const QFontMetricsF name(MapLabel::nameFont());
    const QFontMetricsF figure(MapLabel::figureFont());
    for (const int index : order) {
        const MapNode &node = m_layout.nodes[index];
        MapLabel label;
        label.node = index;
        label.lines = linesOf(m_figure, node);
        const double nameWidth = name.horizontalAdvance(label.lines[0]);
        const double w = std::max(nameWidth, figure.horizontalAdvance(label.lines[1]));
        std::optional<Place> place = bestPlace(node, w, MapLabel::lineHeight * 2);
        if (!place || place->cost > worthOfFigure) { // a name alone needs less room; the card has the figure
            const std::optional<Place> alone = bestPlace(node, nameWidth, MapLabel::lineHeight);
            if (alone && (!place || alone->cost + worthOfFigure < place->cost)) {
                place = alone;
                label.lines.removeLast();
            }
        }
        // Where the ways of a story meet must have a name, even one that another dot is near to.
        if (!place && node.kind == RouteNode::Kind::WayPoint && node.members.size() == 1) {
            place = bestPlace(node, nameWidth, MapLabel::lineHeight, Naming::Led);
            label.lines.removeLast();
        }
        if (!place)
            continue;
        label.box = place->box;
        label.align = place->align;
        label.leader = place->leader;
        m_taken.append(place->box.adjusted(-2, 0, 2, 0));
        for (double way = 0; !label.leader.isNull() && way <= 1;
             way += 0.1) // what comes later lies over none
            m_taken.append(QRectF(label.leader.pointAt(way), QSizeF(2, 2)).translated(-1, -1));
        m_placed.append(label);
    }
}

std::optional<MapLabels::Place> MapLabels::bestPlace(const MapNode &node, double w, double h,
                                                     Naming naming) const
{
    std::optional<Place> best;
    const std::size_t most = naming == Naming::Led ? rings.size() : rings.size() - 1;
    for (std::size_t ring = 0; ring < most; ++ring) {
        const double away = rings[ring];
        const double r = node.radius + away;
        const std::array positions{Place{{r, -h / 2, w, h}, Qt::AlignLeft},
                                   Place{{-r - w, -h / 2, w, h}, Qt::AlignRight},
                                   Place{{r - 3, -h - r + 7, w, h}, Qt::AlignLeft},
                                   Place{{r - 3, r - 7, w, h}, Qt::AlignLeft},
                                   Place{{-w / 2, r - 2, w, h}, Qt::AlignHCenter},
                                   Place{{-w / 2, -h - r + 2, w, h}, Qt::AlignHCenter},
                                   Place{{-r - w + 3, -h - r + 7, w, h}, Qt::AlignRight},
                                   Place{{-r - w + 3, r - 7, w, h}, Qt::AlignRight}};
        for (std::size_t i = 0; i < positions.size(); ++i) {
            const double least = 0.05 * static_cast<double>(i) + costOfRing * static_cast<double>(ring);
            if (best && least >= best->cost)
                continue; // mostly the first is free of legs, and no other can be better
            const QRectF box = positions[i].box.translated(node.at);
            if (!isFree(box) || !(naming == Naming::Led ? isApart(box, node) : isNearest(box, node)))
                continue;
            const QLineF leader =
                naming == Naming::Led || awayFrom(box, node) > farthestAlone ? leaderTo(box, node) : QLineF();
            if (!leader.isNull() && !isClear(leader, node))
                continue;
            const double cost = coveredLegs(box) + least;
            if (!best || cost < best->cost)
                best = Place{box, positions[i].align, cost, leader};
        }
    }
    return best;
}

void MapLabels::placeCountries(const Covers &covers)
{
    const QFontMetricsF metrics(MapLabel::countryFont());
    for (const RouteMapName &name : m_figure.mapNames) {
        const auto at = m_lens.toView(name.at);
        if (!at || !m_view.contains(*at))
            continue;
        MapLabel label;
        label.kind = MapLabel::Kind::Country;
        label.lines = {QLocale().toUpper(name.name)};
        label.align = Qt::AlignHCenter;
        const double w = metrics.horizontalAdvance(label.lines[0]);
        const double h = metrics.height();
        for (const double shift : {0.0, 14.0, -14.0}) {
            const QRectF box(at->x() - w / 2, at->y() - h / 2 + shift, w, h);
            if (!isFree(box) || coveredLegs(box) > 0 || !covers(name.country, box))
                continue;
            label.box = box;
            m_taken.append(box);
            m_placed.append(label);
            break;
        }
    }
}

void MapLabels::placeEdge(QPointF at, const QString &text)
{
    constexpr double pad = 4;
    const double w = QFontMetricsF(MapLabel::figureFont()).horizontalAdvance(text);
    const bool atRight = at.x() > m_view.center().x();
    MapLabel label;
    label.kind = MapLabel::Kind::Edge;
    label.lines = {text};
    label.align = atRight ? Qt::AlignRight : Qt::AlignLeft;
    QRectF box(atRight ? at.x() - w - pad : at.x() + pad, at.y() - MapLabel::lineHeight - 2, w,
               MapLabel::lineHeight);
    const QRectF room = m_view.adjusted(pad, pad, -pad, -pad);
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - w)));
    box.moveTop(std::clamp(box.top(), room.top(), room.bottom() - box.height()));
    // It is no name of a node: it keeps away from those, above its leg or below.
    constexpr double apart = 10;
    for (const double shift : {0.0, MapLabel::lineHeight + 4, 2 * MapLabel::lineHeight + 8}) {
        const QRectF moved = box.translated(0, shift);
        if (!isFree(moved) || std::ranges::any_of(m_placed, [&](const MapLabel &other) {
                return other.box.intersects(moved.adjusted(-apart, -2, apart, 2));
            }))
            continue;
        label.box = moved;
        m_taken.append(moved);
        m_placed.append(label);
        return;
    }
}

void MapLabels::placeEdges()
{
    QSet<std::pair<int, bool>> named;
    for (const MapLeg &leg : m_layout.legs) {
        if (leg.line.isEmpty())
            continue;
        bool leaves = leg.head.isEmpty();
        QPointF at = leaves ? leg.line.last() : leg.line.first();
        if (!leg.cut) { // whole, but one of its ends may lie outside the view
            const bool begins = m_view.contains(m_layout.nodes[leg.from].at),
                       ends = m_view.contains(m_layout.nodes[leg.to].at);
            if (begins == ends)
                continue;
            leaves = begins;
            QList<QPointF> way(leg.line.cbegin(), leg.line.cend());
            if (leaves)
                std::ranges::reverse(way);
            const auto crossing = std::ranges::find_if(way, [this](QPointF p) { return m_view.contains(p); });
            if (crossing == way.cend())
                continue;
            at = *crossing;
        }
        const int other = leaves ? leg.to : leg.from;
        if (named.contains({other, leaves}))
            continue; // once is enough: the widest leg comes first
        named.insert({other, leaves});
        const QString name = linesOf(m_figure, m_layout.nodes[other]).first();
        placeEdge(at, leaves ? Words::tr("to %1", "a leg that leaves the map").arg(name)
                             : Words::tr("from %1", "a leg that comes from outside").arg(name));
    }
}

QList<MapLabel> MapLabels::place(const Covers &covers)
{
    placeNodes();
    placeEdges();
    placeCountries(covers);
    return m_placed;
}
