// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixedways.h"
#include "views/map/routepainter.h"

#include <QTest>

using namespace FixedWays;

/** What a map shows of many ways, and what it says of those that it leaves out. */
class MapLensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsFarAndLightStaysOutsideAndIsSaid();
    void aCrowdedMapGathersWhatIsLight();
};

void MapLensTest::whatIsFarAndLightStaysOutsideAndIsSaid()
{
    // Two tonnes in a thousand reach over an ocean: shown, everything else would be a third as large.
    const Way ways[] = {{"CN>TR>RU", "body-armor", 800},
                        {"DE>TR>RU", "drones", 180},
                        {"KZ>RU>RU", "drones", 30},
                        {"US>TR>RU", "drones", 2}};
    const QRectF view(0, 0, 560, 380);
    const RouteFigure figure = figureOf(ways);
    RoutePainter painter;
    const MapLens lens = RoutePainter::fittingLens(figure, view);
    const MapScene scene = painter.scene(figure, view, lens);
    int inside = 0;
    for (const RouteNode &node : figure.nodes)
        inside += view.contains(lens.toView(node.at).value_or(QPointF(-1, -1)));
    QCOMPARE(inside, figure.nodes.size() - 1);
    QVERIFY2(scene.cornerText.contains(QStringLiteral("outside this view: United States")),
             qPrintable(scene.cornerText));
    const auto comesIn = [](const MapLabel &label) {
        return label.kind == MapLabel::Kind::Edge &&
               label.lines.first() == QStringLiteral("from United States");
    };
    QVERIFY(std::any_of(scene.labels.cbegin(), scene.labels.cend(), comesIn));
    // What weighs something is always in view.
    const Way even[] = {
        {"CN>TR>RU", "body-armor", 800}, {"DE>TR>RU", "drones", 180}, {"US>TR>RU", "drones", 300}};
    const RouteFigure all = figureOf(even);
    const MapLens wide = RoutePainter::fittingLens(all, view);
    for (const RouteNode &node : all.nodes)
        QVERIFY(view.contains(wide.toView(node.at).value_or(QPointF(-1, -1))));
}

void MapLensTest::aCrowdedMapGathersWhatIsLight()
{
    const char *kinds[] = {"drones",  "drone-parts", "optics-thermal", "rifles",
                           "helmets", "vehicles",    "navigation"};
    const char *routes[] = {"CN>TR>RU", "DE>TR>RU", "CN>AE>RU", "IN>AE>RU",
                            "VN>HK>RU", "KR>CN>RU", "KZ>KZ>RU"};
    FixedCube cube;
    for (const char *route : routes) {
        cube.add(route, "body-armor", 5000);
        for (const char *kind : kinds)
            cube.add(route, kind, 1);
    }
    const RouteFigure figure = figureOf(cube);
    QVERIFY(figure.legs.size() > 60);
    const QRectF view(0, 0, 560, 380);
    RoutePainter painter;
    const MapScene scene = painter.scene(figure, view, RoutePainter::fittingLens(figure, view));
    QVERIFY(scene.layout.crowded());
    qsizetype shown = 0;
    for (const MapLeg &leg : scene.layout.legs) {
        QVERIFY(leg.gathered.isEmpty() == (figure.legs[leg.leg].category == u"body-armor"));
        shown += std::max<qsizetype>(1, leg.gathered.size());
    }
    QCOMPARE(shown, figure.legs.size()); // every leg is drawn, by itself or with others
    QVERIFY2(scene.cornerText.contains(QStringLiteral("light leg")), qPrintable(scene.cornerText));
}

QTEST_MAIN(MapLensTest)
#include "tst_maplens.moc"
