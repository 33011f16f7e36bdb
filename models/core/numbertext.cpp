// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbertext.h"

#include <QChar>

#include <unicode/utf8.h>

#include <algorithm>
#include <array>

using namespace NumberText;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** What is longer than a byte and blank: no-break, thin, figure and ideographic blanks. */
constexpr std::array<std::string_view, 14> wideBlanks{"\u00a0", "\u202f", "\u2009", "\u2007", "\u2008",
                                                      "\u200a", "\u2002", "\u2003", "\u2004", "\u2005",
                                                      "\u2006", "\u205f", "\u3000", "\ufeff"};

constexpr std::array<std::string_view, 5> wideApostrophes{"\u2019", "\u2018", "\u02bc", "\u00b4", "\u2032"};

/** For each byte whether one of the texts begins with it: most letters can be told by their first byte. */
template<std::size_t N>
constexpr std::array<bool, 256> leadBytes(const std::array<std::string_view, N> &texts)
{
    std::array<bool, 256> leads{};
    for (const std::string_view text : texts)
        leads[static_cast<unsigned char>(text.front())] = true;
    return leads;
}

/** The length of that of the texts with which the text begins, else 0. */
template<std::size_t N>
std::size_t lengthAtFront(std::string_view text, const std::array<std::string_view, N> &texts)
{
    const auto *const found = std::find_if(
        texts.begin(), texts.end(), [text](std::string_view wanted) { return text.starts_with(wanted); });
    return found == texts.end() ? 0 : found->size();
}

/** The length of the blank at the front of the text, ASCII or wide; else 0. */
std::size_t blankLength(std::string_view text)
{
    static constexpr auto leads = leadBytes(wideBlanks);
    if (text.empty())
        return 0;
    if (text[0] == ' ' || (text[0] >= '\t' && text[0] <= '\r'))
        return 1;
    return leads[static_cast<unsigned char>(text[0])] ? lengthAtFront(text, wideBlanks) : 0;
}

/** The same for an apostrophe that groups thousands, as in Switzerland. */
std::size_t apostropheLength(std::string_view text)
{
    static constexpr auto leads = leadBytes(wideApostrophes);
    if (text.starts_with('\'') || text.starts_with('`'))
        return 1;
    return !text.empty() && leads[static_cast<unsigned char>(text[0])] ? lengthAtFront(text, wideApostrophes)
                                                                       : 0;
}

/** Hyphen, minus, no-break hyphen, en dash, and the triangles of Japanese books. */
constexpr std::array<std::string_view, 7> minuses{"-",      "\u2212", "\u2010", "\u2011",
                                                  "\u2013", "\u25b3", "\u25b2"};

bool takeSign(std::string_view &text, bool &negative)
{
    for (const std::string_view minus : minuses) {
        if (text.starts_with(minus)) {
            negative = true;
            text.remove_prefix(minus.size());
            return true;
        }
    }
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        return true;
    }
    return false;
}

/** The end of the run of digits and separators that begins the text; blanks count only between digits. */
std::size_t bodyLength(std::string_view text)
{
    std::size_t end = 0;
    for (std::size_t i = 0; i < text.size();) {
        if (isDigit(text[i])) {
            end = ++i;
            continue;
        }
        if (text[i] == '.' || text[i] == ',') {
            ++i;
            continue;
        }
        const auto skip = blankLength(text.substr(i)) + apostropheLength(text.substr(i));
        if (skip == 0 || i + skip >= text.size() || !isDigit(text[i + skip]))
            break;
        i += skip;
    }
    return end;
}

/** "1'234.–", "100,-": nothing behind the decimal sign, as prices are written. */
bool isNoCents(std::string_view rest)
{
    if (!rest.starts_with('.') && !rest.starts_with(','))
        return false;
    rest.remove_prefix(1);
    return rest == "-" || rest == "--" || rest == "\u2013" || rest == "\u2014";
}

/** "m2", "м3", "ft3": the digit belongs to the unit. */
std::string_view withoutExponent(std::string_view unit)
{
    const bool raised = unit.size() > 1 && (unit.ends_with('2') || unit.ends_with('3'));
    const std::string_view letters = unit.substr(0, unit.size() - (raised ? 1 : 0));
    const bool known = letters.ends_with('m') || letters.ends_with('M') || letters.ends_with("м") ||
                       letters.ends_with("М") || letters.ends_with("ft") || letters.ends_with("FT");
    constexpr std::size_t longest = 5; // "дм3"
    return raised && known && letters.size() <= longest ? letters : unit;
}

