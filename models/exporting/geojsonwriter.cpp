// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/geojsonwriter.h"

#include "places/greatcircle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace {

constexpr int wayPoints = 56;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/** The stored integer in the unit that people use; a double holds it exactly enough to print the same
 * decimals. */
double inUnit(std::int64_t amount, Measure measure)
{
    switch (measure) {
    case Measure::Net:
    case Measure::Gross:
    case Measure::Quantity:
        return static_cast<double>(amount) / 1000;
    case Measure::Value:
        return static_cast<double>(amount) / 100;
    default:
        return static_cast<double>(amount);
    }
}

QString unitKey(Measure measure)
{
    switch (measure) {
    case Measure::Net:
        return key("net_kg");
    case Measure::Gross:
        return key("gross_kg");
    case Measure::Value:
        return key("value_usd");
    case Measure::Quantity:
        return key("quantity");
    default:
        return key("shipments");
    }
}

QJsonArray position(GeoPoint point)
{
    constexpr double digits = 1e5; // about a meter
    return {std::round(point.lon * digits) / digits, std::round(point.lat * digits) / digits};
}

/** One LineString, or a MultiLineString where the way crosses the antimeridian. */
QJsonObject lineGeometry(GeoPoint from, GeoPoint to)
{
    QJsonArray parts;
    QJsonArray part;
    GeoPoint previous = from;
    for (const GeoPoint &point : GreatCircle::points(from, to, wayPoints)) {
        if (std::abs(point.lon - previous.lon) > 180) {
            const double side = previous.lon > 0 ? 180 : -180;
            const double before = std::abs(side - previous.lon);
            const double after = std::abs(-side - point.lon);
            const double share = before + after > 0 ? before / (before + after) : 0;
            const double lat = previous.lat + share * (point.lat - previous.lat);
            part.append(position({lat, side}));
            parts.append(part);
            part = QJsonArray();
            part.append(position({lat, -side}));
        }
        part.append(position(point));
        previous = point;
    }
    parts.append(part);
    if (parts.size() == 1)
        return {{key("type"), key("LineString")}, {key("coordinates"), part}};
    return {{key("type"), key("MultiLineString")}, {key("coordinates"), parts}};
}

QString roleOf(RouteNode::Kind kind)
{
    switch (kind) {
    case RouteNode::Kind::Sent:
        return key("sent");
    case RouteNode::Kind::WayPoint:
        return key("way-point");
    default:
        return key("arrived");
    }
}

QJsonObject feature(const QJsonObject &geometry, const QJsonObject &properties)
{
    return {{key("type"), key("Feature")}, {key("geometry"), geometry}, {key("properties"), properties}};
}

QJsonObject nodeFeature(const RouteNode &node, Measure measure)
{
    QJsonObject properties{{key("kind"), key("node")},
                           {key("name"), node.label},
                           {key("country"), QString::fromStdString(node.country.alpha2())},
                           {key("role"), roleOf(node.kind)},
                           {key("sent_shipments"), static_cast<qint64>(node.sentShipments)},
                           {key("arrived_shipments"), static_cast<qint64>(node.arrivedShipments)}};
    if (unitKey(measure) != u"shipments") {
        properties.insert(key("sent_") + unitKey(measure), inUnit(node.sent, measure));
        properties.insert(key("arrived_") + unitKey(measure), inUnit(node.arrived, measure));
    }
    if (!node.exact)
        properties.insert(key("exact"), false);
    return feature({{key("type"), key("Point")}, {key("coordinates"), position(node.at)}}, properties);
}

QJsonObject legFeature(const RouteFigure &figure, const RouteLeg &leg)
{
    const RouteNode &from = figure.nodes[leg.from];
    const RouteNode &to = figure.nodes[leg.to];
    QJsonObject properties{{key("kind"), key("leg")},
                           {key("from"), from.label},
                           {key("to"), to.label},
                           {key("from_country"), QString::fromStdString(from.country.alpha2())},
                           {key("to_country"), QString::fromStdString(to.country.alpha2())},
                           {key("category"), leg.category},
                           {key("shipments"), static_cast<qint64>(leg.shipments)}};
    properties.insert(unitKey(figure.measure), inUnit(leg.amount, figure.measure));
    if (!leg.exact)
        properties.insert(key("exact"), false);
    return feature(lineGeometry(from.at, to.at), properties);
}

} // namespace

QByteArray GeoJsonWriter::routes(const RouteFigure &figure)
{
    QJsonArray features;
    for (const RouteNode &node : figure.nodes)
        features.append(nodeFeature(node, figure.measure));
    for (const RouteLeg &leg : figure.legs)
        features.append(legFeature(figure, leg));
    const QJsonObject words{{key("title"), figure.title},
                            {key("subtitle"), figure.subtitle},
                            {key("notes"), QJsonArray::fromStringList(figure.notes)},
                            {key("not_on_map"), figure.notOnMap},
                            {key("source"), figure.source}};
    const QJsonObject collection{
        {key("type"), key("FeatureCollection")}, {key("features"), features}, {key("waybill"), words}};
    return QJsonDocument(collection).toJson(QJsonDocument::Indented);
}
