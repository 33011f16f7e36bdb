// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartfigure.h"
#include "views/common/picture.h"

/** A chart for print: its figure between title and foot. */
class ChartPicture : public Picture {
public:
    explicit ChartPicture(ChartFigure figure) : m_figure(std::move(figure)) {}
    const ChartFigure &figure() const { return m_figure; }
    PictureWords words() const override;
    void paint(QPainter &painter, const QSizeF &size, const Theme &theme,
               const PictureWords &words) const override;

private:
    ChartFigure m_figure;
};
