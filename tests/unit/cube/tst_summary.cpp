// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/moneybycurrency.h"
#include "cube/summary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

/** Gives the same answer to every question. */
class FixedCube : public Cube {
public:
    CubeAnswer fixed;
    Result<QList<CubeAnswer>> answer(const Filter &, const QList<CubeRequest> &requests,
                                     const Progress &) const override
    {
        return QList<CubeAnswer>(requests.size(), fixed);
    }
    Result<QList<std::int64_t>> shipments(const Filter &, const RowOrder &, const Progress &) const override
    {
        return QList<std::int64_t>();
    }
    Result<QList<MoneySum>> otherMoney(const Filter &, const Progress &) const override { return money; }
    QList<MoneySum> money;
};

Totals sums(std::int64_t shipments, std::int64_t net, std::int64_t cents)
{
    Totals totals;
    totals.shipments = shipments;
    totals.declarations = 1;
    totals.netGrams = net;
    totals.netKnown = shipments;
    totals.usdCents = cents;
    totals.usdKnown = cents ? 1 : 0;
    totals.quantityMilli = 88'500;
    totals.quantityKnown = 1;
    return totals;
}

FixedCube someCube()
{
    FixedCube cube;
    cube.fixed.groups = {{{QStringLiteral("TR")}, sums(2, 1'122'400, 302'150)},
                         {{QStringLiteral("=cmd|\"x\"")}, sums(3, 5, 0)},
                         {{QString()}, sums(2, 9'007'199'254'740'993, 7)}};
    cube.fixed.total = sums(7, 9'007'200'377'140'398, 302'157);
    cube.fixed.groupCount = 3;
    return cube;
}

} // namespace

class SummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /** A case from a stranger may hold a sequence that a terminal obeys where a currency should be. */
    void currenciesAreShownAsTheyStand()
    {
        MoneyByCurrency sums;
        sums.add(0, 250);
        const QList<MoneySum> sorted =
            sums.sorted([](std::uint32_t) { return QStringLiteral("\x1b[31mEUR\a"); });
        QCOMPARE(sorted.size(), 1);
        for (const QChar c : sorted[0].currency)
            QVERIFY(c.isPrint());
    }

    void valuesInOtherCurrenciesAreSaid()
    {
        FixedCube cube = someCube();
        MoneySum euros{QStringLiteral("EUR"), {}, 6};
        euros.hundredths.add(9'876'543'21);
        cube.money = {euros};
        const auto summary = Summary::make(cube, {});
        QVERIFY(summary);
        QVERIFY2(summary->table().contains(
                     QStringLiteral("Not in dollars: EUR 9876543.21, given for 6 shipments.")),
                 qPrintable(summary->table()));
        QVERIFY(summary->json().contains(
            "\"other_currencies\": [{\"currency\": \"EUR\", \"value\": 9876543.21, \"known\": 6}]"));
    }
    void valuesWithoutACurrencyAreNeverAddedUp()
    {
        MoneyByCurrency sums;
        sums.add(0, 250);
        sums.add(0, 100'000);
        sums.add(1, 7);
        FixedCube cube = someCube();
        cube.money =
            sums.sorted([](std::uint32_t code) { return code == 0 ? QString() : QStringLiteral("EUR"); });
        QCOMPARE(cube.money[0].hundredths, ExactSum());
        const auto summary = Summary::make(cube, {});
        QVERIFY2(
            summary->table().contains(QStringLiteral("Not in dollars: EUR 0.07, given for 1 shipment")) &&
                summary->table().contains(
                    QStringLiteral("In no sum: the values of 2 shipments, whose currency is unknown.")),
            qPrintable(summary->table()));
        QVERIFY2(summary->json().contains("{\"currency\": \"\", \"value\": null, \"known\": 2}"),
                 summary->json());
    }
    void jsonKeepsTheContract()
    {
        const auto summary =
            Summary::make(someCube(), {{}, QStringLiteral("origin:\"TR\""), {Dimension::Origin}, {}, 0});
        QVERIFY(summary);
        const QByteArray json = summary->json();
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
        QCOMPARE(error.errorString(), QStringLiteral("no error occurred"));
        QCOMPARE(object.keys(),
                 QStringList({QStringLiteral("by"), QStringLiteral("coverage"), QStringLiteral("query"),
                              QStringLiteral("rows"), QStringLiteral("total")}));
        QCOMPARE(object[QStringLiteral("query")].toString(), QStringLiteral("origin:\"TR\""));
        const QJsonObject second = object[QStringLiteral("rows")].toArray()[2].toObject();
        QCOMPARE(second.keys(), QStringList({QStringLiteral("declarations"), QStringLiteral("gross_kg"),
                                             QStringLiteral("known"), QStringLiteral("net_kg"),
                                             QStringLiteral("origin"), QStringLiteral("quantity"),
                                             QStringLiteral("shipments"), QStringLiteral("value_usd")}));
        QCOMPARE(second[QStringLiteral("origin")].toString(), QStringLiteral("TR"));
        QCOMPARE(second[QStringLiteral("known")][QStringLiteral("value_usd")].toInt(), 1);
        // More digits than a double holds are written all the same.
        QVERIFY(json.contains("\"net_kg\": 9007199254740.993"));
        QVERIFY(json.contains("\"net_kg\": 1122.400"));
        QVERIFY(json.contains("\"value_usd\": 3021.50"));
        QVERIFY(json.contains("\"quantity\": 88.5"));
        const QJsonObject net =
            object[QStringLiteral("coverage")].toObject()[QStringLiteral("value_usd")].toObject();
        QCOMPARE(net[QStringLiteral("known")].toInt(), 1);
        QCOMPARE(net[QStringLiteral("missing")].toInt(), 6);
    }

    void rowsAreSortedAndCutButTheTotalIsWhole()
    {
        SummaryQuestion question{{}, {}, {Dimension::Origin}, Measure::Net, 2};
        const auto summary = Summary::make(someCube(), question);
        QCOMPARE(summary->rows().size(), 2);
        QCOMPARE(summary->rows()[0][0], QString());
        QCOMPARE(summary->rows()[1][0], QStringLiteral("TR"));
        QCOMPARE(summary->totalRow()[1], QStringLiteral("7"));
        QVERIFY(summary->table().contains(QStringLiteral("1 more row")));
    }

    void csvGuardsFormulasAndLeavesUnknownSumsEmpty()
    {
        const auto summary = Summary::make(someCube(), {{}, {}, {Dimension::Origin}, {}, 0});
        const QList<QByteArray> lines = summary->csv().split('\n');
        QCOMPARE(lines[0], QByteArray("origin,shipments,declarations,net_kg,gross_kg,value_usd,quantity"));
        QCOMPARE(lines[1], QByteArray("\"'=cmd|\"\"x\"\"\",3,1,0.005,,,88.5"));
        QCOMPARE(lines[3], QByteArray("TR,2,1,1122.400,,3021.50,88.5"));
    }

    void periodsStandInTheirOrder()
    {
        FixedCube cube;
        cube.fixed.groups = {{{QStringLiteral("2022-12")}, sums(9, 1, 1)},
                             {{QStringLiteral("2022-06")}, sums(1, 1, 1)}};
        const auto summary = Summary::make(cube, {{}, {}, {Dimension::Month}, {}, 0});
        QCOMPARE(summary->rows()[0][0], QStringLiteral("2022-06"));
    }

    void nothingToGroupByIsOnlyATotal()
    {
        const auto summary = Summary::make(someCube(), {{}, {}, {}, {}, 0});
        QVERIFY(summary->json().contains("\"rows\": [],"));
        QCOMPARE(summary->totalRow().first(), QStringLiteral("7"));
        QCOMPARE(summary->csv().count('\n'), 2);
    }

    void theTableSaysWhatItsFiguresCover()
    {
        const auto summary = Summary::make(someCube(), {{}, {}, {Dimension::Origin}, {}, 0});
        QVERIFY(summary->table().contains(
            QStringLiteral("value_usd: a value in US dollars is given for 1 of 7 shipments")));
        QVERIFY(!summary->table().contains(QStringLiteral("net_kg is given")));
    }
};

QTEST_GUILESS_MAIN(SummaryTest)
#include "tst_summary.moc"
