// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/flowfigure.h"
#include "views/charts/flowlayout.h"
#include "views/common/theme.h"

class QPainter;

/** Paints an alluvial picture's body: dark nodes, ribbons in the colors of the goods, names on plates. */
class FlowPainter {
public:
    FlowPainter(const FlowFigure &figure, const FlowLayout &layout, const Theme &theme,
                std::optional<FlowHit> hovered = {})
        : m_figure(figure), m_layout(layout), m_theme(theme), m_hovered(hovered)
    {
    }
    void paint(QPainter &painter) const;

private:
    void paintKey(QPainter &painter) const;
    void paintHeads(QPainter &painter) const;
    void paintRibbons(QPainter &painter) const;
    void paintNode(QPainter &painter, int node) const;

    const FlowFigure &m_figure;
    const FlowLayout &m_layout;
    const Theme &m_theme;
    std::optional<FlowHit> m_hovered;
};
