// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "cube/filter.h"
#include "cube/filterplan.h"
#include "cube/ranges.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/** Some SQL with the values of its parameters, in order. */
struct SqlText {
    using Value = std::variant<std::int64_t, std::string>;
    std::string sql;
    std::vector<Value> values;
};

/** Writes a filter as a condition over the columns of SqlCube's `line`. */
class SqlFilter {
public:
    /** Leaves out clauses on fields whose bits are set. "1=1" for a filter without conditions. */
    static Result<SqlText> condition(const Filter &filter, FilterPlan::FailBits ignored);

private:
    Result<void> add(const FilterClause &clause);
    Result<void> addValue(FilterField field, const QString &value);
    void addDate(const QString &value, const NumberRange &range);
    void addHs(const std::string &value);
    void addRange(const std::string &column, const NumberRange &range);
    void addPrice(const NumberRange &range);
    void addText(FilterField field, const QString &value);
    void addName(const char *column, const char *dictionary, const char *name, const class TextMatch &match);
    bool addHas(const QString &value);
    void equal(const char *column, const std::string &value);
    void put(const std::string &sql) { m_text.sql += sql; }
    void bind(SqlText::Value value) { m_text.values.push_back(std::move(value)); }

    SqlText m_text;
};
