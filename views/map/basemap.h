// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "places/projection.h"
#include "places/worldoutlines.h"
#include "views/common/theme.h"
#include "views/map/maplens.h"

#include <QHash>
#include <QList>
#include <QPainterPath>

#include <array>
#include <future>
#include <memory>
#include <mutex>
#include <vector>

class QPainter;

/** Sea, land and borders under the routes. Outlines are projected once a projection and kept. Safe to use from any
 * thread. */
class BaseMap {
public:
    /** Paints all within @p view; countries in use are one shade stronger. */
    void paint(QPainter &painter, const QRectF &view, const MapLens &lens, const QList<CountryCode> &inUse,
               const ThemeColors &colors);
    /** True if the rectangle, in pixels, lies on the country's land as last painted. */
    bool covers(CountryCode country, const QRectF &pixels, const MapLens &lens);
    /** Whose land a point lies on; none on the sea. */
    CountryCode countryAt(QPointF pixel, const MapLens &lens);

private:
    struct Shapes {
        struct Country {
            CountryCode code;
            QPainterPath path; ///< in the projection's plane
        };
        Projection projection = Projection::equalEarth(0);
        QList<Country> countries;
        QPainterPath edge;
        std::array<QList<QPolygonF>, 3> lines; ///< by WorldOutlines::LineKind
    };
    std::shared_ptr<const Shapes> shapes(const MapLens &lens);
    static std::shared_ptr<const Shapes> project(WorldOutlines::Scale scale, const Projection &projection);

    /** Of the latest lenses: who undoes a click sees the map as it was. */
    static constexpr std::size_t kept = 8;
    struct Known {
        WorldOutlines::Scale scale;
        Projection projection;
        std::shared_future<std::shared_ptr<const Shapes>> shapes; ///< may be on its way in another thread
    };
    std::mutex m_mutex;         ///< never held while outlines are projected: the pointer asks as it moves
    std::vector<Known> m_known; ///< the latest comes last
};
