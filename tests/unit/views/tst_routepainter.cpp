// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixedways.h"
#include "support/keptpicture.h"
#include "views/common/picturefile.h"
#include "views/common/pictureframe.h"
#include "views/map/maplabels.h"
#include "views/map/maplegend.h"
#include "views/map/routepainter.h"
#include "views/map/routepicture.h"

#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace FixedWays;

namespace {

constexpr Way armor[] = {
    {"TR>TR>RU", "body-armor", 986},    {"CN>TR>RU", "body-armor", 238},
    {"PK>TR>RU", "body-armor", 34},     {"KR>TR>RU", "body-armor", 15},
    {"CN>AE>RU", "body-armor", 171},    {"TR>AE>RU", "body-armor", 96},
    {"CN>CN>RU", "body-armor", 188},    {"CN>KZ>RU", "body-armor", 63},
    {"CN>CN>RU", "drone-parts", 118},   {"CN>AE>RU", "drone-parts", 104},
    {"CN>HK>RU", "drone-parts", 87},    {"CN>TR>RU", "drone-parts", 31},
    {"CN>KZ>RU", "drone-parts", 29},    {"TW>HK>RU", "semiconductors", 41},
    {"CN>HK>RU", "semiconductors", 58}, {"CN>CN>RU", "semiconductors", 66},
    {"TW>TR>RU", "semiconductors", 5},  {"CN>>", "drone-parts", 3},
};
constexpr Way world[] = {
    {"CN>CN>RU", "communications", 200}, {"CN>TR>RU", "communications", 36},
    {"CN>AE>RU", "communications", 27},  {"TW>HK>RU", "semiconductors", 41},
    {"CN>HK>RU", "semiconductors", 58},  {"MY>HK>RU", "semiconductors", 12},
    {"US>HK>RU", "semiconductors", 9},   {"DE>TR>RU", "semiconductors", 7},
    {"CN>CN>RU", "semiconductors", 66},  {"TW>TR>RU", "semiconductors", 5},
    {"CN>CN>RU", "navigation", 26},      {"TW>HK>RU", "navigation", 9},
    {"FR>TR>RU", "navigation", 2},       {"US>US>MX", "navigation", 12},
    {"BR>BR>RU", "navigation", 4},       {"JP>JP>US", "semiconductors", 20},
};

QImage picture(const RouteFigure &figure, const Theme &theme, QSize size, const char *name)
{
    const RoutePicture picture(figure);
    const QImage image = PictureFile::image(picture, {PictureSize::custom(size), theme, picture.words(), 2});
    keep(image, name);
    return image;
}

} // namespace

/** The route map as it is painted. */
class RoutePainterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paintsEverySize_data();
    void paintsEverySize();
    void legsKeepTheirProportions();
    void arrowheadsStayShorterThanTheirLegs();
    void labelsNeverOverlap();
    void wayPointsAreNamedAlsoWhereLabelsAreLong_data();
    void wayPointsAreNamedAlsoWhereLabelsAreLong();
    void nearNodesBecomeOne();
    void aLegOverTheEdgeComesInTwoPieces();
    void thereAndBackPart();
    void legsBowAlikeInPicturesOfEverySize_data();
    void legsBowAlikeInPicturesOfEverySize();
    void svgKeepsTextAsText();
    void anSvgKeepsTheMapFromTheWords_data();
    void anSvgKeepsTheMapFromTheWords();
    void aLineLeadsFromADotToAnyNameBesideAnother();
    void aSmallMapIsNotCoveredByItsKey();
    void everySizeSaysWhatTheWidthsMean_data();
    void everySizeSaysWhatTheWidthsMean();
    void hitsWhatIsUnderThePointer();
    void manyLegsStayFast();
    void wordsAtTheEdgeKeepAwayFromNames();
    void aUsualMapIsPaintedAtOnce();
    void anEmptyFigureStillShowsTheWorld();
};

void RoutePainterTest::paintsEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("look");
    QTest::addColumn<bool>("wholeWorld");
    QTest::newRow("web, light") << QSize(960, 690) << QStringLiteral("light") << false;
    QTest::newRow("slide, dark") << QSize(1280, 720) << QStringLiteral("dark") << true;
    QTest::newRow("column, grey print") << QSize(460, 420) << QStringLiteral("grey") << false;
    QTest::newRow("social, light") << QSize(1080, 1080) << QStringLiteral("light") << true;
}

