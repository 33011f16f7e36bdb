// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/datewords.h"

#include "mapping/monthnames.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

namespace {

using Number = DateWords::Number;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** What a word says of the number beside it. */
enum class Role : std::uint8_t { Year, Month, Day, Quarter };
/** Where that number stands; Either prefers the one before the word. */
enum class Side : std::uint8_t { Before, After, Either };
struct Mark {
    Role role;
    Side side;
};

const Mark *markOf(std::string_view word)
{
    struct Row {
        std::string_view words;
        Mark mark;
    };
    static constexpr std::array rows{
        Row{"г год года году гг р рік року рр ж жыл жылы жылғы йил йили йилги yil yili yilgi yıl yılı 年 년",
            {Role::Year, Side::Before}},
        Row{"năm ปี سال tahun", {Role::Year, Side::After}},
        Row{"月 월 月份", {Role::Month, Side::Before}},
        Row{"tháng thg m", {Role::Month, Side::After}},
        Row{"日 号 일", {Role::Day, Side::Before}},
        Row{"ngày วันที่", {Role::Day, Side::After}},
        Row{"q кв квартал квартала кварталы тоқсан chorak quarter qtr quartal trimestre trim çeyrek kwartał 季度 季 "
            "분기 quý triwulan kvartal",
            {Role::Quarter, Side::Either}},
    };
    static const auto table = [] {
        std::unordered_map<std::string, Mark> map;
        for (const Row &row : rows) {
            for (std::string &each : MonthNames::split(row.words))
                map.emplace(std::move(each), row.mark);
        }
        return map;
    }();
    const auto found = table.find(std::string(word));
    return found == table.end() ? nullptr : &found->second;
}

struct Era {
    std::string_view name; ///< its words, joined by blanks
    DateCalendar calendar;
    int before; ///< the Gregorian year before the era's first, for those of Japan
};

const Era *eraOf(std::string_view words)
{
    static constexpr std::array eras{
        Era{"民國", DateCalendar::Minguo, 0},         Era{"民国", DateCalendar::Minguo, 0},
        Era{"中華民國", DateCalendar::Minguo, 0},     Era{"西元", DateCalendar::Gregorian, 0},
        Era{"公元", DateCalendar::Gregorian, 0},      Era{"西暦", DateCalendar::Gregorian, 0},
        Era{"令和", DateCalendar::Gregorian, 2018},
        Era{"平成", DateCalendar::Gregorian, 1988},   Era{"昭和", DateCalendar::Gregorian, 1925},
        Era{"大正", DateCalendar::Gregorian, 1911},   Era{"明治", DateCalendar::Gregorian, 1867},
        Era{"พ ศ", DateCalendar::Buddhist, 0},        Era{"พศ", DateCalendar::Buddhist, 0},
        Era{"b e", DateCalendar::Buddhist, 0},        Era{"ค ศ", DateCalendar::Gregorian, 0},
        Era{"คศ", DateCalendar::Gregorian, 0},        Era{"ه ش", DateCalendar::Persian, 0},
        Era{"هجری شمسی", DateCalendar::Persian, 0},   Era{"شمسی", DateCalendar::Persian, 0},
        Era{"هجری خورشیدی", DateCalendar::Persian, 0}};
    const auto found =
        std::find_if(eras.begin(), eras.end(), [words](const Era &era) { return era.name == words; });
    return found == eras.end() ? nullptr : &*found;
}

int romanNumeral(std::string_view word)
{
    static constexpr std::array<std::string_view, 4> numerals{"i", "ii", "iii", "iv"};
    const auto found = std::find(numerals.begin(), numerals.end(), word);
    return found == numerals.end() ? 0 : static_cast<int>(found - numerals.begin()) + 1;
}

struct Token {
    std::string word; ///< empty for a number
    Number number;
    bool apostrophe = false; ///< stands right before the number
    bool taken = false;
};

constexpr std::size_t mostTokens = 14;

std::vector<Token> tokensOf(std::string_view folded)
{
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < folded.size() && tokens.size() <= mostTokens;) {
        const std::size_t from = i;
        if (isDigit(folded[i])) {
            Token token;
            for (; i < folded.size() && isDigit(folded[i]); ++i)
                token.number.value = i - from < 5 ? token.number.value * 10 + (folded[i] - '0') : 0;
            token.number.width = static_cast<int>(i - from);
            token.apostrophe = from > 0 && folded[from - 1] == '\'';
            tokens.push_back(std::move(token));
            continue;
        }
        while (i < folded.size() && !isDigit(folded[i]))
            ++i;
        for (std::string &word : MonthNames::split(folded.substr(from, i - from)))
            tokens.push_back({std::move(word), {}, false, false});
    }
    return tokens;
}

