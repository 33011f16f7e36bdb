// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/hstext.h"

#include "core/numbertext.h"
#include "core/text.h"
#include "goods/hscode.h"
#include "mapping/datetext.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

namespace {

constexpr std::size_t mostDigits = HsText::mostDigits;
constexpr std::size_t longestCode = 14; // national codes reach this far

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** What may stand inside a code: points, blanks, dashes; "8517,62" has a decimal comma for a point. */
std::size_t gapLength(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text[0] == '.' || text[0] == ' ' || text[0] == '-' || text[0] == '\'')
        return 1;
    if (text[0] == ',')
        return text.size() >= 3 && isDigit(text[1]) && isDigit(text[2]) &&
               (text.size() == 3 || !isDigit(text[3]));
    return text.starts_with("\u00a0") ? 2 : text.starts_with("\u202f") || text.starts_with("\u2011") ? 3 : 0;
}

/** One code with how its digits are parted. */
struct Code {
    std::string digits;
    std::vector<std::size_t> groups; ///< lengths
    std::string gaps;                ///< between them
};

/** Takes one code from the front; stops at anything that does not belong inside one. */
Code takeCode(std::string_view &text)
{
    Code code;
    std::size_t i = 0;
    while (i < text.size()) {
        if (isDigit(text[i])) {
            if (code.digits.empty())
                code.groups.push_back(0);
            ++code.groups.back();
            code.digits += text[i++];
            continue;
        }
        const std::size_t gap = code.digits.empty() ? 0 : gapLength(text.substr(i));
        if (gap == 0 || i + gap >= text.size() || !isDigit(text[i + gap]))
            break;
        code.gaps += gap == 1 ? text[i] : ' ';
        code.groups.push_back(0);
        i += gap;
    }
    text.remove_prefix(i);
    return code;
}

/** Whether digits can begin a goods code: chapters are 01 to 97, with 98 and 99 for national use. */
bool isChapter(std::string_view digits)
{
    return digits.size() >= 2 && digits.substr(0, 2) != "00";
}

/** How many groups of a code are the first of several codes: "8517.62 8525.80", "851762-851769"; all of them
 * for one code, however it is parted. */
std::size_t groupsOfFirst(const Code &code)
{
    const std::size_t count = code.groups.size();
    std::size_t start = 0;
    for (std::size_t i = 1; i < count; ++i) {
        start += code.groups[i - 1];
        const std::string_view rest = std::string_view(code.digits).substr(start);
        if (code.groups[i] < 4 || code.groups[0] < 4 || !isChapter(rest))
            continue;
        const bool wideFirst = start >= 6 && code.groups[i] >= 6;
        const bool korean =
            count == 3 && code.gaps == ".-" && code.groups[1] == 2 && code.groups[2] == 4; // "8542.31-1000"
        const bool pointsInside = i >= 2 && !korean && code.gaps[i - 1] != code.gaps[0]; // "8517.62 8525.80"
        const bool repeated =
            i >= 2 && count == 2 * i && code.groups[0] == code.groups[i]; // "8517 62 8525 80"
        const bool sameChapter = i == 1 && count == 2 && code.groups[i] == 4 && code.groups[0] == 4 &&
                                 rest.substr(0, 2) == code.digits.substr(0, 2);
        const bool headings = count >= 3 && std::all_of(code.groups.begin(), code.groups.end(),
                                                        [](std::size_t length) { return length == 4; });
        if (wideFirst || pointsInside || repeated || sameChapter || headings)
            return i;
    }
    return count;
}

/** Whether one more code stands in the text. */
bool hasCode(std::string_view text)
{
    while (!text.empty()) {
        const auto first = text.find_first_of("0123456789");
        if (first == std::string_view::npos)
            return false;
        const bool own = first == 0 || static_cast<unsigned char>(text[first - 1]) < 'A';
        text.remove_prefix(first);
        const Code code = takeCode(text);
        if (own && code.groups[0] >= 4 && code.digits.size() <= longestCode && isChapter(code.digits))
            return true;
    }
    return false;
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

/** "HS8517", "HTS8517", "ТНВЭД8517": words that say that a code follows, even glued to it. */
bool announcesCode(std::string_view before)
{
    const std::string folded = Text::fold(before);
    static constexpr std::array<std::string_view, 9> words{"hs",   "hsn",   "hts", "ncm", "taric",
                                                           "code", "тнвэд", "вэд", "gtip"};
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        if (!folded.ends_with(word))
            return false;
        const std::size_t rest = folded.size() - word.size();
        return rest == 0 || folded[rest - 1] == ' ';
    });
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
        static constexpr std::string_view signs = " :'([\"#\t=.";
        if (signs.find(before) == std::string_view::npos && !announcesCode(text.substr(0, first)))
            return {};
    }
    return text.substr(first);
}

/** A text with plain digits. */
std::string plainText(std::string_view text)
{
    return NumberText::isForeign(text) ? NumberText::plain(text).text : std::string(text);
}

/** The digits of the first code, and whether more of them stand there; nothing where something else does. */
struct First {
    std::string digits;
    std::string_view rest;      ///< what stands behind it
    std::size_t firstGroup = 0; ///< its length
    bool several = false;
};

/** "84XXXXXX": a code of which only the chapter is given away. */
void skipMask(std::string_view &rest, std::size_t digits)
{
    const auto run = std::min(rest.find_first_not_of("xX"), rest.size());
    if (run >= 2 && digits % 2 == 0 && digits + run <= mostDigits && (digits + run) % 2 == 0)
        rest.remove_prefix(run);
}

