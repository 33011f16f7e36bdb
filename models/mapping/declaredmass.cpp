// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/declaredmass.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string_view>

namespace {

/** Where the translator finds these words. */
struct Words {
    WAYBILL_SAID_FUNCTIONS(DeclaredMass)
};

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

std::optional<std::int64_t> amountAt(const SheetFacts &sheet, std::size_t row, int column)
{
    ColumnUse use;
    use.column = column;
    use.decimalSign = sheet.facts[static_cast<std::size_t>(column)].signs.sign();
    return sheet.amount(row, use, {1, 3});
}

/** Whether in most rows the third is the product of the others. */
bool isProduct(const SheetFacts &sheet, int one, int count, int all)
{
    int both = 0;
    int times = 0;
    for (std::size_t row = sheet.firstRow; row < sheet.sample->size(); ++row) {
        const auto left = amountAt(sheet, row, one);
        const auto pieces = amountAt(sheet, row, count);
        const auto right = amountAt(sheet, row, all);
        if (!left || !pieces || !right || *left <= 0 || *right <= 0)
            continue;
        constexpr double nearly = 0.01, thousand = 1000;
        const double product = static_cast<double>(*left) * static_cast<double>(*pieces) / thousand;
        ++both;
        times += std::abs(product - static_cast<double>(*right)) <= nearly * static_cast<double>(*right);
    }
    return both > 0 && times * 2 >= both;
}

} // namespace

/** Where the lines of one declaration, by its number or by items that are numbered on, say the same mass
 * rather than each its own: only there a total may be counted once. */
bool DeclaredMass::isRepeated(const ColumnUse &mass) const
{
    const int number = SheetFacts::columnOf(m_columns, Field::Declaration);
    const int item = SheetFacts::columnOf(m_columns, Field::Item);
    if (number < 0 && item < 0)
        return false;
    int differ = 0;
    int equal = 0;
    for (std::size_t row = m_sheet.firstRow; row + 1 < m_sheet.sample->size(); ++row) {
        const auto left = amountAt(m_sheet, row, mass.column);
        const auto right = amountAt(m_sheet, row + 1, mass.column);
        if (!left || !right || *left == 0 || !isSameDeclaration(row, number, item))
            continue;
        differ += *left != *right;
        equal += *left == *right;
    }
    return equal > differ;
}

/** Whether the row and the next are lines of one declaration. */
bool DeclaredMass::isSameDeclaration(std::size_t row, int number, int item) const
{
    if (number >= 0) {
        const auto column = static_cast<std::size_t>(number);
        const std::string_view said = m_sheet.sample->text(row, column);
        return !said.empty() && said == m_sheet.sample->text(row + 1, column);
    }
    constexpr std::int64_t one = 1000;
    const auto first = amountAt(m_sheet, row, item);
    const auto next = amountAt(m_sheet, row + 1, item);
    return first && next && *next == *first + one;
}

/** A gross mass a little above the net one of its line is the line's. */
bool DeclaredMass::isNearOther(const ColumnUse &mass, const ColumnUse &other) const
{
    int near = 0;
    int both = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const auto left = amountAt(m_sheet, row, mass.column);
        const auto right = amountAt(m_sheet, row, other.column);
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
    bool more = false;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const auto left = amountAt(m_sheet, row, part);
        const auto right = amountAt(m_sheet, row, total);
        if (left && right && *right < *left)
            return false;
        more = more || (left && right && *right > *left);
    }
    const int quantity = SheetFacts::columnOf(m_columns, Field::Quantity);
    return more && (quantity < 0 || !isProduct(m_sheet, part, quantity, total));
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
            !saysTotal(text(mass.column)) || saysItem(text(mass.column)) || !isRepeated(mass) ||
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
