// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/amounttext.h"

#include "core/numbertext.h"

#include <algorithm>
#include <array>

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool startsWith(std::string_view text, std::string_view sign)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return text.size() >= sign.size() &&
           std::equal(sign.begin(), sign.end(), text.begin(), [&](char s, char c) { return s == lower(c); });
}

/** Takes a word for "about" off the front; letters beyond ASCII as they stand in a sentence. */
bool takeAbout(std::string_view &text)
{
    static constexpr std::array<std::string_view, 21> signs{"~",
                                                            "≈",
                                                            "∼",
                                                            "～",
                                                            "около ",
                                                            "ок. ",
                                                            "прибл. ",
                                                            "примерно ",
                                                            "близько ",
                                                            "about ",
                                                            "approx ",
                                                            "approx.",
                                                            "approximately ",
                                                            "ca. ",
                                                            "circa ",
                                                            "aprox. ",
                                                            "environ ",
                                                            "yaklaşık ",
                                                            "etwa ",
                                                            "约",
                                                            "大约"};
    for (const std::string_view sign : signs) {
        if (!startsWith(text, sign))
            continue;
        text = NumberText::trimmed(text.substr(sign.size()));
        return true;
    }
    return false;
}

bool takeMark(std::string_view &text)
{
    static constexpr std::array<std::string_view, 6> marks{"*", "†", "‡", "¹", "²", "³"};
    for (const std::string_view mark : marks) {
        if (!text.ends_with(mark))
            continue;
        text = NumberText::trimmed(text.substr(0, text.size() - mark.size()));
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
    std::string_view rest = amount.text;
    const bool approximate = takeAbout(rest);
    bool marked = false;
    while (rest.size() > 1 && takeMark(rest))
        marked = true;
    // "12 m²" is a unit, and "*" alone a word for nothing.
    if (rest.empty() || (marked && !isDigit(rest.back())))
        return amount;
    // "10³" is a power.
    if (marked && rest.ends_with("10") && (rest.size() == 2 || !isDigit(rest[rest.size() - 3])))
        return amount;
    return {rest, approximate, marked};
}
