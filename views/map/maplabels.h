// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routefigure.h"
#include "views/map/maplayout.h"

#include <QFont>
#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/** A label with its place, ready to paint. */
struct MapLabel {
    enum class Kind : std::uint8_t { Node, Country, Edge };
    Kind kind = Kind::Node;
    QRectF box;        ///< around all lines
    QStringList lines; ///< the name, then the figure
    Qt::AlignmentFlag align = Qt::AlignLeft;
    int node = -1; ///< into MapLayout::nodes
    /** From the node's mark to the words, where these stand off or beside another mark; null where none is
     * needed. */
    QLineF leader = {};
    bool operator==(const MapLabel &) const = default;

    static constexpr int namePixels = 12;
    static constexpr int figurePixels = 11;
    static QFont nameFont();
    static QFont figureFont();
    static QFont countryFont();
    static constexpr double lineHeight = 15;
};

/** Finds places for labels: the weightiest first, in eight positions around their node; what does not fit is
 * left out. */
class MapLabels {
public:
    /** True if a country's land covers the rectangle of pixels: its name stands inside it or not at all. */
    using Covers = std::function<bool(CountryCode, const QRectF &)>;

    MapLabels(const RouteFigure &figure, const MapLayout &layout, const MapLens &lens, const QRectF &view);
    /** Keeps labels out of a rectangle: the legend's plate, buttons over the map. */
    void block(const QRectF &rectangle) { m_taken.append(rectangle); }
    QList<MapLabel> place(const Covers &covers);

    /** The words at a node, also for its hover card. */
    static QStringList linesOf(const RouteFigure &figure, const MapNode &node);

private:
    bool isFree(const QRectF &box) const;
    /** How many steps of legs lie under a box, wide ones counting for more. */
    double coveredLegs(const QRectF &box) const;
    struct Place {
        QRectF box;
        Qt::AlignmentFlag align;
        double cost = 0; ///< legs covered, and what else speaks against it
        QLineF leader = {};
    };
    /** Whom a label is taken to name. */
    enum class Naming {
        Nearest, ///< the mark that it stands next to
        Led      ///< the mark to which a line leads, clear of all others
    };
    /** True if nobody takes it for the label of another node. */
    bool isNearest(const QRectF &box, const MapNode &node) const;
    /** True if it stands next to no mark of another. */
    bool isApart(const QRectF &box, const MapNode &node) const;
    /** True if a line from the node's mark to the label touches no other mark and no other label. */
    bool isClear(const QLineF &leader, const MapNode &node) const;
    /** Of eight positions, near and a little farther, the free one that covers the least of the legs. */
    std::optional<Place> bestPlace(const MapNode &node, double w, double h,
                                   Naming naming = Naming::Nearest) const;
    void placeNodes();
    void placeCountries(const Covers &covers);
    void placeEdges();
    /** Where a leg leaves the view, or comes into it. */
    void placeEdge(QPointF at, const QString &text);

    const RouteFigure &m_figure;
    const MapLayout &m_layout;
    const MapLens &m_lens;
    QRectF m_view;
    QList<QRectF> m_taken;
    struct LegBoxes {
        QRectF around;
        QList<QRectF> steps;
        double weight;
    };
    QList<LegBoxes> m_legBoxes;
    QList<MapLabel> m_placed;
};
