// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/deliverycomparison.h"

#include <array>
#include <map>

struct sqlite3;
class SqlStatement;

/** Adds up two deliveries: in all, and by origin and category. */
class DeliveryTotals {
public:
    DeliveryTotals(SourceId before, SourceId after) : m_before(before), m_after(after) {}
    /** Fills totals and groups of the comparison. */
    Result<void> addUp(sqlite3 *handle, DeliveryComparison &comparison);

private:
    /** Both deliveries of one thing: shipments, net, gross, quantity, packages, and value by currency. */
    struct Sums {
        std::array<std::array<ExactSum, 5>, 2> amounts;
        std::map<QString, std::array<ExactSum, 2>> values;
    };
    static void add(Sums &sums, std::size_t delivery, const SqlStatement &row);
    static QList<MovedTotal> totalsOf(const Sums &sums, bool onlyMoved);

    SourceId m_before, m_after;
    Sums m_all;
    std::map<std::pair<bool, QString>, Sums> m_groups;
};
