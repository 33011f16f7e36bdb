// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/routebuilder.h"
#include "places/gazetteer.h"
#include "support/fixedways.h"

#include <QSet>
#include <QTest>

using FixedWays::FixedCube;

/** Ways cut into legs, and everything that is not on the map counted. */
class RouteBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsWaysIntoLegs();
    void countsWhatIsNotOnTheMap();
    void namesWayPoints();
    void whoSendsAndReceivesIsNoWayPoint();
    void onlyWhatIsMissingIsOffered();
    void putsSmallCategoriesTogether();
    void saysWhichLegsAreNotDrawn();
    void saysWhichShipmentsGiveNoMass();
    void writesTrueWidths();
    void aClickFiltersByTheFieldsOfTheLeg();
    void aCountryTellsEachOfItsPartsInTheWays();
    void legsEndAtThePlacesThatTheFilesName_data();
    void legsEndAtThePlacesThatTheFilesName();
    void aClickOnAPlaceMeansAllItsSpellings();
    void namesThatOccurNowhereCostNothing();
    void everyWordNamesTheMeasureThatIsDrawn_data();
    void everyWordNamesTheMeasureThatIsDrawn();

private:
    /** Of groups by way, category and places of lading and discharge. */
    RouteFigure figureOfPlaces(const QList<Group> &groups) const;
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

