// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/currencynames.h"

#include "core/text.h"
#include "core/texthash.h"

#include <unicode/ucurr.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <unordered_map>

namespace {

/** As ISO 4217 spells them, where they are not the words that every file has. */
constexpr std::string_view isoNames =
    "AED UAE Dirham|AFN Afghani|ALL Lek|AMD Armenian Dram|AOA Kwanza|ARS Argentine Peso|"
    "AUD Australian Dollar|AZN Azerbaijan Manat|BAM Convertible Mark|BDT Taka|"
    "BGN Bulgarian Lev|BHD Bahraini Dinar|BND Brunei Dollar|BOB Boliviano|BRL Brazilian Real|"
    "BYN Belarusian Ruble|CAD Canadian Dollar|CHF Swiss Franc|CLP Chilean Peso|"
    "CNY Yuan Renminbi|COP Colombian Peso|CRC Costa Rican Colon|CUP Cuban Peso|"
    "CZK Czech Koruna|DKK Danish Krone|DOP Dominican Peso|DZD Algerian Dinar|"
    "EGP Egyptian Pound|ETB Ethiopian Birr|EUR Euro|GBP Pound Sterling|GEL Lari|"
    "GHS Ghana Cedi|GTQ Quetzal|HKD Hong Kong Dollar|HNL Lempira|HUF Forint|IDR Rupiah|"
    "ILS New Israeli Sheqel|INR Indian Rupee|IQD Iraqi Dinar|IRR Iranian Rial|"
    "ISK Iceland Krona|JOD Jordanian Dinar|JPY Yen|KES Kenyan Shilling|KGS Som|KHR Riel|"
    "KPW North Korean Won|KRW Won|KWD Kuwaiti Dinar|KZT Tenge|LAK Lao Kip|LBP Lebanese Pound|"
    "LKR Sri Lanka Rupee|MAD Moroccan Dirham|MDL Moldovan Leu|MKD Denar|MMK Kyat|MNT Tugrik|"
    "MOP Pataca|MUR Mauritius Rupee|MXN Mexican Peso|MYR Malaysian Ringgit|NGN Naira|"
    "NIO Cordoba Oro|NOK Norwegian Krone|NPR Nepalese Rupee|NZD New Zealand Dollar|"
    "OMR Rial Omani|PAB Balboa|PEN Sol|PHP Philippine Peso|PKR Pakistan Rupee|PLN Zloty|"
    "PYG Guarani|QAR Qatari Rial|RON Romanian Leu|RSD Serbian Dinar|RUB Russian Ruble|"
    "SAR Saudi Riyal|SEK Swedish Krona|SGD Singapore Dollar|SYP Syrian Pound|THB Baht|"
    "TJS Somoni|TMT Turkmenistan New Manat|TND Tunisian Dinar|TRY Turkish Lira|"
    "TWD New Taiwan Dollar|UAH Hryvnia|USD US Dollar|UYU Peso Uruguayo|UZS Uzbekistan Sum|"
    "VND Dong|XAF CFA Franc BEAC|XOF CFA Franc BCEAO|YER Yemeni Rial|ZAR Rand|"
    "ZMW Zambian Kwacha";

/** The languages that headers are known in. */
constexpr std::array languages{"en", "ru", "uk", "be", "kk", "uz", "ky", "tg",     "tk", "az", "hy",
                               "ka", "tr", "zh", "ja", "ko", "vi", "id", "th",     "hi", "bn", "ur",
                               "fa", "ar", "he", "es", "pt", "fr", "de", "it",     "nl", "pl", "cs",
                               "sk", "sl", "hr", "sr", "mk", "bg", "ro", "hu",     "el", "lt", "lv",
                               "et", "fi", "sv", "da", "nb", "mn", "ms", "zh_Hant"};

using NameTable = std::unordered_map<std::string, std::string_view, TextHash, std::equal_to<>>;

/** A name that two currencies have is neither's. */
void note(NameTable &table, const std::string &name, std::string_view code)
{
    const auto [place, isNew] = table.emplace(name, code);
    if (!isNew && place->second != code)
        place->second = {};
}

bool isTelling(const icu::UnicodeString &name)
{
    constexpr UChar32 firstHan = 0x4e00;
    constexpr UChar32 lastHangul = 0xd7a3;
    const UChar32 first = name.char32At(0);
    return name.indexOf(u' ') > 0 || (first >= firstHan && first <= lastHangul);
}

void noteNames(NameTable &table, const char *language, std::string_view code)
{
    icu::UnicodeString kept =
        icu::UnicodeString::fromUTF8(icu::StringPiece(code.data(), static_cast<int32_t>(code.size())));
    const auto add = [&](const auto &ask) {
        int32_t length = 0;
        UErrorCode status = U_ZERO_ERROR;
        const UChar *const text = ask(&length, &status);
        if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING)
            return; // the language has none
        const icu::UnicodeString name(text, length);
        std::string utf8;
        name.toUTF8String(utf8);
        if (isTelling(name))
            note(table, Text::fold(utf8), code);
    };
    const UChar *const wanted = kept.getTerminatedBuffer();
    add([&](int32_t *length, UErrorCode *status) {
        return ucurr_getName(wanted, language, UCURR_LONG_NAME, nullptr, length, status);
    });
    for (const char *const count : {"one", "few", "many", "other"}) {
        add([&](int32_t *length, UErrorCode *status) {
            return ucurr_getPluralName(wanted, language, nullptr, count, length, status);
        });
    }
}

NameTable makeTable()
{
    NameTable table;
    for (std::string_view rest = isoNames; !rest.empty();) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        const std::string_view code = rest.substr(0, 3);
        note(table, Text::fold(rest.substr(4, end - 4)), code);
        for (const char *const language : languages)
            noteNames(table, language, code);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return table;
}

} // namespace

std::string_view CurrencyNames::find(std::string_view folded)
{
    static const NameTable table = makeTable();
    const auto found = table.find(folded);
    return found == table.end() ? std::string_view() : found->second;
}