void RoutePainterTest::paintsEverySize()
{
    QFETCH(QSize, size);
    QFETCH(QString, look);
    QFETCH(bool, wholeWorld);
    const Theme theme = look == u"dark"   ? Theme::dark()
                        : look == u"grey" ? Theme::print(true)
                                          : Theme::light();
    const QByteArray name = QByteArray("map-") + QTest::currentDataTag() + ".png";
    const QImage image = picture(wholeWorld ? figureOf(world) : figureOf(armor), theme, size,
                                 QByteArray(name).replace(", ", "-").constData());
    // The routes are there in their colors.
    const QColor armorColor =
        theme.category(wholeWorld ? QStringLiteral("semiconductors") : QStringLiteral("body-armor")).color;
    int colored = 0;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            const QColor pixel = image.pixelColor(x, y);
            colored += pixel.rgb() == armorColor.rgb();
        }
    }
    QVERIFY2(colored > 150, qPrintable(QString::number(colored)));
}

void RoutePainterTest::legsKeepTheirProportions()
{
    const RouteFigure figure = figureOf(armor);
    const QRectF view(0, 0, 960, 500);
    const MapLayout layout = MapLayout::make(figure, MapLens::fitting(figure, view));
    for (const MapLeg &leg : layout.legs) {
        const double exact =
            14.0 * static_cast<double>(figure.legs[leg.leg].amount) / static_cast<double>(figure.largestLeg);
        QVERIFY(std::abs(leg.width - std::max(0.8, exact)) < 1e-9);
    }
    QCOMPARE(layout.legs.size() + layout.tooShort, figure.legs.size());
}

void RoutePainterTest::arrowheadsStayShorterThanTheirLegs()
{
    const RouteFigure figure = figureOf(armor);
    const MapLayout layout = MapLayout::make(figure, MapLens::fitting(figure, QRectF(0, 0, 960, 500)));
    for (const MapLeg &leg : layout.legs) {
        QVERIFY(leg.head.size() == 3);
        double whole = QLineF(leg.line.last(), leg.head.first()).length();
        const double head = whole;
        for (qsizetype i = 1; i < leg.line.size(); ++i)
            whole += QLineF(leg.line[i - 1], leg.line[i]).length();
        QVERIFY(head <= 0.43 * whole + 1);
        QVERIFY(QLineF(leg.head[1], leg.head[2]).length() > leg.width);
    }
}

void RoutePainterTest::labelsNeverOverlap()
{
    const RouteFigure figure = figureOf(world);
    const QRectF view(0, 0, 900, 480);
    RoutePainter painter;
    const MapScene scene = painter.scene(figure, view, MapLens::fitting(figure, view));
    QVERIFY(scene.labels.size() > 8);
    for (qsizetype i = 0; i < scene.labels.size(); ++i) {
        QVERIFY(view.contains(scene.labels[i].box));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!scene.labels[i].box.intersects(scene.labels[j].box));
    }
}

void RoutePainterTest::wayPointsAreNamedAlsoWhereLabelsAreLong_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("a large view") << QSize(1200, 700);
    QTest::newRow("the window's") << QSize(450, 330);
}

