// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetfacts.h"

#include "core/text.h"
#include "mapping/valueveto.h"

#include <algorithm>
#include <array>

namespace {

/** Where the translator finds these words. */
struct Words {
    WAYBILL_SAID_FUNCTIONS(SheetFacts)
};

Said yield(const ColumnFacts &facts, Field field)
{
    if (!facts.hasData())
        return Words::tr("; the column is empty.");
    const int fitting = ValueVeto::fitting(fieldId(field).toStdString(), facts);
    const auto values = static_cast<int>(facts.distinct.size());
    const Said known = Said::number(facts.known);
    if (fitting < 0 && values == 1)
        return facts.known == 1 ? Words::tr("; one row has a value.")
                                : Words::tr("; one value in %1 rows.").arg(known);
    if (fitting < 0) // two at least
        return Words::tr("; %1 different values in %2 rows.").arg(Said::number(values), known);
    return Words::tr("; %1 of %2 values fit.").arg(Said::number(fitting), known);
}

Said evidence(const ColumnFacts &facts, Field field)
{
    const Said says = Words::tr("The header says “%1”").arg(saidField(field));
    return Said::joined({says, yield(facts, field)}, "");
}

} // namespace

std::string SheetFacts::title() const
{
    constexpr std::size_t longest = 2000;
    std::string line;
    for (std::size_t row = 0; row < titleRows; ++row) {
        for (std::size_t c = 0; c < sample->width() && line.size() < longest; ++c) {
            if (const std::string_view text = sample->text(row, c); !text.empty())
                line.append(text).append("; ");
        }
    }
    return line;
}

bool SheetFacts::namedInCells(const ColumnUse &use) const
{
    int numbers = 0;
    int named = 0;
    for (std::size_t row = firstRow; row < sample->size(); ++row) {
        const DecimalReading reading = Decimal::read(
            sample->text(row, static_cast<std::size_t>(use.column)), use.decimalSign, {1, 3});
        numbers += reading.ok();
        named += reading.ok() && !(reading.prefix.empty() && reading.suffix.empty());
    }
    return numbers > 0 && named * 10 >= numbers * 9;
}

int SheetFacts::directionColumn(TradeDirection *said) const
{
    constexpr std::size_t fewValues = 6;
    for (std::size_t c = 0; c < facts.size(); ++c) {
        const ColumnFacts &column = facts[c];
        if (!column.hasData() || column.distinct.size() > fewValues)
            continue;
        bool in = false;
        bool out = false;
        bool other = false;
        const bool flow = TradeWords::isFlow(headers.value(static_cast<qsizetype>(c)));
        for (const auto &[value, nature] : column.distinct) {
            const TradeDirection one = flow ? TradeWords::underFlow(value) : TradeWords::ofCell(value);
            in |= one == TradeDirection::Import;
            out |= one == TradeDirection::Export;
            other |= one == TradeDirection::Unknown;
        }
        // "X" is a word for nothing elsewhere.
        for (std::size_t row = firstRow; flow && column.missing > 0 && !out && row < sample->size(); ++row)
            out = TradeWords::underFlow(sample->text(row, c)) == TradeDirection::Export;
        if (other || (!in && !out))
            continue;
        if (said)
            *said = in && out ? TradeDirection::Both : in ? TradeDirection::Import : TradeDirection::Export;
        return static_cast<int>(c);
    }
    return -1;
}

TradeDirection SheetFacts::direction() const
{
    TradeDirection said = TradeDirection::Unknown;
    if (directionColumn(&said) >= 0)
        return said;
    const auto named = [this](std::string_view shortly, std::string_view fully) {
        return std::any_of(texts.begin(), texts.end(), [&](const HeaderText &t) {
            return t.has(shortly) || (t.has(fully) && t.has("date"));
        });
    };
    // India's bills of entry are of imports, and its shipping bills of exports.
    const auto numbered = [this](std::string_view shortly, std::string_view one, std::string_view other) {
        return std::any_of(texts.begin(), texts.end(), [&](const HeaderText &t) {
            const bool began = t.words.size() == 2 && t.words[0].text == shortly &&
                               (t.has("no") || t.has("number") || t.has("date") || t.has("type"));
            return began || (t.has(one) && t.has(other));
        });
    };
    const bool in = named("imp", "import") || numbered("be", "bill", "entry");
    const bool out = named("exp", "export") || numbered("sb", "shipping", "bill");
    return in == out ? TradeDirection::Unknown : in ? TradeDirection::Import : TradeDirection::Export;
}

TradeDirection SheetFacts::titledDirection() const
{
    // Programs call what they write so, whatever it is of; beside a sheet of imports it is of exports.
    static constexpr std::array<std::string_view, 5> written{"export", "exports", "export worksheet",
                                                             "export data", "data export"};
    TradeDirection said = direction();
    const std::string folded = Text::fold(name.toStdString());
    const bool telling = std::ranges::find(written, folded) == written.end() || sample->isBesideImports();
    if (said == TradeDirection::Unknown && telling)
        said = TradeWords::ofTitle(folded);
    return said == TradeDirection::Unknown ? TradeWords::ofTitle(title()) : said;
}

std::optional<std::int64_t> SheetFacts::amount(std::size_t row, const ColumnUse &use,
                                               DecimalScale scale) const
{
    const CellView cell = sample->cell(row, static_cast<std::size_t>(use.column));
    const DecimalSign sign = cell.kind == CellKind::Number ? DecimalSign::Point : use.decimalSign;
    const DecimalReading reading = Decimal::read(cell.text, sign, scale);
    return reading.ok() ? std::optional(reading.value) : std::nullopt;
}

void SheetFacts::put(ColumnUse &use, Field field, double score) const
{
    use.field = field;
    use.confidence = static_cast<int>(std::clamp(score, 1.0, 99.0));
    use.evidence = evidence(facts[static_cast<std::size_t>(use.column)], field);
}

int SheetFacts::columnOf(const std::vector<ColumnUse> &columns, Field field)
{
    int fallback = -1;
    for (const ColumnUse &use : columns) {
        if (use.field == field && !use.fallback)
            return use.column;
        if (use.field == field && fallback < 0)
            fallback = use.column;
    }
    return fallback;
}
