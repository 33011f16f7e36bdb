// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/classifier.h"

#include "goods/explanation.h"
#include "goods/goodsreading.h"
#include "goods/hscode.h"
#include "goods/rulebook.h"

namespace {

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
    GoodsReading &reading = readingOfThread();
    if (HsCode::isPlain(hs)) {
        reading.read(*m_rules, hs, description);
        return reading.verdict();
    }
    const std::string digits = HsCode::read(hs).code;
    reading.read(*m_rules, digits, description);
    return reading.verdict();
}

Classification Classifier::classify(std::string_view hs, std::string_view description,
                                    std::optional<Date> date) const
{
    const HsReading code = HsCode::read(hs);
    GoodsReading reading;
    reading.read(*m_rules, code.code, description);
    return Explanation(*m_categories, *m_rules, reading, code, date).of(reading.verdict());
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
