// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/csvformat.h"

#include "readers/linerewriter.h"

#include <algorithm>
#include <map>
#include <vector>

namespace {

/** What the sample's records come to under one assumption. */
struct Records {
    std::vector<int> fields; ///< how many each has
    int glued = 0;           ///< fields with text behind their closing quote
};

Records recordsOf(std::string_view s, const CsvFormat &format, bool whole)
{
    Records records;
    std::vector<int> &counts = records.fields;
    constexpr std::size_t LongestQuoted = 32 * 1024;
    std::size_t i = 0;
    while (i < s.size() && counts.size() < 5000) {
        int fields = 1;
        bool blank = true;
        bool fieldStart = true;
        bool complete = false;
        for (; i < s.size(); ++i) {
            const char c = s[i];
            if (c == format.lineEnd) {
                ++i;
                complete = true;
                break;
            }
            if (fieldStart && c == format.quote) {
                const char *const end = s.data() + s.size();
                const char *const close = format.closing(s.data() + i, end);
                const auto length = static_cast<std::size_t>(close - s.data()) - i;
                i += close == end || length > LongestQuoted ? 0 : length;
                const char behind = i + 1 < s.size() ? s[i + 1] : format.lineEnd;
                records.glued += behind != format.delimiter && behind != format.lineEnd && behind != '\r';
                fieldStart = false;
                blank = false;
                continue;
            }
            fieldStart = c == format.delimiter;
            fields += fieldStart ? 1 : 0;
            blank = blank && (c == ' ' || c == '\r');
        }
        if (!blank && (complete || whole))
            counts.push_back(fields);
    }
    return records;
}

/** 0 for a delimiter that never occurs, towards 1 for many fields, the same number in every record. */
double steadiness(const std::vector<int> &counts)
{
    if (counts.empty())
        return 0;
    std::map<int, int> of;
    for (const int n : counts)
        ++of[n];
    double best = 0;
    for (const auto &[fields, lines] : of) {
        if (fields < 2)
            continue;
        // Lines that fall a little short (trailing empty fields left out) speak half for the table.
        double near = 0;
        for (const auto &[other, n] : of)
            near += other > 1 && other < fields ? 0.4 * n : 0;
        const double part = std::min(1.0, (lines + near) / static_cast<double>(counts.size()));
        best = std::max(best, part * part * (1.0 - 0.6 / fields));
    }
    return best;
}

/** The delimiter that the first line names, sep=; or "sep=;" in quotation marks. */
char saidDelimiter(std::string_view s)
{
    const bool quoted = s.starts_with('"');
    if (quoted)
        s.remove_prefix(1);
    const std::size_t end = quoted ? 6 : 5;
    if (!s.starts_with("sep=") || s.size() <= end || (quoted && s[5] != '"'))
        return '\0';
    return s[end] == '\n' || s[end] == '\r' ? s[4] : '\0';
}

char detectQuote(std::string_view s)
{
    // An apostrophe is a quote where whole fields stand between two of them and no field uses the double
    // quote.
    int apostrophes = 0;
    const auto edge = [](char c) {
        return c == ',' || c == ';' || c == '\t' || c == '|' || c == '\n' || c == '\r';
    };
    for (std::size_t i = 0; i < s.size(); ++i) {
        const bool opens = i == 0 || edge(s[i - 1]);
        const bool closes = i + 1 == s.size() || edge(s[i + 1]);
        if (s[i] == '"' && (opens || closes) && !(opens && closes))
            return '"';
        if (s[i] == '\'' && opens != closes)
            apostrophes += opens ? 1 : 1000;
    }
    return apostrophes % 1000 >= 3 && apostrophes / 1000 >= 3 ? '\'' : '"';
}

/** Steadier than chance makes marks that stand in texts as well. */
constexpr double clearTable = 0.6;

/** Whether lines are quoted as a whole: each begins and ends so, and is one field. */
bool isWrapped(std::string_view s, const CsvFormat &format)
{
    std::size_t lines = 0, wrapped = 0;
    while (!s.empty()) {
        const std::size_t end = std::min(s.find(format.lineEnd), s.size());
        std::string_view line = s.substr(0, end);
        s.remove_prefix(std::min(end + 1, s.size()));
        while (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            continue;
        ++lines;
        const char *const last = line.data() + line.size() - 1;
        wrapped += line.size() > 2 && line.front() == format.quote && *last == format.quote &&
                   format.closing(line.data(), line.data() + line.size()) == last;
    }
    return wrapped > 1 && wrapped * 20 >= lines * 19; // the sample may cut its last line
}

/** Signs that stand in texts and times of the day. */
bool isMark(char delimiter)
{
    return std::string_view("#!*:").find(delimiter) != std::string_view::npos;
}

/** Such a sign parts fields only in a table of some rows, and where it does not mostly part digits, as in
 * times. */
bool isTable(std::size_t records, std::string_view s, char delimiter)
{
    constexpr std::size_t few = 3;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t all = 0, inNumbers = 0;
    for (std::size_t at = s.find(delimiter, 1); at != std::string_view::npos && at + 1 < s.size();
         at = s.find(delimiter, at + 1)) {
        ++all;
        inNumbers += isDigit(s[at - 1]) && isDigit(s[at + 1]);
    }
    return records >= few && inNumbers * 2 <= all;
}

/** "~|~" where such marks stand around most delimiters. */
std::string wider(std::string_view s, char delimiter)
{
    constexpr std::string_view marks = "~^|#*!@$%&=+/";
    std::size_t all = 0, same = 0;
    char mark = 0;
    for (std::size_t at = s.find(delimiter, 1); at != std::string_view::npos && at + 1 < s.size();
         at = s.find(delimiter, at + 1)) {
        ++all;
        if (s[at - 1] != s[at + 1] || s[at - 1] == delimiter ||
            marks.find(s[at - 1]) == std::string_view::npos)
            continue;
        mark = same == 0 ? s[at - 1] : mark;
        same += s[at - 1] == mark;
    }
    constexpr std::size_t enough = 4;
    return same >= enough && same * 5 >= all * 4 ? std::string{mark, delimiter, mark} : std::string();
}

} // namespace

bool CsvFormat::isEscaped(const char *open, const char *at) const
{
    bool escaped = false;
    while (backslash && at - 1 > open && at[-1] == '\\') {
        escaped = !escaped;
        --at;
    }
    return escaped;
}

const char *CsvFormat::closing(const char *open, const char *end) const
{
    for (const char *at = std::find(open + 1, end, quote); at != end; at = std::find(at + 1, end, quote)) {
        if (isEscaped(open, at))
            continue;
        if (at + 1 == end || at[1] != quote)
            return at;
        ++at; // doubled
    }
    return end;
}

CsvFormat CsvFormat::detect(std::string_view sample, bool whole)
{
    CsvFormat format = detectPlain(sample, whole);
    if (format.says)
        return format;
    if (isWrapped(sample, format)) {
        CsvFormat outer = format;
        outer.wrapped = true;
        const std::string inner = LineRewriter::whole(sample, outer);
        CsvFormat found = detectPlain(inner, whole);
        found.wrapped = true;
        return steadiness(recordsOf(inner, found, whole).fields) > clearTable ? found : format;
    }
    const double steady = steadiness(recordsOf(sample, format, whole).fields);
    CsvFormat parted = format;
    parted.delimiter = '\x1f';
    const auto steadyBy = [&](const std::string &between) {
        parted.between = between;
        return steadiness(recordsOf(LineRewriter::whole(sample, parted), parted, whole).fields);
    };
    if (const std::string between = wider(sample, format.delimiter);
        !between.empty() && steadyBy(between) >= steady)
        return parted;
    if (steady > 0.3)
        return format;
    for (const char *const between : {"\xC2\xA7", "\xC2\xAC", "\xC2\xA6"}) { // § ¬ ¦
        if (steadyBy(between) > clearTable)
            return parted;
    }
    return format;
}

CsvFormat CsvFormat::detectPlain(std::string_view sample, bool whole)
{
    CsvFormat format = detectSigns(sample, whole);
    const char escape[] = {'\\', format.quote, '\0'};
    if (sample.find(escape) == std::string_view::npos)
        return format;
    // A text may also end in a backslash ("C:\"): what makes the steadier table is meant.
    CsvFormat other = detectSigns(sample, whole, true);
    const Records plain = recordsOf(sample, format, whole);
    const Records escaped = recordsOf(sample, other, whole);
    const double gain = steadiness(escaped.fields) - steadiness(plain.fields);
    return gain > 0 || (gain == 0 && escaped.glued < plain.glued) ? other : format;
}

CsvFormat CsvFormat::detectSigns(std::string_view sample, bool whole, bool backslash)
{
    CsvFormat format;
    format.backslash = backslash;
    if (sample.find('\n') == std::string_view::npos && sample.find('\r') != std::string_view::npos)
        format.lineEnd = '\r';
    format.quote = detectQuote(sample);
    if (const char said = saidDelimiter(sample); said != '\0') {
        format.delimiter = said;
        format.says = true;
        return format;
    }
    double best = 0;
    // The comma comes last: it is also a decimal sign and a mark in sentences, so it must be clearly
    // steadier.
    for (const char delimiter : {'\t', ';', '|', ','}) {
        CsvFormat candidate = format;
        candidate.delimiter = delimiter;
        const double score = steadiness(recordsOf(sample, candidate, whole).fields);
        if (score > best * (delimiter == ',' ? 1.1 : 1.0)) {
            best = score;
            format.delimiter = delimiter;
        }
    }
    if (best > 0.3)
        return format;
    // Rarer ones only where none of those makes a table.
    for (const char delimiter : {'^', '~', '\x1f', '\x01', '#', '!', '*', ':'}) {
        CsvFormat candidate = format;
        candidate.delimiter = delimiter;
        const std::vector<int> fields = recordsOf(sample, candidate, whole).fields;
        if (const double score = steadiness(fields);
            score > std::max(best, 0.5) &&
            (!isMark(delimiter) || isTable(fields.size(), sample, delimiter))) {
            best = score;
            format.delimiter = delimiter;
        }
    }
    return format;
}
