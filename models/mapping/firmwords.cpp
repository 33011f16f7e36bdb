// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/firmwords.h"

#include "core/wordlist.h"
#include "mapping/headertext.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

bool FirmWords::areIn(std::string_view name)
{
    static constexpr std::array<std::string_view, 32> forms{
        "ltd", "limited", "llc",  "inc",  "gmbh", "corp", "corporation", "srl", "spa",     "bv",  "sro",
        "doo", "plc",     "sarl", "ltda", "pte",  "sdn",  "bhd",         "kft", "sirketi", "ооо", "оао",
        "зао", "пао",     "тов",  "тоо",  "чп",   "ип",   "фоп",         "ooo", "zao",     "oao"};
    static constexpr std::array<std::string_view, 5> glued{"公司", "株式会社", "주식회사", "công ty",
                                                           "CÔNG TY"};
    if (std::ranges::any_of(
            glued, [name](std::string_view form) { return name.find(form) != std::string_view::npos; }))
        return true;
    // A form alone is a unit or a part of a number: "INC 123", "ООО-123/2023".
    constexpr std::size_t shortest = 3;
    const std::vector<std::string> words = HeaderText::split(name);
    const auto isForm = [](const std::string &word) { return WordList::isOneOf(word, forms); };
    const auto isName = [&](const std::string &word) {
        return word.size() >= shortest && !isForm(word) &&
               std::ranges::none_of(word, [](char c) { return c >= '0' && c <= '9'; });
    };
    return std::ranges::any_of(words, isForm) && std::ranges::any_of(words, isName);
}

bool FirmWords::fill(const ColumnFacts &facts)
{
    constexpr std::ptrdiff_t part = 3;
    const auto firms =
        std::ranges::count_if(facts.distinct, [](const auto &each) { return FirmWords::areIn(each.first); });
    return firms > 0 && firms * part >= std::ssize(facts.distinct);
}
