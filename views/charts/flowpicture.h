// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/flowfigure.h"
#include "views/common/picture.h"

/** An alluvial picture for print: its figure between title and foot. */
class FlowPicture : public Picture {
public:
    explicit FlowPicture(FlowFigure figure) : m_figure(std::move(figure)) {}
    const FlowFigure &figure() const { return m_figure; }
    /** What of it is shown on an area: with fewer nodes where there is no room for all figures. */
    FlowFigure fitting(const QRectF &area) const;
    PictureWords words() const override;
    void paint(QPainter &painter, const QSizeF &size, const Theme &theme,
               const PictureWords &words) const override;

private:
    FlowFigure m_figure;
};
