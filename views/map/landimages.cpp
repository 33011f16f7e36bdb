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
        if (const auto known = std::ranges::find(m_known, look, &Known::look); known != m_known.end()) {
            m_known.splice(m_known.begin(), m_known, known);
            return known->image;
        }
    }
    const QImage image = paint(look, base);
    const std::lock_guard lock(m_mutex);
    m_known.push_front({std::move(look), image});
    if (m_known.size() > kept)
        m_known.pop_back();
    return image;
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