/** Takes a time of day and its zone out of the text: "00:00:00 gmt+0300 (мск)". */
std::string withoutTime(std::string_view folded, int &utcMinutes)
{
    const auto colon = folded.find(':');
    std::size_t from = colon;
    while (from > 0 && isDigit(folded[from - 1]))
        --from;
    std::size_t end = colon;
    while (end < folded.size() && (isDigit(folded[end]) || folded[end] == ':' || folded[end] == '.'))
        ++end;
    if (colon - from < 1 || colon - from > 2 || end - colon < 3)
        return {};
    const auto two = [&](std::size_t at, std::size_t length) {
        int value = 0;
        for (std::size_t i = at; i < at + length; ++i)
            value = value * 10 + (folded[i] - '0');
        return value;
    };
    if (!isDigit(folded[colon + 1]) || !isDigit(folded[colon + 2]))
        return {};
    std::string head(folded.substr(0, from));
    std::string tail(folded.substr(end));
    if (const auto bracket = tail.find('('); bracket != std::string::npos)
        tail.erase(bracket);
    // Java writes the year behind the zone.
    std::string zone;
    for (const Token &token : tokensOf(tail)) {
        const bool offset = token.number.given() && tail.find_first_of("+-") != std::string::npos &&
                            tail.find_first_of("+-") < tail.find(std::to_string(token.number.value));
        if (token.number.width == 4 && !offset && token.number.value >= 1900)
            head += ' ' + std::to_string(token.number.value);
        else
            zone += token.number.given() ? std::to_string(token.number.value) : token.word;
    }
    if (zone == "gmt" || zone == "utc" || zone == "z" || zone == "gmt0" || zone == "0")
        utcMinutes = two(from, colon - from) * 60 + two(colon + 1, 2);
    constexpr std::size_t longestZone = 16;
    return zone.size() <= longestZone ? head : std::string();
}

/** Reads one text; the members of what it fills are DateWords'. */
class Reader {
public:
    explicit Reader(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

    bool read(DateWords &out)
    {
        for (std::size_t i = 0; i < m_tokens.size();) {
            const std::size_t used = m_tokens[i].word.empty() ? 1 : word(i, out);
            if (used == 0)
                return false;
            i += used;
        }
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const Token &token = m_tokens[i];
            if (!token.number.given() || token.taken)
                continue;
            out.looseBeforeMonth += out.named && i < m_monthAt;
            out.shortYear = out.shortYear || (token.apostrophe && token.number.width == 2);
            out.loose.push_back(token.number);
        }
        return out.loose.size() <= 3;
    }

private:
    std::size_t word(std::size_t at, DateWords &out);
    bool mark(std::size_t at, const Mark &mark, DateWords &out);
    bool era(std::size_t at, std::size_t words, const Era &era, DateWords &out);
    Token *numberAt(std::size_t at)
    {
        return at < m_tokens.size() && m_tokens[at].number.given() && !m_tokens[at].taken ? &m_tokens[at]
                                                                                          : nullptr;
    }

    std::vector<Token> m_tokens;
    std::size_t m_monthAt = 0;
};

/** How many tokens the words at this place take; 0 where they have no place in a date. */
std::size_t Reader::word(std::size_t at, DateWords &out)
{
    std::string joined;
    std::size_t best = 0;
    for (std::size_t n = 1; n <= 3 && at + n <= m_tokens.size() && !m_tokens[at + n - 1].word.empty(); ++n) {
        joined += (n == 1 ? "" : " ") + m_tokens[at + n - 1].word;
        if (const Era *const named = eraOf(joined); named && era(at, n, *named, out))
            return n;
        const MonthName found = MonthNames::find(joined);
        if (found.month == 0 || (out.named && best == 0))
            continue;
        best = n;
        out.named = true;
        out.month = {found.month, 2};
        if (found.calendar != DateCalendar::Gregorian)
            out.calendar = found.calendar;
        m_monthAt = at;
    }
    if (best > 0)
        return best;
    const std::string &single = m_tokens[at].word;
    if (const Mark *const found = markOf(single))
        return mark(at, *found, out) ? 1 : 0;
    if (romanNumeral(single) > 0) { // counts where a word for quarter stands beside it
        for (const std::size_t beside : {at + 1, at - 1}) {
            const Mark *const next = beside < m_tokens.size() ? markOf(m_tokens[beside].word) : nullptr;
            if (next && next->role == Role::Quarter && !out.quarter.given()) {
                out.quarter = {romanNumeral(single), 1};
                return 1;
            }
        }
        return 0;
    }
    return MonthNames::isFiller(single) ? 1 : 0;
}

bool Reader::mark(std::size_t at, const Mark &mark, DateWords &out)
{
    Number &target = mark.role == Role::Year    ? out.year
                     : mark.role == Role::Month ? out.month
                     : mark.role == Role::Day   ? out.day
                                                : out.quarter;
    if (mark.role == Role::Quarter && target.given())
        return true;
    Token *number = nullptr;
    if (mark.side != Side::After && at > 0) {
        number = numberAt(at - 1);
        // "4-й квартал"
        if (!number && mark.role == Role::Quarter && at > 1 && MonthNames::isFiller(m_tokens[at - 1].word))
            number = numberAt(at - 2);
        if (number && mark.role == Role::Quarter && number->number.width > 1)
            number = nullptr; // "2022 Q4"
    }
    if (!number && mark.side != Side::Before)
        number = numberAt(at + 1);
    if (!number) // "IV кв.": the numeral says it; "г." behind a year that has its place may stand alone
        return mark.role == Role::Quarter ? at + 1 < m_tokens.size() && romanNumeral(m_tokens[at + 1].word) > 0
                                          : mark.role == Role::Year;
    if (target.given() || (mark.role == Role::Month && out.named))
        return false;
    target = number->number;
    number->taken = true;
    return true;
}

