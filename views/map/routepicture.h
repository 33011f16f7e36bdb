// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routefigure.h"
#include "views/common/picture.h"

/** A route map for print: title and key above, notes and source below. */
class RoutePicture : public Picture {
public:
    explicit RoutePicture(RouteFigure figure) : m_figure(std::move(figure)) {}
    const RouteFigure &figure() const { return m_figure; }
    PictureWords words() const override;
    void paint(QPainter &painter, const QSizeF &size, const Theme &theme,
               const PictureWords &words) const override;

private:
    /** Where the categories of the key stand, by the baselines of their names. */
    QList<QPointF> keyPlaces(const QRectF &body) const;
    void paintKey(QPainter &painter, const QRectF &body, const Theme &theme) const;
    RouteFigure m_figure;
};
