// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestfew.h"
#include "views/map/basemap.h"

#include <QImage>
#include <QSize>

#include <mutex>

/** Sea, land and borders as images of a view, the latest few kept: a click changes the routes, the land
 * seldom. Safe to use from any thread. */
class LandImages {
public:
    /** What an image depends on. */
    struct Look {
        QSize size;
        qreal pixelRatio = 1;
        MapLens lens;
        QList<CountryCode> inUse; ///< in whatever order
        ThemeColors colors;
        bool operator==(const Look &) const = default;
    };
    QImage of(Look look, BaseMap &base);

private:
    static QImage paint(const Look &look, BaseMap &base);
    struct Known {
        Look look;
        QImage image;
    };
    std::mutex m_mutex;
    LatestFew<Known, 6> m_known;
};
