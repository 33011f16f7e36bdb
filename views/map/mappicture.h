// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routefigure.h"
#include "views/common/theme.h"
#include "views/map/maplens.h"
#include "views/map/routepainter.h"

#include <QImage>
#include <QList>
#include <QRectF>
#include <QSize>

#include <memory>

/** How a map view stands, which is what a picture of it is made for. */
struct MapStand {
    QSize size;
    qreal pixelRatio = 1;
    MapLens lens;
    bool wentAway = false; ///< the person zoomed or moved: the lens stays, whatever the figure
    QList<QRectF> blocked; ///< where no label may lie
    Theme theme = Theme::light();
    int look = 0; ///< counted up with every change of the theme
    /** True if a picture made for the other fits. */
    bool sameAs(const MapStand &other) const;
};

/** A figure laid out and painted for a view: made on any thread, shown at once. A value. */
struct MapPicture {
    RouteFigure figure;
    MapStand stand; ///< as it was; `lens` is the one that the picture was laid out by
    MapLens lens;
    MapScene scene;
    QImage ground;

    /** Safe to call from any thread. */
    static MapPicture make(RouteFigure figure, const MapStand &stand, RoutePainter &painter);
    /** Land, legs and labels of a view, and of what lies @p beyond it on each side, in pixels. */
    static QImage paintGround(RoutePainter &painter, const RouteFigure &figure, const MapStand &stand,
                              const MapLens &lens, const MapScene &scene, int beyond);
};
