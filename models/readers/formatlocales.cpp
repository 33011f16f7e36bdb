// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/formatlocales.h"

#include <charconv>

namespace {

struct Locale {
    unsigned number; ///< of Windows
    std::string_view region;
    std::string_view sign;
    std::string_view code;
};

constexpr Locale locales[] = {
    {0x0409, "US", "$", "USD"},  {0x540A, "US", "$", "USD"}, {0x500A, "PR", "$", "USD"},
    {0x300A, "EC", "$", "USD"},  {0x440A, "SV", "$", "USD"}, {0x080A, "MX", "$", "MXN"},
    {0x1009, "CA", "$", "CAD"},  {0x0C0C, "CA", "$", "CAD"}, {0x0C09, "AU", "$", "AUD"},
    {0x1409, "NZ", "$", "NZD"},  {0x2C0A, "AR", "$", "ARS"}, {0x340A, "CL", "$", "CLP"},
    {0x240A, "CO", "$", "COP"},  {0x380A, "UY", "$", "UYU"}, {0x4809, "SG", "$", "SGD"},
    {0x1004, "SG", "$", "SGD"},  {0x0C04, "HK", "$", "HKD"}, {0x3C09, "HK", "$", "HKD"},
    {0x0404, "TW", "$", "TWD"},  {0x0411, "JP", "¥", "JPY"}, {0x0804, "CN", "¥", "CNY"},
    {0x0809, "GB", "£", "GBP"},  {0x0452, "GB", "£", "GBP"}, {0x0491, "GB", "£", "GBP"},
    {0x041F, "TR", "TL", "TRY"},
};

} // namespace

std::string_view FormatLocales::currencyOf(std::string_view sign, std::string_view locale)
{
    const auto dash = locale.find('-');
    const std::string_view region =
        dash == std::string_view::npos ? std::string_view() : locale.substr(dash + 1, 2);
    unsigned number = 0;
    if (region.empty())
        std::from_chars(locale.data(), locale.data() + locale.size(), number, 16);
    constexpr unsigned language = 0xFFFF; // above it stand calendar and digits
    for (const Locale &each : locales) {
        if (each.sign == sign &&
            (region.empty() ? each.number == (number & language) : each.region == region))
            return each.code;
    }
    return {};
}
