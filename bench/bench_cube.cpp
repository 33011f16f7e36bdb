// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the cube takes: bench_cube [ROWS [CASE]]. Makes a case of so many made-up shipments (kept and used
// again if CASE names a file), loads it, and asks what a window asks.
#include "casefile/casefile.h"
#include "casefile/sqlstatement.h"
#include "cube/columncube.h"
#include "cube/columnloader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>

namespace {

/** Numbers below n, small ones far more often: few names stand on most rows. */
int skewed(std::mt19937 &random, int n)
{
    const double u = std::uniform_real_distribution<>(0, 1)(random);
    return std::min(n - 1, static_cast<int>(std::pow(u, 4) * n));
}

void sql(sqlite3 *db, const char *text)
{
    if (const auto done = runSql(db, text); !done)
        qFatal("%s", qPrintable(done.failure().text));
}

void names(sqlite3 *db, const char *table, const char *prefix, int count)
{
    SqlStatement insert(db, std::string("INSERT INTO ") + table + "(id, " +
                                (std::string_view(table) == "country" || std::string_view(table) == "currency"
                                     ? "code"
                                 : std::string_view(table) == "declaration" ? "number"
                                                                            : "name") +
                                ") VALUES(?, ?)");
    for (int i = 1; i <= count; ++i) {
        const std::string name = prefix + std::to_string(i);
        insert.bind(1, std::int64_t{i}).bind(2, std::string_view(name));
        insert.run();
    }
}

void fill(sqlite3 *db, std::int64_t rows)
{
    const int parties = static_cast<int>(std::min<std::int64_t>(200'000, rows / 20 + 10));
    const int texts = static_cast<int>(rows / 50 + 10);
    const int declarations = static_cast<int>(rows / 3 + 1);
    sql(db, "BEGIN");
    sql(db, "INSERT INTO source "
            "VALUES(1,'a.csv','','','',0,'csv','','',1,1,'','','','','','','',0,0,0,0,0,0,1,1)");
    for (int i = 0; i < 150; ++i) {
        const std::string code{static_cast<char>('A' + i / 26), static_cast<char>('A' + i % 26)};
        SqlStatement insert(db, "INSERT INTO country VALUES(?, ?)");
        insert.bind(1, std::int64_t{code[0] * 256 + code[1]}).bind(2, std::string_view(code));
        insert.run();
    }
    names(db, "party", "MADE UP TRADING COMPANY LIMITED ", parties);
    names(db, "place", "PORT ", 600);
    names(db, "term", "t", 12);
    names(db, "category", "category-", 24);
    names(db, "declaration", "10216170/2022/", declarations);
    sql(db, "INSERT INTO currency VALUES(1, 'USD'), (2, 'EUR')");
    SqlStatement insert(
        db,
        "INSERT INTO shipment VALUES(?,1,?,0,?,0,?,NULL,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,NULL,NULL,?,?,?,NULL,"
        "NULL,NULL,NULL,NULL,NULL,?)");
    std::mt19937 random(20221227);
    const auto country = [&random] {
        const int i = skewed(random, 150);
        return std::int64_t{('A' + i / 26) * 256 + 'A' + i % 26};
    };
    std::vector<std::array<std::int64_t, 3>> ways;
    for (int i = 0; i < 400; ++i)
        ways.push_back({country(), country(), country()});
    for (std::int64_t id = 1; id <= rows; ++id) {
        char hs[16];
        std::snprintf(hs, sizeof hs, "%010d", 100'000'000 + skewed(random, 5'000) * 10'000);
        const std::string text = "CERAMIC BALLISTIC PLATES, STAND-ALONE, MODEL QX-" +
                                 std::to_string(skewed(random, texts)) + ", 250X300 MM, NOT FOR SALE";
        const std::int64_t net =
            static_cast<std::int64_t>(std::exp(std::normal_distribution<>(11, 3)(random)));
        int p = 0;
        const auto next = [&](std::int64_t value) { insert.bind(++p, value); };
        next(id), next(id + 1), next(18'262 + skewed(random, 2'000)), next(1 + skewed(random, 24));
        insert.bind(++p, std::string_view(hs));
        const auto &way =
            ways[static_cast<std::size_t>(skewed(random, 400))]; // trade runs along few hundred ways
        next(way[0]), next(way[1]), next(country()), next(way[2]);
        next(1 + skewed(random, parties)), next(1 + skewed(random, parties)),
            next(1 + skewed(random, parties));
        next(1 + skewed(random, 600)), next(1 + skewed(random, 600)), next(1 + skewed(random, 6)),
            next(7 + skewed(random, 6));
        next(net), next(net + net / 10), next(1'000 * (1 + skewed(random, 5'000)));
        next(net / 3 + 100), next(1 + (skewed(random, 20) > 10)), next(1 + id / 3);
        insert.bind(++p, std::string_view(text));
        insert.run();
    }
    SqlStatement done(db, "UPDATE source SET shipments = ?, last_shipment = ?");
    done.bind(1, rows).bind(2, rows);
    done.run();
    sql(db, "COMMIT");
}

/** Runs it some times and prints the best, by the clock and by the processors' time: machines are seldom
 * idle. */
template<class Work> void measure(const char *what, int times, Work work)
{
    double wall = 1e12, processors = 1e12;
    for (int i = 0; i < times; ++i) {
        const std::clock_t began = std::clock();
        QElapsedTimer timer;
        timer.start();
        work();
        wall = std::min(wall, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processors = std::min(processors, static_cast<double>(std::clock() - began) * 1e3 / CLOCKS_PER_SEC);
    }
    std::printf("%-52s %9.1f ms, processors %9.1f ms\n", what, wall, processors);
    std::fflush(stdout);
}

QList<CubeRequest> window()
{
    QList<CubeRequest> requests;
    for (const Dimension dimension :
         {Dimension::Category, Dimension::Origin, Dimension::Dispatch, Dimension::Consignor,
          Dimension::Consignee, Dimension::Mode, Dimension::Hs4, Dimension::Status}) {
        CubeRequest facet{{dimension}, true};
        facet.top = 200;
        requests.append(facet);
    }
    requests.append(CubeRequest{{Dimension::Month, Dimension::Category}});
    requests.append(CubeRequest{{Dimension::Route}});
    return requests;
}

void ask(const ColumnCube &cube)
{
    const auto answer = [&cube](const Filter &filter, const QList<CubeRequest> &requests) {
        const auto result = cube.answer(filter, requests);
        if (!result)
            qFatal("%s", qPrintable(result.failure().text));
    };
    const auto list = [&cube](const Filter &filter, const char *column) {
        const auto result = cube.shipments(filter, {QString::fromLatin1(column), true});
        if (!result)
            qFatal("%s", qPrintable(result.failure().text));
    };
    const Filter one = Filter().with(FilterField::Dispatch, {QStringLiteral("BA")});
    const Filter three = one.with(FilterField::Category, {QStringLiteral("category-3")})
                             .with(FilterField::Net, {QStringLiteral(">500")});
    const Filter text = Filter().with(FilterField::Text, {QStringLiteral("qx-77")});
    measure("all views, no filter", 9, [&] { answer({}, window()); });
    measure("all views, one filter (a country of dispatch)", 9, [&] { answer(one, window()); });
    measure("all views, three filters", 9, [&] { answer(three, window()); });
    measure("all views, a word in descriptions and names", 5, [&] { answer(text, window()); });
    measure("one facet, no filter", 5, [&] { answer({}, {CubeRequest{{Dimension::Origin}, true}}); });
    CubeRequest declarations{{Dimension::Month}};
    declarations.declarations = true;
    measure("declarations by month, no filter", 3, [&] { answer({}, {declarations}); });
    measure("declarations in all, no filter", 3, [&] { answer({}, {CubeRequest{{}, false, true}}); });
    measure("rows by date, no filter", 3, [&] { list({}, "date"); });
    measure("rows by net mass, no filter", 3, [&] { list({}, "net"); });
    measure("rows by consignor, no filter, first time", 1, [&] { list({}, "consignor"); });
    measure("rows by consignor, no filter", 3, [&] { list({}, "consignor"); });
    measure("rows by net mass, one filter", 3, [&] { list(one, "net"); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const std::int64_t rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    const QString path =
        argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(QStringLiteral("bench.waybill"));
    const bool there = QFile::exists(path);
    auto file = CaseFile::openOrCreate(path);
    if (!file)
        qFatal("%s", qPrintable(file.failure().text));
    if (!there) {
        auto connection = (*file)->connect(CaseConnection::Mode::Write);
        fill(connection->handle(), rows);
    }
    std::printf("%lld shipments\n", static_cast<long long>(rows));
    measure("loading without descriptions", 2, [&] { (void)ColumnLoader::load(**file, {}, {false}); });
    std::shared_ptr<const ColumnStore> store;
    measure("loading", 1, [&] {
        auto loaded = ColumnLoader::load(**file);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.failure().text));
        store = *loaded;
    });
    const ShipmentColumns &c = store->columns();
    const std::size_t texts = c.description.codes.bytes() + c.description.names->bytes();
    std::printf("memory %.1f bytes a shipment, %.1f of them for descriptions\n",
                static_cast<double>(store->bytes()) / static_cast<double>(store->rows()),
                static_cast<double>(texts) / static_cast<double>(store->rows()));
    ask(ColumnCube(store));
    return 0;
}
