// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/countries.h"
#include "places/greatcircle.h"
#include "places/projection.h"
#include "places/worldoutlines.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numbers>

/** Outlines of the world, projections and great circles. */
class WorldOutlinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoseLandAPointIs_data();
    void knowsWhoseLandAPointIs();
    void dotsLieInTheirCountries();
    void disputedLinesAreMarked();
    void projectionsKeepAreas_data();
    void projectionsKeepAreas();
    void unprojectGoesBack();
    void worldFillsTheMapOnceAboutAnyMeridian();
    void linesAreCutAtTheEdge();
    void choosesTheProjectionByTheData();
    void greatCirclesAreShortest();
};

namespace {

QString code(CountryCode c)
{
    return QString::fromStdString(c.alpha2());
}

double area(const QPolygonF &polygon)
{
    double sum = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(sum) / 2;
}

double landArea(const Projection &projection)
{
    double sum = 0;
    const auto outlines = WorldOutlines::load(WorldOutlines::Scale::Coarse);
    for (const auto &country : outlines->countries()) {
        for (const auto &polygon : country.polygons) {
            for (const QPolygonF &part : projection.projectRing(polygon.front()))
                sum += area(part);
        }
    }
    return sum;
}

} // namespace

void WorldOutlinesTest::knowsWhoseLandAPointIs_data()
{
    QTest::addColumn<double>("lat");
    QTest::addColumn<double>("lon");
    QTest::addColumn<QString>("country");
    QTest::newRow("Simferopol is Ukraine's") << 44.95 << 34.1 << QStringLiteral("UA");
    QTest::newRow("Kyiv") << 50.45 << 30.52 << QStringLiteral("UA");
    QTest::newRow("Moscow") << 55.75 << 37.62 << QStringLiteral("RU");
    QTest::newRow("Pristina") << 42.66 << 21.17 << QStringLiteral("XK");
    QTest::newRow("Ankara") << 39.93 << 32.86 << QStringLiteral("TR");
    QTest::newRow("Urumqi") << 43.8 << 87.6 << QStringLiteral("CN");
    QTest::newRow("the Atlantic") << 40.0 << -40.0 << QString();
}

void WorldOutlinesTest::knowsWhoseLandAPointIs()
{
    QFETCH(double, lat);
    QFETCH(double, lon);
    for (const auto scale : {WorldOutlines::Scale::Coarse, WorldOutlines::Scale::Fine})
        QTEST(code(WorldOutlines::load(scale)->countryAt({lat, lon})), "country");
}

