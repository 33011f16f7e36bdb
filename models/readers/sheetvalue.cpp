// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/sheetvalue.h"

#include "readers/plaintext.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace {

constexpr std::int64_t MsPerDay = 86'400'000;

void appendPadded(std::string &to, std::int64_t value, int width)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    for (auto n = end - digits; n < width; ++n)
        to += '0';
    to.append(digits, end);
}

void appendDay(std::string &to, std::int64_t daysSince1970)
{
    // Howard Hinnant's civil_from_days, public domain.
    const std::int64_t z = daysSince1970 + 719468;
    const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    const std::int64_t doe = z - era * 146097;
    const std::int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const std::int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const std::int64_t mp = (5 * doy + 2) / 153;
    const std::int64_t month = mp < 10 ? mp + 3 : mp - 9;
    appendPadded(to, yoe + era * 400 + (month <= 2 ? 1 : 0), 4);
    to += '-';
    appendPadded(to, month, 2);
    to += '-';
    appendPadded(to, doy - (153 * mp + 2) / 5 + 1, 2);
}

void appendClock(std::string &to, std::int64_t ms)
{
    appendPadded(to, ms / 3'600'000, 2);
    to += ':';
    appendPadded(to, ms / 60'000 % 60, 2);
    to += ':';
    appendPadded(to, ms / 1000 % 60, 2);
    if (ms % 1000 != 0) {
        to += '.';
        appendPadded(to, ms % 1000, 3);
    }
}

// "1.2345e+18" in full: digits that the double does not hold are zeros, as other programs write them.
void appendLarge(std::string &to, std::string_view written)
{
    const std::size_t e = written.find('e');
    int exponent = 0;
    std::from_chars(written.data() + e + 2, written.data() + written.size(), exponent);
    std::size_t decimals = 0;
    bool point = false;
    for (const char c : written.substr(0, e)) {
        decimals += point ? 1 : 0;
        point = point || c == '.';
        if (c != '.')
            to += c;
    }
    const auto places = static_cast<std::size_t>(exponent);
    if (decimals <= places)
        to.append(places - decimals, '0');
    else
        to.insert(to.size() - (decimals - places), 1, '.');
}

// A time of the day is told to the second; it does not run over into the next day.
std::int64_t wholeSecond(std::int64_t ms)
{
    return std::min((ms + 500) / 1000 * 1000, MsPerDay - 1000);
}

// A decimal of at most 15 digits, without exponent and needless zeros, is the shortest form of its double.
bool isShortest(std::string_view s)
{
    if (!s.empty() && s.front() == '-')
        s.remove_prefix(1);
    if (s.empty() || s.size() > 16)
        return false;
    std::size_t digits = 0;
    bool point = false;
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (s[i] == '.' && !point && i > 0)
            point = true;
        else if (s[i] >= '0' && s[i] <= '9')
            ++digits;
        else
            return false;
    }
    if (digits > 15 || (s.size() > 1 && s[0] == '0' && s[1] != '.'))
        return false;
    // "0.0000001" has a shorter form with an exponent in other programs, and so in ours, only below 1e-7.
    return point ? s.back() != '0' && s.back() != '.' && !s.starts_with("0.000000") : true;
}

std::string_view trimmed(std::string_view s)
{
    const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (!s.empty() && blank(s.front()))
        s.remove_prefix(1);
    while (!s.empty() && blank(s.back()))
        s.remove_suffix(1);
    return s;
}

bool matches(std::string_view text, std::string_view shape)
{
    return text.size() >= shape.size() &&
           std::equal(shape.begin(), shape.end(), text.begin(),
                      [](char s, char t) { return s == '9' ? t >= '0' && t <= '9' : s == t; });
}

} // namespace

void SheetValue::appendNumber(std::string &to, double value)
{
    if (value == 0 || !std::isfinite(value)) {
        to += std::isfinite(value) ? "0" : "#NUM!";
        return;
    }
    const double size = std::fabs(value);
    char digits[400];
    if (size >= 1e-7 && size < 1e15) {
        to.append(digits, std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr);
        return;
    }
    const char *end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::scientific).ptr;
    const std::string_view written(digits, static_cast<std::size_t>(end - digits));
    if (size >= 1e21 || size < 1)
        to += written;
    else
        appendLarge(to, written);
}

bool SheetValue::appendDecimal(std::string &to, std::string_view written)
{
    written = trimmed(written);
    std::string_view digits = written;
    const bool negative = digits.starts_with('-');
    if (negative || digits.starts_with('+'))
        digits.remove_prefix(1);
    std::size_t points = 0;
    for (const char c : digits) {
        if (c != '.' && (c < '0' || c > '9'))
            return appendNumber(to, written);
        points += c == '.' ? 1 : 0;
    }
    if (points > 1 || digits.size() == points)
        return false;
    while (points > 0 && digits.back() == '0')
        digits.remove_suffix(1);
    if (digits.ends_with('.'))
        digits.remove_suffix(1);
    while (digits.size() > 1 && digits[0] == '0' && digits[1] != '.')
        digits.remove_prefix(1);
    if (digits.empty() || digits == "0") {
        to += '0';
        return true;
    }
    if (negative)
        to += '-';
    if (digits.starts_with('.'))
        to += '0';
    to += digits;
    return true;
}

