// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/csvformat.h"

#include <algorithm>
#include <map>
#include <vector>

namespace {

/** Numbers of fields of the sample's records under one assumption. */
std::vector<int> fieldCounts(std::string_view s, const CsvFormat &format, bool whole)
{
    std::vector<int> counts;
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
                const std::size_t open = i;
                std::size_t close = s.find(format.quote, i + 1);
                while (close != std::string_view::npos && close + 1 < s.size() &&
                       s[close + 1] == format.quote)
                    close = s.find(format.quote, close + 2);
                i = close == std::string_view::npos || close - open > LongestQuoted ? open : close;
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
    return counts;
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

} // namespace

CsvFormat CsvFormat::detect(std::string_view sample, bool whole)
{
    CsvFormat format;
    if (sample.find('\n') == std::string_view::npos && sample.find('\r') != std::string_view::npos)
        format.lineEnd = '\r';
    format.quote = detectQuote(sample);
    if (sample.starts_with("sep=") && sample.size() > 5 && (sample[5] == '\n' || sample[5] == '\r')) {
        format.delimiter = sample[4];
        format.says = true;
        return format;
    }
    double best = 0;
    // The comma comes last: it is also a decimal sign and a mark in sentences, so it must be clearly
    // steadier.
    for (const char delimiter : {'\t', ';', '|', ','}) {
        CsvFormat candidate = format;
        candidate.delimiter = delimiter;
        const double score = steadiness(fieldCounts(sample, candidate, whole));
        if (score > best * (delimiter == ',' ? 1.1 : 1.0)) {
            best = score;
            format.delimiter = delimiter;
        }
    }
    if (best > 0.3)
        return format;
    // Rarer ones only where none of those makes a table.
    for (const char delimiter : {'^', '~', '\x1f', '\x01'}) {
        CsvFormat candidate = format;
        candidate.delimiter = delimiter;
        if (const double score = steadiness(fieldCounts(sample, candidate, whole));
            score > std::max(best, 0.5)) {
            best = score;
            format.delimiter = delimiter;
        }
    }
    return format;
}