void WorldOutlinesTest::dotsLieInTheirCountries()
{
    const Countries countries;
    const auto outlines = WorldOutlines::load(WorldOutlines::Scale::Fine);
    QStringList wrong;
    for (const CountryCode country : countries.all()) {
        const auto point = countries.labelPoint(country);
        if (!point) {
            wrong.append(code(country) + QStringLiteral(" has no dot"));
            continue;
        }
        const CountryCode at = outlines->countryAt(*point);
        // Specks of land and sea between islands may hold a dot; another country may not.
        const bool partOfAnother =
            at == CountryCode("FR") || at == CountryCode("NO") || at == CountryCode("NL");
        if (at.valid() && at != country && !partOfAnother)
            wrong.append(code(country) + QStringLiteral(" lies in ") + code(at));
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void WorldOutlinesTest::disputedLinesAreMarked()
{
    for (const auto scale : {WorldOutlines::Scale::Coarse, WorldOutlines::Scale::Fine}) {
        bool crimea = false;
        bool kashmir = false;
        bool kosovo = false;
        const auto outlines = WorldOutlines::load(scale);
        for (const auto &line : outlines->lines()) {
            if (line.kind != WorldOutlines::LineKind::Disputed)
                continue;
            const GeoPoint p = line.points.front();
            crimea = crimea || (std::abs(p.lat - 46) < 0.6 && std::abs(p.lon - 34) < 1.5);
            kashmir = kashmir || (std::abs(p.lat - 34.5) < 3 && std::abs(p.lon - 76.5) < 4);
            kosovo = kosovo || (std::abs(p.lat - 42.6) < 1 && std::abs(p.lon - 21) < 1);
        }
        QVERIFY(crimea);
        QVERIFY(kashmir);
        QVERIFY(kosovo);
    }
}

void WorldOutlinesTest::projectionsKeepAreas_data()
{
    QTest::addColumn<double>("lon");
    for (const double lon : {0.0, 30.0, 105.0, 180.0, -120.0})
        QTest::addRow("about %.0f", lon) << lon;
}

void WorldOutlinesTest::projectionsKeepAreas()
{
    QFETCH(double, lon);
    // The same land has the same area about any meridian: nothing is lost or doubled at the edge.
    const double about = landArea(Projection::equalEarth(lon));
    const double reference = landArea(Projection::equalEarth(10));
    QVERIFY2(std::abs(about / reference - 1) < 0.003, qPrintable(QString::number(about / reference)));
    QVERIFY(about < 4 * std::numbers::pi * 0.3);
}

void WorldOutlinesTest::unprojectGoesBack()
{
    for (const Projection &projection :
         {Projection::equalEarth(72), Projection::lambert({38, 80}), Projection::mercator({41, 29})}) {
        for (const GeoPoint p :
             {GeoPoint{41, 29}, GeoPoint{22.3, 114.2}, GeoPoint{55.7, 37.6}, GeoPoint{-6, 107}}) {
            const auto plane = projection.project(p);
            QVERIFY(plane);
            const auto back = projection.unproject(*plane);
            QVERIFY(back);
            QVERIFY(std::abs(back->lat - p.lat) < 1e-6);
            QVERIFY(std::abs(back->lon - p.lon) < 1e-6);
        }
    }
}

void WorldOutlinesTest::worldFillsTheMapOnceAboutAnyMeridian()
{
    const QRectF edge = Projection::equalEarth(150).edge().boundingRect();
    const auto outlines = WorldOutlines::load(WorldOutlines::Scale::Coarse);
    for (const auto &country : outlines->countries()) {
        for (const auto &polygon : country.polygons) {
            for (const QPolygonF &part : Projection::equalEarth(150).projectRing(polygon.front())) {
                const QRectF box = part.boundingRect();
                QVERIFY2(box.left() > edge.left() - 1e-6 && box.right() < edge.right() + 1e-6,
                         qPrintable(code(country.code)));
                QVERIFY(box.width() < edge.width() * 0.95);
            }
        }
    }
}

void WorldOutlinesTest::linesAreCutAtTheEdge()
{
    const auto way = GreatCircle::points({35.6, 139.7}, {37.8, -122.4}, 56); // Tokyo to San Francisco
    QCOMPARE(Projection::equalEarth(0).projectLine(way).size(), 2);
    QCOMPARE(Projection::equalEarth(180).projectLine(way).size(), 1);
}

void WorldOutlinesTest::choosesTheProjectionByTheData()
{
    const std::array world{GeoPoint{39, -98}, GeoPoint{34, 104}, GeoPoint{56, 44}};
    const std::array region{GeoPoint{39, 33}, GeoPoint{34, 104}, GeoPoint{56, 44}};
    const std::array city{GeoPoint{41.0, 29.0}, GeoPoint{40.8, 29.5}};
    QCOMPARE(static_cast<int>(Projection::fitting(world).kind()),
             static_cast<int>(Projection::Kind::EqualEarth));
    QCOMPARE(static_cast<int>(Projection::fitting(region).kind()),
             static_cast<int>(Projection::Kind::Lambert));
    QCOMPARE(static_cast<int>(Projection::fitting(city).kind()),
             static_cast<int>(Projection::Kind::Mercator));
    QCOMPARE(static_cast<int>(Projection::fitting({}).kind()),
             static_cast<int>(Projection::Kind::EqualEarth));
}

void WorldOutlinesTest::greatCirclesAreShortest()
{
    const GeoPoint istanbul{41.01, 28.95};
    const GeoPoint shanghai{31.23, 121.47};
    QVERIFY(std::abs(GreatCircle::kilometers(istanbul, shanghai) - 7999) < 40);
    const auto points = GreatCircle::points(istanbul, shanghai, 56);
    QCOMPARE(points.size(), std::size_t(56));
    QCOMPARE(points.front(), istanbul);
    QCOMPARE(points.back(), shanghai);
    double sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        sum += GreatCircle::kilometers(points[i - 1], points[i]);
    QVERIFY(std::abs(sum - GreatCircle::kilometers(istanbul, shanghai)) < 0.01);
    QVERIFY(points[28].lat > 45); // north of both
}

QTEST_GUILESS_MAIN(WorldOutlinesTest)
#include "tst_worldoutlines.moc"
