// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/numbertext.h"
#include "readers/sheetreader.h"

#include <string_view>

/** Cells as text, quickly. */
namespace CellText {

/** ="0901110000": how programs keep spreadsheets from taking a text for a number. */
inline std::string_view unwrapped(std::string_view text)
{
    const bool whole = text.size() >= 3 && text.ends_with('"') && text.find('"', 2) == text.size() - 1;
    return whole ? NumberText::trimmed(text.substr(2, text.size() - 3)) : text;
}

/** '5510002164: how a spreadsheet's export keeps the sign that makes a text of a number. */
inline std::string_view withoutTextMark(std::string_view text)
{
    const bool digit = text.size() >= 2 && text[1] >= '0' && text[1] <= '9';
    if (!digit)
        return text;
    text.remove_prefix(1);
    return text.ends_with('\'') && text.find('\'') == text.size() - 1 ? text.substr(0, text.size() - 1) : text;
}

/** As NumberText::trimmed(), with a short cut for the many texts that have nothing to trim; ="..." is what
 * stands in the quotes, and the apostrophe before digits goes. */
inline std::string_view trimmed(std::string_view text)
{
    if (text.empty())
        return text;
    const auto front = static_cast<unsigned char>(text.front());
    const auto back = static_cast<unsigned char>(text.back());
    const bool cleanFront = front > 0x20 && front != 0xc2 && front != 0xe2 && front != 0xe3 && front != 0xef;
    bool cleanBack = back > 0x20 && back < 0x80;
    if (back >= 0x80 && text.size() > 2) {
        const auto second = static_cast<unsigned char>(text[text.size() - 2]);
        const auto third = static_cast<unsigned char>(text[text.size() - 3]);
        cleanBack = second != 0xc2 && third != 0xe2 && third != 0xe3 && third != 0xef;
    }
    const std::string_view inner = cleanFront && cleanBack ? text : NumberText::trimmed(text);
    if (inner.starts_with('\''))
        return withoutTextMark(inner);
    return inner.starts_with("=\"") ? unwrapped(inner) : inner;
}

/** What stands in a column of the row, trimmed; empty for a cell that is missing and for column -1. */
inline std::string_view at(const RowView &row, int column)
{
    const auto index = static_cast<std::size_t>(column);
    return column >= 0 && index < row.cells.size() ? trimmed(row.cells[index].text) : std::string_view();
}

/** "7700000000 770001001 ООО ПРИМЕР": the numbers of a Russian firm before its name are no part of the name.
 */
inline std::string_view withoutTaxNumbers(std::string_view name)
{
    const auto digitsAt = [&](std::size_t from) {
        std::size_t n = 0;
        while (from + n < name.size() && name[from + n] >= '0' && name[from + n] <= '9')
            ++n;
        return n;
    };
    const std::size_t first = digitsAt(0);
    if ((first != 10 && first != 12) || first + 1 >= name.size() || name[first] != ' ')
        return name;
    std::size_t start = first + 1;
    const std::size_t second = digitsAt(start);
    if (second == 9 && start + second + 1 < name.size() && name[start + second] == ' ')
        start += second + 1;
    else if (second > 0)
        return name;
    return trimmed(name.substr(start));
}

} // namespace CellText
