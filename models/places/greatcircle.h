// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places/geopoint.h"

#include <vector>

/** Shortest ways over the globe. */
namespace GreatCircle {

/** @p count points (at least 2) at equal distances from @p from to @p to, both included. */
std::vector<GeoPoint> points(GeoPoint from, GeoPoint to, int count);

/** Length on the WGS84 ellipsoid, in kilometers. */
double kilometers(GeoPoint from, GeoPoint to);

} // namespace GreatCircle