bool hasLetters(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        return std::isalpha(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0xc3;
    });
}

/** "84821000 2RS bearings": a number that begins the text behind a code is none of its groups. */
void keepFirstGroup(Code &code, std::string_view text, std::string_view &rest)
{
    constexpr std::size_t subheading = 6, whole = 8;
    const bool pair = code.groups.size() == 2 && code.gaps[0] == ' ' && hasLetters(rest);
    // "848210 20 bearings" may go on as the codes of the field do; "84821000 20 bearings" is complete.
    if (!pair || code.groups[0] < subheading || (code.groups[0] < whole && code.groups[1] % 2 == 0))
        return;
    code.digits.resize(code.groups[0]);
    code.groups.resize(1);
    code.gaps.clear();
    rest = text.substr(text.find(code.digits) + code.digits.size());
}

First firstCode(std::string_view text)
{
    text = NumberText::trimmed(text);
    if (text.ends_with(".0"))
        text.remove_suffix(2);
    std::string_view rest = skipWords(text);
    const std::string_view found = rest;
    Code code = takeCode(rest);
    keepFirstGroup(code, found, rest);
    skipMask(rest, code.digits.size());
    constexpr std::size_t sureCode = 6;
    const bool blank = rest.starts_with(' ') && found.data() == text.data() && code.digits.size() >= sureCode;
    while (!rest.empty() && (rest.front() == '*' || rest.front() == ' ' || rest.front() == '.'))
        rest.remove_prefix(1);
    // "69149000900W": in Argentina a letter closes the code and checks it.
    constexpr std::size_t argentine = 11;
    if (code.digits.size() == argentine && rest.size() == 1 &&
        std::isalpha(static_cast<unsigned char>(rest[0])))
        rest = {};
    static constexpr std::string_view enders = ";,|/(\n-:\"&+)]";
    const bool described = blank && hasLetters(rest); // "84821000 Ball bearings"
    const bool clean = rest.empty() || enders.find(rest.front()) != std::string_view::npos ||
                       (described && isChapter(code.digits));
    if (!clean || code.digits.empty())
        return {};
    const std::size_t groups = groupsOfFirst(code);
    std::size_t length = 0;
    for (std::size_t i = 0; i < groups; ++i)
        length += code.groups[i];
    if (length > longestCode)
        return {};
    First first{code.digits.substr(0, length), rest, code.groups[0],
                groups < code.groups.size() || (!described && hasCode(rest))};
    // A spreadsheet has made 8471.5 of 8471.50.
    if (groups == 2 && code.groups[0] == 4 && code.groups[1] == 1 && code.gaps[0] == '.')
        first.digits += '0';
    return first;
}

/** A date by its numbers, or "12-Oct-22", "Oct-22": a spreadsheet's way to show what it took for one. */
bool isDate(std::string_view text)
{
    if (std::ranges::all_of(text, isDigit))
        return false;
    // "8806-22-90" is a code with hyphens: no year and no month.
    const bool instant = text.size() >= 10 && text[4] == '-' && text[7] == '-' &&
                         (text.starts_with("19") || text.starts_with("20")) && text[5] <= '1' &&
                         text[8] <= '3';
    if (instant || HsCode::isDate(text))
        return true;
    const auto letters = std::ranges::count_if(text, [](char c) { return static_cast<unsigned char>(c) >= 'A'; });
    const auto digits = std::ranges::count_if(text, isDigit);
    constexpr int mostLetters = 9 * 2; // of a month's name, in Cyrillic
    return letters >= 3 && letters <= mostLetters && digits <= 6 && digits + letters + 2 >= std::ssize(text) &&
           text.find('-') != std::string_view::npos && DateText::parse(text).isDate();
}

} // namespace

std::string HsText::rawDigits(std::string_view text)
{
    return NumberText::isForeign(text) ? firstCode(plainText(text)).digits : firstCode(text).digits;
}

std::string_view HsText::textBehind(std::string_view text)
{
    std::string_view rest = firstCode(text).rest;
    const auto begin = rest.find_first_not_of(" -:;,|/()[]\"\n\t");
    rest.remove_prefix(std::min(begin, rest.size()));
    return hasLetters(rest) ? NumberText::trimmed(rest) : std::string_view();
}

HsText HsText::parse(std::string_view cell, CellKind kind, int columnDigits)
{
    HsText result;
    const std::string plain = plainText(NumberText::trimmed(cell));
    const std::string_view text = plain;
    if (kind == CellKind::Date || kind == CellKind::DateTime || isDate(text)) {
        result.fault = Fault::IsDate;
        return result;
    }
    if (takeExponent(text, result))
        return result;
    First first = firstCode(text);
    result.several = first.several;
    std::string digits = std::move(first.digits);
    const auto wanted = static_cast<std::size_t>(std::max(columnDigits, 0));
    const bool odd = digits.size() % 2 == 1 && digits.size() < mostDigits;
    // Headings have four digits: where the first group has an even number of them, no zero is lost.
    const bool whole = first.firstGroup % 2 == 0 && first.firstGroup < digits.size();
    if (!digits.empty() && !whole && digits.size() != wanted &&
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
    constexpr std::size_t checkDigit = 1; // "8517.62.00.00-0"
    result.longer = digits.size() > mostDigits + checkDigit;
    result.digits = digits.substr(0, mostDigits);
    return result;
}
