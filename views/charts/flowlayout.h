// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/flowfigure.h"

#include <QList>
#include <QPainterPath>
#include <QRectF>

#include <optional>

/** What of an alluvial picture lies under a point: a node, or else a ribbon. */
struct FlowHit {
    int node = -1, ribbon = -1;
    bool operator==(const FlowHit &) const = default;
};

/** Where nodes and ribbons lie; for the painter and the mouse. */
struct FlowLayout {
    QList<QRectF> nodes;         ///< as in the figure
    QList<QPainterPath> ribbons; ///< as in the figure
    qreal keyTop = 0, headTop = 0;
    QRectF area;
    static FlowLayout of(const FlowFigure &figure, const QRectF &area);
    std::optional<FlowHit> hit(const QPointF &point) const;
};
