// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/sqlstatement.h"
#include "core/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/**
 * Inserts rows into one table, many with one step of SQLite: what a step costs beside its row is nearly as
 * much as the row itself. A row may be in the table only after flush(); its texts are copied until then. The
 * first failure is kept, and told by every call after.
 */
class RowInserter {
public:
    static constexpr std::size_t together = 16; ///< more save next to nothing

    /** The names are ours, never a file's. */
    RowInserter(sqlite3 *handle, const std::string &table, std::span<const std::string_view> columns);

    /** Sets a column of the row at hand, counted from 0; those that are not set are NULL. */
    void set(std::size_t column, std::int64_t value);
    void set(std::size_t column, std::optional<std::int64_t> value);
    void set(std::size_t column, std::string_view text);
    /** The text, or NULL where it is empty. */
    void setTextOrNull(std::size_t column, std::string_view text);
    /** The number, or NULL where it is 0. */
    void setId(std::size_t column, std::int64_t id);
    /** Ends the row at hand and begins the next. */
    Result<void> add();
    /** Puts all rows into the table that are not there yet. */
    Result<void> flush();
    Result<void> result() const;

private:
    struct Value {
        enum class Kind : std::uint8_t { Null, Integer, Text } kind = Kind::Null;
        std::int64_t integer = 0; ///< of a text: where it begins in m_texts
        std::size_t size = 0;
        bool operator==(const Value &) const = default;
    };
    Value &value(std::size_t column) { return m_values[m_rows * m_columns + column]; }
    void bind(SqlStatement &statement, int parameter, const Value &value) const;
    void runMany();
    void runOne(std::size_t row);
    std::string sql(std::size_t rows) const;

    sqlite3 *m_handle;
    std::string m_into, m_row;
    std::size_t m_columns;
    SqlStatement m_one;
    std::optional<SqlStatement> m_many; ///< made when it is first needed: short tables never do
    std::size_t m_rows = 0;             ///< that wait
    std::vector<Value> m_values;
    std::vector<Value> m_bound; ///< what the parameters of m_many are: rows repeat those before them
    std::string m_texts;
};
