// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/landimages.h"

#include <QPainter>

#include <algorithm>
#include <utility>

QImage LandImages::of(Look look, BaseMap &base)
{
    std::ranges::sort(look.inUse);
    {
        const std::lock_guard lock(m_mutex);
        if (const Known *known = m_known.find([&](const Known &one) { return one.look == look; }))
            return known->image;
    }
    const QImage image = paint(look, base);
    const std::lock_guard lock(m_mutex);
    return m_known.keep({std::move(look), image}).image;
}

QImage LandImages::paint(const Look &look, BaseMap &base)
{
    QImage image((QSizeF(look.size) * look.pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(look.pixelRatio);
    image.fill(look.colors.sea);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    base.paint(painter, QRectF(QPointF(0, 0), look.size), look.lens, look.inUse, look.colors);
    return image;
}