void RouteBuilderTest::aCountryTellsEachOfItsPartsInTheWays()
{
    FixedCube cube;
    cube.add("CN>TR>RU", "body-armor", 10, 200);
    cube.add("TR>TR>RU", "body-armor", 50, 900);
    cube.add("DE>>TR", "body-armor", 1, 3);
    cube.add("RU>>", "body-armor", 1, 100); // goes nowhere
    QStringList roles;
    const RouteFigure figure = figureOf(cube);
    for (const RouteNode &node : figure.nodes) {
        QStringList fields;
        for (const FilterClause &role : node.roles) {
            QCOMPARE(role.values, QStringList{node.key});
            fields.append(filterFieldId(role.field));
        }
        roles.append(node.key + u' ' + fields.join(u','));
    }
    QCOMPARE(roles.join(u'\n'),
             QStringLiteral("TR origin,dispatch,destination\nRU destination\nCN origin\nDE origin"));
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
    QVERIFY(figureOf(FixedCube()).emptyText.startsWith(QStringLiteral("No shipment of this case counts")));
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

void RouteBuilderTest::everyWordNamesTheMeasureThatIsDrawn_data()
{
    QTest::addColumn<Measure>("wanted");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("instead");
    QTest::newRow("a mass") << Measure::Net << QStringLiteral("Net mass") << QStringLiteral("200 t") << false;
    QTest::newRow("shipments") << Measure::Shipments << QStringLiteral("Shipments") << QStringLiteral("10")
                               << false;
    QTest::newRow("declarations, which may go several ways")
        << Measure::Declarations << QStringLiteral("Shipments") << QStringLiteral("10") << true;
}

void RouteBuilderTest::everyWordNamesTheMeasureThatIsDrawn()
{
    QFETCH(Measure, wanted);
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(bool, instead);
    FixedCube cube;
    cube.add("TR>>RU", "drones", 10, 200);
    RouteQuestion question;
    question.measure = wanted;
    const RouteFigure figure = figureOf(cube, question);
    QCOMPARE(figure.title, name + QStringLiteral(" by route"));
    QVERIFY2(figure.subtitle.contains(name, Qt::CaseInsensitive), qPrintable(figure.subtitle));
    QVERIFY2(figure.legHeading.startsWith(name), qPrintable(figure.legHeading));
    QCOMPARE(QString(figure.legs.first().amountText).replace(QChar(Format::NarrowSpace), u' '), text);
    QCOMPARE(figure.notes.first().startsWith(QStringLiteral("Shipments are counted instead of declarations")),
             instead);
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

void RouteBuilderTest::whoSendsAndReceivesIsNoWayPoint()
{
    FixedCube cube;
    cube.add("DE>DE>TR", "body-armor", 10, 20);
    cube.add("TR>TR>DE", "body-armor", 10, 1300);
    const RouteFigure figure = figureOf(cube);
    QHash<QString, RouteNode::Kind> kinds;
    for (const RouteNode &node : figure.nodes)
        kinds.insert(node.label, node.kind);
    QVERIFY(kinds.value(QStringLiteral("Germany")) == RouteNode::Kind::Arrived);
    QVERIFY(kinds.value(QStringLiteral("Turkey")) == RouteNode::Kind::Sent);
    QVERIFY2(figure.toText().contains(QStringLiteral("Germany: 1,300\u202ft arrived")),
             qPrintable(figure.toText()));
    QVERIFY2(figure.toText().contains(QStringLiteral("Turkey: 1,300\u202ft sent")),
             qPrintable(figure.toText()));
}

void RouteBuilderTest::onlyWhatIsMissingIsOffered()
{
    FixedCube cube;
    cube.add("CN>TR>RU", "body-armor", 10, 200);
    cube.add("DE>DE>DE", "body-armor", 2, 20); // has all countries, and no way
    QCOMPARE(figureOf(cube).gaps.size(), 0);
    cube.add("CN>CN>", "body-armor", 3, 20);
    const RouteFigure figure = figureOf(cube);
    QCOMPARE(figure.gaps.size(), 1);
    QCOMPARE(figure.gaps.first().text, QStringLiteral("3 shipments without a country of destination"));
    QCOMPARE(figure.gaps.first().clauses,
             (QList<FilterClause>{{FilterField::Has, {QStringLiteral("destination")}, true}}));
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

RouteFigure RouteBuilderTest::figureOfPlaces(const QList<Group> &groups) const
{
    CubeAnswer ways;
    ways.groups = groups;
    ways.encode(4);
    RouteQuestion question;
    question.places = std::make_shared<Gazetteer>(m_countries);
    return routesFrom({ways, {}, {}}, {}, question, {}, m_countries, Format(QLocale::c()));
}

namespace {

Group placed(const char *route, const char *lading, const char *discharge, std::int64_t tonnes)
{
    Totals totals;
    totals.shipments = 1;
    totals.netGrams = tonnes * 1'000'000;
    totals.netKnown = 1;
    return {{QString::fromUtf8(route), QStringLiteral("drones"), QString::fromUtf8(lading),
             QString::fromUtf8(discharge)},
            totals};
}

} // namespace

void RouteBuilderTest::legsEndAtThePlacesThatTheFilesName_data()
{
    QTest::addColumn<QList<Group>>("groups");
    QTest::addColumn<QString>("legs");
    const auto row = [](const char *name, const QList<Group> &groups, const char *legs) {
        QTest::newRow(name) << groups << QString::fromUtf8(legs);
    };
    row("over a third country",
        {placed("CN>TR>RU", "SHANGHAI", "NOVOROSSIYSK", 30),
         placed("CN>TR>RU", "57035, SHANGHAI", "NOVOROSSIYSK", 10), placed("CN>TR>RU", "", "NOVOROSSIYSK", 3),
         placed("CN>TR>RU", "", "NOWHERE AT ALL", 2), placed("CN>>", "SHANGHAI", "", 1)},
        "Turkey > Novorossiysk 43|Shanghai > Turkey 40|China? > Turkey 5 dashed|Turkey > Russia? 2 dashed");
    row("straight from port to port",
        {placed("CN>>RU", "SHANGHAI", "NOVOROSSIYSK", 30), placed("CN>>RU", "", "NOVOROSSIYSK", 7)},
        "Shanghai > Novorossiysk 30|China? > Novorossiysk 7 dashed");
    row("loaded in the country of dispatch",
        {placed("CN>TR>RU", "ISTANBUL", "NOVOROSSIYSK", 30), placed("TR>TR>RU", "ISTANBUL", "", 5)},
        "China? > Istanbul 30 dashed|Istanbul > Novorossiysk 30|Istanbul > Russia? 5 dashed");
    row("a country passed through is no stopgap, where goods begin it is",
        {placed("CN>TR>RU", "SHANGHAI", "NOVOROSSIYSK", 30), placed("TR>>KZ", "", "ALMATY", 5)},
        "Shanghai > Turkey 30|Turkey > Novorossiysk 30|Turkey > Almaty 5 dashed");
    row("two places of one name",
        {placed("US>>RU", "USPWM", "NOVOROSSIYSK", 30),
         placed("US>>RU", "Portland, Oregon", "NOVOROSSIYSK", 5)},
        "Portland > Novorossiysk 30|Portland > Novorossiysk 5");
    row("a town and its port are one",
        {placed("US>>RU", "USPWM", "NOVOROSSIYSK", 30), placed("US>>RU", "SEATTLE", "NOVOROSSIYSK", 6),
         placed("US>>RU", "USSEA", "NOVOROSSIYSK", 5)},
        "Portland > Novorossiysk 30|Seattle > Novorossiysk 11");
}

void RouteBuilderTest::legsEndAtThePlacesThatTheFilesName()
{
    QFETCH(QList<Group>, groups);
    QFETCH(QString, legs);
    const RouteFigure figure = figureOfPlaces(groups);
    QStringList said;
    QSet<QString> keys;
    for (const RouteLeg &leg : figure.legs) {
        const RouteNode &from = figure.nodes[leg.from];
        const RouteNode &to = figure.nodes[leg.to];
        said.append(QStringLiteral("%1%2 > %3%4 %5%6")
                        .arg(from.label, from.exact ? QString() : QStringLiteral("?"), to.label,
                             to.exact ? QString() : QStringLiteral("?"))
                        .arg(leg.amount / 1'000'000)
                        .arg(leg.exact ? QString() : QStringLiteral(" dashed")));
    }
    for (const RouteNode &node : figure.nodes)
        keys.insert(node.key);
    QCOMPARE(said.join(u'|'), legs);
    QCOMPARE(keys.size(), figure.nodes.size());
}

void RouteBuilderTest::aClickOnAPlaceMeansAllItsSpellings()
{
    const RouteFigure figure =
        figureOfPlaces({placed("CN>TR>RU", "SHANGHAI", "NOVOROSSIYSK", 30),
                        placed("CN>TR>RU", "57035, SHANGHAI", "", 10), placed("CN>>", "SHANGHAI", "", 1)});
    QCOMPARE(figure.offMapShipments, 1);
    const FilterClause clause = figure.legs.first().clauses.first();
    QCOMPARE(clause.values, QStringList({QStringLiteral("=57035, SHANGHAI"), QStringLiteral("=SHANGHAI")}));
    QVERIFY(clause.field == FilterField::Place);
}

void RouteBuilderTest::namesThatOccurNowhereCostNothing()
{
    // As a case may have them: far more names than shipments, and ways between all countries.
    CubeAnswer ways;
    ways.names = {{}, {}};
    for (int i = 0; i < 100'000; ++i)
        ways.names[1].append(QStringLiteral("category-%1").arg(i));
    QStringList countries;
    for (const CountryCode country : m_countries.all())
        countries.append(QString::fromStdString(country.alpha2()));
    constexpr std::uint32_t shipments = 20'000;
    for (std::uint32_t i = 0; i < shipments; ++i) {
        const qsizetype from = i % countries.size(), step = 1 + i / countries.size();
        ways.names[0].append(
            QStringLiteral("%1>>%2").arg(countries[from], countries[(from + step) % countries.size()]));
        CodedGroup group;
        group.keys = {i, i};
        group.totals.shipments = group.totals.netKnown = 1;
        group.totals.netGrams = 1'000'000 + i;
        ways.coded.append(group);
    }
    RouteQuestion question;
    question.legs = 1'000'000;
    const RouteFigure figure = routesFrom({ways}, {}, question, {}, m_countries, Format(QLocale::c()));
    QCOMPARE(figure.categories.size(), question.categories);
    std::int64_t drawn = 0;
    for (const RouteLeg &leg : figure.legs)
        drawn += leg.shipments;
    QCOMPARE(drawn + figure.offMapShipments, std::int64_t{shipments});
    QVERIFY(figure.legs.size() > shipments / 2);
}

QTEST_GUILESS_MAIN(RouteBuilderTest)
#include "tst_routebuilder.moc"
