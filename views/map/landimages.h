// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/map/basemap.h"

#include <QImage>
#include <QSize>

#include <list>
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
    static constexpr std::size_t kept = 6;
    struct Known {
        Look look;
        QImage image;
    };
    std::mutex m_mutex;
    std::list<Known> m_known; ///< the latest comes first
};
