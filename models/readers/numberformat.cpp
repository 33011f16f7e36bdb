// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/numberformat.h"

#include "core/decimal.h"
#include "core/numbertext.h"
#include "core/units.h"
#include "readers/formatlocales.h"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/** The letters of the first section that act, in lower case; quoted and escaped text, colors and locales left
 * out. */
struct Acting {
    std::string letters;
    bool elapsed = false;
    bool digits = false; ///< places for digits, other than fractions of seconds
};

// [h], [mm], [ss]: hours, minutes or seconds in all.
bool isElapsed(std::string_view inside)
{
    return !inside.empty() && std::all_of(inside.begin(), inside.end(), [&](char c) {
        return lower(c) == lower(inside.front()) &&
               std::string_view("hms").find(lower(c)) != std::string_view::npos;
    });
}

Acting acting(std::string_view code)
{
    Acting result;
    bool fraction = false; // "ss.000"
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = lower(code[i]);
        if (c == ';')
            break;
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*' || c == '!') {
            ++i;
        } else if (c == '[') {
            const std::size_t close = std::min(code.find(']', i), code.size());
            if (isElapsed(code.substr(i + 1, close - i - 1)))
                result.elapsed = true;
            i = close;
        } else if (c == 'e' && i + 1 < code.size() && (code[i + 1] == '+' || code[i + 1] == '-')) {
            result.letters += '0'; // an exponent, not an era's year
        } else {
            const bool place = c == '0' || c == '#' || c == '?';
            fraction =
                place ? fraction
                      : (c == '.' || c == ',') && !result.letters.empty() && result.letters.back() == 's';
            result.digits = result.digits || (place && !fraction);
            result.letters += c;
        }
    }
    return result;
}

bool isMassUnit(std::string_view unit)
{
    const bool year = unit == "г" || unit == "г."; // "2022 г."
    return !year && Units::massUnit(unit).has_value();
}

/** Those that customs files have; other words in formats are pieces, places and remarks. */
bool isCurrencySign(std::string_view text)
{
    constexpr std::string_view known =
        " $ US$ USD € EUR £ GBP ¥ JPY CNY RMB ₽ RUB руб руб. ₺ TRY TL ₴ UAH грн грн. ₸ KZT "
        "тг "
        "тг. "
        "BYN "
        "KGS UZS "
        "TJS TMT ₾ GEL AMD ₼ AZN MDL ₹ INR ₩ KRW ₫ VND ₪ ILS PLN CZK SEK NOK DKK HUF "
        "RON "
        "BGN RSD CHF "
        "AED SAR IRR PKR THB IDR MYR SGD HKD TWD MXN BRL R$ ARS CLP COP PEN ZAR NGN KES EGP CAD AUD ";
    if (text.empty() || text.find(' ') != std::string_view::npos)
        return false;
    return known.find(std::string(" ").append(text).append(" ")) != std::string_view::npos;
}

} // namespace

NumberFormat NumberFormats::fromCode(std::string_view code)
{
    Acting a = acting(code);
    if (a.elapsed)
        return NumberFormat::Elapsed;
    if (a.digits) // "0.00 kg", as programs write it without quotes
        return NumberFormat::Plain;
    std::string &s = a.letters;
    for (const std::string_view word : {"general", "standard"}) {
        if (const std::size_t at = s.find(word); at != std::string::npos)
            s.erase(at, word.size());
    }
    bool time = false;
    for (const std::string_view half : {"am/pm", "a/p"}) {
        if (const std::size_t at = s.find(half); at != std::string::npos) {
            s.erase(at, half.size());
            time = true;
        }
    }
    const bool date = s.find_first_of("ydbg") != std::string::npos || s.find("e") != std::string::npos;
    const bool clock = s.find_first_of("hs") != std::string::npos;
    time = time || clock;
    if (!date && !time)
        return s.find('m') != std::string::npos ? NumberFormat::Date : NumberFormat::Plain;
    if (date)
        return time ? NumberFormat::DateTime : NumberFormat::Date;
    // Hours with a month would need a letter m that stands neither behind h nor before s: three of them name
    // a month.
    return s.find("mmm") != std::string::npos ? NumberFormat::DateTime : NumberFormat::Time;
}

std::string NumberFormats::massUnitShown(std::string_view shown, std::string_view number)
{
    const auto end = shown.find_last_of("0123456789");
    if (end == std::string_view::npos || end + 1 == shown.size())
        return {};
    const std::string_view unit = NumberText::trimmed(shown.substr(end + 1));
    const DecimalScale scale{1, 3};
    const DecimalReading whole = Decimal::read(number, DecimalSign::Point, scale);
    const auto isWhole = [&](DecimalSign sign) {
        const DecimalReading seen = Decimal::read(shown.substr(0, end + 1), sign, scale);
        constexpr std::int64_t rounding = 20;
        return seen.ok() && whole.ok() &&
               std::abs(seen.value - whole.value) <= std::abs(whole.value) / rounding;
    };
    return isMassUnit(unit) && (isWhole(DecimalSign::Point) || isWhole(DecimalSign::Comma))
               ? std::string(unit)
               : std::string();
}

