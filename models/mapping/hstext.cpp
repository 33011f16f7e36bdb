// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/hstext.h"

#include "core/numbertext.h"
#include "core/text.h"

#include <algorithm>

namespace {

constexpr std::size_t mostDigits = 10;  // what a record keeps
constexpr std::size_t longestCode = 14; // national codes reach this far

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** What may stand inside a code: points, blanks, dashes. */
std::size_t gapLength(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text[0] == '.' || text[0] == ' ' || text[0] == '-' || text[0] == '\'')
        return 1;
    return text.starts_with("\u00a0") ? 2 : text.starts_with("\u202f") ? 3 : 0;
}

/** Takes one code from the front; stops at anything that does not belong inside one. */
std::string takeCode(std::string_view &text)
{
    std::string digits;
    std::size_t i = 0;
    while (i < text.size()) {
        if (isDigit(text[i])) {
            digits += text[i++];
            continue;
        }
        const std::size_t gap = digits.empty() ? 0 : gapLength(text.substr(i));
        if (gap == 0 || i + gap >= text.size() || !isDigit(text[i + gap]))
            break;
        i += gap;
    }
    text.remove_prefix(i);
    return digits;
}

/** The digits that an exponent form still knows: "6.90721E+09" knows 690721 of ten digits. */
bool takeExponent(std::string_view text, HsText &result)
{
    const auto e = text.find_first_of("eE");
    if (e == std::string_view::npos || e < 1 || e + 2 > text.size())
        return false;
    std::string mantissa;
    std::size_t whole = 0;
    bool point = false;
    for (const char c : text.substr(0, e)) {
        if (isDigit(c)) {
            mantissa += c;
            whole += !point;
        } else if ((c == '.' || c == ',') && !point) {
            point = true;
        } else {
            return false;
        }
    }
    std::string_view exponent = text.substr(e + 1);
    if (!exponent.empty() && exponent.front() == '+')
        exponent.remove_prefix(1);
    if (exponent.empty() || exponent.size() > 2 || !std::all_of(exponent.begin(), exponent.end(), isDigit))
        return false;
    const int power = std::stoi(std::string(exponent));
    const std::size_t length = whole + static_cast<std::size_t>(power);
    if (mantissa.empty() || length < 4 || length > longestCode)
        return false;
    if (length % 2 == 1 && length < mostDigits) {
        mantissa.insert(0, 1, '0');
        result.restored = true;
    }
    const std::size_t known = std::min({mantissa.size(), length, mostDigits});
    result.digits = mantissa.substr(0, known - known % 2);
    result.fault = result.digits.size() < 2 ? HsText::Fault::NotACode : HsText::Fault::Rounded;
    return true;
}

/** Skips words before the code: "HS Code:", "Classified:", "ТН ВЭД". */
std::string_view skipWords(std::string_view text)
{
    const auto first = text.find_first_of("0123456789");
    if (first == std::string_view::npos)
        return {};
    // "Classified: 1234.56", "HS 8542", "'0101": words and a sign before the digits; letters glued to them
    // are no code.
    if (first > 0) {
        const char before = text[first - 1];
        if (before != ' ' && before != ':' && before != '\'' && before != '(' && before != '"' &&
            before != '#' && before != '\t')
            return {};
    }
    return text.substr(first);
}

bool looksLikeDate(std::string_view text)
{
    return text.size() >= 10 && text[4] == '-' && text[7] == '-';
}

} // namespace

std::string HsText::rawDigits(std::string_view text)
{
    text = NumberText::trimmed(text);
    if (text.ends_with(".0"))
        text.remove_suffix(2);
    std::string_view rest = skipWords(text);
    std::string digits = takeCode(rest);
    while (!rest.empty() && (rest.front() == '*' || rest.front() == ' '))
        rest.remove_prefix(1);
    const bool clean = rest.empty() || rest.front() == ';' || rest.front() == ',' || rest.front() == '|' ||
                       rest.front() == '/' || rest.front() == '(' || rest.front() == '\n' ||
                       rest.front() == '-' || rest.front() == ':';
    return clean && digits.size() <= longestCode ? digits : std::string();
}

HsText HsText::parse(std::string_view text, CellKind kind, int columnDigits)
{
    HsText result;
    text = NumberText::trimmed(text);
    if (kind == CellKind::Date || kind == CellKind::DateTime || looksLikeDate(text)) {
        result.fault = Fault::IsDate;
        return result;
    }
    if (takeExponent(text, result))
        return result;
    std::string digits = rawDigits(text);
    const auto another = text.find_first_of(";|");
    result.several = another != std::string_view::npos &&
                     text.find_first_of("0123456789", another) != std::string_view::npos;
    const auto wanted = static_cast<std::size_t>(std::max(columnDigits, 0));
    const bool odd = digits.size() % 2 == 1 && digits.size() < mostDigits;
    if (!digits.empty() && digits.size() != wanted &&
        ((odd && wanted % 2 == 0) || digits.size() + 1 == wanted)) {
        // Goods codes have an even number of digits at every level; a spreadsheet ate the zero of chapters 1
        // to 9.
        if (digits.front() != '0') {
            digits.insert(0, 1, '0');
            result.restored = true;
        }
    }
    if (digits.size() < 2 || std::all_of(digits.begin(), digits.end(), [](char c) { return c == '0'; })) {
        result.fault = Fault::NotACode;
        return result;
    }
    result.longer = digits.size() > mostDigits;
    result.digits = digits.substr(0, mostDigits);
    return result;
}
