// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routebuilder.h"
#include "places/countries.h"

#include <algorithm>

/** Route figures of invented ways, for tests of maps. */
namespace FixedWays {

/** Answers with ways it was given. */
class FixedCube : public Cube {
public:
    void add(const char *route, const char *category, double tonnes)
    {
        add(route, category, std::max<std::int64_t>(1, static_cast<std::int64_t>(tonnes / 2)), tonnes);
    }
    void add(const char *route, const char *category, std::int64_t shipments, double tonnes)
    {
        Totals totals;
        totals.shipments = shipments;
        totals.netGrams = static_cast<std::int64_t>(tonnes * 1e6);
        totals.netKnown = tonnes > 0 ? shipments : 0;
        m_answer.groups.append({{QString::fromUtf8(route), QString::fromUtf8(category)}, totals});
        m_answer.total.shipments += totals.shipments;
        m_answer.total.netGrams += totals.netGrams;
        m_answer.total.netKnown += totals.netKnown;
    }
    /** Their masses are given, and are zero. */
    void addWeightless(const char *route, const char *category, std::int64_t shipments)
    {
        add(route, category, shipments, 0);
        m_answer.groups.last().totals.netKnown = shipments;
        m_answer.total.netKnown += shipments;
    }
    Result<QList<CubeAnswer>> answer(const Filter &, const QList<CubeRequest> &requests,
                                     const Progress &) const override
    {
        QList<CubeAnswer> answers;
        for (const CubeRequest &request : requests) {
            answers.append(request.by.first() == Dimension::Route ? m_answer : CubeAnswer());
            if (request.coded)
                answers.last().encode(request.by.size());
        }
        return answers;
    }
    Result<QList<MoneySum>> otherMoney(const Filter &, const Progress &) const override
    {
        return QList<MoneySum>(); // every value is in dollars
    }
    Result<QList<std::int64_t>> shipments(const Filter &, const RowOrder &, const Progress &) const override
    {
        return QList<std::int64_t>();
    }

private:
    CubeAnswer m_answer;
};

struct Way {
    const char *route;
    const char *category;
    double tonnes;
};

inline RouteFigure figureOf(const FixedCube &cube)
{
    const Countries countries;
    FigureContext context;
    context.sources.append(
        {QStringLiteral("imports.csv"), Date::fromIso("2022-01-03"), Date::fromIso("2023-01-17")});
    context.illustrative = true;
    context.nameOf = [](Dimension, const QString &key) {
        QString name = key;
        name.replace(u'-', u' ');
        return name.left(1).toUpper() + name.mid(1);
    };
    return *buildRoutes(cube, {}, {}, context, countries, Format(QLocale::c()));
}

template<std::size_t N> RouteFigure figureOf(const Way (&ways)[N])
{
    FixedCube cube;
    for (const Way &way : ways)
        cube.add(way.route, way.category, way.tonnes);
    return figureOf(cube);
}

/** Ways between all of 22 countries, over each of them, all about as heavy. */
inline FixedCube denseCube()
{
    const QStringList countries =
        QStringLiteral("CN TR RU DE US AE HK KZ IN KR JP FR IT PL CZ VN TH MY BY GE AM UZ").split(u' ');
    FixedCube cube;
    int n = 0;
    for (const char *category : {"drones", "vehicles", "optics-thermal", "semiconductors", "navigation"}) {
        for (const QString &from : countries) {
            for (const QString &to : countries) {
                const QString route = QStringLiteral("%1>%1>%2").arg(from, to);
                cube.add(route.toUtf8().constData(), category, 2000 + n++ % 89);
            }
        }
    }
    return cube;
}

} // namespace FixedWays