/** Reads "E+05" after the digits. */
void takeExponent(std::string_view &rest, Parts &parts)
{
    if (rest.size() < 2 || (rest[0] != 'e' && rest[0] != 'E'))
        return;
    std::size_t i = 1;
    const bool minus = rest[i] == '-';
    if (rest[i] == '-' || rest[i] == '+')
        ++i;
    if (i >= rest.size() || !isDigit(rest[i]))
        return;
    int exponent = 0;
    for (; i < rest.size() && isDigit(rest[i]); ++i)
        exponent = exponent > 1000 ? exponent : exponent * 10 + (rest[i] - '0');
    parts.exponent = minus ? -exponent : exponent;
    rest.remove_prefix(i);
}

/** True if groups [0, count) are thousands parted by one sign: 1-3 digits, then threes (twos as in India,
 * last three). */
bool isGrouped(const Shape &shape, int count)
{
    if (count <= 1)
        return true;
    const char sign = shape.signs[0];
    if (shape.lengths[0] < 1 || shape.lengths[0] > 3 ||
        shape.lengths[static_cast<std::size_t>(count - 1)] != 3)
        return false;
    const int middle = count > 2 ? shape.lengths[1] : 3;
    if (middle != 3 && (middle != 2 || sign != ',' || shape.lengths[0] > 2))
        return false;
    for (int i = 0; i + 1 < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (shape.signs[at] != sign || (i > 0 && shape.lengths[at] != middle))
            return false;
    }
    return true;
}

/** Which readings a shape allows. */
SignEvidence shapeEvidence(const Shape &shape, bool exponent)
{
    if (!shape.valid)
        return SignEvidence::None;
    const bool point = readsWith(shape, '.');
    const bool comma = readsWith(shape, ',');
    const bool whole = !exponent && readsWith(shape, 0) && shape.groups > 1;
    // "0.125" has no thousands: nobody writes a leading zero before a group.
    if (point)
        return whole && shape.groups == 2 ? SignEvidence::EitherPoint : SignEvidence::Point;
    if (comma)
        return whole && shape.groups == 2 ? SignEvidence::EitherComma : SignEvidence::Comma;
    if (whole && shape.signs[0] == '.')
        return SignEvidence::Comma; // "1.234.567": points group, so the comma is left for the fraction
    if (whole && shape.signs[0] == ',')
        return SignEvidence::Point;
    return SignEvidence::None;
}

} // namespace

std::string_view NumberText::trimmed(std::string_view text)
{
    const auto isPlain = [](char c) { return c > ' ' && c < 0x7f; };
    if (!text.empty() && isPlain(text.front()) && isPlain(text.back()))
        return text; // as nearly all are
    while (const auto n = blankLength(text))
        text.remove_prefix(n);
    for (bool again = true; again && !text.empty();) {
        again = false;
        for (std::size_t n = 1; n <= 3 && n <= text.size(); ++n) {
            if (blankLength(text.substr(text.size() - n)) == n) {
                text.remove_suffix(n);
                again = true;
                break;
            }
        }
    }
    return text;
}

bool NumberText::isForeign(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xd8 && byte != 0xe2;
    });
}

NumberText::Plain NumberText::plain(std::string_view text)
{
    Plain result;
    const auto *const bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    const auto size = static_cast<std::int64_t>(text.size());
    for (std::int64_t next = 0; next < size;) {
        const auto from = static_cast<std::size_t>(next);
        UChar32 code = 0;
        U8_NEXT(bytes, next, size, code); // below zero for bytes that are no UTF-8, which stay as they are
        const auto character = static_cast<char32_t>(std::max(code, 0));
        char sign = 0;
        if (code == 0x066b || code == 0x066c) {
            sign = code == 0x066b ? '.' : ',';
            result.ownSigns = true;
        } else if (code == 0x060c) {
            sign = ',';
        } else if (QChar::category(character) == QChar::Number_DecimalDigit) {
            sign = static_cast<char>('0' + QChar::digitValue(character));
        } else if (code >= 0xff01 && code <= 0xff5e) {
            sign = static_cast<char>(code - 0xfee0);
        }
        const std::string_view here =
            sign ? std::string_view(&sign, 1) : text.substr(from, static_cast<std::size_t>(next) - from);
        result.text += here;
        result.origin.insert(result.origin.end(), here.size(), from);
    }
    result.origin.push_back(text.size());
    return result;
}

