// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartfigure.h"
#include "views/charts/chartlayout.h"
#include "views/common/theme.h"

class QPainter;

/** Columns over time, stacked or not, and the axes that they share with lines. */
class ColumnPainter {
public:
    ColumnPainter(const ChartFigure &figure, const ChartLayout &layout, const Theme &theme)
        : m_figure(figure), m_layout(layout), m_theme(theme)
    {
    }
    void paint(QPainter &painter) const;

    void paintGrid(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintGaps(QPainter &painter) const;
    void paintDirectLabels(QPainter &painter) const;

private:
    void paintColumn(QPainter &painter, int group) const;
    void paintStates(QPainter &painter) const;
    void paintTotal(QPainter &painter) const;
    void paintNamesAlong(QPainter &painter) const;
    int labelStride(qreal &widest) const;

    const ChartFigure &m_figure;
    const ChartLayout &m_layout;
    const Theme &m_theme;
};
