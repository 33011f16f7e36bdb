// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/declarationsums.h"

#include "mapping/celltext.h"
#include "mapping/missingwords.h"

#include <algorithm>
#include <functional>

namespace {

/** Masses are rounded line by line. */
bool isNearly(std::int64_t sum, std::int64_t amount)
{
    constexpr std::int64_t thousandth = 1000;
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(sum, amount, &difference))
        return false;
    const std::int64_t most = amount / thousandth;
    return std::max(difference, -difference) <= std::max(most, -most);
}

bool isNearlyAll(std::int64_t part, std::int64_t all)
{
    return part * 10 >= all * 9;
}

} // namespace

DeclarationSums::DeclarationSums(const ColumnMapping &mapping)
    : m_headerRow(mapping.headerRow), m_number(mapping.use(Field::Declaration))
{
    for (std::size_t i = 0; m_number && i < fields.size(); ++i) {
        if (const ColumnUse *const use = mapping.use(fields[i]))
            m_amounts.emplace_back(i, SummedColumn(mapping, *use));
    }
}

void DeclarationSums::add(const RowView &row)
{
    if (!m_number || row.number <= m_headerRow)
        return;
    const auto at = static_cast<std::size_t>(m_number->column);
    const std::string_view text =
        at < row.cells.size() ? CellText::trimmed(row.cells[at].text) : std::string_view();
    if (!text.empty() && !MissingWords::instance().contains(text))
        m_above = text;
    else if (!text.empty() || !m_number->fillDown || row.cells.empty())
        return;
    if (m_above.empty())
        return;
    Declaration &declaration = m_declarations[std::hash<std::string_view>{}(m_above)];
    bool counts = !text.empty(); // a blank row or a note below is no line
    for (auto &[place, column] : m_amounts) {
        const auto amount = column.read(row).amount;
        if (!amount)
            continue;
        counts = true;
        if (place >= compared)
            continue;
        std::int64_t sum = declaration.sums[place].value_or(0);
        declaration.lost[place] = declaration.lost[place] || __builtin_add_overflow(sum, *amount, &sum);
        declaration.sums[place] = declaration.lost[place] ? std::nullopt : std::optional(sum);
    }
    m_rows += counts;
}

/** Whether a mass or a value of nearly all declarations is that of the lines, and none is another. */
bool DeclarationSums::sumsAgree(const DeclarationSums &lines, std::int64_t least) const
{
    bool agrees = false;
    for (std::size_t i = 0; i < compared; ++i) {
        std::int64_t given = 0;
        std::int64_t equal = 0;
        for (const auto &[number, declaration] : m_declarations) {
            const auto same = lines.m_declarations.find(number);
            if (same == lines.m_declarations.end() || !declaration.sums[i] || !same->second.sums[i])
                continue;
            ++given;
            equal += isNearly(*same->second.sums[i], *declaration.sums[i]);
        }
        if (given < least)
            continue;
        if (!isNearlyAll(equal, given))
            return false;
        agrees = true;
    }
    return agrees;
}

DeclarationSums::Likeness DeclarationSums::isHeadOf(const DeclarationSums &lines) const
{
    constexpr std::int64_t few = 3; // fewer may be alike by chance
    const auto numbers = static_cast<std::int64_t>(m_declarations.size());
    if (numbers == 0 || numbers != m_rows || lines.m_rows <= m_rows)
        return Likeness::None;
    const std::int64_t common =
        std::count_if(m_declarations.begin(), m_declarations.end(),
                      [&](const auto &own) { return lines.m_declarations.contains(own.first); });
    if (!isNearlyAll(common, numbers))
        return Likeness::None;
    const bool agree = sumsAgree(lines, std::min(few, common));
    if (numbers < few)
        return agree ? Likeness::Numbers : Likeness::None;
    return agree ? Likeness::Sums : Likeness::Numbers;
}
