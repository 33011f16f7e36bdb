// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sumsurvey.h"

#include "mapping/codesums.h"
#include "mapping/countrysums.h"
#include "mapping/headsums.h"
#include "mapping/linesums.h"
#include "mapping/sheetsums.h"
#include "mapping/totalcountry.h"
#include "mapping/wordsums.h"

#include <utility>

namespace {

ColumnMapping plain(ColumnMapping mapping)
{
    mapping.rows.found = {};
    mapping.rows.countries = {};
    return mapping;
}

} // namespace

SumSurvey::SumSurvey(const ColumnMapping &mapping, const Countries &countries)
    : m_said(mapping.rows), m_mapping(plain(mapping)), m_countries(countries), m_lines(m_mapping, countries),
      m_parser(m_mapping, countries),
      m_statistics(!mapping.use(Field::Declaration) && !mapping.use(Field::Consignor) &&
                   !mapping.use(Field::Consignee))
{
}

SumSurvey::~SumSurvey() = default;

bool SumSurvey::row(const RowView &row)
{
    constexpr std::size_t beginning = 20'000;
    constexpr std::size_t mostBytes = std::size_t{256} << 20U;
    const ParsedRow parsed = m_parser.parse(row, m_arena);
    if (parsed.kind == RowKind::Shipment || parsed.kind == RowKind::Subtotal)
        m_lines.add(row, parsed);
    if (m_mapping.groups.below)
        takeCountry(row, parsed);
    m_arena.clear();
    if (!m_statistics && m_lines.size() == beginning && m_lines[beginning - 1].row == row.number)
        return m_mapping.groups.below || !search(m_lines, {}).empty();
    return m_lines.bytes() < mostBytes;
}

/** Lines get the country of the total below them, unless it is no sum of theirs. */
void SumSurvey::takeCountry(const RowView &row, const ParsedRow &parsed)
{
    if (parsed.kind == RowKind::Shipment) {
        if (m_block.lines == 0)
            m_blockBegin = row.number;
        m_block.add(m_lines[m_lines.size() - 1]);
        return;
    }
    const auto column = static_cast<std::size_t>(m_mapping.groups.column);
    if (parsed.kind != RowKind::Subtotal || column >= row.cells.size())
        return;
    const CountryCode country = TotalCountry::find(row.cells[column].text, m_countries);
    if (!country.valid())
        return;
    const AmountSums said = AmountSums::of(m_lines[m_lines.size() - 1]);
    if (m_block.lines > 0 && !m_block.compare(said, m_lines).differs())
        m_named[QString::fromStdString(country.alpha2())].insert(m_blockBegin, row.number - 1);
    m_block = {};
}

RowVerdicts SumSurvey::search(SumLines lines, const Progress &progress)
{
    RowVerdicts found;
    lines.finish();
    const auto look = [&](auto finder) {
        if (!progress.cancelled())
            finder.find(found);
    };
    HeadSums heads(lines);
    heads.find(found);
    m_heads = heads.cells();
    look(CountrySums(lines));
    look(CodeSums(lines));
    look(WordSums(lines, progress));
    look(LineSums(lines));
    look(SheetSums(lines));
    return found;
}

RowVerdicts SumSurvey::verdicts(const Progress &progress)
{
    RowVerdicts verdicts = search(std::move(m_lines), progress);
    verdicts.shipments = m_said.shipments;
    verdicts.totals = m_said.totals;
    verdicts.countries = m_named;
    // What is left out for one reason needs no other.
    RowRuns leftOut;
    for (std::size_t i = 0; i < RowVerdicts::kinds; ++i) {
        const auto kind = static_cast<SumKind>(i);
        if (!RowVerdicts::isCounted(kind) && !RowVerdicts::isProblem(kind))
            leftOut.add(verdicts.found[i]);
    }
    for (std::size_t i = 0; i < RowVerdicts::kinds; ++i) {
        const auto kind = static_cast<SumKind>(i);
        if (RowVerdicts::isCounted(kind) || RowVerdicts::isProblem(kind))
            verdicts.found[i].remove(leftOut);
    }
    return verdicts;
}
