// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/routebuilder.h"
#include "places/gazetteer.h"
#include "support/fixedways.h"

#include <QTest>

using FixedWays::FixedCube;

/** Ways cut into legs, and everything that is not on the map counted. */
class RouteBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsWaysIntoLegs();
    void countsWhatIsNotOnTheMap();
    void namesWayPoints();
    void putsSmallCategoriesTogether();
    void saysWhichLegsAreNotDrawn();
    void saysWhichShipmentsGiveNoMass();
    void writesTrueWidths();
    void aClickFiltersByTheFieldsOfTheLeg();
    void legsEndAtThePlacesThatTheFilesName();

private:
    RouteFigure figureOf(const FixedCube &cube, const RouteQuestion &question = {}) const
    {
        FigureContext context;
        auto figure = buildRoutes(cube, {}, question, context, m_countries, Format(QLocale::c()));
        return figure ? *figure : RouteFigure();
    }
    const Countries m_countries;
};

void RouteBuilderTest::cutsWaysIntoLegs()
{
    FixedCube cube;
    cube.add("CN>TR>RU", "body-armor", 10, 200);
    cube.add("TR>TR>RU", "body-armor", 50, 900);
    cube.add("TR>>RU", "body-armor", 1, 100);
    const RouteFigure figure = figureOf(cube);
    QStringList legs;
    for (const RouteLeg &leg : figure.legs)
        legs.append(QStringLiteral("%1>%2 %3")
                        .arg(figure.nodes[leg.from].key, figure.nodes[leg.to].key)
                        .arg(leg.amount / 1'000'000));
    QCOMPARE(legs.join(u'\n'), QStringLiteral("TR>RU 1200\nCN>TR 200"));
}

void RouteBuilderTest::countsWhatIsNotOnTheMap()
{
    FixedCube cube;
    cube.add("CN>TR>RU", "drones", 10, 200);
    cube.add("CN>CN>CN", "drones", 3, 7);
    cube.add("CN>>", "drones", 2, 5);
    cube.add(">>", "drones", 4, 1);
    const RouteFigure figure = figureOf(cube);
    QCOMPARE(figure.offMapShipments, 9);
    QCOMPARE(figure.offMapAmount, 13'000'000);
    QVERIFY2(figure.notOnMap.contains(u'9') && figure.notOnMap.contains(u"13.0"),
             qPrintable(figure.notOnMap));
    QCOMPARE(figureOf(FixedCube()).emptyText, QStringLiteral("No shipment passes the filter."));
}

void RouteBuilderTest::saysWhichShipmentsGiveNoMass()
{
    FixedCube cube;
    cube.add("CN>TR>RU", "drones", 10, 200);
    cube.add("TR>>RU", "drones", 3, 0); // their net mass is not given
    const RouteFigure figure = figureOf(cube);
    QCOMPARE(figure.legs.size(), 2);
    QCOMPARE(figure.unmeasuredShipments, 3);
    QVERIFY2(figure.notOnMap.contains(QStringLiteral("3 shipment")), qPrintable(figure.notOnMap));
    cube.addWeightless("TR>>RU", "rifles", 5); // given, though it is nothing
    QCOMPARE(figureOf(cube).unmeasuredShipments, 3);
    FixedCube empty;
    empty.add("TR>>RU", "drones", 3, 0);
    const QString why = figureOf(empty).emptyText;
    QVERIFY2(why.contains(QStringLiteral("net mass")), qPrintable(why));
    RouteQuestion counted;
    counted.measure = Measure::Shipments;
    QCOMPARE(figureOf(empty, counted).unmeasuredShipments, 0);
    QCOMPARE(figureOf(empty, counted).legs.size(), 1);
}

void RouteBuilderTest::namesWayPoints()
{
    FixedCube cube;
    cube.add("CN>TR>RU", "body-armor", 10, 200);
    const RouteFigure figure = figureOf(cube);
    QHash<QString, RouteNode::Kind> kinds;
    for (const RouteNode &node : figure.nodes)
        kinds.insert(node.label, node.kind);
    QCOMPARE(kinds.size(), 3);
    QVERIFY(kinds.value(QStringLiteral("China")) == RouteNode::Kind::Sent);
    QVERIFY(kinds.value(QStringLiteral("Turkey")) == RouteNode::Kind::WayPoint);
    QVERIFY(kinds.value(QStringLiteral("Russia")) == RouteNode::Kind::Arrived);
    QVERIFY(figure.toText().contains(QStringLiteral("Turkey: 200\u202ft sent")));
}

