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

/** What stands beside a node. */
struct FlowLabel {
    QString name;     ///< shortened where it must be
    QString figure;   ///< never shortened; empty where there is room for the name alone, or for nothing
    bool two = false; ///< the figure stands below the name
    qreal width = 0;  ///< of the wider line
    bool operator==(const FlowLabel &) const = default;
};

/** Where nodes and ribbons lie; for the painter and the mouse. */
struct FlowLayout {
    QList<QRectF> nodes;         ///< as in the figure
    QList<FlowLabel> labels;     ///< as in the figure
    QList<QPainterPath> ribbons; ///< as in the figure
    static constexpr int TextSize = 12;
    static constexpr qreal TextGap = 8; ///< between a node and its label
    qreal keyTop = 0, headTop = 0;
    int unnamed = 0; ///< nodes without room for their name, which the picture says below
    QRectF area;
    /** As in a column of a page: names come before figures there. */
    static bool isNarrow(qreal width) { return width < 420; }
    static FlowLayout of(const FlowFigure &figure, const QRectF &area);
    /** The line of a label that is not broken: name and figure. */
    static QString line(const QString &name, const QString &figure);
    std::optional<FlowHit> hit(const QPointF &point) const;
};
