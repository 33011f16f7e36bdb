// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/cube.h"

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
