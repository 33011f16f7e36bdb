// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/declaredmass.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace {

/** Where the translator finds these words. */
struct Words {
    WAYBILL_SAID_FUNCTIONS(DeclaredMass)
};

bool isMass(std::string_view meaning)
{
    return meaning == "net" || meaning == "gross" || meaning == "mass";
}

/** Sums of a pivot are another thing. */
bool saysTotal(const HeaderText &header)
{
    static constexpr std::array<std::string_view, 10> words{"total", "totals", "tot",   "totale", "итого",
                                                            "общий", "общая",  "общее", "всего",  "toplam"};
    return std::ranges::any_of(words, [&](std::string_view word) { return header.has(word); });
}

bool saysItem(const HeaderText &header)
{
    return HeaderVocabulary::instance().isItem(header);
}

/** Whether the one header says what the other does, and that it is a total. */
bool saysTotalOf(const HeaderText &total, const HeaderText &part)
{
    const auto plain = [](const HeaderText &header) {
        std::vector<std::string> words;
        for (const HeaderText::Word &word : header.words) {
            if (!word.marks)
                words.push_back(word.text);
        }
        std::ranges::sort(words);
        return words;
    };
    std::vector<std::string> left = plain(total);
    const auto erased = std::erase(left, "total");
    return erased == 1 && !left.empty() && left == plain(part);
}

} // namespace

void DeclaredMass::leaveTotals(std::vector<FieldCandidate> &list, const SheetFacts &sheet)
{
    const auto text = [&](const FieldCandidate &candidate) -> const HeaderText & {
        return sheet.texts[static_cast<std::size_t>(candidate.column)];
    };
    const bool items = std::ranges::any_of(list, [&](const FieldCandidate &candidate) {
        return isMass(candidate.meaning) && saysItem(text(candidate)) && !saysTotal(text(candidate)) &&
               sheet.facts[static_cast<std::size_t>(candidate.column)].hasData();
    });
    if (items)
        std::erase_if(list, [&](const FieldCandidate &candidate) {
            return isMass(candidate.meaning) && saysTotal(text(candidate)) && !saysItem(text(candidate));
        });
}

/** Whether lines that are numbered on have masses of their own. */
bool DeclaredMass::isOfItems(const ColumnUse &mass) const
{
    const int item = SheetFacts::columnOf(m_columns, Field::Item);
    if (item < 0)
        return false;
    ColumnUse number;
    number.column = item;
    int differ = 0;
    int equal = 0;
    for (std::size_t row = m_sheet.firstRow; row + 1 < m_sheet.sample->size(); ++row) {
        constexpr std::int64_t one = 1000;
        const auto first = m_sheet.amount(row, number, {1, 3});
        const auto next = m_sheet.amount(row + 1, number, {1, 3});
        const auto left = m_sheet.amount(row, mass, {1, 3});
        const auto right = m_sheet.amount(row + 1, mass, {1, 3});
        if (!first || !next || *next != *first + one || !left || !right)
            continue;
        differ += *left != *right;
        equal += *left == *right;
    }
    constexpr int enough = 3;
    return differ >= enough && differ > equal;
}

/** A gross mass a little above the net one of its line is the line's. */
bool DeclaredMass::isNearOther(const ColumnUse &mass, const ColumnUse &other) const
{
    int near = 0;
    int both = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const auto left = m_sheet.amount(row, mass, {1, 3});
        const auto right = m_sheet.amount(row, other, {1, 3});
        if (!left || !right || *left <= 0 || *right <= 0)
            continue;
        constexpr double packing = 1.5;
        const double ratio = static_cast<double>(*left) / static_cast<double>(*right);
        ++both;
        near += ratio < packing && ratio > 1 / packing;
    }
    constexpr int enough = 3;
    return both >= enough && near * 10 >= both * 8;
}

/** "US$ FOB" and "FOB total" of a whole declaration, and no price and what it comes to. */
bool DeclaredMass::isPairOfTotals(int part, int total) const
{
    const int quantity = SheetFacts::columnOf(m_columns, Field::Quantity);
    ColumnUse pieces, one, all;
    pieces.column = quantity;
    one.column = part;
    all.column = total;
    int both = 0;
    int more = 0;
    int times = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const auto left = m_sheet.amount(row, one, {1, 3});
        const auto right = m_sheet.amount(row, all, {1, 3});
        if (!left || !right || *left <= 0)
            continue;
        if (*right < *left)
            return false;
        ++both;
        more += *right > *left;
        const auto count = quantity < 0 ? std::nullopt : m_sheet.amount(row, pieces, {1, 3});
        constexpr double nearly = 0.01, thousand = 1000;
        const double product =
            count ? static_cast<double>(*left) * static_cast<double>(*count) / thousand : 0;
        times += std::abs(product - static_cast<double>(*right)) <= nearly * static_cast<double>(*right);
    }
    return more > 0 && times * 2 < both;
}

/** Whether the sheet tells what is each item's from what is a whole declaration's. */
bool DeclaredMass::isBesideItems(const ColumnUse &mass) const
{
    const int other = SheetFacts::columnOf(m_columns, mass.field == Field::Net ? Field::Gross : Field::Net);
    if (other >= 0) {
        const ColumnUse &use = m_columns[static_cast<std::size_t>(other)];
        return !saysTotal(text(other)) && !isNearOther(mass, use);
    }
    return std::ranges::any_of(m_candidates, [&](const FieldCandidate &value) {
        const bool filled = m_sheet.facts[static_cast<std::size_t>(value.column)].hasData();
        if (value.meaning != "value" || !filled || saysTotal(text(value.column)))
            return false;
        return saysItem(text(value.column)) ||
               std::ranges::any_of(m_candidates, [&](const FieldCandidate &total) {
                   return total.meaning == "value" && saysTotalOf(text(total.column), text(value.column)) &&
                          isPairOfTotals(value.column, total.column);
               });
    });
}

void DeclaredMass::ask(QList<MappingQuestion> &questions) const
{
    if (m_sheet.layout && m_sheet.layout->sums)
        return;
    for (ColumnUse &mass : m_columns) {
        if ((mass.field != Field::Net && mass.field != Field::Gross) || mass.once ||
            !saysTotal(text(mass.column)) || saysItem(text(mass.column)) || isOfItems(mass) ||
            !isBesideItems(mass))
            continue;
        MappingQuestion question;
        question.id = QStringLiteral("which-value");
        question.column = mass.column;
        question.text =
            Words::tr("“%1” says that it is a total, and other columns are of each item. Is it that of "
                      "the whole declaration?")
                .arg(mass.header.simplified());
        question.offer(QStringLiteral("once"), Words::tr("Yes, count it once for each declaration"));
        question.offer(QStringLiteral("-"), Words::tr("Yes, leave it out"));
        question.offer(fieldId(mass.field), Words::tr("No, it is each line's own"));
        questions.append(question);
        mass.once = true;
    }
}
