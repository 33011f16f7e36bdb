// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetsample.h"

#include "mapping/celltext.h"

bool SheetSample::add(const RowView &row)
{
    if (full())
        return false;
    Row kept{row.number, row.cells.size(), {}};
    std::size_t used = row.cells.size();
    while (used > 0 && CellText::trimmed(row.cells[used - 1].text).empty())
        --used;
    kept.cells.reserve(used);
    for (std::size_t i = 0; i < used; ++i) {
        kept.cells.push_back({std::string(row.cells[i].text.substr(0, maxCell)), row.cells[i].kind});
        m_bytes += kept.cells.back().text.size() + sizeof(Cell);
    }
    m_width = std::max(m_width, used);
    if (used > 0)
        m_rows.push_back(std::move(kept));
    return !full();
}

std::string_view SheetSample::text(std::size_t index, std::size_t column) const
{
    const Row &row = m_rows[index];
    return column < row.cells.size() ? CellText::trimmed(row.cells[column].text) : std::string_view();
}

CellView SheetSample::cell(std::size_t index, std::size_t column) const
{
    const Row &row = m_rows[index];
    if (column >= row.cells.size())
        return {};
    return {text(index, column), row.cells[column].kind};
}

const std::vector<CellView> &SheetSample::cells(std::size_t index, std::vector<CellView> &list) const
{
    list.clear();
    for (std::size_t column = 0; column < m_rows[index].cells.size(); ++column)
        list.push_back(cell(index, column));
    return list;
}

void SheetSample::show(int column, std::string_view currency)
{
    constexpr int most = 1 << 14; // as many as a spreadsheet has
    if (column < 0 || column >= most)
        return;
    const auto at = static_cast<std::size_t>(column);
    const std::size_t sign = currency.find_last_not_of(",.") + 1;
    const std::string_view scale = currency.substr(sign);
    currency = currency.substr(0, sign);
    if (!scale.empty()) {
        if (m_scales.size() <= at)
            m_scales.resize(at + 1);
        const int thousands = scale == "." ? 0 : static_cast<int>(scale.size());
        m_scales[at] = m_scales[at].value_or(thousands) == thousands ? thousands : severalScales;
    }
    if (currency.empty())
        return;
    if (m_shown.size() <= at)
        m_shown.resize(at + 1);
    std::optional<std::string> &said = m_shown[at];
    said = said && *said != currency ? std::string() : std::string(currency);
}
