// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routefigure.h"
#include "views/common/theme.h"

#include <QRectF>

class QPainter;

/** The plates over the map: true widths and marks at the lower left, what is not on the map at the lower
 * right. The former are left out where the plates would cover half of the map. */
class MapLegend {
public:
    /** @p cornerText stands at the lower right: the figure's, and what this view adds to it. */
    MapLegend(const RouteFigure &figure, const QRectF &view, QString cornerText);

    QRectF legendBox() const { return m_legend; }
    QRectF cornerBox() const { return m_corner; }
    /** @p largestWidth is the width in pixels of the figure's largest leg. */
    void paint(QPainter &painter, const Theme &theme, double largestWidth) const;

    /** The mark of a node of that kind, also in lists and cards. */
    static void paintMark(QPainter &painter, QPointF at, RouteNode::Kind kind, const ThemeColors &colors,
                          bool exact = true);

    /** The sample of a category's color, hatched and edged as the theme wants. */
    static void paintSwatch(QPainter &painter, const QRectF &box, const CategoryLook &look,
                            const Theme &theme);

    /** Why there is nothing to see, on a plate in the middle: over coasts and borders it could not be read.
     */
    static void paintEmptyText(QPainter &painter, const QRectF &view, const QString &words,
                               const ThemeColors &colors);

private:
    void paintWidths(QPainter &painter, const Theme &theme, double largestWidth) const;
    void paintMarks(QPainter &painter, const Theme &theme) const;

    const RouteFigure &m_figure;
    QRectF m_legend, m_corner;
    QStringList m_cornerLines;
    double m_cornerIndent = 0; ///< pixels from the plate to its words
    bool m_narrow = false;
};
