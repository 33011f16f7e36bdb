// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/** A point on the globe in degrees: north and east positive. */
struct GeoPoint {
    double lat = 0;
    double lon = 0;
    bool operator==(const GeoPoint &) const = default;
};
