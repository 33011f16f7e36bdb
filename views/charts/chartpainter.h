// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartfigure.h"
#include "views/charts/chartlayout.h"
#include "views/common/theme.h"

class QPainter;

/** What hand and keyboard point at; nothing of it is printed. */
struct ChartMarks {
    std::optional<ChartHit> hovered;
    int current = -1;                    ///< the group the keyboard is on
    int rangeFirst = -1, rangeLast = -1; ///< periods being dragged over
    bool operator==(const ChartMarks &) const = default;
};

/** Paints the body of a chart into its layout: the same strokes on screen, in PNG, SVG and PDF. */
class ChartPainter {
public:
    ChartPainter(const ChartFigure &figure, const ChartLayout &layout, const Theme &theme,
                 const ChartMarks &marks = {})
        : m_figure(figure), m_layout(layout), m_theme(theme), m_marks(marks)
    {
    }
    void paint(QPainter &painter) const;

private:
    void paintKey(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;

    const ChartFigure &m_figure;
    const ChartLayout &m_layout;
    const Theme &m_theme;
    const ChartMarks &m_marks;
};
