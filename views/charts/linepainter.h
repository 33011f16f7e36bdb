// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartfigure.h"
#include "views/charts/chartlayout.h"
#include "views/common/theme.h"

class QPainter;

/** Lines over time, drawn by Qt Charts into the layout's plot; grid, axis, gaps and names as for columns. */
class LinePainter {
public:
    LinePainter(const ChartFigure &figure, const ChartLayout &layout, const Theme &theme)
        : m_figure(figure), m_layout(layout), m_theme(theme)
    {
    }
    void paint(QPainter &painter) const;

private:
    void paintLines(QPainter &painter) const;
    const ChartFigure &m_figure;
    const ChartLayout &m_layout;
    const Theme &m_theme;
};
