// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/celldamage.h"

#include <algorithm>

bool CellDamage::isRoundedNumber(std::string_view text)
{
    constexpr std::size_t kept = 15;
    if (text.size() <= kept)
        return false;
    if (text.find("E+") != std::string_view::npos || text.find("e+") != std::string_view::npos)
        return text.find_first_not_of("0123456789.,Ee+") == std::string_view::npos;
    return text.find_first_not_of("0123456789") == std::string_view::npos &&
           text.substr(kept).find_first_not_of('0') == std::string_view::npos;
}

bool CellDamage::isCut(std::string_view utf8)
{
    constexpr std::size_t shortest = 255;
    constexpr std::size_t longest = 1024; // 256 characters of four bytes
    if (utf8.size() < shortest || utf8.size() > longest)
        return false;
    const auto characters = std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
    return characters == 255 || characters == 256;
}
