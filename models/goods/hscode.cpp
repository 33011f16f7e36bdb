// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/hscode.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::size_t Longest =
    14; // Turkish and Indian codes have 12, some customs services add two check digits

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** True for "8.50E+09" and "8,5e9". */
bool isRounded(std::string_view text)
{
    const std::size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 1 >= text.size())
        return false;
    const auto head = text.substr(0, e);
    auto tail = text.substr(e + 1);
    if (tail.front() == '+')
        tail.remove_prefix(1);
    return isDigit(head.front()) && !tail.empty() && std::all_of(tail.begin(), tail.end(), isDigit) &&
           std::all_of(head.begin(), head.end(), [](char c) { return isDigit(c) || c == '.' || c == ','; });
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Blank = " \t\r\n\"'`*";
    const std::size_t from = text.find_first_not_of(Blank);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(Blank) - from + 1);
}

/** The digits of one code; empty if something else stands in it. */
std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (isDigit(c))
            digits.push_back(c);
        else if (c != '.' && c != ' ' && c != '-' && c != '*' && c != '\t')
            return {};
    }
    return digits;
}

/** True if a code that begins so with a zero can be one: chapters 01 to 09 have few headings. */
bool isHeadingWithZero(std::string_view digits)
{
    constexpr std::array<int, 10> Headings{0, 6, 10, 9, 10, 11, 4, 14, 14, 10};
    const auto chapter = static_cast<std::size_t>(digits[0] - '0');
    if (digits.size() < 3) // too short to tell
        return true;
    const int heading = (digits[1] - '0') * 10 + (digits[2] - '0');
    return heading >= 1 && heading <= Headings[chapter];
}

/** "8542.31 8542.39": blanks part codes only where each part has at least four digits. */
std::vector<std::string_view> split(std::string_view cell)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= cell.size(); ++i) {
        if (i < cell.size() && cell[i] != ';' && cell[i] != ',' && cell[i] != '/' && cell[i] != '|' &&
            cell[i] != '\n')
            continue;
        if (const auto part = trimmed(cell.substr(start, i - start)); !part.empty())
            parts.push_back(part);
        start = i + 1;
    }
    return parts;
}

} // namespace

namespace HsCode {

HsReading read(std::string_view cell)
{
    HsReading reading;
    std::string plain;
    if (cell.find("\xC2\xA0") != std::string_view::npos ||
        cell.find("\xEF\xBB\xBF") != std::string_view::npos) {
        for (std::size_t i = 0; i < cell.size(); ++i) { // no-break blanks and byte order marks are blanks
            const bool noBreak = cell.substr(i, 2) == "\xC2\xA0";
            const bool mark = cell.substr(i, 3) == "\xEF\xBB\xBF";
            plain.push_back(noBreak || mark ? ' ' : cell[i]);
            i += noBreak ? 1 : mark ? 2 : 0;
        }
        cell = plain;
    }
    cell = trimmed(cell);
    if (cell.empty())
        return reading;
    if (isRounded(cell) || HsCode::isDate(cell)) {
        reading.problem = isRounded(cell) ? HsReading::Problem::Rounded : HsReading::Problem::LooksLikeDate;
        return reading;
    }
    for (const std::string_view part : split(cell)) {
        std::string digits = digitsOf(part);
        // "8542399" is a code cut short: chapter 08 has no heading 0854.
        if (digits.size() % 2 == 1 && digits.size() >= 3 && isHeadingWithZero(digits)) {
            digits.insert(digits.begin(), '0');
            reading.zeroRestored = true;
        }
        if (digits.size() < 2 || digits.size() > Longest || digits.starts_with("00"))
            continue;
        if (reading.code.empty())
            reading.code = std::move(digits);
        else
            reading.others.push_back(std::move(digits));
    }
    reading.problem = reading.code.empty() ? HsReading::Problem::Unreadable : HsReading::Problem::None;
    return reading;
}

bool isPlain(std::string_view cell)
{
    return cell.size() >= 2 && cell.size() <= Longest && cell.size() % 2 == 0 && !cell.starts_with("00") &&
           std::all_of(cell.begin(), cell.end(), isDigit);
}

std::string dotted(std::string_view digits)
{
    std::string text(digits.substr(0, 4));
    for (std::size_t i = 4; i < digits.size(); i += 2) {
        text.push_back('.');
        text.append(digits.substr(i, 2));
    }
    return text;
}

} // namespace HsCode

bool HsCode::isDate(std::string_view text)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isDigit(text[i]))
            continue;
        if (i < text.size() && text[i] != '.' && text[i] != '-' && text[i] != '/')
            return false;
        parts.push_back(text.substr(start, i - start));
        start = i + 1;
    }
    if (parts.size() != 3 || parts[1].empty() || parts[1].size() > 2)
        return false;
    const auto number = [](std::string_view digits) {
        int value = 0;
        for (const char c : digits)
            value = value * 10 + (c - '0');
        return value;
    };
    const auto year = [&](std::string_view p) {
        return p.size() == 4 && number(p) >= 1900 && number(p) <= 2100;
    };
    const auto small = [&](std::string_view p, int most) {
        return !p.empty() && p.size() <= 2 && number(p) >= 1 && number(p) <= most;
    };
    // "12.10.20" is a code as some write them; with slashes it is none.
    const bool slashes = std::ranges::count(text, '/') == 2;
    const bool dayFirst = (year(parts[2]) || (slashes && parts[2].size() == 2)) && small(parts[0], 31) &&
                          small(parts[1], 31);
    const bool yearFirst =
        year(parts[0]) && small(parts[1], 12) && small(parts[2], 31) && text.find('.') == text.npos;
    return dayFirst || yearFirst;
}
