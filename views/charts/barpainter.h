// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartfigure.h"
#include "views/charts/chartlayout.h"
#include "views/common/theme.h"

class QPainter;

/** Lying bars: name, bar, value at its end, share and count as columns. */
class BarPainter {
public:
    BarPainter(const ChartFigure &figure, const ChartLayout &layout, const Theme &theme)
        : m_figure(figure), m_layout(layout), m_theme(theme)
    {
    }
    void paint(QPainter &painter) const;

private:
    void paintRow(QPainter &painter, int group) const;
    void paintHeads(QPainter &painter) const;

    const ChartFigure &m_figure;
    const ChartLayout &m_layout;
    const Theme &m_theme;
};
