// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/explanation.h"

#include "goods/hschapters.h"

#include "core/text.h"

#include <algorithm>

namespace {

constexpr int LongestQuote = 120;

Said tr(const char *text)
{
    return {"Explanation", text};
}

/** What a file of rules says, for which the translator has words as well: see rulewords.h. */
Said said(const std::string &text)
{
    return {QByteArrayLiteral("Classification"), QByteArray::fromStdString(text)};
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

QString Explanation::ruleId(int category, int rule) const
{
    return text(m_categories.all()[static_cast<std::size_t>(category)].id) + u'/' + QString::number(rule + 1);
}

Said Explanation::quote(std::size_t first, std::size_t last) const
{
    return u'"' + Text::visible(text(m_reading.quoted(first, last)), LongestQuote) + u'"';
}

Said Explanation::codeForPeople(std::string_view digits) const
{
    return text(HsCode::dotted(digits.substr(0, 6)));
}

/** What the nomenclature says of the code: in the words of a rule if one knows it, else by its chapter. */
Said Explanation::meaningOfCode() const
{
    if (!m_reading.codeUses().empty())
        return said(m_reading.codeUses().front().code->says);
    return HsChapters::title(m_code.code).lowered();
}

Said Explanation::nameOf(const Evidence &evidence) const
{
    return m_categories.all()[static_cast<std::size_t>(evidence.category)].said().lowered();
}

Said Explanation::wordsOf(const Evidence &evidence)
{
    const CategoryRule &rule = m_rules.rule(evidence.category, evidence.rule);
    const Said words = quote(evidence.first, evidence.last);
    switch (evidence.kind) {
    case CategoryRule::Kind::Code:
        return tr("HS %1 says %2").arg(codeForPeople(m_code.code), said(evidence.code->says));
    case CategoryRule::Kind::Model:
        return Said::joined({words, rule.says.empty() ? tr("is a known model") : said(rule.says)}, " ");
    case CategoryRule::Kind::Part:
        if (evidence.head == evidence.first)
            return tr("made for %1").arg(words);
        return tr("%1 of or for %2").arg(quote(evidence.head, evidence.headLast), words);
    case CategoryRule::Kind::Weak:
        return tr("%1 together with HS %2").arg(words, codeForPeople(m_code.code));
    case CategoryRule::Kind::Strong:
        break;
    }
    Said sentence = Said::joined(
        {words, rule.says.empty() ? tr("names %1").arg(nameOf(evidence)) : said(rule.says)}, " ");
    if (const auto caliber = decidingCaliber(evidence))
        sentence = tr("%1, with the caliber \"%2\"").arg(sentence, Text::visible(text(*caliber)));
    return sentence;
}

std::optional<std::string_view> Explanation::decidingCaliber(const Evidence &evidence)
{
    const RuleCondition &with = m_rules.rule(evidence.category, evidence.rule).with;
    if (!with.caliber || (!m_code.code.empty() && RuleBook::fits(m_code.code, with.codes)))
        return std::nullopt;
    const auto span = m_reading.caliber();
    return span ? std::optional(m_reading.cell().substr(span->begin, span->end - span->begin)) : std::nullopt;
}

/** What the code says where words decided. */
Said Explanation::codeSays(const Evidence &winner) const
{
    switch (m_code.problem) {
    case HsReading::Problem::Rounded:
        return tr("the HS code was rounded by a spreadsheet and is not used");
    case HsReading::Problem::LooksLikeDate:
        return tr("the HS code looks like a date and is not used");
    case HsReading::Problem::Unreadable:
        return tr("the HS code can not be read");
    case HsReading::Problem::Empty:
        return tr("no HS code is given");
    case HsReading::Problem::None:
        break;
    }
    if (winner.kind == CategoryRule::Kind::Code)
        return {};
    const Said meaning = meaningOfCode();
    if (meaning.isEmpty())
        return tr("HS %1 is not in the nomenclature").arg(codeForPeople(m_code.code));
    return tr("HS %1 says %2").arg(codeForPeople(m_code.code), meaning);
}

Said Explanation::whyNothing() const
{
    for (const auto &word : m_reading.closingQuotes())
        return tr("\"%1\" rules the categories out").arg(Text::visible(text(word), LongestQuote));
    return tr("no rule fits");
}

Said Explanation::reason(const Verdict &verdict)
{
    const Evidence &best = *m_reading.best();
    const QString rule = ruleId(verdict.category, verdict.rule);
    const Said reason = tr("rule %1: %2").arg(rule, wordsOf(best));
    const Said code = codeSays(best);
    return code.isEmpty() ? reason : Said::joined({reason, code}, "; ");
}

void Explanation::appendKey(std::string &key)
{
    const Evidence &best = *m_reading.best();
    const auto number = [&key](auto value) {
        key.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    const auto words = [&](std::string_view quoted) {
        number(quoted.size());
        key.append(quoted);
    };
    number(best.category);
    number(best.rule);
    number(best.head == best.first);
    if (best.kind != CategoryRule::Kind::Code) {
        words(m_reading.quoted(best.first, best.last));
        words(m_reading.quoted(best.head, best.headLast));
    }
    words(decidingCaliber(best).value_or(std::string_view()));
    number(m_code.problem);
    words(std::string_view(m_code.code).substr(0, 6));
    number(best.code);
    // What a code says may be said of more than its first six digits.
    number(m_reading.codeUses().empty() ? nullptr : m_reading.codeUses().front().code);
}

Classification Explanation::of(const Verdict &verdict)
{
    Classification result;
    if (m_code.code.size() >= 6) {
        const auto tier = m_categories.priorityList().find(std::string_view(m_code.code).substr(0, 6));
        if (tier != m_categories.priorityList().end())
            result.tag = "chpl:" + tier->second;
    }
    const Evidence *best = m_reading.best();
    if (verdict.category == Verdict::None || best == nullptr) {
        result.reason = whyNothing();
        return result;
    }
    result.category = m_categories.all()[static_cast<std::size_t>(verdict.category)].id;
    result.rule = ruleId(verdict.category, verdict.rule).toStdString();
    result.reason = reason(verdict);
    if (verdict.textAndCodeDiffer)
        result.flags.emplace_back("text-and-code-differ");
    std::vector<Evidence> others = m_reading.evidence();
    std::stable_sort(others.begin(), others.end(),
                     [](const Evidence &a, const Evidence &b) { return a.kind < b.kind; });
    for (const Evidence &other : others) {
        const std::string rule = ruleId(other.category, other.rule).toStdString();
        const auto same = [&](const Classification::Losing &l) { return l.rule == rule; };
        if (rule == result.rule || std::any_of(result.losing.begin(), result.losing.end(), same))
            continue;
        result.losing.push_back(
            {m_categories.all()[static_cast<std::size_t>(other.category)].id, rule, wordsOf(other)});
    }
    return result;
}
