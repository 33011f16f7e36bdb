// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "goods/categories.h"
#include "goods/classification.h"

#include <memory>
#include <optional>
#include <string_view>

class RuleBook;

/**
 * Puts goods into categories by HS code and description. Immutable once made: any number of threads may use
 * one. What decides, and in which order, is written in resources/goods/README.md.
 */
class Classifier {
public:
    explicit Classifier(std::shared_ptr<const Categories> categories);
    ~Classifier();

    const Categories &categories() const { return *m_categories; }
    const RuleBook &rules() const { return *m_rules; }

    /**
     * The decision alone, some microseconds a row. @p hs is the cell as it stands or its digits; @p
     * description is the cell as it stands, of which the first 4,000 bytes are read.
     */
    Verdict decide(std::string_view hs, std::string_view description, std::optional<Date> date = {}) const;

    /** The decision with its reason and the rules that lost. */
    Classification classify(std::string_view hs, std::string_view description,
                            std::optional<Date> date = {}) const;

    /** "rifles", or "none". */
    std::string_view categoryId(Verdict verdict) const;
    /** "rifles/3", counted from 1, or empty. */
    std::string ruleId(Verdict verdict) const;

private:
    std::shared_ptr<const Categories> m_categories;
    std::unique_ptr<const RuleBook> m_rules;
};