bool SheetValue::appendNumber(std::string &to, std::string_view written)
{
    written = trimmed(written);
    if (isShortest(written) && written != "-0") {
        to += written;
        return true;
    }
    if (written.starts_with('+'))
        written.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
    if (error != std::errc() || end != written.data() + written.size() || !std::isfinite(value))
        return false;
    appendNumber(to, value);
    return true;
}

CellKind SheetValue::appendSerial(std::string &to, double serial, NumberFormat format, bool since1904)
{
    const double endOfDays = since1904 ? 2'957'004 : 2'958'466; // 10000-01-01
    if (format == NumberFormat::Plain || !(serial >= 0 && serial < endOfDays)) {
        appendNumber(to, serial);
        return CellKind::Number;
    }
    const auto ms = static_cast<std::int64_t>(std::llround(serial * static_cast<double>(MsPerDay)));
    if (format == NumberFormat::Elapsed) {
        appendElapsed(to, static_cast<double>(ms) / 1000.0);
        return CellKind::Time;
    }
    std::int64_t day = ms / MsPerDay;
    const std::int64_t clock = ms % MsPerDay;
    if (day == 0 && (!since1904 || format == NumberFormat::Time)) {
        appendClock(to, wholeSecond(clock));
        return CellKind::Time;
    }
    // Excel counts a 29 February 1900 that never was: day 60. Before it, day 1 is 1 January 1900.
    if (!since1904 && day < 60)
        ++day;
    appendDay(to, since1904 ? day - 24'107 : day - 25'569);
    const bool withClock = clock != 0 || format == NumberFormat::DateTime || format == NumberFormat::Time;
    if (withClock) {
        to += 'T';
        appendClock(to, clock);
    }
    return withClock ? CellKind::DateTime : CellKind::Date;
}

void SheetValue::appendUnit(std::string &to, std::string_view unit)
{
    if (!unit.empty())
        to.append(" ").append(unit);
}

CellKind SheetValue::appendIso(std::string &to, std::string_view written)
{
    written = trimmed(written);
    const bool date = matches(written, "9999-99-99");
    std::string_view clock = written;
    if (date) {
        to += written.substr(0, 10);
        if (written.size() == 10)
            return CellKind::Date;
        clock.remove_prefix(11);
    }
    if (!matches(clock, "99:99")) {
        to.resize(to.size() - (date ? 10 : 0));
        return CellKind::Empty;
    }
    if (clock.ends_with('Z'))
        clock.remove_suffix(1);
    if (date)
        to += 'T';
    std::size_t end = clock.find_last_not_of('0');
    const bool fraction = clock.find('.') != std::string_view::npos;
    end = fraction ? end + (clock[end] == '.' ? 0 : 1) : clock.size();
    to += clock.substr(0, end);
    if (clock.size() == 5)
        to += ":00";
    return date ? CellKind::DateTime : CellKind::Time;
}

void SheetValue::appendElapsed(std::string &to, double seconds)
{
    if (seconds < 0)
        to += '-';
    appendClock(to, std::llround(std::min(std::fabs(seconds), 1e12)) * 1000);
}

std::string_view SheetValue::errorName(int code)
{
    switch (code) {
    case 0x00:
        return "#NULL!";
    case 0x07:
        return "#DIV/0!";
    case 0x0F:
        return "#VALUE!";
    case 0x17:
        return "#REF!";
    case 0x1D:
        return "#NAME?";
    case 0x24:
        return "#NUM!";
    case 0x2B:
        return "#GETTING_DATA";
    default:
        return "#N/A";
    }
}

void SheetValue::unescapeX(std::string &text, std::size_t from)
{
    std::size_t at = text.find("_x", from);
    if (at == std::string::npos)
        return;
    std::size_t out = at;
    while (at < text.size()) {
        unsigned code = 0;
        const char *digits = text.data() + at + 2;
        const bool escape = text[at] == '_' && at + 6 < text.size() && text[at + 1] == 'x' &&
                            text[at + 6] == '_' &&
                            std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4;
        if (!escape || (code >= 0xD800 && code < 0xE000)) {
            text[out++] = text[at++];
            continue;
        }
        at += 7;
        out = static_cast<std::size_t>(PlainText::putCharacter(text.data() + out, code) - text.data());
    }
    text.resize(out);
}
