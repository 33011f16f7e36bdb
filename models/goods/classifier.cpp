// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/classifier.h"

#include "goods/explanation.h"
#include "goods/goodsreading.h"
#include "goods/hscode.h"
#include "goods/rulebook.h"

namespace {

/** The digits of a code cell; HsReading's rules, without their cost where the cell is digits already. */
std::string digitsOf(std::string_view hs)
{
    return HsCode::read(hs).code;
}

Verdict verdictOf(const GoodsReading &reading, const RuleBook &rules)
{
    Verdict verdict;
    const Evidence *best = reading.best();
    if (best == nullptr)
        return verdict;
    verdict.category = best->category;
    verdict.rule = best->rule;
    if (best->kind == CategoryRule::Kind::Code || reading.digits().empty())
        return verdict;
    std::vector<RuleBook::CodeUse> codes;
    rules.codeRules(reading.digits(), codes);
    const auto &expects = rules.rule(best->category, best->rule).expects;
    verdict.textAndCodeDiffer = expects.empty() ? !codes.empty() && codes.front().category != best->category
                                                : !RuleBook::fits(reading.digits(), expects);
    return verdict;
}

/** The row being read; kept by each thread so that its memory serves all rows. */
GoodsReading &readingOfThread()
{
    static thread_local GoodsReading reading;
    return reading;
}

} // namespace

Classifier::Classifier(std::shared_ptr<const Categories> categories)
    : m_categories(std::move(categories)), m_rules(std::make_unique<RuleBook>(*m_categories))
{
}

Classifier::~Classifier() = default;

Verdict Classifier::decide(std::string_view hs, std::string_view description, std::optional<Date>) const
{
    const std::string digits = digitsOf(hs);
    GoodsReading &reading = readingOfThread();
    reading.read(*m_rules, digits, description);
    return verdictOf(reading, *m_rules);
}

Classification Classifier::classify(std::string_view hs, std::string_view description,
                                    std::optional<Date> date) const
{
    const HsReading code = HsCode::read(hs);
    GoodsReading reading;
    reading.read(*m_rules, code.code, description);
    const Verdict verdict = verdictOf(reading, *m_rules);
    return Explanation(*m_categories, *m_rules, reading, code, date).of(verdict);
}

std::string_view Classifier::categoryId(Verdict verdict) const
{
    if (verdict.category == Verdict::None)
        return "none";
    return m_categories->all()[static_cast<std::size_t>(verdict.category)].id;
}

std::string Classifier::ruleId(Verdict verdict) const
{
    if (verdict.category == Verdict::None)
        return {};
    return std::string(categoryId(verdict)) + '/' + std::to_string(verdict.rule + 1);
}
