// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figuregap.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureGap)
};

FilterClause notGiven(FilterField field)
{
    return {FilterField::Has, {filterFieldId(field)}, true};
}

FilterField fieldOf(Measure measure)
{
    return measure == Measure::Net     ? FilterField::Net
           : measure == Measure::Gross ? FilterField::Gross
           : measure == Measure::Value ? FilterField::Value
                                       : FilterField::Quantity;
}

} // namespace

QString FigureGap::unmeasuredText(Measure measure, std::int64_t shipments)
{
    const auto n = static_cast<int>(shipments);
    switch (measure) {
    case Measure::Net:
        return Words::tr("%n shipments without a net mass", nullptr, n);
    case Measure::Gross:
        return Words::tr("%n shipments without a gross mass", nullptr, n);
    case Measure::Value:
        return Words::tr("%n shipments without a value in US dollars", nullptr, n);
    default:
        return Words::tr("%n shipments without a quantity", nullptr, n);
    }
}

QList<FigureGap> FigureGap::unmeasured(Measure measure, std::int64_t known, std::int64_t shipments)
{
    if (known >= shipments || measure == Measure::Shipments || measure == Measure::Declarations)
        return {};
    return {{unmeasuredText(measure, shipments - known), {notGiven(fieldOf(measure))}}};
}

FigureGap FigureGap::undated(std::int64_t shipments)
{
    return {Words::tr("%n shipments without a date", nullptr, static_cast<int>(shipments)),
            {notGiven(FilterField::Date)}};
}

QList<FigureGap> FigureGap::wayless(std::int64_t noDestination, std::int64_t noStart)
{
    QList<FigureGap> gaps;
    if (noDestination > 0)
        gaps.append({Words::tr("%n shipments without a country of destination", nullptr,
                               static_cast<int>(noDestination)),
                     {notGiven(FilterField::Destination)}});
    if (noStart > 0)
        gaps.append({Words::tr("%n shipments without a country of origin and of dispatch", nullptr,
                               static_cast<int>(noStart)),
                     {notGiven(FilterField::Origin), notGiven(FilterField::Dispatch)}});
    return gaps;
}
