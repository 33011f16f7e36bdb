// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "cube/filter.h"
#include "cube/filterplan.h"
#include "cube/ranges.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/** Some SQL with the values of its parameters, in order. */
struct SqlText {
    struct Value {
        Value(std::int64_t n) : number(n) {}
        Value(std::string t) : text(std::move(t)), isText(true) {}
        std::int64_t number = 0;
        std::string text;
        bool isText = false;
    };
    std::string sql;
    std::vector<Value> values;
};

/** Writes a filter as a condition over the columns of SqlCube's `line`. */
class SqlFilter {
public:
    /** What is in sums. Leaves out clauses on fields whose bits are set. "1=1" for a filter without
     * conditions. */
    static Result<SqlText> condition(const Filter &filter, FilterPlan::FailBits ignored);
    /** What is listed: also what is left out of sums, where the filter asks for that beside others. */
    static Result<SqlText> listed(const Filter &filter);
    /** What passes the whole filter but is left out of sums as a duplicate; nothing is if the filter asks
     * for those alone. */
    static Result<SqlText> leftOut(const Filter &filter);

private:
    static Result<SqlFilter> written(const Filter &filter, FilterPlan::FailBits ignored);
    Result<void> add(const FilterClause &clause);
    Result<void> addValue(FilterField field, const QString &value);
    void addMark(FilterField field, const std::string &text);
    Result<void> addNumber(FilterField field, const QString &value);
    void addDate(const QString &value, const NumberRange &range);
    void addHs(const std::string &value);
    void addRange(const std::string &column, const NumberRange &range);
    void addPrice(const NumberRange &range);
    void addText(FilterField field, const QString &value);
    void addName(const char *column, const char *dictionary, const char *name, const class TextMatch &match);
    bool addHas(const QString &value);
    void equal(const char *column, const std::string &value);
    void put(const std::string &sql) { m_text.sql += sql; }
    void bind(const SqlText::Value &value) { m_text.values.push_back(value); }

    SqlText m_text;
};
