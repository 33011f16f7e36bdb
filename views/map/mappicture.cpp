// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mappicture.h"

#include <QPainter>

#include <thread>
#include <utility>

namespace {
QImage blank(const MapStand &stand, int beyond)
{
    const QSizeF size = QSizeF(stand.size.grownBy({beyond, beyond, beyond, beyond})) * stand.pixelRatio;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(stand.pixelRatio);
    image.fill(stand.theme.colors().sea);
    return image;
}
} // namespace

bool MapStand::sameAs(const MapStand &other) const
{
    return size == other.size && qFuzzyCompare(pixelRatio, other.pixelRatio) && wentAway == other.wentAway &&
           (!wentAway || lens == other.lens) && blocked == other.blocked && look == other.look;
}

MapPicture MapPicture::make(RouteFigure figure, const MapStand &stand, RoutePainter &painter)
{
    MapPicture picture{std::move(figure), stand, stand.lens, {}, {}};
    const QRectF view(QPointF(0, 0), stand.size);
    if (!stand.wentAway)
        picture.lens = RoutePainter::fittingLens(picture.figure, view);
    {
        const std::jthread land([&] { // beside the layout: it needs no fonts, which each thread reads anew
            picture.ground =
                painter.baseImage(stand.size, stand.pixelRatio, picture.figure, picture.lens, stand.theme);
        });
        picture.scene = painter.scene(picture.figure, view, picture.lens, stand.blocked);
    }
    QPainter paint(&picture.ground);
    RoutePainter::paintRoutes(paint, view, picture.figure, picture.scene, stand.theme);
    return picture;
}

QImage MapPicture::paintGround(RoutePainter &painter, const RouteFigure &figure, const MapStand &stand,
                               const MapLens &lens, const MapScene &scene, int beyond)
{
    const QRectF reach =
        QRectF(QPointF(0, 0), stand.size).adjusted(-beyond, -beyond, beyond, beyond);
    QImage ground = blank(stand, beyond);
    QPainter paint(&ground);
    paint.translate(beyond, beyond);
    painter.paintGround(paint, reach, figure, lens, scene, stand.theme);
    return ground;
}
