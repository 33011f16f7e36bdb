// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/exactsum.h"
#include "casefile/source.h"
#include "core/result.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>

struct sqlite3;

/**
 * Adds up shipments as they lie in a case: grams, thousandths of a unit, packages and hundredths of a
 * currency, the latter two by unit and currency. What was stored is read back, so that it can be held
 * against what the file says.
 */
class StoredTotals {
public:
    explicit StoredTotals(sqlite3 *handle) : m_handle(handle) {}

    /** Adds the shipments of the source that have these numbers, both ends included. */
    Result<void> add(SourceId source, std::int64_t first, std::int64_t last);
    /** Fills in the stored totals of a source with what was added. */
    Result<void> giveTo(Source &source) const;

private:
    /** Sums of one field by the number of a currency or unit; most rows have the same as the row before. */
    class SumsById {
    public:
        ExactSum &of(std::int64_t id)
        {
            if (id != m_id || !m_last) {
                m_id = id;
                m_last = &m_sums[id];
            }
            return *m_last;
        }
        /** By the name of the currency or unit, which stands in `table`. */
        Result<std::map<std::string, ExactSum>> byName(sqlite3 *handle, const std::string &table,
                                                       const std::string &name) const;

    private:
        std::map<std::int64_t, ExactSum> m_sums; // its elements stay where they are
        std::int64_t m_id = 0;
        ExactSum *m_last = nullptr;
    };

    sqlite3 *m_handle;
    std::array<SumsById, 5> m_sums; ///< in the order of the summed fields
};