std::string_view NumberText::Plain::inOriginal(std::string_view part, std::string_view original) const
{
    if (part.empty())
        return {};
    const auto at = static_cast<std::size_t>(part.data() - text.data());
    const std::size_t first = origin[at];
    // Several bytes of one character have the same origin, so the end is where the next one begins.
    std::size_t end = at + part.size();
    return trimmed(original.substr(first, origin[end] - first));
}

NumberText::Parts NumberText::takeApart(std::string_view text)
{
    Parts parts;
    text = trimmed(text);
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        parts.negative = true;
        text = trimmed(text.substr(1, text.size() - 2));
    }
    const auto start = text.find_first_of("0123456789");
    if (start == std::string_view::npos)
        return parts;
    // ".5" begins with its sign; anything else before the digits is a currency or a unit, with or without a
    // minus.
    std::size_t from = start;
    if (from > 0 && (text[from - 1] == '.' || text[from - 1] == ',') &&
        (from == 1 || text[from - 2] == ' ' || text[from - 2] == '-'))
        --from;
    std::string_view prefix = trimmed(text.substr(0, from));
    takeSign(prefix, parts.negative);
    for (const std::string_view minus : minuses) {
        if (prefix.ends_with(minus)) {
            parts.negative = true;
            prefix.remove_suffix(minus.size());
        }
    }
    parts.prefix = trimmed(prefix);
    if (parts.prefix == "'")
        parts.prefix = {}; // what marks a text in a spreadsheet
    std::string_view rest = text.substr(from);
    const auto length = bodyLength(rest);
    parts.body = rest.substr(0, length);
    rest.remove_prefix(length);
    takeExponent(rest, parts);
    rest = trimmed(rest);
    if (std::find(minuses.begin(), minuses.end(), rest) != minuses.end()) {
        parts.negative = true;
        rest = {};
    } else if (isNoCents(rest)) {
        rest = {};
    }
    parts.suffix = rest;
    // Digits after the number are another number: a range, a date, an address.
    const auto digit = withoutExponent(rest).find_first_of("0123456789");
    parts.valid = length > 0 && digit == std::string_view::npos;
    return parts;
}

NumberText::Shape NumberText::shapeOf(std::string_view body)
{
    Shape shape;
    int run = 0;
    for (std::size_t i = 0; i < body.size();) {
        if (isDigit(body[i])) {
            ++run;
            ++i;
            continue;
        }
        if (shape.groups + 1 >= Shape::most)
            return shape;
        const auto index = static_cast<std::size_t>(shape.groups++);
        shape.lengths[index] = run;
        run = 0;
        if (body[i] == '.' || body[i] == ',') {
            shape.signs[index] = body[i++];
        } else if (const auto blank = blankLength(body.substr(i))) {
            shape.signs[index] = ' ';
            i += blank;
        } else {
            shape.signs[index] = '\'';
            i += apostropheLength(body.substr(i));
        }
    }
    shape.lengths[static_cast<std::size_t>(shape.groups++)] = run;
    shape.valid = true;
    return shape;
}

bool NumberText::readsWith(const Shape &shape, char decimal)
{
    if (decimal == 0)
        return isGrouped(shape, shape.groups) && shape.lengths[0] > 0;
    if (shape.groups < 2 || shape.signs[static_cast<std::size_t>(shape.groups - 2)] != decimal)
        return false;
    for (int i = 0; i < shape.groups - 2; ++i) {
        if (shape.signs[static_cast<std::size_t>(i)] == decimal)
            return false;
    }
    return isGrouped(shape, shape.groups - 1);
}

SignEvidence NumberText::evidenceOf(const Parts &parts, const Shape &shape)
{
    const SignEvidence evidence = shapeEvidence(shape, parts.exponent != 0);
    const bool leadingZero = parts.body.size() > 1 && parts.body[0] == '0';
    if (evidence == SignEvidence::EitherPoint && leadingZero)
        return SignEvidence::Point;
    if (evidence == SignEvidence::EitherComma && leadingZero)
        return SignEvidence::Comma;
    return evidence;
}
