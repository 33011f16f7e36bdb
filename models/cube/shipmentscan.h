// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "cube/columnstore.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_context;
struct sqlite3_value;

/** Numbers of a dictionary table of the case, translated to codes of a pool. */
struct CodeTable {
    std::shared_ptr<const TextPool> names;
    std::vector<std::uint32_t> codeOfId;
    std::uint32_t code(std::int64_t id) const
    {
        return id > 0 && static_cast<std::uint64_t>(id) < codeOfId.size()
                   ? codeOfId[static_cast<std::size_t>(id)]
                   : 0;
    }
};

/** The dictionaries of a case. */
struct CodeTables {
    CodeTable countries, parties, places, terms, categories, declarations, sources, currencies;
    std::int64_t dollars = -1; ///< number of the currency USD; -1 = not in the case
    static Result<CodeTables> read(sqlite3 *handle);
};

/** Columns of one range of shipment numbers, read by one thread; dates and texts still have codes of their
 * own. */
class ShipmentScan {
public:
    ShipmentScan(const CodeTables &tables, bool descriptions) : m_tables(tables), m_descriptions(descriptions)
    {
    }
    /** Reads shipments with numbers from first to last; counts rows into `done` and stops early when `stop`
     * is set. */
    Result<void> run(sqlite3 *handle, std::int64_t first, std::int64_t last, std::atomic<std::int64_t> &done,
                     const std::atomic<bool> &stop);

    ShipmentColumns columns;
    TextPool hs, descriptions;
    std::vector<StoredDate> dates{{}};

private:
    static void takeRow(sqlite3_context *context, int count, sqlite3_value **values);
    void take(sqlite3_value **values);
    void takeAmounts(sqlite3_value **values);
    std::uint32_t dateCode(sqlite3_value *days, sqlite3_value *precision);

    const CodeTables &m_tables;
    const bool m_descriptions;
    std::vector<std::uint32_t> m_dateCodes; ///< by precision and day, for the days that forms have
    std::atomic<std::int64_t> *m_done = nullptr;
    const std::atomic<bool> *m_stop = nullptr;
};
