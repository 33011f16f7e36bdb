// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/routepainter.h"

#include "core/format.h"
#include "figures/routewords.h"
#include "views/common/paintedtext.h"
#include "views/map/longpath.h"
#include "views/map/maplegend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoutePainter)
};

constexpr double haloWidth = 1.6; ///< in all, half of it on each side
constexpr double markWidth = 2.6;
constexpr float plateOpacity = 0.86F;
constexpr float veilOpacity = 0.7F; ///< over all legs, where those of one node come to the front
constexpr double faintOf = 6;       ///< of many hair lines each is the fainter, the more there are
constexpr double leastOpacity = 0.3;
constexpr double hairOpacity = 0.7; ///< of few
constexpr double widerThanHair = 1.5;
/** Of so many a smooth edge would cost most of the time and show nothing. */
constexpr qsizetype manyHairLines = 1500;

QPen linePen(const QBrush &brush, const MapLeg &leg, double width)
{
    QPen pen(brush, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (leg.dashed) {
        const double on = std::max(4.0, leg.width * 1.6) / width;
        const double off = std::max(3.0, leg.width * 0.9) / width;
        pen.setDashPattern({on, off});
    }
    return pen;
}

void drawOutline(QPainter &painter, const MapLeg &leg, const QColor &color, double extra)
{
    painter.setPen(QPen(color, leg.width + extra, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(leg.line);
    if (leg.head.isEmpty())
        return;
    painter.setPen(QPen(color, extra, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolygon(leg.head);
}

/** Capitals, spaced: PaintedText does not space letters. */
void drawCountryName(QPainter &painter, QPointF baseline, const QString &name, const ThemeColors &colors)
{
    const QFont font = MapLabel::countryFont();
    PaintedText::paintHalo(painter, baseline, font, name, QPen(colors.land, 2));
    painter.setFont(font);
    painter.setPen(colors.text3);
    painter.drawText(baseline, name);
}

/** Which nodes lie beyond the view: named as long as they are few. */
QString outside(const RouteFigure &figure, const MapLayout &layout, const QRectF &view)
{
    constexpr qsizetype named = 3;
    QSet<int> inside;
    for (const MapNode &node : layout.nodes) {
        if (view.contains(node.at))
            inside.unite({node.members.begin(), node.members.end()});
    }
    QStringList names;
    for (int node = 0; node < figure.nodes.size(); ++node) { // some lie where the projection shows nothing
        if (!inside.contains(node))
            names.append(
                QStringLiteral("%1 %2").arg(figure.nodes[node].label, figure.nodes[node].figureText));
    }
    if (names.isEmpty())
        return {};
    return names.size() <= named
               ? Words::tr("outside this view: %1", "places with figures")
                     .arg(names.join(QStringLiteral(", ")))
               : Words::tr("%n places outside this view", nullptr, static_cast<int>(names.size()));
}

/** How many legs are hair lines, and how much of the sum of all legs that is. */
QString lightText(const RouteFigure &figure, const MapLayout &layout)
{
    std::int64_t all = figure.undrawnAmount;
    for (const RouteLeg &leg : figure.legs)
        all += leg.amount;
    const Format format;
    return Words::tr("%n light leg(s) (%1, %2 of all legs) gathered to hair lines",
                     "an amount and a share in percent", layout.light)
        .arg(RouteWords::amount(figure.measure, layout.lightAmount, format),
             format.share(layout.lightAmount, all));
}

/** What is not on the map, or not as one would think. */
QString cornerText(const RouteFigure &figure, const MapLayout &layout, const QRectF &view)
{
    if (!figure.emptyText.isEmpty())
        return {}; // it is said in the middle
    QStringList corner{figure.notOnMap};
    if (layout.tooShort > 0)
        corner.append(Words::tr("%n leg(s) too short to draw at this size", nullptr, layout.tooShort));
    if (layout.crowded())
        corner.append(lightText(figure, layout));
    corner.append(outside(figure, layout, view));
    corner.removeAll(QString());
    return corner.join(QStringLiteral("; "));
}

/** The category in whose color a leg is drawn: of gathered ones that which is most of them, if any is. */
QString categoryOf(const RouteFigure &figure, const MapLeg &leg)
{
    if (leg.gathered.isEmpty())
        return figure.legs[leg.leg].category;
    std::int64_t all = 0;
    QHash<QString, std::int64_t> amounts;
    for (const int part : leg.gathered) {
        all += figure.legs[part].amount;
        amounts[figure.legs[part].category] += figure.legs[part].amount;
    }
    for (auto it = amounts.cbegin(); it != amounts.cend(); ++it) {
        if (*it > all / 2)
            return it.key();
    }
    return QStringLiteral("other");
}

/** All at once: one by one they would cost more than all the rest. */
void drawManyHairLines(QPainter &painter, const MapLayout &layout, const ThemeColors &colors)
{
    QColor ink = colors.line3;
    ink.setAlphaF(static_cast<float>(std::clamp(faintOf / std::sqrt(layout.hairLines), leastOpacity, 1.0)));
    painter.setRenderHint(QPainter::Antialiasing, layout.hairLines < manyHairLines);
    painter.setPen(QPen(ink, MapLayout::thinnest, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QList<QPolygonF> lines;
    for (const MapLeg &leg : layout.legs) {
        if (!leg.gathered.isEmpty())
            lines.append(leg.line);
    }
    LongPath::draw(painter, lines);
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace

MapLayout::Hit MapScene::hitAt(QPointF point) const
{
    if (isUnderPlate(point))
        return {};
    // Words are read before what passes under them.
    const auto named = std::ranges::find_if(
        labels, [&](const MapLabel &label) { return label.node >= 0 && label.box.contains(point); });
    return named == labels.cend() ? layout.hitAt(point) : MapLayout::Hit{named->node, -1};
}

bool MapScene::isUnderPlate(QPointF point) const
{
    return std::ranges::any_of(plates, [&](const QRectF &plate) { return plate.contains(point); });
}

MapLayout::Hit RoutePainter::meantAt(const RouteFigure &figure, const MapScene &scene, const MapLens &lens,
                                     QPointF point)
{
    MapLayout::Hit hit = scene.hitAt(point);
    if (hit.any() || scene.isUnderPlate(point))
        return hit;
    const CountryCode land = m_base.countryAt(point, lens);
    const QString key = QString::fromStdString(land.alpha2()); // a place on it is not the country
    const auto node = std::ranges::find_if(scene.layout.nodes, [&](const MapNode &node) {
        return std::ranges::any_of(node.members, [&](int member) { return figure.nodes[member].key == key; });
    });
    if (land.valid() && node != scene.layout.nodes.cend())
        hit.node = static_cast<int>(node - scene.layout.nodes.cbegin());
    return hit;
}

MapLens RoutePainter::fittingLens(const RouteFigure &figure, const QRectF &view)
{
    const auto fitting = [&](const QString &corner) {
        const MapLegend legend(figure, view, corner);
        return MapLens::fitting(figure, view, {legend.legendBox(), legend.cornerBox()});
    };
    const MapLens lens = fitting(figure.notOnMap);
    // What the corner says of this view may take more room, which no node should lie under.
    const MapLayout rough = MapLayout::make(figure, lens, largestWidth, MapLayout::Care::Rough);
    const QString corner = cornerText(figure, rough, view);
    return corner == figure.notOnMap ? lens : fitting(corner);
}

MapScene RoutePainter::scene(const RouteFigure &figure, const QRectF &view, const MapLens &lens,
                             const QList<QRectF> &blocked)
{
    MapScene scene;
    scene.layout = MapLayout::make(figure, lens, largestWidth);
    scene.cornerText = cornerText(figure, scene.layout, view);
    MapLabels labels(figure, scene.layout, lens, view);
    const MapLegend legend(figure, view, scene.cornerText);
    scene.corner = legend.cornerBox();
    scene.plates = {legend.legendBox(), scene.corner};
    for (const QRectF &plate : std::as_const(scene.plates))
        labels.block(plate);
    for (const QRectF &rectangle : blocked)
        labels.block(rectangle);
    scene.labels = labels.place(
        [&](CountryCode country, const QRectF &box) { return m_base.covers(country, box, lens); });
    return scene;
}

void RoutePainter::paintLeg(QPainter &painter, const MapLeg &leg, const CategoryLook &look,
                            const Theme &theme, bool halo, bool stressed)
{
    const ThemeColors &colors = theme.colors();
    const QColor edge = theme.edgeFor(look.color);
    if (halo && !leg.dashed)
        drawOutline(painter, leg, colors.halo, haloWidth + (edge.isValid() ? haloWidth / 2 : 0));
    if (stressed)
        drawOutline(painter, leg, colors.text1, markWidth);
    else if (halo && edge.isValid() && leg.width > 2)
        drawOutline(painter, leg, edge, 0.8);
    painter.setPen(linePen(look.color, leg, leg.width));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(leg.line);
    if (theme.hatched() && look.hatch != Hatch::Solid && leg.width >= 4) {
        painter.setPen(linePen(Theme::hatchBrush(look.hatch, colors.panel), leg, leg.width - 1));
        painter.drawPolyline(leg.line);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.color);
    painter.drawPolygon(leg.head);
}

void RoutePainter::paintNode(QPainter &painter, const MapNode &node, const Theme &theme)
{
    const ThemeColors &colors = theme.colors();
    if (node.members.size() == 1) {
        MapLegend::paintMark(painter, node.at, node.kind, colors, node.exact);
        return;
    }
    painter.setPen(QPen(colors.text1, 2));
    painter.setBrush(colors.panel);
    painter.drawEllipse(node.at, node.radius - 1, node.radius - 1);
    const PaintedText number{QString::number(node.members.size()), 10, QFont::Bold, colors.text1, {}};
    number.paint(painter, node.at + QPointF(0, 3.6), Qt::AlignHCenter);
}

void RoutePainter::paintMarked(QPainter &painter, const RouteFigure &figure, const MapScene &scene,
                               const Theme &theme, const MapLayout::Hit &marked)
{
    const MapLayout &layout = scene.layout;
    if (marked.leg >= 0) {
        const MapLeg &leg = layout.legs[marked.leg];
        paintLeg(painter, leg, theme.category(categoryOf(figure, leg)), theme, false, true);
        paintNode(painter, layout.nodes[leg.from], theme);
        paintNode(painter, layout.nodes[leg.to], theme);
    }
    if (marked.node >= 0) {
        const MapNode &node = layout.nodes[marked.node];
        if (layout.crowded())
            paintLegsOf(painter, figure, scene, theme, marked.node);
        painter.setPen(QPen(theme.colors().text1, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(node.at, node.radius + 4, node.radius + 4);
    }
}

void RoutePainter::paintLegsOf(QPainter &painter, const RouteFigure &figure, const MapScene &scene,
                               const Theme &theme, int node)
{
    QColor veil = theme.colors().land;
    veil.setAlphaF(veilOpacity);
    painter.fillRect(painter.window(), veil);
    const MapLayout &layout = scene.layout;
    for (const MapLeg &leg : layout.legs) {
        if (leg.from != node && leg.to != node)
            continue;
        MapLeg shown = leg;
        shown.width = std::max(leg.width, widerThanHair);
        paintLeg(painter, shown, theme.category(categoryOf(figure, leg)), theme, true, false);
    }
    for (auto n = layout.nodes.crbegin(); n != layout.nodes.crend(); ++n)
        paintNode(painter, *n, theme);
    paintLabels(painter, scene, theme);
}

void RoutePainter::paintLabels(QPainter &painter, const MapScene &scene, const Theme &theme)
{
    const ThemeColors &colors = theme.colors();
    const bool plates = scene.layout.dense();
    QColor plate = colors.panel;
    plate.setAlphaF(plateOpacity);
    for (const MapLabel &label : scene.labels) {
        if (label.kind == MapLabel::Kind::Country) {
            drawCountryName(painter, {label.box.left(), label.box.bottom() - 3}, label.lines.first(), colors);
            continue;
        }
        if (!label.leader.isNull()) {
            painter.setPen(QPen(colors.halo, 3));
            painter.drawLine(label.leader);
            painter.setPen(QPen(colors.text2, 0.9));
            painter.drawLine(label.leader);
        }
        const double x = label.align == Qt::AlignLeft    ? label.box.left()
                         : label.align == Qt::AlignRight ? label.box.right()
                                                         : label.box.center().x();
        if (plates) // on many lines a rim alone leaves words hard to read
            painter.fillRect(label.box.adjusted(-3, 0, 3, 0), plate);
        QPointF baseline(x, label.box.top() + MapLabel::lineHeight - 3.5);
        for (qsizetype i = 0; i < label.lines.size(); ++i) {
            const bool name = i == 0 && label.kind == MapLabel::Kind::Node;
            const PaintedText text{label.lines[i], name ? MapLabel::namePixels : MapLabel::figurePixels,
                                   name ? QFont::Medium : QFont::Normal, name ? colors.text1 : colors.text2,
                                   plates ? QColor() : colors.halo};
            text.paint(painter, baseline, label.align);
            baseline.ry() += MapLabel::lineHeight - 0.5;
        }
    }
}

void RoutePainter::paintBase(QPainter &painter, const QRectF &view, const RouteFigure &figure,
                             const MapLens &lens, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(view);
    m_base.paint(painter, view, lens, figure.countriesInUse(), theme.colors());
    painter.restore();
}

QImage RoutePainter::baseImage(const QSize &size, qreal pixelRatio, const RouteFigure &figure,
                               const MapLens &lens, const Theme &theme)
{
    return m_land.of({size, pixelRatio, lens, figure.countriesInUse(), theme.colors()}, m_base);
}

void RoutePainter::paintRoutes(QPainter &painter, const QRectF &view, const RouteFigure &figure,
                               const MapScene &scene, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(view);
    QHash<QString, CategoryLook> looks;
    for (const RouteCategory &category : figure.categories)
        looks.insert(category.id, theme.category(category.id));
    looks.insert(QStringLiteral("other"), theme.category(QStringLiteral("other")));
    const MapLayout &layout = scene.layout;
    if (layout.dense())
        drawManyHairLines(painter, layout, theme.colors());
    for (const MapLeg &leg : layout.legs) {
        if (!leg.gathered.isEmpty() && layout.dense())
            continue;
        painter.setOpacity(leg.gathered.isEmpty() ? 1 : hairOpacity);
        paintLeg(painter, leg, looks.value(categoryOf(figure, leg)), theme,
                 !layout.crowded() || leg.width >= widerThanHair, false);
    }
    painter.setOpacity(1);
    for (auto node = scene.layout.nodes.crbegin(); node != scene.layout.nodes.crend();
         ++node) // the weightiest on top
        paintNode(painter, *node, theme);
    paintLabels(painter, scene, theme);
    painter.restore();
}

void RoutePainter::paintGround(QPainter &painter, const QRectF &view, const RouteFigure &figure,
                               const MapLens &lens, const MapScene &scene, const Theme &theme)
{
    paintBase(painter, view, figure, lens, theme);
    paintRoutes(painter, view, figure, scene, theme);
}

void RoutePainter::paintPlates(QPainter &painter, const QRectF &view, const RouteFigure &figure,
                               const MapScene &scene, const Theme &theme)
{
    MapLegend(figure, view, scene.cornerText).paint(painter, theme, scene.layout.largestWidth);
    if (!figure.emptyText.isEmpty())
        MapLegend::paintEmptyText(painter, view, figure.emptyText, theme.colors());
}

void RoutePainter::paintMap(QPainter &painter, const QRectF &view, const RouteFigure &figure,
                            const MapLens &lens, const MapScene &scene, const Theme &theme)
{
    paintGround(painter, view, figure, lens, scene, theme);
    paintPlates(painter, view, figure, scene, theme);
}
