// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/recentpictures.h"

#include <algorithm>
#include <utility>

MapPicture RecentPictures::of(RouteFigure figure, const MapStand &stand, RoutePainter &painter)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto known = std::ranges::find_if(m_pictures, [&](const MapPicture &picture) {
            return picture.stand.sameAs(stand) && picture.figure == figure;
        });
        if (known != m_pictures.end()) {
            m_pictures.splice(m_pictures.begin(), m_pictures, known);
            return m_pictures.front();
        }
    }
    MapPicture picture = MapPicture::make(std::move(figure), stand, painter);
    const std::lock_guard lock(m_mutex);
    m_pictures.push_front(picture);
    if (m_pictures.size() > kept)
        m_pictures.pop_back();
    return picture;
}
