// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/rowinserter.h"

namespace {

/** The words with commas between them. */
std::string joined(std::span<const std::string_view> words)
{
    std::string text;
    for (const std::string_view word : words)
        text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

} // namespace

RowInserter::RowInserter(sqlite3 *handle, const std::string &table, std::span<const std::string_view> columns)
    : m_handle(handle), m_into(table + '(' + joined(columns) + ')'),
      m_row('(' + joined(std::vector<std::string_view>(columns.size(), "?")) + ')'),
      m_columns(columns.size()), m_one(handle, sql(1)), m_values(m_columns * together)
{
}

std::string RowInserter::sql(std::size_t rows) const
{
    // A failure ends the transaction, so SQLite need not be able to take back the rows of one step.
    return "INSERT OR FAIL INTO " + m_into + " VALUES" + joined(std::vector<std::string_view>(rows, m_row));
}

void RowInserter::set(std::size_t column, std::int64_t value)
{
    this->value(column) = {Value::Kind::Integer, value, 0};
}

void RowInserter::set(std::size_t column, std::optional<std::int64_t> value)
{
    if (value)
        set(column, *value);
}

void RowInserter::set(std::size_t column, std::string_view text)
{
    value(column) = {Value::Kind::Text, static_cast<std::int64_t>(m_texts.size()), text.size()};
    m_texts.append(text);
}

void RowInserter::setTextOrNull(std::size_t column, std::string_view text)
{
    if (!text.empty())
        set(column, text);
}

void RowInserter::setId(std::size_t column, std::int64_t id)
{
    if (id != 0)
        set(column, id);
}

Result<void> RowInserter::add()
{
    return ++m_rows == together ? flush() : result();
}

void RowInserter::bind(SqlStatement &statement, int parameter, const Value &value) const
{
    switch (value.kind) {
    case Value::Kind::Null:
        statement.bindNull(parameter);
        break;
    case Value::Kind::Integer:
        statement.bind(parameter, value.integer);
        break;
    case Value::Kind::Text:
        statement.bind(parameter,
                       std::string_view(m_texts).substr(static_cast<std::size_t>(value.integer), value.size));
        break;
    }
}

void RowInserter::runMany()
{
    if (!m_many) {
        m_many.emplace(m_handle, sql(together));
        m_bound.resize(m_values.size());
    }
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i] == m_bound[i] && m_values[i].kind != Value::Kind::Text)
            continue;
        bind(*m_many, static_cast<int>(i) + 1, m_values[i]);
        m_bound[i] = m_values[i];
    }
    m_many->run();
}

void RowInserter::runOne(std::size_t row)
{
    for (std::size_t i = 0; i < m_columns; ++i)
        bind(m_one, static_cast<int>(i) + 1, m_values[row * m_columns + i]);
    m_one.run();
}

Result<void> RowInserter::flush()
{
    if (m_rows == together) {
        runMany();
    } else {
        for (std::size_t row = 0; row < m_rows; ++row)
            runOne(row);
    }
    m_values.assign(m_values.size(), {});
    m_rows = 0;
    m_texts.clear();
    return result();
}

Result<void> RowInserter::result() const
{
    return m_many && !m_many->ok() ? m_many->result() : m_one.result();
}
