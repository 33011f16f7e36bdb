// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/**
 * One prepared statement on a case's own handle, finalized with its scope. Bound texts are not copied: they
 * must live until the step that uses them. Errors are kept and told by failure(); a step after an error does
 * nothing.
 */
class SqlStatement {
public:
    SqlStatement() = default;
    SqlStatement(sqlite3 *handle, std::string_view sql);
    ~SqlStatement();
    SqlStatement(SqlStatement &&other) noexcept;
    SqlStatement &operator=(SqlStatement &&other) noexcept;
    SqlStatement(const SqlStatement &) = delete;
    SqlStatement &operator=(const SqlStatement &) = delete;

    /** Parameters and columns are counted as SQLite does: parameters from 1, columns from 0. */
    SqlStatement &bind(int parameter, std::int64_t value);
    SqlStatement &bind(int parameter, std::optional<std::int64_t> value);
    SqlStatement &bind(int parameter, std::string_view text);
    SqlStatement &bind(int parameter, const QString &text); ///< copied
    SqlStatement &bindBlob(int parameter, std::span<const char> bytes);
    SqlStatement &bindNull(int parameter);
    /** The text, or NULL where it is empty. */
    SqlStatement &bindTextOrNull(int parameter, std::string_view text);
    /** The number, or NULL where it is 0: ids of dictionaries begin at 1. */
    SqlStatement &bindId(int parameter, std::int64_t id);

    /** True if there is a row to read. */
    bool next();
    /** Runs a statement that gives no rows, ready to be bound again. False on an error. */
    bool run();
    void reset();

    std::int64_t integer(int column) const;
    std::optional<std::int64_t> maybeInteger(int column) const;
    bool isNull(int column) const;
    std::string_view text(int column) const; ///< valid until the next step
    QString string(int column) const;
    std::span<const char> blob(int column) const;

    bool ok() const { return m_error == 0; }
    /** What went wrong, for a person: the file and what to do. Call only when not ok(). */
    Failure failure() const;
    Result<void> result() const;

private:
    void fail(int code);
    void bound(int parameter) { m_null &= ~(std::uint64_t{1} << (parameter & 63)); }
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_error = 0;
    std::uint64_t m_null =
        ~std::uint64_t{0}; ///< parameters that are NULL already, which they are until bound
};

/** Runs some SQL without results. */
Result<void> runSql(sqlite3 *handle, const char *sql);
