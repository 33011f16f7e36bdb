// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/recentpictures.h"

#include <utility>

MapPicture RecentPictures::of(RouteFigure figure, const MapStand &stand, RoutePainter &painter)
{
    {
        const std::lock_guard lock(m_mutex);
        const MapPicture *known = m_pictures.find([&](const MapPicture &picture) {
            return picture.stand.sameAs(stand) && picture.figure == figure;
        });
        if (known)
            return *known;
    }
    MapPicture picture = MapPicture::make(std::move(figure), stand, painter);
    const std::lock_guard lock(m_mutex);
    return m_pictures.keep(std::move(picture));
}
