// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

/** Short lists of words that stand in the code. */
namespace WordList {

/** True if the word is in the list. */
template<class List> bool isOneOf(std::string_view word, const List &list)
{
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

/** True if the word begins with one of the list. */
template<class List> bool beginsOne(std::string_view word, const List &stems)
{
    return std::any_of(std::begin(stems), std::end(stems),
                       [word](std::string_view stem) { return word.starts_with(stem); });
}

} // namespace WordList
