// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/exactsum.h"

#include <QString>

#include <cstdint>

/** The values of some shipments in one currency, exact. Values whose currency the files do not say are only
 * counted: added up they would be a sum of nobody knows what. */
struct MoneySum {
    QString currency;       ///< three letters, or what else the case holds, made visible; empty = unknown
    ExactSum hundredths;    ///< nothing where the currency is unknown
    std::int64_t known = 0; ///< shipments with such a value
    bool isSum() const { return !currency.isEmpty(); }
    bool operator==(const MoneySum &) const = default;
};
