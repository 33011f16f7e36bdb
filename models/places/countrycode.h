// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

/** A country as ISO 3166-1 alpha-2, packed in two bytes; default = none. XK is used for Kosovo. */
struct CountryCode {
    std::uint16_t packed = 0;
    constexpr CountryCode() = default;
    /** Takes two letters A to Z; anything else gives none. */
    constexpr explicit CountryCode(std::string_view alpha2)
    {
        if (alpha2.size() == 2 && alpha2[0] >= 'A' && alpha2[0] <= 'Z' && alpha2[1] >= 'A' &&
            alpha2[1] <= 'Z')
            packed = static_cast<std::uint16_t>((alpha2[0] << 8) | alpha2[1]);
    }
    constexpr bool valid() const { return packed != 0; }
    /** "TR", or empty. */
    std::string alpha2() const
    {
        return valid() ? std::string{static_cast<char>(packed >> 8), static_cast<char>(packed & 0xff)}
                       : std::string{};
    }
    constexpr auto operator<=>(const CountryCode &) const = default;
};