void RoutePainterTest::wayPointsAreNamedAlsoWhereLabelsAreLong()
{
    QFETCH(QSize, size);
    FixedCube cube;
    for (const char *to : {"RU", "UA", "BG", "IQ"}) {
        for (const char *from : {"CN", "VN", "IN", "KR", "DE", "JP", "IT", "UZ", "MM", "CZ", "RS"}) {
            for (const char *by : {"TR", "AE", "KZ", "HK"})
                cube.add(QByteArray(from).append('>').append(by).append('>').append(to).constData(), "drones",
                         *by == 'T' ? 900 : 90);
        }
    }
    RouteFigure figure = figureOf(cube);
    for (RouteNode &node : figure.nodes)
        node.figureText = QStringLiteral("отправлено 25 676 т"); // in other languages words are longer
    const QRectF view(QPointF(), size);
    RoutePainter painter;
    const MapScene scene = painter.scene(figure, view, RoutePainter::fittingLens(figure, view));
    QSet<int> named;
    for (const MapLabel &label : scene.labels) {
        if (label.kind != MapLabel::Kind::Node)
            continue;
        named.insert(label.node);
        const auto away = [&](const MapNode &node) {
            const double x = std::max({0.0, label.box.left() - node.at.x(), node.at.x() - label.box.right()});
            const double y = std::max({0.0, label.box.top() - node.at.y(), node.at.y() - label.box.bottom()});
            return std::hypot(x, y) - node.radius;
        };
        const double own = away(scene.layout.nodes[label.node]);
        for (const MapNode &other :
             scene.layout.nodes) { // it names no other dot, unless a line leads to its own
            QVERIFY2(away(other) >= own || !label.leader.isNull(), qPrintable(label.lines.first()));
        }
    }
    for (int i = 0; i < scene.layout.nodes.size(); ++i) {
        const MapNode &node = scene.layout.nodes[i];
        if (node.kind == RouteNode::Kind::WayPoint && node.members.size() == 1)
            QVERIFY2(named.contains(i), qPrintable(figure.nodes[node.members.first()].label));
    }
}

void RoutePainterTest::nearNodesBecomeOne()
{
    const Way ways[] = {{"BE>NL>RU", "drones", 5}, {"LU>BE>RU", "drones", 3}, {"BR>BR>RU", "drones", 9}};
    const RouteFigure figure = figureOf(ways);
    const QRectF view(0, 0, 700, 400);
    RoutePainter painter;
    const MapScene scene = painter.scene(figure, view, MapLens::fitting(figure, view));
    QStringList lines;
    for (const MapNode &node : scene.layout.nodes) {
        if (node.members.size() == 3)
            lines = MapLabels::linesOf(figure, node);
    }
    // The figure says whose it is: those of the others are not in it.
    QCOMPARE(lines,
             QStringList({QStringLiteral("Belgium and 2 more"), QStringLiteral("Belgium: 8.0\u202ft sent")}));
    QCOMPARE(scene.layout.tooShort, 2);
    QVERIFY2(scene.cornerText.contains(QStringLiteral("2")), qPrintable(scene.cornerText));
}

void RoutePainterTest::aLegOverTheEdgeComesInTwoPieces()
{
    const RouteFigure figure = figureOf(world);
    const MapLens lens = MapLens::fitting(figure, QRectF(0, 0, 900, 480));
    QVERIFY(lens.projection().kind() == Projection::Kind::EqualEarth);
    int pieces = 0;
    for (const MapLeg &leg : MapLayout::make(figure, lens).legs)
        pieces += leg.cut;
    QVERIFY(pieces % 2 == 0);
}

void RoutePainterTest::thereAndBackPart()
{
    const Way ways[] = {{"TR>TR>AE", "drones", 5}, {"AE>AE>TR", "drones", 5}};
    const RouteFigure figure = figureOf(ways);
    const MapLayout layout = MapLayout::make(figure, MapLens::fitting(figure, QRectF(0, 0, 900, 480)));
    QCOMPARE(layout.legs.size(), 2);
    const QPointF middle = layout.legs[0].line[layout.legs[0].line.size() / 2];
    const QPointF back = layout.legs[1].line[layout.legs[1].line.size() / 2];
    QVERIFY(QLineF(middle, back).length() > 20);
}

void RoutePainterTest::legsBowAlikeInPicturesOfEverySize_data()
{
    QTest::addColumn<bool>("wholeWorld");
    QTest::newRow("a region") << false;
    QTest::newRow("the world") << true;
}

/** How far to the left of travel a leg's middle lies, as a share of its length. */
static double bowOf(const MapLayout &layout, const MapLeg &leg)
{
    const QPointF from = layout.nodes[leg.from].at, way = layout.nodes[leg.to].at - from;
    const QPointF off = leg.line[leg.line.size() / 2] - from;
    return (off.x() * way.y() - off.y() * way.x()) / QPointF::dotProduct(way, way);
}

