// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartbuilder.h"
#include "figures/flowbuilder.h"
#include "support/tablecube.h"

#include <QDate>

#include <array>

/** Figures of invented shipments, made like real ones, for tests of what is painted. */
namespace SampleFigures {

inline Date day(int year, int month, int dayOfMonth)
{
    return {static_cast<std::int32_t>(QDate(year, month, dayOfMonth).toJulianDay() - 2440588),
            Date::Precision::Day};
}

inline QString nameOf(Dimension, const QString &key)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("body-armor"), QStringLiteral("Body armor")},
        {QStringLiteral("helmets"), QStringLiteral("Helmets")},
        {QStringLiteral("drone-parts"), QStringLiteral("Drone parts")},
        {QStringLiteral("drones"), QStringLiteral("Drones")},
        {QStringLiteral("optics-thermal"), QStringLiteral("Optics and thermal")},
        {QStringLiteral("TR"), QStringLiteral("Turkey")},
        {QStringLiteral("CN"), QStringLiteral("China")},
        {QStringLiteral("PK"), QStringLiteral("Pakistan")},
        {QStringLiteral("KR"), QStringLiteral("South Korea")},
        {QStringLiteral("AE"), QStringLiteral("U.A.E.")},
        {QStringLiteral("KZ"), QStringLiteral("Kazakhstan")},
        {QStringLiteral("RU"), QStringLiteral("Russia")}};
    return names.value(key);
}

inline FigureContext context()
{
    FigureContext context;
    context.sources = {{QStringLiteral("winter.csv"), day(2022, 1, 2), day(2022, 3, 31)},
                       {QStringLiteral("summer.xlsx"), day(2022, 5, 1), day(2022, 9, 30)},
                       {QStringLiteral("Импорт_декабрь_2022.xlsx"), day(2022, 10, 1), day(2023, 1, 17)}};
    context.illustrative = true;
    context.nameOf = nameOf;
    return context;
}

/** Thirteen months, April without a source, January 2023 cut at the 17th. */
inline TableCube cube()
{
    struct Month {
        const char *key;
        std::array<int, 5> tonnes; // armor, helmets, drone parts, drones, optics
    };
    static constexpr std::array months{
        Month{"2022-01", {13, 4, 3, 2, 4}},       Month{"2022-02", {14, 4, 3, 2, 3}},
        Month{"2022-03", {26, 6, 4, 2, 4}},       Month{"2022-05", {52, 9, 8, 5, 6}},
        Month{"2022-06", {71, 13, 12, 5, 7}},     Month{"2022-07", {93, 18, 16, 7, 8}},
        Month{"2022-08", {113, 20, 22, 9, 8}},    Month{"2022-09", {158, 28, 35, 9, 10}},
        Month{"2022-10", {228, 34, 48, 14, 14}},  Month{"2022-11", {300, 45, 67, 20, 16}},
        Month{"2022-12", {556, 84, 120, 26, 26}}, Month{"2023-01", {110, 18, 23, 8, 9}}};
    static constexpr std::array kinds{"body-armor", "helmets", "drone-parts", "drones", "optics-thermal"};
    static constexpr std::array parties{"ARIKAN TEKNİK TEKSTİL SAN. VE TİC. A.Ş.",
                                        "ООО «РУБЕЖ-ТЕХ», Санкт-Петербург",
                                        "广州华联防护用品有限公司",
                                        "GUANGZHOU HUALIAN PROTECTIVE CO., LTD",
                                        "DENİZLİ ÖRME SANAYİ A.Ş.",
                                        "KARADENİZ TRANSİT LOJİSTİK",
                                        "NINGBO SENTAI BALLISTIC MATERIALS",
                                        "BOĞAZ DIŞ TİCARET LTD. ŞTİ.",
                                        "EGE ZIRH TEKSTİL A.Ş.",
                                        "KARACHI SAFETYWEAR (PVT) LTD",
                                        "MARMARA KORUMA SİSTEMLERİ LTD. ŞTİ."};
    static constexpr std::array origins{"TR", "TR", "TR", "CN", "TR", "CN", "PK", "TR", "TR", "KR", "TR"};
    TableCube cube;
    for (const Month &month : months) {
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            for (std::size_t party = 0; party < parties.size(); ++party) {
                const std::int64_t grams = std::int64_t(month.tonnes[kind]) * 1'000'000;
                const std::int64_t share =
                    party == 0 ? grams * 44 / 100 : grams * 56 / 100 / std::int64_t(party + 3);
                cube.add(QString::fromUtf8(month.key) + QStringLiteral("-05"), QString::fromUtf8(kinds[kind]),
                         QString::fromUtf8(origins[party]), QString::fromUtf8(parties[party]),
                         party == 5 && kind == 2 ? -1 : share, share / 40);
            }
        }
    }
    cube.bringFrom(context().sources);
    return cube;
}

