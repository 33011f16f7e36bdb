// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixedways.h"
#include "support/keptpicture.h"
#include "views/map/mapmeaning.h"
#include "views/map/routepainter.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace FixedWays;

namespace {

/** So many heavy legs that light ones are gathered, none of them to the Baltic. */
FixedCube heavyCube()
{
    const QStringList countries = QStringLiteral("CN US BR ZA AU IN JP TR").split(u' ');
    FixedCube cube;
    for (const char *category : {"drones", "vehicles"}) {
        for (const QString &from : countries) {
            for (const QString &to : countries)
                cube.add(QStringLiteral("%1>%1>%2").arg(from, to).toUtf8().constData(), category, 2000);
        }
    }
    return cube;
}

/** The line that stands for the leg to a country. */
MapLayout::Hit lineTo(const RouteFigure &figure, const MapLayout &layout, const char *country)
{
    for (int i = 0; i < layout.legs.size(); ++i) {
        for (const int leg : layout.legs[i].gathered) {
            if (figure.nodes[figure.legs[leg].to].key == QLatin1String(country))
                return {-1, i};
        }
    }
    return {};
}

} // namespace

/** Maps with more legs than can be told apart: light ones are gathered, and none is lost. */
class GatheredLegsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDenseMapStaysLegible();
    void everyLegIsDrawnOrCounted_data();
    void everyLegIsDrawnOrCounted();
    void aGatheredLegTellsAllThatGoesThere();
    void aLineBetweenRingsTellsEachPair_data();
    void aLineBetweenRingsTellsEachPair();
    void aCardStaysShort();
    void gatheredLegsHaveTheColorOfMostOfThem();
    void theShareOfLightLegsIsOfAllLegs();
    void aRingSaysWhomAClickLeavesOut();
    void aMarkedNodeBringsItsLegsToTheFront();
};

void GatheredLegsTest::aDenseMapStaysLegible()
{
    const RouteFigure figure = figureOf(denseCube());
    QVERIFY(figure.legs.size() > 2000);
    const QRectF view(0, 0, 560, 420);
    RoutePainter painter;
    const MapLens lens = RoutePainter::fittingLens(figure, view);
    const MapScene scene = painter.scene(figure, view, lens);
    const MapLayout &layout = scene.layout;
    QVERIFY(layout.dense());
    QVERIFY2(layout.largestWidth < RoutePainter::largestWidth,
             qPrintable(QString::number(layout.largestWidth)));
    // Few stand out; all others are there, and the corner says how many and how much that is.
    QSet<int> drawn;
    qsizetype single = 0;
    for (const MapLeg &leg : layout.legs) {
        single += leg.gathered.isEmpty();
        drawn.insert(leg.leg);
        drawn.unite(QSet<int>(leg.gathered.begin(), leg.gathered.end()));
    }
    QVERIFY2(single >= 6 && single <= 40, qPrintable(QString::number(single)));
    QCOMPARE(drawn.size() + layout.tooShort, figure.legs.size());
    QVERIFY2(scene.cornerText.contains(QStringLiteral("light leg")), qPrintable(scene.cornerText));
    QVERIFY2(scene.cornerText.contains(Format().massLabel(layout.lightAmount)), qPrintable(scene.cornerText));
    // Land still shows between the lines.
    QImage image(560, 420, QImage::Format_RGB32);
    QPainter device(&image);
    painter.paintMap(device, view, figure, lens, scene, Theme::light());
    keep(image, "map-dense.png");
    int ground = 0, all = 0;
    const QRect middle = QRectF(layout.nodes.first().at, QSizeF(1, 1)).toRect().adjusted(-60, -60, 60, 60);
    for (int y = std::max(0, middle.top()); y < std::min(image.height(), middle.bottom()); ++y) {
        for (int x = std::max(0, middle.left()); x < std::min(image.width(), middle.right()); ++x, ++all)
            ground += qGray(image.pixel(x, y)) > 215;
    }
    QVERIFY2(ground > all / 2, qPrintable(QStringLiteral("%1 of %2").arg(ground).arg(all)));
}

void GatheredLegsTest::everyLegIsDrawnOrCounted_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("edge");
    for (const int width : {1200, 560, 320, 200, 120}) {
        const QSize size(width, width * 3 / 4);
        QTest::addRow("a dense map %d pixels wide", width) << size << false;
        QTest::addRow("ways over the edge of the world, %d pixels wide", width) << size << true;
    }
}

