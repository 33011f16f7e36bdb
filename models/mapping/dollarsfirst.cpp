// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/dollarsfirst.h"

#include "mapping/currencies.h"

#include <algorithm>

namespace {

/** Whether the header names a currency other than dollars; "Rs." is of several countries, and of none with
 * dollars. */
bool isOfOthers(const HeaderText &header)
{
    return (!header.currency.empty() && header.currency != "USD") ||
           std::any_of(header.words.begin(), header.words.end(), [](const HeaderText::Word &word) {
               const auto sharers = Currencies::sharers(word.text);
               return !sharers.empty() && std::find(sharers.begin(), sharers.end(), "USD") == sharers.end();
           });
}

/** Dollars, or "$", of which the person is asked which they are. */
bool isInDollars(const HeaderText &header)
{
    return header.currency == "USD" ||
           (header.currency.empty() && std::ranges::any_of(header.words, [](const HeaderText::Word &word) {
                const auto sharers = Currencies::sharers(word.text);
                return std::find(sharers.begin(), sharers.end(), "USD") != sharers.end();
            }));
}

} // namespace

/** Of wordings that say nearly the same, the one in dollars adds up with those of other files. */
void DollarsFirst::prefer(std::vector<FieldCandidate> &list, const SheetFacts &sheet)
{
    constexpr double nearly = 6, farther = 14, behind = 2;
    double best = 0;
    int given = 0; // rows with an amount in dollars
    for (const FieldCandidate &candidate : list) {
        const auto column = static_cast<std::size_t>(candidate.column);
        const HeaderText &text = sheet.texts[column];
        if (candidate.meaning == "value" && isInDollars(text) && text.factor == 1) {
            best = std::max(best, candidate.score);
            given = std::max(given, sheet.facts[column].known);
        }
    }
    for (FieldCandidate &candidate : list) {
        const HeaderText &text = sheet.texts[static_cast<std::size_t>(candidate.column)];
        if (candidate.meaning != "value" || isInDollars(text))
            continue;
        const bool full = given * 10 >= sheet.facts[static_cast<std::size_t>(candidate.column)].known * 9;
        // An amount of whatever currency ("item price") adds up with nothing: there even a poorer wording
        // counts.
        const double margin = isOfOthers(text) ? nearly : farther;
        if (full && candidate.score < best + margin)
            candidate.score = std::min(candidate.score, best - behind);
    }
}
