// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/routepicture.h"

#include "views/common/paintedtext.h"
#include "views/common/pictureframe.h"
#include "views/map/maplegend.h"
#include "views/map/routepainter.h"

#include <QPainter>

#include <cmath>

namespace {

constexpr double keyRow = 19;
constexpr double swatch = 10;

} // namespace

PictureWords RoutePicture::words() const
{
    return {m_figure.title, m_figure.subtitle, m_figure.notes, m_figure.source};
}

double RoutePicture::paintKey(QPainter &painter, const QRectF &body, const Theme &theme) const
{
    if (m_figure.categories.isEmpty())
        return 4;
    double x = body.left() + PictureFrame::Margin;
    double y = body.top() + 13;
    for (const RouteCategory &category : m_figure.categories) {
        const PaintedText name{category.name, 12, QFont::Normal, theme.colors().text1, {}};
        const double width = swatch + 5 + name.width();
        if (x > body.left() + PictureFrame::Margin && x + width > body.right() - PictureFrame::Margin) {
            x = body.left() + PictureFrame::Margin;
            y += keyRow;
        }
        MapLegend::paintSwatch(painter, QRectF(x, y - 9.5, swatch, swatch), theme.category(category.id),
                               theme);
        name.paint(painter, {x + swatch + 5, y});
        x += width + 18;
    }
    return y - body.top() + 11;
}

void RoutePicture::paint(QPainter &painter, const QSizeF &size, const Theme &theme,
                         const PictureWords &words) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF room = PictureFrame::paint(painter, size, theme, words);
    // Whole pixels: the map's edges are sharp lines.
    room.setTop(std::round(room.top() + paintKey(painter, room, theme)));
    room.setBottom(std::round(room.bottom()));
    RoutePainter map;
    const MapLens lens = map.fittingLens(m_figure, room);
    map.paintMap(painter, room, m_figure, lens, map.scene(m_figure, room, lens), theme);
    painter.setPen(QPen(theme.colors().line2, 0.8));
    painter.drawLine(room.topLeft(), room.topRight());
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    painter.restore();
}
