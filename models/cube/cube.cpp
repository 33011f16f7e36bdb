// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/cube.h"

#include <QCoreApplication>

std::int64_t Totals::of(Measure measure) const
{
    switch (measure) {
    case Measure::Shipments:
        return shipments;
    case Measure::Declarations:
        return declarations;
    case Measure::Net:
        return netGrams;
    case Measure::Gross:
        return grossGrams;
    case Measure::Value:
        return usdCents;
    case Measure::Quantity:
        return quantityMilli;
    }
    Q_UNREACHABLE();
}

std::int64_t Totals::known(Measure measure) const
{
    switch (measure) {
    case Measure::Shipments:
    case Measure::Declarations:
        return shipments;
    case Measure::Net:
        return netKnown;
    case Measure::Gross:
        return grossKnown;
    case Measure::Value:
        return usdKnown;
    case Measure::Quantity:
        return quantityKnown;
    }
    Q_UNREACHABLE();
}

QString Totals::tooLargeWord()
{
    return QCoreApplication::translate("Cube", "too large");
}

QString Totals::tooLargeText()
{
    return QCoreApplication::translate(
        "Cube", "A sum is too large to be exact in 64 bits: some row holds an absurdly large mass, value or "
                "quantity. Sort the shipments by it to find that row.");
}

Result<QList<MoneySum>> Cube::otherMoney(const Filter &, const Progress &) const
{
    return QList<MoneySum>();
}