void RoutePainterTest::legsBowAlikeInPicturesOfEverySize()
{
    QFETCH(bool, wholeWorld);
    const RouteFigure figure = wholeWorld ? figureOf(world) : figureOf(armor);
    QHash<int, QList<double>> bows; // by leg
    for (const PictureSize &size : PictureSize::all()) {
        const QRectF room(QPointF(), size.pixels / size.textScale);
        const MapLayout layout = MapLayout::make(figure, RoutePainter::fittingLens(figure, room));
        for (const MapLeg &leg : layout.legs) {
            const double span = QLineF(layout.nodes[leg.from].at, layout.nodes[leg.to].at).length();
            if (span > 100 && layout.nodes[leg.from].members.size() == 1 &&
                layout.nodes[leg.to].members.size() == 1 && !leg.cut)
                bows[leg.leg].append(bowOf(layout, leg));
        }
    }
    QVERIFY(bows.size() > 5);
    for (auto it = bows.cbegin(); it != bows.cend(); ++it) {
        const auto [least, most] = std::minmax_element(it->begin(), it->end());
        QVERIFY2(*most - *least < 0.12, qPrintable(QStringLiteral("%1 to %2: %3 to %4")
                                                       .arg(figure.nodes[figure.legs[it.key()].from].label,
                                                            figure.nodes[figure.legs[it.key()].to].label)
                                                       .arg(*least)
                                                       .arg(*most)));
    }
}

void RoutePainterTest::svgKeepsTextAsText()
{
    const RoutePicture picture(figureOf(armor));
    const QByteArray bytes =
        PictureFile::svg(picture, {PictureSize::all().first(), Theme::light(), picture.words(), 1});
    QVERIFY(bytes.contains(">Turkey</text>"));
    QVERIFY(bytes.contains("1,356"));
    QVERIFY2(bytes.size() < 3'000'000, qPrintable(QString::number(bytes.size())));
}

void RoutePainterTest::anSvgKeepsTheMapFromTheWords_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("dense");
    for (const PictureSize &size : PictureSize::all()) {
        QTest::addRow("%s", qPrintable(size.id)) << size.pixels << false;
        QTest::addRow("%s, dense", qPrintable(size.id)) << size.pixels << true;
    }
}

void RoutePainterTest::anSvgKeepsTheMapFromTheWords()
{
    // Whoever shows it need not know of clips: nothing of the map lies beside the words around it.
    QFETCH(QSizeF, size);
    QFETCH(bool, dense);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("path truncated")));
    const RoutePicture picture(dense ? figureOf(denseCube()) : figureOf(armor));
    const Theme theme = Theme::light();
    QSvgRenderer svg(PictureFile::svg(picture, {PictureSize::custom(size), theme, picture.words(), 1}));
    QVERIFY(svg.isValid()); // and it is read whole: else Qt warns, which fails the test
    QImage shown(size.toSize(), QImage::Format_RGB32);
    QPainter painter(&shown);
    svg.render(&painter);
    painter.end();
    keep(shown, qPrintable(QStringLiteral("svg-%1.png").arg(QLatin1String(QTest::currentDataTag()))));
    const QRectF body = PictureFrame::body(size, picture.words());
    const int margin = static_cast<int>(PictureFrame::margin(size.width())) - 4;
    for (int y = 2; y < shown.height() - 2; ++y) {
        if (y > body.top() - 2 && y < body.bottom() + 2)
            continue;
        for (int x = 2; x < margin; ++x)
            QCOMPARE(shown.pixelColor(x, y), theme.colors().panel);
    }
}

void RoutePainterTest::aSmallMapIsNotCoveredByItsKey()
{
    const RouteFigure figure = figureOf(armor);
    const QString corner =
        QStringLiteral("Not on the map: 3 shipments without a destination, and 8 legs too short");
    QVERIFY(!MapLegend(figure, QRectF(0, 0, 700, 420), corner).legendBox().isEmpty());
    const QRectF small(0, 0, 240, 170);
    const MapLegend legend(figure, small, corner);
    QVERIFY(legend.legendBox().isEmpty());
    QVERIFY(legend.cornerBox().height() * 2 < small.height());
    // In a column the words stand under the legend, and begin where it does.
    const MapLegend column(figure, QRectF(0, 0, 357, 300), corner);
    QVERIFY(column.legendBox().bottom() <= column.cornerBox().top());
    QCOMPARE(column.cornerBox().left(), column.legendBox().left());
}

