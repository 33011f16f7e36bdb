// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/ratecolumns.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>

namespace {

/** How the numbers of a column lie. */
struct Spread {
    int rows = 0;
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::set<std::int64_t> different;
};

std::optional<Spread> spreadOf(const SheetFacts &sheet, int column)
{
    ColumnUse use;
    use.column = column;
    use.decimalSign = sheet.facts[static_cast<std::size_t>(column)].signs.sign();
    Spread spread;
    for (std::size_t row = sheet.firstRow; row < sheet.sample->size(); ++row) {
        const auto amount = sheet.amount(row, use, {1, 4});
        if (!amount)
            continue;
        if (*amount <= 0)
            return std::nullopt;
        spread.least = spread.rows == 0 ? *amount : std::min(spread.least, *amount);
        spread.most = std::max(spread.most, *amount);
        spread.different.insert(*amount);
        ++spread.rows;
    }
    return spread;
}

/** Rates of a year move by a tenth or so, and goods of one day have one. */
bool isOfRate(const Spread &spread)
{
    constexpr int enough = 8;
    return spread.rows >= enough && spread.different.size() > 1 && spread.most * 4 < spread.least * 5 &&
           static_cast<int>(spread.different.size()) * 2 <= spread.rows;
}

/** "Valor del dólar observado": nothing that only goods are worth. */
bool mayBeOfRate(const HeaderText &header)
{
    static constexpr std::array<std::string_view, 21> words{
        "valor",  "value", "val",     "de",       "del",         "of",  "the",
        "dolar",  "dólar", "dollar",  "dol",      "dls",         "us",  "usd",
        "cambio", "tipo",  "oficial", "official", "referencial", "uss", "observado"};
    return std::ranges::all_of(header.words, [](const HeaderText::Word &word) {
        return word.marks || std::ranges::find(words, word.text) != words.end();
    });
}

} // namespace

void RateColumns::leave(std::vector<FieldCandidate> &list, const SheetFacts &sheet)
{
    const bool wide = std::ranges::any_of(list, [&](const FieldCandidate &candidate) {
        const auto spread = candidate.meaning == "value" ? spreadOf(sheet, candidate.column) : std::nullopt;
        constexpr std::int64_t times = 2;
        return spread && spread->rows > 0 && spread->most > times * spread->least;
    });
    if (!wide)
        return;
    std::erase_if(list, [&](const FieldCandidate &candidate) {
        if (candidate.meaning != "value" ||
            !mayBeOfRate(sheet.texts[static_cast<std::size_t>(candidate.column)]))
            return false;
        const auto spread = spreadOf(sheet, candidate.column);
        return spread && isOfRate(*spread);
    });
}
