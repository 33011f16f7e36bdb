// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "goods/categories.h"
#include "goods/classification.h"
#include "goods/goodsreading.h"
#include "goods/hscode.h"

#include <QString>

#include <optional>

/** Puts a decision into words that a person can check against the cell. */
class Explanation {
public:
    Explanation(const Categories &categories, const RuleBook &rules, GoodsReading &reading,
                const HsReading &code, std::optional<Date> date)
        : m_categories(categories), m_rules(rules), m_reading(reading), m_code(code), m_date(date)
    {
    }
    Classification of(const Verdict &verdict);
    /** The reason alone, of a verdict for a category: what stored cases keep. */
    Said reason(const Verdict &verdict);
    /** Adds to @p key all that the reason depends on: the same key, the same reason. */
    void appendKey(std::string &key);

private:
    QString ruleId(int category, int rule) const;
    Said quote(std::size_t first, std::size_t last) const;
    Said nameOf(const Evidence &evidence) const;
    Said wordsOf(const Evidence &evidence);
    /** The caliber, where it is what made the evidence count. */
    std::optional<std::string_view> decidingCaliber(const Evidence &evidence);
    Said codeSays(const Evidence &winner) const;
    Said whyNothing() const;
    Said meaningOfCode() const;
    Said codeForPeople(std::string_view digits) const;

    const Categories &m_categories;
    const RuleBook &m_rules;
    GoodsReading &m_reading;
    const HsReading &m_code;
    std::optional<Date> m_date;
};