inline ChartFigure monthly(const QLocale &locale = QLocale(QLocale::English))
{
    ChartQuestion question;
    question.stack = Dimension::Category;
    question.claim = QStringLiteral("Body armor sent to Russia grew tenfold between May and December");
    return *buildChart(cube(), Filter(), question, context(), Format(locale));
}

inline ChartFigure parties(const QLocale &locale = QLocale(QLocale::English))
{
    ChartQuestion question;
    question.by = Dimension::Consignor;
    const Filter filter = Filter().with(FilterField::Category, {QStringLiteral("body-armor")});
    return *buildChart(cube(), filter, question, context(), Format(locale));
}

/** One category by origin: tints. */
inline ChartFigure origins(const QLocale &locale = QLocale(QLocale::English))
{
    ChartQuestion question;
    question.stack = Dimension::Origin;
    const Filter filter = Filter().with(FilterField::Category, {QStringLiteral("body-armor")});
    return *buildChart(cube(), filter, question, context(), Format(locale));
}

inline ChartFigure stackedBars(const QLocale &locale = QLocale(QLocale::English))
{
    ChartQuestion question;
    question.by = Dimension::Origin;
    question.stack = Dimension::Category;
    question.measure = Measure::Value;
    return *buildChart(cube(), Filter(), question, context(), Format(locale));
}

/** Two years of days. */
inline ChartFigure daily()
{
    TableCube cube;
    QDate date(2021, 1, 1);
    for (int i = 0; i < 700; ++i, date = date.addDays(1)) {
        cube.add(date.toString(Qt::ISODate), QStringLiteral("drones"), QStringLiteral("CN"),
                 QStringLiteral("A"), (i * 7919 % 97) * 120'000 + i * 9000);
        cube.add(date.toString(Qt::ISODate), QStringLiteral("body-armor"), QStringLiteral("TR"),
                 QStringLiteral("A"), (i * 104729 % 89) * 60'000 + i * 5000);
    }
    ChartQuestion question;
    question.by = Dimension::Day;
    question.stack = Dimension::Category;
    FigureContext context;
    context.nameOf = nameOf;
    cube.bringFrom(context.sources);
    return *buildChart(cube, Filter(), question, context, Format(QLocale(QLocale::English)));
}

/** Three kinds of goods from five countries through four to two. */
inline FlowFigure flow()
{
    TableCube cube;
    struct Way {
        const char *category, *origin, *dispatch, *destination;
        int tonnes;
    };
    static constexpr std::array ways{
        Way{"body-armor", "TR", "TR", "RU", 952},    Way{"body-armor", "CN", "TR", "RU", 228},
        Way{"body-armor", "CN", "CN", "RU", 184},    Way{"body-armor", "PK", "TR", "RU", 33},
        Way{"body-armor", "TR", "AE", "RU", 120},    Way{"drone-parts", "CN", "AE", "RU", 96},
        Way{"drone-parts", "CN", "CN", "RU", 210},   Way{"drone-parts", "CN", "KZ", "RU", 44},
        Way{"drone-parts", "CN", "KZ", "KZ", 31},    Way{"optics-thermal", "CN", "", "RU", 26},
        Way{"optics-thermal", "KR", "TR", "RU", 15}, Way{"optics-thermal", "JP", "TR", "RU", 4},
        Way{"optics-thermal", "DE", "TR", "RU", 3}};
    for (const Way &way : ways)
        cube.addRoute(QString::fromUtf8(way.category), QString::fromUtf8(way.origin),
                      QString::fromUtf8(way.dispatch), QString::fromUtf8(way.destination),
                      std::int64_t(way.tonnes) * 1'000'000);
    cube.bringFrom(context().sources);
    return *buildFlow(cube, Filter(), FlowQuestion(), context(), Format(QLocale(QLocale::English)));
}
} // namespace SampleFigures