void RouteBuilderTest::putsSmallCategoriesTogether()
{
    FixedCube cube;
    for (int i = 0; i < 9; ++i)
        cube.add("CN>TR>RU", QByteArray("category-" + QByteArray::number(i)).constData(), 1, 100 - i);
    RouteQuestion question;
    question.categories = 6;
    const RouteFigure figure = figureOf(cube, question);
    QCOMPARE(figure.categories.size(), 6);
    std::int64_t arrived = 0;
    for (const RouteNode &node : figure.nodes)
        arrived = std::max(arrived, node.arrived);
    QCOMPARE(arrived, std::int64_t(100 + 99 + 98 + 97 + 96 + 95 + 94 + 93 + 92) * 1'000'000);
}

void RouteBuilderTest::saysWhichLegsAreNotDrawn()
{
    FixedCube cube;
    cube.add("CN>CN>RU", "drones", 1, 98);
    cube.add("TR>TR>RU", "drones", 1, 1);
    cube.add("KZ>KZ>RU", "drones", 1, 1);
    RouteQuestion question;
    question.legs = 1;
    const RouteFigure figure = figureOf(cube, question);
    QCOMPARE(figure.legs.size(), 1);
    QCOMPARE(figure.undrawnLegs, 2);
    QVERIFY2(figure.notes.join(u' ').contains(QStringLiteral("(2\u202f% of all legs) not drawn")),
             qPrintable(figure.notes.join(u' ')));
}

void RouteBuilderTest::writesTrueWidths()
{
    FixedCube cube;
    cube.add("CN>CN>RU", "drones", 1, 1356);
    QStringList texts;
    for (const RouteWidth &width : figureOf(cube).widths)
        texts.append(width.text);
    QCOMPARE(texts.join(u'|'), QStringLiteral("1,000\u202ft|200\u202ft|50\u202ft"));
}

void RouteBuilderTest::aClickFiltersByTheFieldsOfTheLeg()
{
    FixedCube cube;
    cube.add("CN>TR>RU", "drones", 1, 10);
    const RouteFigure figure = figureOf(cube);
    Filter filter;
    for (const RouteLeg &leg : figure.legs) {
        if (figure.nodes[leg.from].key == u"CN")
            filter.clauses = leg.clauses;
    }
    QCOMPARE(filter.toQuery(), QStringLiteral("origin:CN dispatch:TR category:drones"));
}

void RouteBuilderTest::legsEndAtThePlacesThatTheFilesName()
{
    // Made in China, sent over Turkey; lading and discharge come as groups of their own.
    const auto group = [](const char *route, const char *place, std::int64_t shipments, std::int64_t tonnes) {
        Totals totals;
        totals.shipments = shipments;
        totals.netGrams = tonnes * 1'000'000;
        totals.netKnown = shipments;
        return Group{{QString::fromUtf8(route), QStringLiteral("drones"), QString::fromUtf8(place)}, totals};
    };
    CubeAnswer lading;
    lading.groups = {group("CN>TR>RU", "SHANGHAI", 3, 30), group("CN>TR>RU", "57035, SHANGHAI", 1, 10),
                     group("CN>TR>RU", "", 2, 5), group("CN>>", "SHANGHAI", 1, 1)};
    CubeAnswer discharge;
    discharge.groups = {group("CN>TR>RU", "NOVOROSSIYSK", 5, 43), group("CN>TR>RU", "NOWHERE AT ALL", 1, 2),
                        group("CN>>", "", 1, 1)};
    lading.encode(3);
    discharge.encode(3);
    RouteQuestion question;
    question.places = std::make_shared<Gazetteer>(m_countries);
    const RouteFigure figure =
        routesFrom({lading, {}, {}, discharge}, {}, question, {}, m_countries, Format(QLocale::c()));
    QStringList legs;
    for (const RouteLeg &leg : figure.legs) {
        const RouteNode &from = figure.nodes[leg.from];
        const RouteNode &to = figure.nodes[leg.to];
        legs.append(QStringLiteral("%1%2 > %3%4 %5")
                        .arg(from.label, from.exact ? QString() : QStringLiteral("?"), to.label,
                             to.exact ? QString() : QStringLiteral("?"))
                        .arg(leg.amount / 1'000'000));
    }
    QCOMPARE(legs.join(u'\n'),
             QStringLiteral(
                 "Turkey > Novorossiysk 43\nShanghai > Turkey 40\nChina? > Turkey 5\nTurkey > Russia? 2"));
    QCOMPARE(figure.offMapShipments, 1);
    Filter filter;
    filter.clauses = {figure.legs[1].clauses.first()};
    QCOMPARE(filter.clauses.first().values,
             QStringList({QStringLiteral("=57035, SHANGHAI"), QStringLiteral("=SHANGHAI")}));
    QCOMPARE(static_cast<int>(filter.clauses.first().field), static_cast<int>(FilterField::Place));
}

QTEST_GUILESS_MAIN(RouteBuilderTest)
#include "tst_routebuilder.moc"
