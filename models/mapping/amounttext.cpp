// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/amounttext.h"

#include "core/numbertext.h"

#include <array>

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** Takes the first of the signs that stands there. */
template<std::size_t n>
bool take(std::string_view &text, const std::array<std::string_view, n> &signs, bool front)
{
    for (const std::string_view sign : signs) {
        if (front ? !text.starts_with(sign) : !text.ends_with(sign))
            continue;
        if (front)
            text.remove_prefix(sign.size());
        else
            text.remove_suffix(sign.size());
        text = NumberText::trimmed(text);
        return true;
    }
    return false;
}

} // namespace

AmountText AmountText::of(std::string_view cell)
{
    if (!cell.empty() && isDigit(cell.front()) && isDigit(cell.back()))
        return {cell}; // nearly all are
    AmountText amount{NumberText::trimmed(cell)};
    if (amount.text.size() < 2 || (isDigit(amount.text.front()) && isDigit(amount.text.back())))
        return amount;
    static constexpr std::array<std::string_view, 9> about{"~",    "≈",       "∼",    "～",      "около ",
                                                           "ок. ", "прибл. ", "ca. ", "approx. "};
    static constexpr std::array<std::string_view, 6> marks{"*", "†", "‡", "¹", "²", "³"};
    std::string_view rest = amount.text;
    const bool approximate = take(rest, about, true);
    bool marked = false;
    while (rest.size() > 1 && take(rest, marks, false))
        marked = true;
    // "12 m²" is a unit, and "*" alone a word for nothing.
    if (rest.empty() || (marked && !isDigit(rest.back())))
        return amount;
    // "10³" is a power.
    if (marked && rest.ends_with("10") && (rest.size() == 2 || !isDigit(rest[rest.size() - 3])))
        return amount;
    return {rest, approximate, marked};
}
