// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/caliber.h"

#include <algorithm>
#include <array>

namespace {

/** A decimal number of the cell, in hundredths: "7,62" is 762. */
struct Number {
    std::size_t begin = 0, end = 0;
    int hundredths = 0;
    bool leadingPoint = false; ///< ".308"
    bool whole = true;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** Reads the number at @p at; nothing if it is longer than any caliber. */
std::optional<Number> numberAt(std::string_view cell, std::size_t at)
{
    Number number;
    number.begin = at;
    int whole = 0;
    std::size_t digits = 0;
    while (at < cell.size() && isDigit(cell[at])) {
        whole = whole * 10 + (cell[at++] - '0');
        if (++digits > 3)
            return std::nullopt;
    }
    number.hundredths = whole * 100;
    if (at + 1 < cell.size() && (cell[at] == '.' || cell[at] == ',') && isDigit(cell[at + 1])) {
        const std::size_t point = at++;
        int fraction = 0;
        std::size_t places = 0;
        while (at < cell.size() && isDigit(cell[at])) {
            fraction = fraction * 10 + (cell[at++] - '0');
            if (++places > 3)
                return std::nullopt;
        }
        number.leadingPoint = digits == 0;
        number.whole = false;
        if (number.leadingPoint) {
            number.hundredths =
                places == 2 ? fraction * 10 : fraction; // .45 and .308 in thousandths of an inch
        } else {
            number.hundredths += places == 1 ? fraction * 10 : places == 2 ? fraction : fraction / 10;
            if (cell[point] == ',' && digits == 0)
                return std::nullopt;
        }
    }
    number.end = at;
    return number;
}

/** Bore and case length in hundredths of a millimeter, of cartridges in trade. */
constexpr std::array<std::pair<int, int>, 66> Cartridges{{
    {460, 3000},   {545, 1800},   {545, 3900},   {556, 4500},   {560, 1500},   {560, 1600},   {560, 3900},
    {570, 2800},   {580, 2100},   {580, 4200},   {600, 4500},   {620, 5100},   {650, 3900},   {650, 4700},
    {650, 4800},   {650, 5500},   {680, 5100},   {700, 5700},   {700, 6400},   {750, 5500},   {762, 1700},
    {762, 2500},   {762, 3300},   {762, 3500},   {762, 3800},   {762, 3900},   {762, 5100},   {762, 5300},
    {762, 5400},   {762, 6300},   {762, 6700},   {763, 2500},   {765, 1700},   {765, 2100},   {792, 3300},
    {792, 5700},   {800, 5700},   {800, 6800},   {860, 7000},   {900, 1700},   {900, 1800},   {900, 1900},
    {900, 2100},   {900, 2200},   {900, 2300},   {900, 3900},   {900, 5300},   {930, 6200},   {930, 6400},
    {930, 7400},   {950, 3800},   {1000, 2200},  {1000, 2500},  {1000, 2800},  {1000, 3200},  {1143, 2300},
    {1270, 5500},  {1270, 9900},  {1270, 10700}, {1270, 10800}, {1450, 11400}, {2000, 10200}, {2300, 11500},
    {2300, 15200}, {3000, 16500}, {4000, 4600},
}};

bool isCartridge(int bore, int length)
{
    return std::any_of(Cartridges.begin(), Cartridges.end(), [&](const auto &c) {
        return c.first == bore &&
               (c.second == length || (c.first == 762 && length == 5400 && c.second == 5400));
    });
}

bool isShotShell(const Number &gauge, const Number &length)
{
    constexpr std::array<int, 7> Gauges{1000, 1200, 1600, 2000, 2400, 2800, 3200};
    constexpr std::array<int, 5> Lengths{6500, 6750, 7000, 7600, 8900};
    return gauge.whole && std::find(Gauges.begin(), Gauges.end(), gauge.hundredths) != Gauges.end() &&
           std::find(Lengths.begin(), Lengths.end(), length.hundredths) != Lengths.end();
}

bool isInchCaliber(int thousandths)
{
    constexpr std::array<int, 26> Bores{170, 204, 220, 221, 222, 223, 224, 243, 250, 257, 260, 270, 280,
                                        284, 300, 303, 308, 338, 357, 366, 375, 380, 400, 410, 440, 450};
    return std::find(Bores.begin(), Bores.end(), thousandths) != Bores.end() || thousandths == 454 ||
           thousandths == 460 || thousandths == 500 || thousandths == 408 || thousandths == 416;
}

/** Length of the sign between bore and case: x, х, ×, *; 0 if there is none. */
std::size_t timesAt(std::string_view cell, std::size_t at)
{
    std::size_t skipped = 0;
    while (at < cell.size() && cell[at] == ' ' && skipped < 1) {
        ++at;
        ++skipped;
    }
    const std::string_view rest = cell.substr(std::min(at, cell.size()));
    if (rest.starts_with('x') || rest.starts_with('X') || rest.starts_with('*'))
        return skipped + 1;
    if (rest.starts_with("\u0445") || rest.starts_with("\u0425") || rest.starts_with("\u00D7"))
        return skipped + 2;
    return 0;
}

std::optional<Caliber::Span> pairAt(std::string_view cell, const Number &bore)
{
    const std::size_t times = timesAt(cell, bore.end);
    const bool slash = bore.end < cell.size() && cell[bore.end] == '/';
    if (times == 0 && !slash)
        return std::nullopt;
    std::size_t at = bore.end + (slash ? 1 : times);
    if (!slash && at < cell.size() && cell[at] == ' ')
        ++at;
    if (at >= cell.size() || !isDigit(cell[at]))
        return std::nullopt;
    const auto length = numberAt(cell, at);
    if (!length || (length->end < cell.size() && timesAt(cell, length->end) > 0)) // 60x60x5 are sizes
        return std::nullopt;
    const bool fits = slash ? isShotShell(bore, *length)
                            : isCartridge(bore.hundredths, length->hundredths) || isShotShell(bore, *length);
    return fits ? std::optional(Caliber::Span{bore.begin, length->end}) : std::nullopt;
}

/** "9 mm", "5.56мм", "12.7毫米": a bore of a gun before its unit. */
std::optional<Caliber::Span> boreAt(std::string_view cell, const Number &number)
{
    constexpr std::array<int, 22> Bores{450, 545,  556,  560,  570,  580,  635,  650,  762,   765,   900,
                                        930, 1270, 1450, 2300, 3000, 5700, 8200, 8100, 12000, 12500, 15200};
    if (std::find(Bores.begin(), Bores.end(), number.hundredths) == Bores.end() &&
        number.hundredths != 15500 && number.hundredths != 12200 && number.hundredths != 13000)
        return std::nullopt;
    std::size_t at = number.end;
    while (at < cell.size() && (cell[at] == ' ' || cell[at] == '-'))
        ++at;
    const std::string_view rest = cell.substr(at);
    for (const std::string_view unit : {"mm", "MM", "Mm", "\u043C\u043C", "\u041C\u041C", "\u6BEB\u7C73",
                                        "\u0645\u0644\u0645", "\u0645\u0645"}) {
        if (rest.starts_with(unit))
            return Caliber::Span{number.begin, at + unit.size()};
    }
    return std::nullopt;
}

std::optional<Caliber::Span> wordIn(const GoodsText &text)
{
    constexpr std::array<std::string_view, 13> Whole{
        "кал",     "cal",     "kal",  "калибр", "калибру",   "калибра", "caliber",
        "calibre", "kalibre", "nato", "luger",  "parabelum", "gauge"}; // doubled letters folded
    const auto &words = text.words();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = text.text(words[i]);
        const bool bore =
            word == "\u53E3" && i + 1 < words.size() && text.text(words[i + 1]) == "\u5F84"; // 口径
        const bool whole = std::find(Whole.begin(), Whole.end(), word) != Whole.end();
        const bool numbered = i + 1 < words.size() && words[i + 1].script == GoodsText::Script::Digits;
        const bool gauge = (word == "ga" || word == "кал" || word == "cal") && i > 0 &&
                           words[i - 1].script == GoodsText::Script::Digits;
        const bool russian = word == "к" && numbered && words[i + 1].gap == GoodsText::Gap::Blank; // к.20/76
        if (bore || whole || gauge || russian)
            return Caliber::Span{words[i].begin, words[bore || (numbered && !gauge) ? i + 1 : i].end};
    }
    return std::nullopt;
}

} // namespace

namespace Caliber {

std::optional<Span> find(std::string_view cell, const GoodsText &text)
{
    cell = cell.substr(0, GoodsText::BytesRead);
    for (std::size_t at = 0; at < cell.size();) {
        const bool point = cell[at] == '.' && at + 1 < cell.size() && isDigit(cell[at + 1]) &&
                           (at == 0 || cell[at - 1] == ' ' || cell[at - 1] == '(' || cell[at - 1] == '.');
        if (!isDigit(cell[at]) && !point) {
            ++at;
            continue;
        }
        const auto number = numberAt(cell, at);
        if (number) {
            if (number->leadingPoint && isInchCaliber(number->hundredths))
                return Span{number->begin, number->end};
            if (const auto span = pairAt(cell, *number))
                return span;
            if (const auto span = boreAt(cell, *number))
                return span;
        }
        at = number ? number->end : at + 1;
        while (at < cell.size() && isDigit(cell[at]))
            ++at;
    }
    return wordIn(text);
}

} // namespace Caliber
