// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/exactsum.h"

#include <QString>

#include <cstdint>

/** The values of some shipments in one currency, exact. */
struct MoneySum {
    QString currency; ///< three letters, or what else the case holds, made visible; empty = the files do not
                      ///< say which
    ExactSum hundredths;
    std::int64_t known = 0; ///< shipments with such a value
    bool operator==(const MoneySum &) const = default;
};
