// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/countries.h"

#include "core/countryname.h"
#include "places/countrytables.h"
#include "places/placekey.h"

#include <algorithm>
#include <array>
#include <vector>

struct Countries::Tables : CountryTables {};

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto isEdge = [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == '"' || c == '*' || c == '.' || c == ',' ||
               c == ';';
    };
    while (!text.empty() && isEdge(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isEdge(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/**
 * Two letters, whatever marks stand around them, are a code or nothing: "(RU)" is no Spanish "R.U.", the
 * United Kingdom, and "SU" no cut name.
 */
bool isTwoLetters(std::string_view text)
{
    const auto first = std::ranges::find_if(text, isAsciiLetter);
    if (text.end() - first < 2 || !isAsciiLetter(first[1]) || PlaceKey::words(text).size() != 2)
        return false;
    return isUpper(first[0]) == isUpper(first[1]); // "Uc" is a name: Australia, in Vietnamese
}

/**
 * "SIN", "УК": so few capitals are a code or an abbreviation, and only one that is customary is read. In some
 * language or other nearly each of them is short for a country: Singapore's code of its airport would be
 * China.
 */
bool isAbbreviation(std::string_view text)
{
    constexpr qsizetype longest = 3;
    const QString letters = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const bool alphabet = std::ranges::all_of(letters, [](QChar c) {
        return c.isUpper() && (c.script() == QChar::Script_Latin || c.script() == QChar::Script_Cyrillic);
    });
    return alphabet && !letters.isEmpty() && letters.size() <= longest;
}

/** "Nga" is a name (Russia, in Vietnamese), "NGA" a code. */
bool isTitleCase(std::string_view text)
{
    return text.size() == 3 && text[0] >= 'A' && text[0] <= 'Z' && text[1] >= 'a' && text[1] <= 'z';
}

/** A spreadsheet's number: "156.0" is "156". */
std::string_view withoutZeroDecimals(std::string_view text)
{
    const auto dot = text.find('.');
    if (dot == std::string_view::npos || dot == 0 || dot > 3)
        return text;
    const auto decimals = text.substr(dot + 1);
    const bool zeros = std::all_of(decimals.begin(), decimals.end(), [](char c) { return c == '0'; });
    return zeros && std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(dot), isDigit)
               ? text.substr(0, dot)
               : text;
}

/** Countries that forms name as part of another: the pair means the part. */
CountryCode partOf(CountryCode a, CountryCode b)
{
    struct Pair {
        std::string_view whole;
        std::array<std::string_view, 8> parts;
    };
    static constexpr std::array pairs{
        Pair{"CN", {"HK", "MO", "TW"}},
        Pair{"US", {"PR", "GU", "VI", "AS", "MP", "UM"}},
        Pair{"FR", {"RE", "GP", "MQ", "GF", "YT", "NC", "PF", "PM"}},
        Pair{"GB", {"GI", "JE", "GG", "IM", "VG", "KY", "BM", "FK"}},
        Pair{"NL", {"AW", "CW", "SX", "BQ"}},
        Pair{"DK", {"GL", "FO"}},
        Pair{"RS", {"XK"}},
    };
    for (const Pair &pair : pairs) {
        const CountryCode whole(pair.whole);
        for (const auto part : pair.parts) {
            const CountryCode code(part);
            if (code.valid() && ((a == whole && b == code) || (b == whole && a == code)))
                return code;
        }
    }
    return {};
}

/** Countries whose name another one has, but for a word: two Koreas, two Congos, the parts of one island. */
bool isShared(CountryCode code)
{
    static constexpr std::array<std::string_view, 7> shared{"KR", "KP", "CG", "CD", "GN", "MF", "SX"};
    return std::any_of(shared.begin(), shared.end(), [&](std::string_view one) { return code == CountryCode(one); });
}

/** The code beside which a form writes the name: "CN, China", "156 - КИТАЙ", "Brazil (BR)", "CN China". */
struct Split {
    std::string_view outer;
    std::string_view inner; ///< in brackets, or after the separator
    bool bracketed = false;
};

std::vector<Split> splits(std::string_view text)
{
    std::vector<Split> found;
    const auto open = text.find('(');
    if (open != std::string_view::npos) {
        const auto close = text.find(')', open);
        const auto inner = text.substr(open + 1, close == std::string_view::npos ? close : close - open - 1);
        if (open > 0)
            found.push_back({trimmed(text.substr(0, open)), trimmed(inner), true});
        else if (close != std::string_view::npos)
            found.push_back({trimmed(text.substr(close + 1)), trimmed(inner), true});
    }
    static constexpr std::array separators{
        std::string_view("–"), std::string_view("—"),  std::string_view("-"),  std::string_view("/"),
        std::string_view(":"), std::string_view(";"),  std::string_view("|"),  std::string_view("="),
        std::string_view(","), std::string_view("\n"), std::string_view("\t"), std::string_view("_")};
    for (const auto separator : separators) {
        const auto at = text.find(separator);
        if (at != std::string_view::npos && at > 0)
            found.push_back(
                {trimmed(text.substr(0, at)), trimmed(text.substr(at + separator.size())), false});
    }
    for (const auto at : {text.find(' '), text.rfind(' ')}) {
        if (at != std::string_view::npos)
            found.push_back({trimmed(text.substr(0, at)), trimmed(text.substr(at + 1)), false});
    }
    return found;
}

/** Without what points to a footnote: "Germany¹", "Kosovo †". */
std::string_view withoutMarks(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> marks{"¹", "²", "³", "⁴", "⁵", "⁶",
                                                            "⁷", "⁸", "⁹", "⁰", "†", "‡"};
    for (bool found = true; found;) {
        text = trimmed(text);
        const auto mark = std::ranges::find_if(marks, [&](std::string_view m) { return text.ends_with(m); });
        found = mark != marks.end();
        if (found)
            text.remove_suffix(mark->size());
    }
    return text;
}

} // namespace

Countries::Countries() : m_tables(std::make_unique<Tables>()) {}
Countries::~Countries() = default;

Countries::Match Countries::single(std::string_view text, bool allLanguages) const
{
    const auto match = [](const CountryTables::Entry &entry) {
        if (!entry)
            return Match{};
        return entry->valid() ? Match{Kind::Country, *entry} : Match{Kind::None, {}};
    };
    if (text.empty())
        return {Kind::None, {}};
    text = withoutZeroDecimals(text);
    const bool codeLike = text.size() <= 3 && (std::all_of(text.begin(), text.end(), isAsciiLetter) ||
                                               std::all_of(text.begin(), text.end(), isDigit));
    if (codeLike && !isTitleCase(text)) {
        if (const auto entry = m_tables->byCode(text))
            return match(entry);
    }
    const std::string words = PlaceKey::words(text);
    if (words.empty()) // only dashes and the like
        return {Kind::None, {}};
    if (isTwoLetters(text))
        return match(m_tables->byCode(words));
    if (const auto entry = m_tables->byName(words, allLanguages))
        return match(entry);
    return match(m_tables->byCode(words)); // a title-case or look-alike code
}

Countries::Match Countries::combined(std::string_view text) const
{
    for (const Split &split : splits(text)) {
        const Match outer = single(split.outer, false);
        const Match inner = single(split.inner, false);
        if (outer.kind == Kind::Country && inner.kind == Kind::Country) {
            if (outer == inner)
                return outer;
            if (const CountryCode part = partOf(outer.code, inner.code); part.valid())
                return {Kind::Country, part};
            continue;
        }
        // A gloss in brackets behind a whole name; a code alone would be too little to go by, and so is the name
        // that another country has too: "Congo (Dem.)", "Sint Maarten (northern part)".
        const bool name =
            std::count_if(split.outer.begin(), split.outer.end(), [](char c) { return !isDigit(c); }) > 3;
        if (split.bracketed && name && !isShared(outer.code) && outer.kind == Kind::Country && inner.kind == Kind::Unknown)
            return outer;
    }
    return {};
}

Countries::Match Countries::lookup(std::string_view utf8) const
{
    constexpr std::size_t longest = 200; // no country's name is longer; such a cell holds something else
    const std::string_view text = trimmed(utf8.size() > longest ? utf8.substr(0, 0) : utf8);
    if (utf8.size() > longest)
        return {};
    if (const Match match = single(text, false); match.kind != Kind::Unknown)
        return match;
    if (isTwoLetters(text) || isAbbreviation(text))
        return {};
    if (const Match match = combined(text); match.kind != Kind::Unknown)
        return match;
    if (const Match match = single(text, true); match.kind != Kind::Unknown)
        return match;
    if (const std::string_view bare = withoutMarks(text); bare.size() < text.size())
        return lookup(bare);
    const CountryTables::Entry cut = m_tables->byCutName(PlaceKey::words(text));
    return cut ? Match{Kind::Country, *cut} : Match{};
}

CountryCode Countries::closest(std::string_view utf8) const
{
    constexpr std::size_t longest = 60;
    const std::string_view text = trimmed(utf8);
    if (text.size() > longest)
        return {};
    return m_tables->closest(PlaceKey::words(text)).value_or(CountryCode());
}

QString Countries::name(CountryCode code, const QLocale &locale) const
{
    return code.valid() ? countryName(code.alpha2(), locale) : QString();
}

std::optional<GeoPoint> Countries::labelPoint(CountryCode code) const
{
    return m_tables->labelPoint(code);
}

std::span<const CountryCode> Countries::all() const
{
    return m_tables->all();
}