void GatheredLegsTest::everyLegIsDrawnOrCounted()
{
    QFETCH(QSize, size);
    QFETCH(bool, edge);
    FixedCube cube = denseCube();
    if (edge) { // some end beside the edge: they come in pieces, of which one may be nothing
        for (const char *route : {"US>US>FJ", "NZ>NZ>US", "FJ>FJ>US", "US>US>KI", "TV>TV>US", "KI>KI>BR"})
            cube.add(route, "drones", 3000);
    }
    const RouteFigure figure = figureOf(cube);
    const QRectF view(QPointF(), size);
    const MapLayout layout = MapLayout::make(figure, RoutePainter::fittingLens(figure, view));
    QSet<int> drawn, light;
    std::int64_t lightAmount = 0;
    for (const MapLeg &leg : layout.legs) {
        for (const int part : leg.gathered) {
            lightAmount += light.contains(part) ? 0 : figure.legs[part].amount;
            light.insert(part);
        }
        drawn.insert(leg.leg);
    }
    drawn.unite(light);
    QCOMPARE(drawn.size() + layout.tooShort, figure.legs.size());
    QCOMPARE(layout.light, static_cast<int>(light.size())); // none is counted as drawn and as too short
    QCOMPARE(layout.lightAmount, lightAmount);
}

void GatheredLegsTest::aGatheredLegTellsAllThatGoesThere()
{
    const RouteFigure figure = figureOf(denseCube());
    const MapLayout layout = MapLayout::make(figure, RoutePainter::fittingLens(figure, {0, 0, 560, 420}),
                                             RoutePainter::largestWidth);
    const auto gathered = std::ranges::find_if(
        layout.legs, [](const MapLeg &l) { return l.gathered.size() > 2 && l.gathered.size() < 10; });
    QVERIFY(gathered != layout.legs.cend());
    const MapLayout::Hit hit{-1, static_cast<int>(gathered - layout.legs.cbegin())};
    const MapMeaning meaning(figure, layout);
    for (const int leg : gathered->gathered)
        QVERIFY2(meaning.card(hit).contains(figure.legs[leg].amountText), qPrintable(meaning.card(hit)));
    const QList<FilterClause> clauses = meaning.clauses(hit);
    QCOMPARE(clauses.size(), 2); // from and to, whatever goes there
    for (const FilterClause &clause : clauses)
        QVERIFY(clause.field != FilterField::Category);
}

void GatheredLegsTest::aLineBetweenRingsTellsEachPair_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("clauses");
    QTest::newRow("one field") << QByteArray("CN>CN>LT") << QStringLiteral("dispatch:CN destination:LV|LT");
    QTest::newRow("two fields: no filter means both") << QByteArray("CN>>LT") << QString();
}

void GatheredLegsTest::aLineBetweenRingsTellsEachPair()
{
    QFETCH(QByteArray, second);
    QFETCH(QString, clauses);
    FixedCube cube = heavyCube();
    cube.add("CN>CN>LV", "drones", 5);
    cube.add(second.constData(), "drones", 4);
    const RouteFigure figure = figureOf(cube);
    const MapLayout layout = MapLayout::make(figure, RoutePainter::fittingLens(figure, {0, 0, 560, 420}),
                                             RoutePainter::largestWidth);
    const MapLayout::Hit hit = lineTo(figure, layout, "LV");
    QVERIFY(hit.any() && hit == lineTo(figure, layout, "LT"));
    const MapMeaning meaning(figure, layout);
    QStringList card = meaning.card(hit).split(u'\n');
    QCOMPARE(card.size(), clauses.isEmpty() ? 7 : 6);
    QCOMPARE(card[0], QStringLiteral("China → Latvia"));
    QVERIFY2(card[2].startsWith(QStringLiteral("5.0\u202ft")), qPrintable(card[2]));
    QCOMPARE(card[3], QStringLiteral("China → Lithuania"));
    QVERIFY2(card[5].startsWith(QStringLiteral("4.0\u202ft")), qPrintable(card[5]));
    QCOMPARE(Filter{meaning.clauses(hit)}.toQuery(), clauses);
}

void GatheredLegsTest::aCardStaysShort()
{
    const RouteFigure figure = figureOf(denseCube());
    const MapLayout layout = MapLayout::make(figure, RoutePainter::fittingLens(figure, {0, 0, 280, 210}),
                                             RoutePainter::largestWidth);
    const auto most =
        std::ranges::max_element(layout.legs, {}, [](const MapLeg &leg) { return leg.gathered.size(); });
    QVERIFY(most->gathered.size() > 40);
    const QString card = MapMeaning(figure, layout).card({-1, static_cast<int>(most - layout.legs.cbegin())});
    QVERIFY2(card.count(u'\n') < 35, qPrintable(card));
    QVERIFY2(card.contains(QStringLiteral("more leg")), qPrintable(card));
}

