// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/samplefigures.h"

#include <QTest>

/** Alluvial figures compared as texts; a narrow no-break space is written as ~. */
class FlowBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTonneIsInARibbon();
    void smallCountriesArePutTogetherAndSaidSo();
    void aNarrowPictureHasFewerNodesAndAllTonnes();
    void nothingInViewSaysWhy();
    void shipmentsStandForDeclarations();
};

void FlowBuilderTest::everyTonneIsInARibbon()
{
    const FlowFigure figure = SampleFigures::flow();
    std::array<std::int64_t, 2> legs{};
    for (const FlowRibbon &ribbon : figure.ribbons)
        legs[static_cast<std::size_t>(figure.nodes[ribbon.from].column)] += ribbon.value;
    QCOMPARE(legs[0], figure.total);
    QCOMPARE(legs[1], figure.total);
    std::array<std::int64_t, 3> columns{};
    for (const FlowNode &node : figure.nodes)
        columns[static_cast<std::size_t>(node.column)] += node.total;
    for (const std::int64_t column : columns)
        QCOMPARE(column, figure.total);
}

void FlowBuilderTest::smallCountriesArePutTogetherAndSaidSo()
{
    const QString text = SampleFigures::flow().toText().replace(QChar(Format::NarrowSpace), u'~');
    QCOMPARE(
        text.section(u'\n', 0, 4),
        QStringLiteral(
            "Net mass by route\n"
            "Net mass by country of origin, dispatch and destination, tonnes, "
            "2\u00a0Jan\u00a02022\u00a0–\u00a017\u00a0Jan\u00a02023\n"
            "Origin: Turkey 1,072~t, China 819~t, Pakistan 33~t, 3 others 22~t\n"
            "Dispatched from: Turkey 1,235~t, U.A.E. 216~t, China 394~t, Kazakhstan 75~t, not given 26~t\n"
            "Destination: Russia 1,915~t, Kazakhstan 31~t"));
    QVERIFY(text.contains(QStringLiteral("Countries under 1~% are put together.")));
    QVERIFY(text.contains(QStringLiteral("3 others → Turkey, Optics and thermal: 22~t")));
}

void FlowBuilderTest::aNarrowPictureHasFewerNodesAndAllTonnes()
{
    const FlowFigure figure = SampleFigures::flow();
    QCOMPARE(figure.gathered(5), figure);
    const FlowFigure fewer = figure.gathered(3);
    const QString text = fewer.toText().replace(QChar(Format::NarrowSpace), u'~');
    QCOMPARE(text.section(u'\n', 2, 4),
             QStringLiteral("Origin: Turkey 1,072~t, China 819~t, 4 others 55~t\n"
                            "Dispatched from: Turkey 1,235~t, not given 26~t, 3 others 685~t\n"
                            "Destination: Russia 1,915~t, Kazakhstan 31~t"));
    QVERIFY(text.contains(QStringLiteral("Smaller countries are put together.")));
    QVERIFY(!text.contains(QStringLiteral("under 1~%")));
    std::array<std::int64_t, 2> legs{};
    for (const FlowRibbon &ribbon : fewer.ribbons)
        legs[static_cast<std::size_t>(fewer.nodes[ribbon.from].column)] += ribbon.value;
    QCOMPARE(legs[0], figure.total);
    QCOMPARE(legs[1], figure.total);
}

void FlowBuilderTest::nothingInViewSaysWhy()
{
    const auto figure = buildFlow(TableCube(), Filter(), FlowQuestion(), FigureContext(), Format());
    QVERIFY(figure->emptyText.startsWith(QStringLiteral("No shipment of this case counts")));
}

void FlowBuilderTest::shipmentsStandForDeclarations()
{
    TableCube cube;
    cube.addRoute(QStringLiteral("drones"), QStringLiteral("CN"), QStringLiteral("TR"), QStringLiteral("RU"),
                  5);
    FlowQuestion question;
    question.measure = Measure::Declarations;
    const auto figure = buildFlow(cube, Filter(), question, FigureContext(), Format());
    QCOMPARE(figure->measure, Measure::Shipments);
    QCOMPARE(figure->title, QStringLiteral("Shipments by route"));
    QVERIFY(
        figure->notes.first().startsWith(QStringLiteral("Shipments are counted instead of declarations")));
    QVERIFY(figure->brief.startsWith(figure->notes.first()));
}

QTEST_GUILESS_MAIN(FlowBuilderTest)
#include "tst_flowbuilder.moc"