void RoutePainterTest::aLineLeadsFromADotToAnyNameBesideAnother()
{
    // Many dots within a hand's breadth of each other, each a way-point that must be named.
    FixedCube cube;
    for (const char *by : {"BG", "TR", "RO", "GR", "RS", "UA", "GE", "CY"}) {
        for (const char *from : {"CN", "DE", "IT", "PL", "AE", "IL"})
            cube.add(QByteArray(from).append('>').append(by).append(">RU").constData(), "drones",
                     *by == 'T' ? 900 : 400);
    }
    const RouteFigure figure = figureOf(cube);
    int led = 0;
    for (const QSize size : {QSize(420, 300), QSize(560, 400), QSize(760, 420), QSize(1100, 640)}) {
        const QRectF view(QPointF(), size);
        RoutePainter painter;
        const MapScene scene = painter.scene(figure, view, RoutePainter::fittingLens(figure, view));
        for (const MapLabel &label : scene.labels) {
            if (label.kind != MapLabel::Kind::Node)
                continue;
            const MapNode &own = scene.layout.nodes[label.node];
            const auto away = [&label](const MapNode &node) {
                const QRectF &box = label.box;
                const double x = std::max({0.0, box.left() - node.at.x(), node.at.x() - box.right()});
                const double y = std::max({0.0, box.top() - node.at.y(), node.at.y() - box.bottom()});
                return std::hypot(x, y) - node.radius;
            };
            led += !label.leader.isNull();
            if (!label.leader.isNull())
                QVERIFY(QLineF(own.at, label.leader.p1()).length() < own.radius + 2);
            for (const MapNode &other : scene.layout.nodes) {
                if (&other == &own)
                    continue;
                QVERIFY2(away(other) > away(own) || (!label.leader.isNull() && away(other) > 8),
                         qPrintable(label.lines.first()));
            }
        }
    }
    QVERIFY(led > 0);
}

void RoutePainterTest::everySizeSaysWhatTheWidthsMean_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("words");
    for (const PictureSize &size : PictureSize::all()) {
        QTest::addRow("%s", qPrintable(size.id)) << size.id << false;
        QTest::addRow("%s, with long notes", qPrintable(size.id)) << size.id << true;
    }
}

void RoutePainterTest::everySizeSaysWhatTheWidthsMean()
{
    QFETCH(QString, id);
    QFETCH(bool, words);
    PictureOptions options;
    for (const PictureSize &size : PictureSize::all()) {
        if (size.id == id)
            options.size = size;
    }
    const RouteFigure figure = figureOf(armor);
    const RoutePicture picture(figure);
    options.words = picture.words();
    if (words)
        options.words.notes += QStringLiteral("Net mass is given for 3,698 of 3,832 shipments (96.5 %); the "
                                              "rest are not in the sums.");
    keep(PictureFile::image(picture, options),
         qPrintable(QStringLiteral("widths-%1-%2.png").arg(id).arg(words)));
    const QString svg = QString::fromUtf8(PictureFile::svg(picture, options));
    QVERIFY(svg.contains(figure.legHeading));
    QVERIFY(svg.contains(figure.widths.first().text));
}

void RoutePainterTest::hitsWhatIsUnderThePointer()
{
    const RouteFigure figure = figureOf(armor);
    const MapLayout layout = MapLayout::make(figure, MapLens::fitting(figure, QRectF(0, 0, 960, 500)));
    for (int i = 0; i < layout.nodes.size(); ++i)
        QCOMPARE(layout.hitAt(layout.nodes[i].at).node, i);
    const MapLeg &widest = layout.legs.first();
    QCOMPARE(layout.hitAt(widest.head.boundingRect().center()).leg, 0);
    QVERIFY(!layout.hitAt({-500, -500}).any());
}

