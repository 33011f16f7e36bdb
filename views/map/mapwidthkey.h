// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routefigure.h"
#include "views/common/theme.h"

#include <QList>
#include <QPointF>

class QPainter;

/** What the widths of lines mean, in a row or two over a printed map that is too small for its legend. */
class MapWidthKey {
public:
    /** @p at is its upper left corner. */
    MapWidthKey(const RouteFigure &figure, QPointF at, double width);
    double height() const { return m_height; }
    /** @p largestWidth is the width in pixels of the figure's largest leg. */
    void paint(QPainter &painter, const Theme &theme, double largestWidth) const;

private:
    const RouteFigure &m_figure;
    QPointF m_heading;        ///< baseline
    QList<QPointF> m_samples; ///< the left end of each line's middle; those that have room
    double m_height = 0;
};
