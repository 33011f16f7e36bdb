// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestfew.h"
#include "views/map/mappicture.h"

#include <mutex>

/** The pictures that a map view made last: who undoes a click sees the map as it was without waiting. Safe to
 * use from any thread. */
class RecentPictures {
public:
    /** Made only where none is kept of this figure for a view that stands so. */
    MapPicture of(RouteFigure figure, const MapStand &stand, RoutePainter &painter);

private:
    std::mutex m_mutex;
    LatestFew<MapPicture, 6> m_pictures;
};
