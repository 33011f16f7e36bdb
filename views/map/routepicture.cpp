// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/routepicture.h"

#include "views/common/paintedtext.h"
#include "views/common/pictureframe.h"
#include "views/map/maplegend.h"
#include "views/map/mapwidthkey.h"
#include "views/map/routepainter.h"

#include <QPainter>

#include <cmath>

namespace {

constexpr double keyRow = 19;
constexpr double swatch = 10;

PaintedText keyName(const RouteCategory &category, const QColor &color)
{
    return {category.name, 12, QFont::Normal, color, {}};
}

} // namespace

PictureWords RoutePicture::words() const
{
    return {m_figure.title, m_figure.subtitle, m_figure.notes, m_figure.source};
}

QList<QPointF> RoutePicture::keyPlaces(const QRectF &body) const
{
    QList<QPointF> places;
    const double left = body.left() + PictureFrame::margin(body.width());
    QPointF at(left, body.top() + 13);
    for (const RouteCategory &category : m_figure.categories) {
        const double width = swatch + 5 + keyName(category, {}).width();
        if (at.x() > left && at.x() + width > body.right() - PictureFrame::margin(body.width()))
            at = {left, at.y() + keyRow};
        places.append(at);
        at.rx() += width + 18;
    }
    return places;
}

void RoutePicture::paintKey(QPainter &painter, const QRectF &body, const Theme &theme) const
{
    const QList<QPointF> places = keyPlaces(body);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const RouteCategory &category = m_figure.categories[i];
        MapLegend::paintSwatch(painter, QRectF(places[i].x(), places[i].y() - 9.5, swatch, swatch),
                               theme.category(category.id), theme);
        keyName(category, theme.colors().text1).paint(painter, places[i] + QPointF(swatch + 5, 0));
    }
}

void RoutePicture::paint(QPainter &painter, const QSizeF &size, const Theme &theme,
                         const PictureWords &words) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = PictureFrame::body(size, words);
    const QList<QPointF> key = keyPlaces(body);
    QRectF room = body;
    // Whole pixels: the map's edges are sharp lines.
    room.setTop(std::round(key.isEmpty() ? body.top() + 4 : key.last().y() + 11));
    room.setBottom(std::round(room.bottom()));
    painter.fillRect(QRectF(QPointF(), size), theme.colors().panel);
    RoutePainter map;
    MapLens lens = RoutePainter::fittingLens(m_figure, room);
    MapScene scene = map.scene(m_figure, room, lens);
    // A legend would cover most of a small map: what the widths mean stands over it.
    const double margin = PictureFrame::margin(size.width());
    const MapWidthKey widths(m_figure, {margin, room.top() - 5}, size.width() - 2 * margin);
    const bool above = scene.plates.first().isEmpty() && widths.height() > 0;
    if (above) {
        room.setTop(room.top() + widths.height());
        lens = RoutePainter::fittingLens(m_figure, room);
        scene = map.scene(m_figure, room, lens);
    }
    map.paintMap(painter, room, m_figure, lens, scene, theme);
    PictureFrame::paintAround(painter, size, room.top(), room.bottom(), theme, words);
    paintKey(painter, body, theme);
    if (above)
        widths.paint(painter, theme, scene.layout.largestWidth);
    painter.setPen(QPen(theme.colors().line2, 0.8));
    painter.drawLine(room.topLeft(), room.topRight());
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    painter.restore();
}
