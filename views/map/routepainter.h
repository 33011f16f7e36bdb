// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routefigure.h"
#include "views/common/theme.h"
#include "views/map/basemap.h"
#include "views/map/landimages.h"
#include "views/map/maplabels.h"
#include "views/map/maplayout.h"
#include "views/map/maplens.h"

#include <QList>
#include <QRectF>

class QPainter;

/** Everything of a map in its place: laid out once, painted often, asked what lies under the pointer. */
struct MapScene {
    MapLayout layout;
    QList<MapLabel> labels;
    QString cornerText;
    QRectF corner;        ///< the plate of cornerText
    QList<QRectF> plates; ///< what stands over the map, and hides what lies under it

    /** What the pointer means at a point: under a plate, nothing. */
    MapLayout::Hit hitAt(QPointF point) const;
    bool isUnderPlate(QPointF point) const;
};

/**
 * Paints a route figure: the same for the window, PNG, SVG (with text as text) and PDF. Needs no window.
 * Keeps the outlines of the last projection, so keep the painter for a view that is painted again and again.
 */
class RoutePainter {
public:
    static constexpr double largestWidth = 14; ///< pixels of the widest leg

    /** Shows the whole figure in a view, with no node under the legend. */
    static MapLens fittingLens(const RouteFigure &figure, const QRectF &view);
    /** Lays the figure out in a view; labels keep clear of @p blocked (buttons over the map). */
    MapScene scene(const RouteFigure &figure, const QRectF &view, const MapLens &lens,
                   const QList<QRectF> &blocked = {});
    /** What a click means: a leg or node, else the node of the country whose land it is. */
    MapLayout::Hit meantAt(const RouteFigure &figure, const MapScene &scene, const MapLens &lens,
                           QPointF point);
    /** Sea, land and borders, with the countries in use one shade stronger. */
    void paintBase(QPainter &painter, const QRectF &view, const RouteFigure &figure, const MapLens &lens,
                   const Theme &theme);
    /** The same as an image of a view of @p size, kept for the latest of them. Safe to call from any thread.
     */
    QImage baseImage(const QSize &size, qreal pixelRatio, const RouteFigure &figure, const MapLens &lens,
                     const Theme &theme);
    /** Legs, nodes and labels, over the base. */
    static void paintRoutes(QPainter &painter, const QRectF &view, const RouteFigure &figure,
                            const MapScene &scene, const Theme &theme);
    /** Base and routes. */
    void paintGround(QPainter &painter, const QRectF &view, const RouteFigure &figure, const MapLens &lens,
                     const MapScene &scene, const Theme &theme);
    /** One leg or node stressed by an outline, over the ground; on a crowded map a node's legs come to the
     * front. */
    static void paintMarked(QPainter &painter, const RouteFigure &figure, const MapScene &scene,
                            const Theme &theme, const MapLayout::Hit &marked);
    /** The plates over it: they stay while the ground moves. */
    static void paintPlates(QPainter &painter, const QRectF &view, const RouteFigure &figure,
                            const MapScene &scene, const Theme &theme);
    /** Ground and plates. */
    void paintMap(QPainter &painter, const QRectF &view, const RouteFigure &figure, const MapLens &lens,
                  const MapScene &scene, const Theme &theme);

private:
    static void paintLeg(QPainter &painter, const MapLeg &leg, const CategoryLook &look, const Theme &theme,
                         bool halo, bool stressed);
    /** The legs of a node over a veil on all others. */
    static void paintLegsOf(QPainter &painter, const RouteFigure &figure, const MapScene &scene,
                            const Theme &theme, int node);
    static void paintNode(QPainter &painter, const MapNode &node, const Theme &theme);
    static void paintLabels(QPainter &painter, const MapScene &scene, const Theme &theme);

    BaseMap m_base;
    LandImages m_land;
};
