// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/uppertable.h"

#include "core/decimal.h"
#include "mapping/celltext.h"
#include "mapping/headervocabulary.h"

#include <algorithm>
#include <set>

namespace {

bool isNumber(std::string_view text)
{
    return !text.empty() &&
           Decimal::read(text, DecimalSign::Point, {}).outcome != DecimalReading::Outcome::NotANumber;
}

bool isAmount(const std::string &meaning)
{
    return meaning == "net" || meaning == "gross" || meaning == "mass" || meaning == "value" ||
           meaning == "quantity";
}

int filledCells(const RowView &row)
{
    return static_cast<int>(std::ranges::count_if(
        row.cells, [](const CellView &cell) { return !CellText::trimmed(cell.text).empty(); }));
}

} // namespace

/** Words and no number, of which at least three name different fields, one of them an amount. */
bool UpperTable::takeHeader(const RowView &row)
{
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    std::set<std::string> meanings;
    std::vector<int> amounts;
    constexpr std::size_t longest = 120;
    constexpr double clear = 60;
    constexpr std::size_t enough = 3;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const std::string_view text = CellText::trimmed(row.cells[c].text);
        if (isNumber(text))
            return false;
        const auto matches = text.empty() || text.size() > longest ? std::vector<HeaderMatch>()
                                                                   : vocabulary.match(vocabulary.parse(text));
        if (matches.empty() || matches.front().score < clear || matches.front().meaning == "none")
            continue;
        meanings.insert(matches.front().meaning);
        if (isAmount(matches.front().meaning))
            amounts.push_back(static_cast<int>(c));
    }
    if (meanings.size() < enough || amounts.empty())
        return false;
    m_header = row.number;
    m_amounts = amounts;
    m_width = filledCells(row);
    return true;
}

bool UpperTable::isLine(const RowView &row)
{
    if (row.number >= m_firstHeader || takeHeader(row) || m_header == 0)
        return false;
    return filledCells(row) * 2 >= m_width &&
           std::ranges::any_of(m_amounts, [&row](int column) { return isNumber(CellText::at(row, column)); });
}
