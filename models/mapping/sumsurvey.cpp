// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sumsurvey.h"

#include "mapping/celltext.h"
#include "mapping/codesums.h"
#include "mapping/countrysums.h"
#include "mapping/keysums.h"
#include "mapping/linesums.h"
#include "mapping/periodsums.h"
#include "mapping/sheetsums.h"
#include "mapping/totalcountry.h"
#include "mapping/totalwords.h"
#include "mapping/wordsums.h"

#include <algorithm>
#include <utility>

namespace {

ColumnMapping plain(ColumnMapping mapping)
{
    mapping.rows.found = {};
    mapping.rows.countries = {};
    mapping.rows.lookedUpTo = 0;
    return mapping;
}

} // namespace

SumSurvey::SumSurvey(const ColumnMapping &mapping, const Countries &countries, const Limits &limits)
    : m_said(mapping.rows), m_limits(limits), m_mapping(plain(mapping)), m_countries(countries),
      m_lines(m_mapping, countries), m_headSums(m_lines, mapping.rows.shipments, limits.headCells),
      m_parser(m_mapping, countries),
      m_statistics(!mapping.use(Field::Declaration) && !mapping.use(Field::Consignor) &&
                   !mapping.use(Field::Consignee))
{
}

SumSurvey::~SumSurvey() = default;

bool SumSurvey::row(const RowView &row)
{
    const ParsedRow parsed = m_parser.parse(row, m_arena);
    const std::size_t lines = m_lines.size();
    take(row, parsed);
    m_arena.clear();
    const bool list = !m_statistics && !m_mapping.groups.below;
    if (list && lines < m_lines.size() && m_lines.size() == m_limits.beginning && findsNothing()) {
        m_stoppedAt = row.number;
        return false;
    }
    // Head lines go on to be found behind the lines that are kept, but not where there are none.
    return !m_full || !m_statistics || !m_headSums.empty();
}

bool SumSurvey::findsNothing() const
{
    RowVerdicts found;
    m_headSums.find(found);
    return search(m_lines, found, {}).empty();
}

void SumSurvey::take(const RowView &row, const ParsedRow &parsed)
{
    const bool line = parsed.kind == RowKind::Shipment || parsed.kind == RowKind::Subtotal;
    // What was refused for what it says, not for where it stands, may be a head line nevertheless.
    const bool refused = parsed.kind == RowKind::Refused && parsed.record.row == row.number;
    if (line || refused) {
        m_full = m_full || (line && m_lines.bytes() >= m_limits.bytes);
        m_lines.add(row, parsed);
        if (parsed.kind != RowKind::Subtotal || isOfHeads(row))
            m_headSums.add(m_lines.last(), parsed.record);
    } else if (parsed.kind == RowKind::Refused || !parsed.issues.isEmpty()) {
        m_headSums.interrupt(); // neither blank nor the header once more
    }
    if (m_mapping.groups.below && !refused)
        takeCountry(row, parsed);
    if (refused || (line && m_full))
        m_lines.drop();
    else if (line)
        m_lastKept = row.number;
}

/** False for a subtotal within the items of a head: it says nothing but a word for totals there. */
bool SumSurvey::isOfHeads(const RowView &row) const
{
    return std::ranges::any_of(m_mapping.columns, [&row](const ColumnUse &use) {
        const auto column = static_cast<std::size_t>(use.column);
        const bool key = use.field == Field::Declaration || use.field == Field::Invoice ||
                         use.field == Field::Date || use.field == Field::Consignor ||
                         use.field == Field::Consignee;
        const std::string_view text =
            key && column < row.cells.size() ? CellText::trimmed(row.cells[column].text) : std::string_view();
        return !text.empty() && !TotalWords::starts(text) && !TotalWords::ends(text);
    });
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

RowVerdicts SumSurvey::search(SumLines lines, RowVerdicts found, const Progress &progress)
{
    lines.finish();
    const auto look = [&](auto finder) {
        if (!progress.cancelled())
            finder.find(found);
    };
    look(CountrySums(lines));
    look(CodeSums(lines));
    look(WordSums(lines, progress));
    look(PeriodSums(lines));
    look(KeySums(lines, progress));
    look(LineSums(lines));
    look(SheetSums(lines));
    return found;
}

RowVerdicts SumSurvey::verdicts(const Progress &progress)
{
    RowVerdicts verdicts;
    m_heads = m_headSums.find(verdicts); // these look at the lines, which are given away then
    verdicts = search(std::move(m_lines), std::move(verdicts), progress);
    verdicts.shipments = m_said.shipments;
    verdicts.totals = m_said.totals;
    verdicts.countries = m_named;
    verdicts.lookedUpTo = m_full ? m_lastKept : 0;
    if (const std::int64_t heads = m_headSums.lookedUpTo(); heads > 0 && (heads < m_lastKept || !m_full))
        verdicts.lookedUpTo = heads;
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
