// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Imports made-up files with `waybill import` beside other programs, in turns, and prints ratios:
//
//     bench_import                    CSV of 1,000,000 rows, XLSX of 200,000 rows, memory of XLSX of
//     1,000,000 bench_import csv [ROWS [unique]]    only CSV; 10,000,000 rows take 10 GB of disk bench_import
//     xlsx [ROWS]        only XLSX bench_import memory [ROWS]      only Waybill's time and memory for XLSX
//
// Other programs: sqlite3 (into plain text columns), DuckDB (npm package @duckdb/node-api or the program
// duckdb, into typed columns); ssconvert, xlsx2csv, SheetJS (npm package xlsx), openpyxl (XLSX into CSV).
// NODE_PATH says where npm packages are. Those that are not installed are left out, and that is said.
#include "madeuptable.h"
#include "peerrun.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

namespace {

struct Peer {
    const char *name;
    bool there;
    std::function<QStringList(const QString &out)> command;
    double goal = 0; ///< Waybill's time at most this many times the peer's; 0: no goal
    RunCost cost = RunCost::worst();
};

void print(const char *name, const RunCost &cost)
{
    std::printf("  %-22s %7.2f s by the clock, %7.2f s of processors, %6.0f MB\n", name, cost.seconds,
                cost.processors, cost.megabytes);
    std::fflush(stdout);
}

/** The exit code of the whole run is its worst one. */
enum class Outcome { Met, Missed, Failed };

/** Runs Waybill and its peers in turns, so that a busy machine is busy for all of them. A goal that is missed
 * is said at its figure. */
Outcome compare(const QString &folder, const QString &file, std::vector<Peer> peers, int passes,
                double mostMegabytes = 0)
{
    RunCost own = RunCost::worst();
    const auto measure = [&folder](const QStringList &command, const QString &out, RunCost &best) {
        const auto cost = PeerRun::run(command);
        QFile::remove(out);
        if (cost)
            best = best.best(*cost);
        return cost.has_value();
    };
    for (int pass = 0; pass < passes; ++pass) {
        const QString made = folder + QStringLiteral("/bench.waybill");
        if (!measure({PeerRun::waybill(), QStringLiteral("import"), made, file}, made, own)) {
            std::printf("  waybill failed: %s\n", qPrintable(PeerRun::waybill()));
            return Outcome::Failed;
        }
        for (Peer &peer : peers) {
            const QString out = folder + QStringLiteral("/peer.out");
            if (peer.there && !measure(peer.command(out), out, peer.cost)) {
                std::printf("  %s failed and is left out\n", peer.name);
                peer.there = false;
            }
        }
    }
    print("waybill import", own);
    Outcome outcome = Outcome::Met;
    if (mostMegabytes > 0) {
        const bool missed = own.megabytes > mostMegabytes;
        std::printf("    goal: at most %.0f MB of memory%s\n", mostMegabytes, missed ? ": MISSED" : "");
        outcome = missed ? Outcome::Missed : outcome;
    }
    for (const Peer &peer : peers) {
        if (!peer.there) {
            std::printf("  %-22s not installed, left out\n", peer.name);
            continue;
        }
        print(peer.name, peer.cost);
        std::printf("    waybill takes %.2f times its time, %.2f times its processors",
                    own.seconds / peer.cost.seconds, own.processors / peer.cost.processors);
        const bool missed = peer.goal > 0 && own.seconds > peer.goal * peer.cost.seconds;
        if (peer.goal > 0)
            std::printf(" (goal: at most %.2f times its time%s)", peer.goal, missed ? ": MISSED" : "");
        std::printf("\n");
        outcome = missed ? Outcome::Missed : outcome;
    }
    return outcome;
}

QString duckSql(const QString &csv)
{
    return QStringLiteral("CREATE TABLE t AS SELECT * FROM read_csv('%1', delim=';', header=true, "
                          "decimal_separator=',', dateformat='%d.%m.%Y')")
        .arg(csv);
}

Peer duckDb(const QString &csv, double goal)
{
    if (PeerRun::installed(QStringLiteral("duckdb"))) {
        return {"duckdb", true,
                [csv](const QString &out) {
                    return QStringList{QStringLiteral("duckdb"), out, QStringLiteral("-c"), duckSql(csv)};
                },
                goal};
    }
    return {"DuckDB (node)", PeerRun::nodePackage(QStringLiteral("@duckdb/node-api")),
            [csv](const QString &out) {
                const QString script =
                    QStringLiteral("const {DuckDBInstance} = require('@duckdb/node-api'); (async () => {"
                                   "const c = await (await DuckDBInstance.create(process.argv[1])).connect();"
                                   "await c.run(process.argv[2]); c.closeSync(); })()");
                return QStringList{QStringLiteral("node"), QStringLiteral("-e"), script, out, duckSql(csv)};
            },
            goal};
}

std::vector<Peer> csvPeers(const QString &csv, bool large)
{
    const bool sqlite = PeerRun::installed(QStringLiteral("sqlite3"));
    return {{"sqlite3 .import", sqlite,
             [csv](const QString &out) {
                 return QStringList{QStringLiteral("sqlite3"), out, QStringLiteral(".separator ;"),
                                    QStringLiteral(".import '%1' t").arg(csv)};
             },
             large ? 0 : 0.6},
            duckDb(csv, large ? 1.0 : 0)};
}

std::vector<Peer> xlsxPeers(const QString &book)
{
    constexpr double goal = 1.0 / 6;
    const auto program = [&book](const char *name, const QStringList &before) {
        const QString command = QString::fromLatin1(name);
        return Peer{
            name, PeerRun::installed(command),
            [command, before, book](const QString &out) {
                return QStringList{command} + before + QStringList{book, out + QStringLiteral(".csv")};
            },
            goal};
    };
    const QString sheetJs =
        QStringLiteral("const x = require('xlsx'); const b = x.readFile(process.argv[1], {dense: true});"
                       "x.writeFile(b, process.argv[2], {bookType: 'csv'})");
    const QString openpyxl = QStringLiteral("import csv, sys, openpyxl\n"
                                            "w = csv.writer(open(sys.argv[2], 'w'))\n"
                                            "for r in openpyxl.load_workbook(sys.argv[1], "
                                            "read_only=True).worksheets[0].iter_rows(values_only=True):\n"
                                            "    w.writerow(r)\n");
    const QString python = QStringLiteral("/usr/bin/python3"); // the one that Debian's packages belong to
    return {
        program("ssconvert", {}),
        program("xlsx2csv", {}),
        {"SheetJS (node)", PeerRun::nodePackage(QStringLiteral("xlsx")),
         [=](const QString &out) {
             return QStringList{QStringLiteral("node"), QStringLiteral("-e"), sheetJs, book,
                                out + QStringLiteral(".csv")};
         },
         goal},
        {"openpyxl",
         PeerRun::installed(python) &&
             PeerRun::run({python, QStringLiteral("-c"), QStringLiteral("import openpyxl")}),
         [=](const QString &out) {
             return QStringList{python, QStringLiteral("-c"), openpyxl, book, out + QStringLiteral(".csv")};
         },
         goal}};
}

Outcome csv(const QString &folder, std::int64_t rows, MadeUpTable::Descriptions descriptions)
{
    const QString file = folder + QStringLiteral("/bench.csv");
    if (!MadeUpTable::writeCsv(file.toStdString(), rows, descriptions))
        return Outcome::Failed;
    std::printf("CSV, %lld rows, %.0f MB, descriptions %s\n", static_cast<long long>(rows),
                static_cast<double>(QFile(file).size()) / 1e6,
                descriptions == MadeUpTable::Descriptions::Repeated ? "repeated as in life"
                                                                    : "mostly unique");
    const bool large = rows > 3'000'000;
    const Outcome done = compare(folder, file, csvPeers(file, large), large ? 1 : 3);
    QFile::remove(file);
    return done;
}

Outcome xlsx(const QString &folder, std::int64_t rows, bool peers)
{
    const QString file = folder + QStringLiteral("/bench.xlsx");
    if (!MadeUpTable::writeXlsx(file.toStdString(), rows, MadeUpTable::Descriptions::Repeated))
        return Outcome::Failed;
    std::printf("XLSX, %lld rows, %.0f MB\n", static_cast<long long>(rows),
                static_cast<double>(QFile(file).size()) / 1e6);
    constexpr double mostMegabytes = 600;
    const Outcome done =
        peers ? compare(folder, file, xlsxPeers(file), 1) : compare(folder, file, {}, 1, mostMegabytes);
    QFile::remove(file);
    return done;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QTemporaryDir dir;
    const QString what = words.value(0);
    const auto rows = [&words](std::int64_t usual) {
        return words.size() > 1 ? words[1].toLongLong() : usual;
    };
    using Descriptions = MadeUpTable::Descriptions;
    Outcome worst = Outcome::Met;
    const auto note = [&worst](Outcome outcome) { worst = std::max(worst, outcome); };
    if (what.isEmpty() || what == QLatin1String("csv")) {
        if (words.value(2) != QLatin1String("unique"))
            note(csv(dir.path(), rows(1'000'000), Descriptions::Repeated));
        if (what.isEmpty() || words.value(2) == QLatin1String("unique"))
            note(csv(dir.path(), rows(1'000'000), Descriptions::Unique));
    }
    if (what.isEmpty() || what == QLatin1String("xlsx"))
        note(xlsx(dir.path(), rows(200'000), true));
    if (what.isEmpty() || what == QLatin1String("memory"))
        note(xlsx(dir.path(), rows(1'000'000), false));
    return static_cast<int>(worst);
}