bool Reader::era(std::size_t at, std::size_t words, const Era &era, DateWords &out)
{
    Token *const number = numberAt(at + words);
    if (era.before == 0) {
        out.calendar = era.calendar;
        if (!number)
            return era.calendar != DateCalendar::Minguo; // "1401/05/12 ه.ش."
        out.year = {number->number.value, std::max(3, number->number.width)};
    } else if (number) {
        out.year = {era.before + number->number.value, 4};
    } else {
        return false;
    }
    if (number)
        number->taken = true;
    return true;
}

} // namespace

std::optional<DateWords> DateWords::read(std::string_view folded)
{
    DateWords out;
    std::string plain;
    static constexpr std::string_view firstYear = "元年"; // as eras call it
    if (const auto first = folded.find(firstYear); first != std::string_view::npos) {
        plain = std::string(folded).replace(first, firstYear.size(), "1年");
        folded = plain;
    }
    if (folded.find(':') != std::string_view::npos) {
        plain = withoutTime(folded, out.utcMinutes);
        if (plain.empty())
            return std::nullopt;
        folded = plain;
        if (folded.ends_with('t'))
            folded.remove_suffix(1);
    }
    std::vector<Token> tokens = tokensOf(folded);
    const bool numbers = std::any_of(tokens.begin(), tokens.end(), [](const Token &t) {
        return t.number.given() && t.number.width <= 4;
    });
    const bool tooLong = std::any_of(tokens.begin(), tokens.end(), [](const Token &t) {
        return t.number.width > 4;
    });
    const bool words =
        std::any_of(tokens.begin(), tokens.end(), [](const Token &t) { return !t.word.empty(); });
    if (!numbers || !words || tooLong || tokens.size() > mostTokens || !Reader(std::move(tokens)).read(out))
        return std::nullopt;
    return out;
}

bool DateWords::settle()
{
    const auto take = [this](std::size_t index) {
        const Number number = loose[index];
        loose.erase(loose.begin() + static_cast<std::ptrdiff_t>(index));
        return number;
    };
    const bool yearMarked = year.given();
    if (!year.given() && !loose.empty()) {
        const auto wide =
            std::find_if(loose.begin(), loose.end(), [](const Number &n) { return n.width > 2; });
        const bool noDay = loose.front().value > 31 || loose.front().value == 0;
        if (wide != loose.end())
            year = take(static_cast<std::size_t>(wide - loose.begin()));
        else if (loose.size() == 2 && month.given() && looseBeforeMonth == 2)
            return false; // "5 22 May"
        else if ((loose.size() == 2 && month.given()) || shortYear || day.given() || quarter.given() || noDay)
            year = take(loose.size() - 1);
    }
    if (!month.given() && !day.given() && !quarter.given() && yearMarked && loose.size() == 1)
        month = take(0); // "05.2022 г."
    if (!day.given() && month.given() && year.given() && loose.size() == 1)
        day = take(0);
    return month.width <= 2 && day.width <= 2;
}

int DateWords::monthAlone(std::string_view folded)
{
    const std::vector<Token> tokens = tokensOf(folded);
    std::string words;
    int number = 0;
    for (const Token &token : tokens) {
        const Mark *const mark = token.number.given() ? nullptr : markOf(token.word);
        if (token.number.given() && number == 0 && token.number.width <= 2)
            number = token.number.value;
        else if (token.number.given())
            return 0;
        else if (!(mark && mark->role == Role::Month) && !(number > 0 && MonthNames::isFiller(token.word)))
            words += (words.empty() ? "" : " ") + token.word;
    }
    const MonthName named = MonthNames::find(words);
    if (!words.empty() && (named.month == 0 || (number != 0 && number != named.month)))
        return 0;
    const int month = words.empty() ? number : named.month;
    return month >= 1 && month <= 12 ? month : 0;
}

int DateWords::quarterAlone(std::string_view folded)
{
    int quarter = 0;
    for (const Token &token : tokensOf(folded)) {
        const Mark *const mark = token.number.given() ? nullptr : markOf(token.word);
        const int said = token.number.given() ? (token.number.width == 1 ? token.number.value : 9)
                                              : romanNumeral(token.word);
        if (said > 0 && quarter == 0)
            quarter = said;
        else if (said > 0 || !((mark && mark->role == Role::Quarter) || MonthNames::isFiller(token.word)))
            return 0;
    }
    return quarter <= 4 ? quarter : 0;
}
