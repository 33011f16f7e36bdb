// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the route map costs at a click, step by step:
//
//     bench_map CASE [QUERY]
//
// Loads the case, keeps what passes the query (everything unless told), and takes the map from the cube's
// answer to the painted picture. The best of several rounds in milliseconds, by the clock and by the
// processors' time: machines are seldom idle.
#include "casefile/casefile.h"
#include "cube/columncube.h"
#include "cube/columnloader.h"
#include "figures/routebuilder.h"
#include "places/countries.h"
#include "views/map/mappicture.h"
#include "views/map/routepainter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

template<class Work> auto measure(const char *what, Work work)
{
    constexpr int rounds = 15;
    double wall = 1e12, processors = 1e12;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t began = std::clock();
        QElapsedTimer timer;
        timer.start();
        (void)work();
        wall = std::min(wall, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processors = std::min(processors, static_cast<double>(std::clock() - began) * 1e3 / CLOCKS_PER_SEC);
    }
    std::printf("%-34s %8.1f ms, processors %8.1f ms\n", what, wall, processors);
    std::fflush(stdout);
    return work();
}

void take(const ColumnCube &cube, const Filter &filter)
{
    const Countries countries;
    const RouteQuestion question;
    const FigureContext context;
    const QList<CubeAnswer> answers = measure("cube: routes, months, sources", [&] {
        const auto found = cube.answer(filter, routeRequests(question));
        if (!found)
            qFatal("%s", qPrintable(found.failure().text));
        return *found;
    });
    const RouteFigure figure = measure("figure: legs and words", [&] {
        return routesFrom(answers, filter, question, context, countries, Format());
    });
    std::printf("%lld nodes, %lld legs\n", static_cast<long long>(figure.nodes.size()),
                static_cast<long long>(figure.legs.size()));
    MapStand stand;
    stand.size = QSize(560, 420);
    const QRectF view(QPointF(0, 0), stand.size);
    RoutePainter painter;
    const MapLens lens = measure("lens", [&] { return RoutePainter::fittingLens(figure, view); });
    (void)measure("layout of legs",
                  [&] { return MapLayout::make(figure, lens, RoutePainter::largestWidth); });
    const MapScene scene =
        measure("layout with labels and corner", [&] { return painter.scene(figure, view, lens); });
    QImage image(stand.size, QImage::Format_RGB32);
    (void)measure("painting land", [&] {
        QPainter paint(&image);
        painter.paintBase(paint, view, figure, lens, stand.theme);
        return 0;
    });
    (void)measure("painting routes", [&] {
        QPainter paint(&image);
        RoutePainter::paintRoutes(paint, view, figure, scene, stand.theme);
        return 0;
    });
    (void)measure("whole picture", [&] { return MapPicture::make(figure, stand, painter); });
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList given = QGuiApplication::arguments();
    const auto file = CaseFile::open(given.value(1));
    if (!file)
        qFatal("%s", qPrintable(file.failure().text));
    const auto store = ColumnLoader::load(**file);
    if (!store)
        qFatal("%s", qPrintable(store.failure().text));
    Filter filter;
    for (const QString &clause : given.value(2).split(u' ', Qt::SkipEmptyParts))
        filter = filter.with(filterFieldFromId(clause.section(u':', 0, 0)).value_or(FilterField::Text),
                             {clause.section(u':', 1)});
    take(ColumnCube(*store), filter);
    return 0;
}
