// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/basemap.h"

#include "views/map/longpath.h"

#include <QPainter>

#include <algorithm>
#include <numbers>

namespace {

/** From this many pixels for 60 degrees on, the finer outlines are worth their points. */
constexpr double fineFrom = 300;
constexpr double coastWidth = 0.6;
constexpr double borderWidth = 0.7;
constexpr double disputedWidth = 0.9;

WorldOutlines::Scale scaleFor(const MapLens &lens)
{
    return lens.scale() * std::numbers::pi / 3 < fineFrom ? WorldOutlines::Scale::Coarse
                                                          : WorldOutlines::Scale::Fine;
}

void drawLines(QPainter &painter, const QList<QPolygonF> &lines, const MapLens &lens, const QRectF &view,
               const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QList<QPolygonF> shown;
    for (const QPolygonF &line : lines) {
        const QPolygonF pixels = lens.transform().map(line);
        if (pixels.boundingRect().adjusted(-1, -1, 1, 1).intersects(view))
            shown.append(pixels);
    }
    LongPath::draw(painter, shown);
}

} // namespace

std::shared_ptr<const BaseMap::Shapes> BaseMap::project(WorldOutlines::Scale scale,
                                                        const Projection &projection)
{
    auto shapes = std::make_shared<Shapes>();
    shapes->projection = projection;
    shapes->edge.addPolygon(projection.edge());
    shapes->edge.closeSubpath();
    (void)shapes->edge.boundingRect();
    (void)shapes->edge.controlPointRect();
    const auto outlines = WorldOutlines::load(scale);
    for (const auto &country : outlines->countries()) {
        QPainterPath path;
        for (const auto &polygon : country.polygons) {
            for (const auto &ring : polygon) {
                for (const QPolygonF &part : projection.projectRing(ring)) {
                    path.addPolygon(part);
                    path.closeSubpath();
                }
            }
        }
        // A path finds its bounds when it is first asked and keeps them; these are read by several threads at once.
        (void)path.boundingRect();
        (void)path.controlPointRect();
        if (!path.isEmpty())
            shapes->countries.append({country.code, path});
    }
    for (const auto &line : outlines->lines())
        shapes->lines[static_cast<std::size_t>(line.kind)] += projection.projectLine(line.points);
    return shapes;
}

std::shared_ptr<const BaseMap::Shapes> BaseMap::shapes(const MapLens &lens)
{
    const WorldOutlines::Scale scale = scaleFor(lens);
    std::promise<std::shared_ptr<const Shapes>> promise;
    std::shared_future<std::shared_ptr<const Shapes>> made;
    {
        const std::lock_guard lock(m_mutex);
        const auto known = std::ranges::find_if(
            m_known, [&](const Known &k) { return k.scale == scale && k.projection == lens.projection(); });
        if (known != m_known.end()) {
            made = known->shapes;
            std::rotate(known, known + 1, m_known.end());
        } else {
            if (m_known.size() >= kept)
                m_known.erase(m_known.begin());
            m_known.push_back({scale, lens.projection(), promise.get_future().share()});
        }
    }
    if (made.valid())
        return made.get();
    const std::shared_ptr<const Shapes> shapes = project(scale, lens.projection());
    promise.set_value(shapes);
    return shapes;
}

void BaseMap::paint(QPainter &painter, const QRectF &view, const MapLens &lens,
                    const QList<CountryCode> &inUse, const ThemeColors &colors)
{
    const std::shared_ptr<const Shapes> shown = shapes(lens);
    const Shapes &map = *shown;
    painter.save();
    painter.setPen(Qt::NoPen);
    const bool wholeWorld = map.projection.kind() == Projection::Kind::EqualEarth;
    painter.setBrush(wholeWorld ? colors.panel : colors.sea);
    painter.drawRect(view);
    if (wholeWorld) {
        painter.setBrush(colors.sea);
        painter.drawPath(lens.transform().map(map.edge));
    }
    for (const Shapes::Country &country : map.countries) {
        const QPainterPath pixels = lens.transform().map(country.path);
        if (!pixels.controlPointRect().intersects(view))
            continue;
        painter.setBrush(inUse.contains(country.code) ? colors.landInUse : colors.land);
        painter.drawPath(pixels);
    }
    const auto &lines = map.lines;
    drawLines(painter, lines[0], lens, view, QPen(colors.coast, coastWidth));
    drawLines(painter, lines[1], lens, view, QPen(colors.border, borderWidth));
    QPen disputed(colors.border, disputedWidth, Qt::CustomDashLine, Qt::FlatCap);
    disputed.setDashPattern({2.2, 2.2});
    drawLines(painter, lines[2], lens, view, disputed);
    painter.restore();
}

bool BaseMap::covers(CountryCode country, const QRectF &pixels, const MapLens &lens)
{
    const QTransform back = lens.transform().inverted();
    const std::shared_ptr<const Shapes> shown = shapes(lens);
    for (const Shapes::Country &shape : shown->countries) {
        if (shape.code != country)
            continue;
        constexpr int steps = 4;
        for (int i = 0; i <= steps; ++i) {
            const double x = pixels.left() + pixels.width() * i / steps;
            if (!shape.path.contains(back.map(QPointF(x, pixels.top()))) ||
                !shape.path.contains(back.map(QPointF(x, pixels.bottom()))))
                return false;
        }
        return true;
    }
    return false;
}

CountryCode BaseMap::countryAt(QPointF pixel, const MapLens &lens)
{
    const QPointF at = lens.transform().inverted().map(pixel);
    const std::shared_ptr<const Shapes> shown = shapes(lens);
    const auto found =
        std::ranges::find_if(shown->countries, [at](const auto &shape) { return shape.path.contains(at); });
    return found == shown->countries.cend() ? CountryCode() : found->code;
}
