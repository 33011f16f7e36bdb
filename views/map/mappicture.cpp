// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mappicture.h"

#include <QPainter>

#include <utility>

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
    picture.scene = painter.scene(picture.figure, view, picture.lens, stand.blocked);
    picture.ground = paintGround(painter, picture.figure, stand, picture.lens, picture.scene, 0);
    return picture;
}

QImage MapPicture::paintGround(RoutePainter &painter, const RouteFigure &figure, const MapStand &stand,
                               const MapLens &lens, const MapScene &scene, int beyond)
{
    const QRectF reach =
        QRectF(QPointF(0, 0), stand.size).adjusted(-beyond, -beyond, beyond, beyond);
    QImage ground((reach.size() * stand.pixelRatio).toSize(), QImage::Format_RGB32);
    ground.setDevicePixelRatio(stand.pixelRatio);
    ground.fill(stand.theme.colors().sea);
    QPainter paint(&ground);
    paint.translate(beyond, beyond);
    painter.paintGround(paint, reach, figure, lens, scene, stand.theme);
    return ground;
}