void RoutePainterTest::manyLegsStayFast()
{
    RouteFigure figure = figureOf(world);
    const Countries countries;
    figure.nodes.clear();
    figure.legs.clear();
    for (const CountryCode country : countries.all()) {
        RouteNode node;
        node.country = country;
        node.at = *countries.labelPoint(country);
        node.label = countries.name(country, QLocale::c());
        figure.nodes.append(node);
    }
    for (int i = 0; i < 5000; ++i) {
        RouteLeg leg;
        leg.from = i % static_cast<int>(figure.nodes.size());
        leg.to = (i * 7 + i / 250 + 1) % static_cast<int>(figure.nodes.size());
        leg.category = QStringLiteral("semiconductors");
        leg.amount = 1 + i % 97;
        figure.legs.append(leg);
    }
    figure.largestLeg = 97;
    figure.widths.clear();
    const QRectF view(0, 0, 1200, 700);
    RoutePainter painter;
    const MapLens lens = MapLens::fitting(figure, view);
    QElapsedTimer timer;
    timer.start();
    const MapScene scene = painter.scene(figure, view, lens);
    qInfo("laid out in %lld ms", timer.restart());
    QImage image(1200, 700, QImage::Format_ARGB32_Premultiplied);
    QPainter device(&image);
    painter.paintMap(device, view, figure, lens, scene, Theme::light());
    qInfo("painted in %lld ms", timer.elapsed());
    keep(image, "map-many.png");
    QVERIFY(scene.layout.legs.size() > 1000);
}

void RoutePainterTest::wordsAtTheEdgeKeepAwayFromNames()
{
    int edges = 0;
    for (const RouteFigure &figure : {figureOf(denseCube()), figureOf(world)}) {
        for (const QSizeF size : {QSizeF(560, 420), QSizeF(900, 480), QSizeF(480, 300)}) {
            const QRectF view(QPointF(0, 0), size);
            RoutePainter painter;
            const MapScene scene = painter.scene(figure, view, RoutePainter::fittingLens(figure, view));
            for (const MapLabel &edge : scene.labels) {
                if (edge.kind != MapLabel::Kind::Edge)
                    continue;
                ++edges;
                for (const MapLabel &name : scene.labels)
                    QVERIFY(name.kind != MapLabel::Kind::Node ||
                            !name.box.intersects(edge.box.adjusted(-8, -1, 8, 1)));
            }
        }
    }
    QVERIFY(edges > 0);
}

void RoutePainterTest::aUsualMapIsPaintedAtOnce()
{
    const RouteFigure figure = figureOf(armor);
    const QRectF view(0, 0, 1200, 700);
    RoutePainter painter;
    const MapLens lens = RoutePainter::fittingLens(figure, view);
    QImage image(1200, 700, QImage::Format_ARGB32_Premultiplied);
    QElapsedTimer timer;
    for (const char *round : {"first", "again"}) {
        timer.restart();
        const MapScene scene = painter.scene(figure, view, lens);
        const auto laidOut = timer.restart();
        QPainter device(&image);
        painter.paintMap(device, view, figure, lens, scene, Theme::light());
        qInfo("%s: laid out in %lld ms, painted in %lld ms", round, laidOut, timer.elapsed());
        QVERIFY(scene.layout.legs.size() == figure.legs.size());
    }
}

void RoutePainterTest::anEmptyFigureStillShowsTheWorld()
{
    const RouteFigure figure = figureOf(FixedCube());
    picture(figure, Theme::light(), {720, 500}, "map-empty.png");
    QImage image(720, 500, QImage::Format_RGB32);
    QPainter painter(&image);
    RoutePainter map;
    const QRectF view(image.rect());
    const MapLens lens = RoutePainter::fittingLens(figure, view);
    map.paintMap(painter, view, figure, lens, map.scene(figure, view, lens), Theme::light());
    const ThemeColors &colors = Theme::light().colors();
    int land = 0, plate = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            land += image.pixelColor(x, y) == colors.land;
            plate += image.pixelColor(x, y) == colors.panel && QRect(200, 200, 320, 100).contains(x, y);
        }
    }
    QVERIFY2(land > 5000, qPrintable(QString::number(land)));
    QVERIFY2(plate > 5000, qPrintable(QString::number(plate))); // the words are not on coasts and borders
}

QTEST_MAIN(RoutePainterTest)
#include "tst_routepainter.moc"