std::string NumberFormats::massUnitOf(std::string_view code)
{
    for (const std::string_view condition : {"[<", "[>", "[="}) {
        if (code.find(condition) != code.npos)
            return {}; // which section shows a number depends on the number
    }
    std::string literal;
    bool digits = false;
    bool scaled = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '0' || c == '#' || c == '?') {
            digits = true;
            scaled = false;
            literal.clear();
        } else if (c == '"') {
            const std::size_t close = std::min(code.find('"', i + 1), code.size());
            literal += code.substr(i + 1, close - i - 1);
            i = close;
        } else if (c == '[') {
            const std::size_t close = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, close - i - 1);
            if (inside.starts_with('$')) // a currency, or what somebody put in its place
                literal += inside.substr(1, inside.find('-') - 1);
            i = close;
        } else if (c == '_' || c == '*') {
            ++i;
        } else if (c != '\\' && c != '!') {
            scaled = scaled || c == ','; // behind the digits it shows thousandths
            literal += c;
        }
    }
    const std::string_view unit = NumberText::trimmed(literal);
    return digits && !scaled && isMassUnit(unit) ? std::string(unit) : std::string();
}

int NumberFormats::thousandsOf(std::string_view code)
{
    int commas = 0;
    bool digits = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '[') {
            const std::size_t close = std::min(code.find(']', i), code.size());
            if (i + 1 < code.size() && (code[i + 1] == '<' || code[i + 1] == '>' || code[i + 1] == '='))
                return 0; // which section shows a number depends on the number
            i = close;
        } else if (c == '_' || c == '*' || c == '\\' || c == '!') {
            ++i;
        } else if (c == '0' || c == '#' || c == '?') {
            digits = true;
            commas = 0; // those between digits part groups of them
        } else if (c == ',') {
            commas += digits ? 1 : 0;
        }
    }
    constexpr int most = 4;
    return std::min(commas, most);
}

int NumberFormats::thousandsShown(std::string_view shown, std::string_view number)
{
    const DecimalScale scale{1, 3};
    const DecimalReading whole =
        shown == number ? DecimalReading() : Decimal::read(number, DecimalSign::Point, scale);
    constexpr std::int64_t thousand = 1000, rounding = 20;
    if (!whole.ok())
        return 0;
    const auto isShown = [&](DecimalSign sign, std::int64_t divisor) {
        const DecimalReading seen = Decimal::read(shown, sign, scale);
        const std::int64_t expected = whole.value / divisor;
        return seen.ok() && expected != 0 && std::abs(seen.value - expected) <= std::abs(expected) / rounding;
    };
    std::int64_t divisor = 1;
    for (int thousands = 0; thousands < 4; ++thousands, divisor *= thousand) {
        if (isShown(DecimalSign::Point, divisor) || isShown(DecimalSign::Comma, divisor))
            return thousands;
    }
    return 0;
}

void NumberFormats::addScales(std::vector<std::string> &currencies, const std::vector<int> &thousands)
{
    if (std::all_of(thousands.begin(), thousands.end(), [](int times) { return times == 0; }))
        return;
    currencies.resize(std::max(currencies.size(), thousands.size()));
    for (std::size_t i = 0; i < thousands.size(); ++i)
        currencies[i] +=
            thousands[i] == 0 ? std::string(".") : std::string(static_cast<std::size_t>(thousands[i]), ',');
}

std::string NumberFormats::currencyOf(std::string_view code)
{
    if (!massUnitOf(code).empty())
        return {};
    std::string literal;
    bool digits = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        const std::string_view rest = code.substr(i + 1);
        if (c == '"') {
            literal += rest.substr(0, rest.find('"'));
            i += std::min(rest.find('"'), rest.size()) + 1;
        } else if (c == '[') {
            const std::string_view inside = rest.substr(0, rest.find(']'));
            if (inside.starts_with('$') && inside.find('-') != 1)
                literal += inside.substr(1, inside.find('-') - 1);
            else if (inside.starts_with('<') || inside.starts_with('>') || inside.starts_with('='))
                return {}; // which section shows a number depends on the number
            i += inside.size() + 1;
        } else if (c == '_' || c == '*') {
            ++i;
        } else if (c == '0' || c == '#' || c == '?') {
            digits = true;
        } else if (c != '\\' && c != ',' && c != '.' && c != ' ' && c != '-' && c != '(' && c != ')') {
            literal += c;
        }
    }
    const std::string_view sign = NumberText::trimmed(literal);
    return digits && isCurrencySign(sign) ? std::string(sign) : std::string();
}

std::string NumberFormats::localCurrencyOf(std::string_view code)
{
    std::string sign = currencyOf(code);
    const auto begin = code.find("[$" + sign + '-');
    if (sign.empty() || begin == std::string_view::npos)
        return sign;
    const std::string_view locale = code.substr(begin + sign.size() + 3);
    const std::string_view local = FormatLocales::currencyOf(sign, locale.substr(0, locale.find(']')));
    return local.empty() ? sign : std::string(local);
}

std::vector<std::string> NumberFormats::shownBehind(std::vector<std::string> units,
                                                    const std::vector<std::string> &currencies)
{
    std::string first;
    bool several = false;
    for (const std::string &currency : currencies) {
        several = several || (!currency.empty() && !first.empty() && currency != first);
        if (first.empty())
            first = currency;
    }
    for (std::size_t i = 0; several && i < units.size() && i < currencies.size(); ++i) {
        if (units[i].empty())
            units[i] = currencies[i];
    }
    return units;
}

void NumberFormats::keepOnlyOne(std::vector<std::string> &currencies)
{
    std::string one;
    for (const std::string &currency : currencies) {
        if (currency.empty() || currency == one)
            continue;
        if (!one.empty())
            return currencies.clear();
        one = currency;
    }
    if (one.empty())
        currencies.clear(); // so that no cell asks
}

NumberFormat NumberFormats::builtIn(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 ||
        id == 58)
        return NumberFormat::Date;
    if (id == 22)
        return NumberFormat::DateTime;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return NumberFormat::Time;
    return id == 46 ? NumberFormat::Elapsed : NumberFormat::Plain;
}