void GatheredLegsTest::gatheredLegsHaveTheColorOfMostOfThem()
{
    FixedCube cube = heavyCube();
    for (const char *country : {"LV", "LT", "EE"})
        cube.add(QByteArray("CN>CN>").append(country).constData(), "drones", 5);
    const RouteFigure figure = figureOf(cube);
    const QRectF view(0, 0, 560, 420);
    RoutePainter painter;
    const MapScene scene = painter.scene(figure, view, RoutePainter::fittingLens(figure, view));
    const MapLayout::Hit hit = lineTo(figure, scene.layout, "LV");
    QVERIFY(hit.any() && scene.layout.legs[hit.leg].gathered.size() == 3);
    QImage image(560, 420, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter device(&image);
    RoutePainter::paintMarked(device, figure, scene, Theme::light(), hit);
    const QRgb drones = Theme::light().category(QStringLiteral("drones")).color.rgb();
    const QPoint inHead = scene.layout.legs[hit.leg].head.boundingRect().center().toPoint();
    QCOMPARE(image.pixel(inHead), drones); // each is a third, but they are all drones
}

void GatheredLegsTest::theShareOfLightLegsIsOfAllLegs()
{
    RouteFigure figure = figureOf(denseCube());
    const QRectF view(0, 0, 560, 420);
    RoutePainter painter;
    const MapLens lens = RoutePainter::fittingLens(figure, view);
    std::int64_t all = 0;
    for (const RouteLeg &leg : figure.legs)
        all += leg.amount;
    figure.undrawnLegs = 15'000;
    figure.undrawnAmount = all;
    const MapScene scene = painter.scene(figure, view, lens);
    const QString share = Format().share(scene.layout.lightAmount, all + figure.undrawnAmount);
    QVERIFY2(scene.cornerText.contains(share), qPrintable(scene.cornerText + u'|' + share));
}

void GatheredLegsTest::aRingSaysWhomAClickLeavesOut()
{
    const Way ways[] = {{"CN>CN>LV", "drones", 5}, {"CN>CN>LT", "drones", 4}, {"EE>>US", "drones", 3}};
    const RouteFigure figure = figureOf(ways);
    const QRectF view(0, 0, 560, 420);
    const MapLayout layout = MapLayout::make(figure, RoutePainter::fittingLens(figure, view));
    const auto ring =
        std::ranges::find_if(layout.nodes, [](const MapNode &node) { return node.members.size() == 3; });
    QVERIFY(ring != layout.nodes.cend());
    const MapLayout::Hit hit{static_cast<int>(ring - layout.nodes.cbegin()), -1};
    const MapMeaning meaning(figure, layout);
    QCOMPARE(Filter{meaning.clauses(hit)}.toQuery(), QStringLiteral("destination:LV|LT"));
    QCOMPARE(meaning.card(hit).section(u'\n', -1), QStringLiteral("A click here does not choose: Estonia"));
}

void GatheredLegsTest::aMarkedNodeBringsItsLegsToTheFront()
{
    const RouteFigure figure = figureOf(denseCube());
    const QRectF view(0, 0, 560, 420);
    RoutePainter painter;
    const MapLens lens = RoutePainter::fittingLens(figure, view);
    const MapScene scene = painter.scene(figure, view, lens);
    const auto strong = [&](int node) { // pixels in the color of a category
        QImage image(560, 420, QImage::Format_RGB32);
        QPainter device(&image);
        painter.paintGround(device, view, figure, lens, scene, Theme::light());
        device.setRenderHint(QPainter::Antialiasing);
        if (node >= 0)
            RoutePainter::paintMarked(device, figure, scene, Theme::light(), {node, -1});
        QSet<QRgb> colors;
        for (const RouteCategory &category : figure.categories)
            colors.insert(Theme::light().category(category.id).color.rgb());
        int count = 0;
        for (int i = 0; i < image.width() * image.height(); ++i)
            count += colors.contains(image.pixel(i % image.width(), i / image.width()));
        return count;
    };
    const MapLeg &hairLine = scene.layout.legs.first();
    QVERIFY(!hairLine.gathered.isEmpty());
    const int all = strong(-1), own = strong(hairLine.from);
    QVERIFY2(own > 0 && own != all, qPrintable(QStringLiteral("%1 of %2").arg(own).arg(all)));
}

QTEST_MAIN(GatheredLegsTest)
#include "tst_gatheredlegs.moc"
