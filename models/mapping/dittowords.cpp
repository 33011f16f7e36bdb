// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/dittowords.h"

#include "core/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace {

/** Quotation marks or slashes, with dashes or equal signs around them: "-//-", "– ″ –", "=\"=". */
bool isSign(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> marks{"\"", "//", "\\\\", "''", "″", "〃",
                                                            "”",  "“",  "„",    "»",  "«", "´´"};
    static constexpr std::array<std::string_view, 6> around{"-", "–", "—", "=", " ", "\u00a0"};
    bool marked = false;
    while (!text.empty()) {
        const auto begins = [&text](std::string_view part) { return text.starts_with(part); };
        if (const auto *const mark = std::ranges::find_if(marks, begins); mark != marks.end()) {
            marked = true;
            text.remove_prefix(mark->size());
        } else if (const auto *const edge = std::ranges::find_if(around, begins); edge != around.end()) {
            text.remove_prefix(edge->size());
        } else {
            return false;
        }
    }
    return marked;
}

} // namespace

bool DittoWords::are(std::string_view trimmed)
{
    static constexpr std::array<std::string_view, 10> words{"ditto", "same as above", "as above", "see above",
                                                            "то же", "то же самое",   "те саме",  "так само",
                                                            "同上",  "同前"};
    static constexpr std::string_view signs = "-=\"/\\'\xe2\xe3\xc2"; // first bytes
    constexpr std::size_t longest = 24;
    if (trimmed.empty() || trimmed.size() > longest)
        return false;
    if (signs.find(trimmed.front()) != std::string_view::npos)
        return trimmed != "//" && isSign(trimmed); // two slashes stand for nothing
    // Nearly no text of a file is as long as one of these words, so nearly none is folded.
    const auto isAsLong = [&](std::string_view word) { return word.size() == trimmed.size(); };
    return std::ranges::any_of(words, isAsLong) &&
           std::ranges::find(words, Text::fold(trimmed)) != words.end();
}
