// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sqlstatement.h"

#include "casefile/casefailure.h"

#include <sqlite3.h>

#include <utility>

SqlStatement::SqlStatement(sqlite3 *handle, std::string_view sql) : m_handle(handle)
{
    fail(sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                            &m_statement, nullptr));
}

SqlStatement::~SqlStatement()
{
    sqlite3_finalize(m_statement);
}

SqlStatement::SqlStatement(SqlStatement &&other) noexcept
    : m_handle(other.m_handle), m_statement(std::exchange(other.m_statement, nullptr)),
      m_error(other.m_error), m_null(other.m_null)
{
}

SqlStatement &SqlStatement::operator=(SqlStatement &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_statement, other.m_statement);
    std::swap(m_error, other.m_error);
    std::swap(m_null, other.m_null);
    return *this;
}

void SqlStatement::fail(int code)
{
    if (code != SQLITE_OK && m_error == SQLITE_OK)
        m_error = code;
}

SqlStatement &SqlStatement::bind(int parameter, std::int64_t value)
{
    bound(parameter);
    fail(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

SqlStatement &SqlStatement::bind(int parameter, std::optional<std::int64_t> value)
{
    return value ? bind(parameter, *value) : bindNull(parameter);
}

SqlStatement &SqlStatement::bind(int parameter, std::string_view text)
{
    bound(parameter);
    // An empty view may have no address, which SQLite would take for NULL.
    fail(sqlite3_bind_text(m_statement, parameter, text.empty() ? "" : text.data(),
                           static_cast<int>(text.size()), SQLITE_STATIC));
    return *this;
}

SqlStatement &SqlStatement::bind(int parameter, const QString &text)
{
    bound(parameter);
    const QByteArray utf8 = text.toUtf8();
    fail(sqlite3_bind_text(m_statement, parameter, utf8.constData(), static_cast<int>(utf8.size()),
                           SQLITE_TRANSIENT));
    return *this;
}

SqlStatement &SqlStatement::bindBlob(int parameter, std::span<const char> bytes)
{
    bound(parameter);
    fail(sqlite3_bind_blob(m_statement, parameter, bytes.empty() ? "" : bytes.data(),
                           static_cast<int>(bytes.size()), SQLITE_STATIC));
    return *this;
}

SqlStatement &SqlStatement::bindNull(int parameter)
{
    const std::uint64_t bit = std::uint64_t{1} << (parameter & 63);
    if (parameter < 64 && (m_null & bit) != 0)
        return *this;
    fail(sqlite3_bind_null(m_statement, parameter));
    if (parameter < 64)
        m_null |= bit;
    return *this;
}

SqlStatement &SqlStatement::bindTextOrNull(int parameter, std::string_view text)
{
    return text.empty() ? bindNull(parameter) : bind(parameter, text);
}

SqlStatement &SqlStatement::bindId(int parameter, std::int64_t id)
{
    return id == 0 ? bindNull(parameter) : bind(parameter, id);
}

bool SqlStatement::next()
{
    if (m_error != SQLITE_OK)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        fail(code);
    return false;
}

bool SqlStatement::run()
{
    while (next()) {
    }
    reset();
    return ok();
}

void SqlStatement::reset()
{
    sqlite3_reset(m_statement); // repeats the error of the step, which is known already
}

std::int64_t SqlStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<std::int64_t> SqlStatement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

bool SqlStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view SqlStatement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes
               ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
               : std::string_view();
}

QString SqlStatement::string(int column) const
{
    const std::string_view utf8 = text(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::span<const char> SqlStatement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::span<const char>(bytes,
                                         static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::span<const char>();
}

Failure SqlStatement::failure() const
{
    return caseFailure(m_handle, m_error);
}

Result<void> SqlStatement::result() const
{
    return ok() ? Result<void>() : Result<void>(failure());
}

Result<void> runSql(sqlite3 *handle, const char *sql)
{
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : Result<void>(caseFailure(handle, code));
}
