// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/dollarsfirst.h"

#include "core/wordlist.h"
#include "mapping/currencies.h"
#include "mapping/goodsvaluewords.h"
#include "mapping/officialvalue.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

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

/** Whether the header says nothing but that it is what the goods are worth: no penalty, no guarantee, no
 * freight. */
bool isOfGoods(const HeaderText &header)
{
    static constexpr std::array<std::string_view, 3> between{"in", "the", "us"};
    return std::ranges::all_of(header.words, [](const HeaderText::Word &word) {
        return word.marks || word.gloss || GoodsValueWords::contains(word.text) ||
               WordList::isOneOf(word.text, between) || !Currencies::sharers(word.text).empty();
    });
}

/** What an office works out gives way to its like only, even where its money is not named. */
bool mayStandFor(const HeaderText &dollars, const HeaderText &other)
{
    const bool wholeForItem = dollars.has("total") && (other.has("item") || other.has("line"));
    return isOfGoods(dollars) && !wholeForItem &&
           (!OfficialValue::isOfficial(other) || OfficialValue::isOfficial(dollars));
}

} // namespace

/** Of wordings that say nearly the same, the one in dollars adds up with those of other files. */
void DollarsFirst::prefer(std::vector<FieldCandidate> &list, const SheetFacts &sheet)
{
    constexpr double nearly = 6, farther = 14, behind = 2;
    const auto text = [&sheet](const FieldCandidate &candidate) -> const HeaderText & {
        return sheet.texts[static_cast<std::size_t>(candidate.column)];
    };
    const auto given = [&sheet](const FieldCandidate &candidate) {
        const ColumnFacts &facts = sheet.facts[static_cast<std::size_t>(candidate.column)];
        return facts.known - facts.zeros; // which stand for nothing in many files
    };
    std::vector<FieldCandidate> dollars;
    std::ranges::copy_if(list, std::back_inserter(dollars), [&](const FieldCandidate &candidate) {
        return candidate.meaning == "value" && isInDollars(text(candidate)) && text(candidate).factor == 1;
    });
    for (FieldCandidate &candidate : list) {
        if (candidate.meaning != "value" || isInDollars(text(candidate)))
            continue;
        const bool others = isOfOthers(text(candidate));
        for (const FieldCandidate &dollar : dollars) {
            // An amount of whatever currency ("item price") adds up with nothing: there even a poorer wording
            // counts.
            const double margin = others ? nearly : mayStandFor(text(dollar), text(candidate)) ? farther : -1;
            const bool full = given(dollar) * 10 >= given(candidate) * 9;
            if (margin > 0 && full && candidate.score < dollar.score + margin)
                candidate.score = std::min(candidate.score, dollar.score - behind);
        }
    }
}
