// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/geojsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

/** Routes for other map programs. */
class GeoJsonWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesNodesAndLegs();
    void cutsAtTheAntimeridian();
    void isTheSameTwice();

private:
    static RouteFigure figure()
    {
        RouteFigure figure;
        figure.title = QStringLiteral("Routes");
        figure.notOnMap = QStringLiteral("All are on this map");
        figure.nodes.resize(3);
        figure.nodes[0].label = QStringLiteral("Japan");
        figure.nodes[0].country = CountryCode("JP");
        figure.nodes[0].at = {36.5, 138};
        figure.nodes[1].label = QStringLiteral("United States");
        figure.nodes[1].country = CountryCode("US");
        figure.nodes[1].at = {39, -98};
        figure.nodes[1].kind = RouteNode::Kind::WayPoint;
        figure.nodes[2].label = QStringLiteral("Mexico");
        figure.nodes[2].country = CountryCode("MX");
        figure.nodes[2].at = {23.7, -101.8};
        figure.nodes[2].kind = RouteNode::Kind::Arrived;
        figure.legs = {{0, 1, QStringLiteral("drones"), 1'058'868, 12, {}, {}},
                       {1, 2, QStringLiteral("drones"), 900'001, 3, {}, {}, false}};
        return figure;
    }
    static QJsonArray features()
    {
        return QJsonDocument::fromJson(GeoJsonWriter::routes(figure())).object()[u"features"].toArray();
    }
};

void GeoJsonWriterTest::writesNodesAndLegs()
{
    const QJsonArray all = features();
    QCOMPARE(all.size(), 5);
    QCOMPARE(all[1].toObject()[u"geometry"].toObject()[u"type"].toString(), QStringLiteral("Point"));
    QCOMPARE(all[1].toObject()[u"properties"].toObject()[u"role"].toString(), QStringLiteral("way-point"));
    const QJsonObject leg = all[4].toObject();
    QCOMPARE(leg[u"geometry"].toObject()[u"type"].toString(), QStringLiteral("LineString"));
    QCOMPARE(leg[u"geometry"].toObject()[u"coordinates"].toArray().first().toArray(), QJsonArray({-98, 39}));
    QVERIFY(GeoJsonWriter::routes(figure()).contains("\"net_kg\": 1058.868"));
    QVERIFY(GeoJsonWriter::routes(figure()).contains("\"net_kg\": 900.001"));
    QCOMPARE(leg[u"properties"].toObject()[u"to_country"].toString(), QStringLiteral("MX"));
    // Of a dashed leg it is said.
    QCOMPARE(leg[u"properties"].toObject()[u"exact"], QJsonValue(false));
    QVERIFY(!all[3].toObject()[u"properties"].toObject().contains(u"exact"));
}

void GeoJsonWriterTest::cutsAtTheAntimeridian()
{
    const QJsonObject geometry = features()[3].toObject()[u"geometry"].toObject();
    QCOMPARE(geometry[u"type"].toString(), QStringLiteral("MultiLineString"));
    const QJsonArray parts = geometry[u"coordinates"].toArray();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0].toArray().last().toArray().first().toDouble(), 180.0);
    QCOMPARE(parts[1].toArray().first().toArray().first().toDouble(), -180.0);
    for (const QJsonValue &part : parts) {
        for (const QJsonValue &point : part.toArray())
            QVERIFY(std::abs(point.toArray().first().toDouble()) <= 180);
    }
}

void GeoJsonWriterTest::isTheSameTwice()
{
    QCOMPARE(GeoJsonWriter::routes(figure()), GeoJsonWriter::routes(figure()));
}

QTEST_GUILESS_MAIN(GeoJsonWriterTest)
#include "tst_geojsonwriter.moc"
