// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowsequence.h"

#include "mapping/celltext.h"
#include "mapping/comparingwords.h"
#include "mapping/groupsurvey.h"
#include "mapping/recordmembers.h"
#include "mapping/shipmentidentity.h"
#include "mapping/sumarithmetic.h"
#include "mapping/sumissue.h"
#include "mapping/totalwords.h"

#include <algorithm>
#include <optional>

using SumArithmetic::amountsOf;
using SumArithmetic::minus;
using SumArithmetic::plus;
using SumArithmetic::tellingDigits;

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(RowSequence)
};

/** Groups begin at some of the last so many subtotals and headings. */
constexpr std::size_t keptMarks = 200;

bool hasNumbers(const ShipmentRecord &r)
{
    return r.netGrams || r.grossGrams || r.quantityMilli || r.valueCents || r.packages;
}

/** "Prepared by: J. Smith": words, of which one stands where the others have dates or numbers. */
bool isNote(const ParsedRow &parsed)
{
    const ShipmentRecord &r = parsed.record;
    if (r.date || !r.hs.empty() || r.origin.valid() || r.dispatch.valid() || r.trading.valid() ||
        r.destination.valid())
        return false;
    const auto isProblem = [](const Issue &issue) { return issue.severity != Issue::Severity::Note; };
    const auto isWord = [&](const Issue &issue) { // a date that cannot be is a row with a problem
        return !isProblem(issue) || (!issue.value.isEmpty() && issue.value.front().isLetter());
    };
    return std::any_of(parsed.issues.begin(), parsed.issues.end(), isProblem) &&
           std::all_of(parsed.issues.begin(), parsed.issues.end(), isWord);
}

std::size_t filledCells(const RowView &row)
{
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(),
                      [](const CellView &cell) { return !CellText::trimmed(cell.text).empty(); }));
}

void refuse(ParsedRow &parsed, const RowView &row, const Said &text)
{
    parsed.kind = RowKind::Refused;
    parsed.issues = {SumIssue::ofRow(row, QStringLiteral("row-no-shipment"), text, Issue::Severity::Warning)};
}

Said noteText()
{
    return Words::tr("This row is a note and no shipment; it is left out.");
}

/** A footnote is no failure: it is told, and warns of nothing. */
void leaveOutNote(ParsedRow &parsed, const RowView &row)
{
    parsed.kind = RowKind::Refused;
    parsed.issues = {SumIssue::ofRow(row, QStringLiteral("row-note"), noteText(), Issue::Severity::Note)};
}

CountryCode *countryField(ShipmentRecord &record, Field field)
{
    const auto country = RecordMembers::countryOf(field);
    return country ? &(record.*country) : nullptr;
}

} // namespace

RowSequence::RowSequence(const ColumnMapping &mapping, const Countries &countries)
    : m_mapping(mapping), m_countries(countries), m_totals(mapping, countries), m_parts(mapping),
      m_blocks(mapping), m_hasVerdicts(!mapping.rows.empty()), m_marks{Mark{{}, 0}}
{
    for (const ColumnUse &use : mapping.columns) {
        m_fields += use.field != Field::None;
        if (use.field == Field::Net || use.field == Field::Gross || use.field == Field::Quantity ||
            use.field == Field::Value || use.field == Field::Packages || use.field == Field::Currency ||
            use.field == Field::Unit)
            m_amountColumns.push_back(use.column);
    }
}

/** "China Total" is how spreadsheets write it: a name and nothing else but sums. */
bool RowSequence::endsAsTotal(const RowView &row, int known)
{
    return known <= 1 && std::any_of(row.cells.begin(), row.cells.end(), [](const CellView &cell) {
               return cell.kind == CellKind::Text && TotalWords::ends(CellText::trimmed(cell.text));
           });
}

/** "TOTAL" where firms stand, in a row that says as much as the lines do, may be the firm: only its sums tell. */
TotalRow::Verdict RowSequence::judgeWords(const RowView &row, const ShipmentRecord &record, int known)
{
    const TotalRow::Verdict verdict = m_totals.judge(row, record);
    const bool full = known > 1 && m_lines > 0 && known * m_lines >= m_identities;
    const bool perhapsFirm = verdict == TotalRow::Verdict::Total && m_totals.mayBeFirm() && full;
    return perhapsFirm && !addsUp(record, known) ? TotalRow::Verdict::Doubtful : verdict;
}

/** A row that says as much as the others is no sum, whatever its amounts are. */
bool RowSequence::isSumOfLines(const ShipmentRecord &record, int known) const
{
    constexpr std::int64_t much = 3;
    return (known == 0 || m_identities >= much * m_lines) && addsUp(record, known);
}

/** A row that says as much as a line but has the exact sums of very many of them is their total, whatever it says. */
bool RowSequence::isSumOfAll(const ShipmentRecord &record) const
{
    constexpr std::int64_t many = 20;
    if (m_lines < many)
        return false;
    constexpr int enoughDigits = 8;
    const auto said = amountsOf(record);
    int digits = 0;
    for (std::size_t i = 0; i < amounts; ++i) {
        if (said[i] && *said[i] != m_sums[i])
            return false;
        digits += said[i] ? tellingDigits(*said[i]) : 0;
    }
    return digits >= enoughDigits;
}

/** True if the amounts are what some lines right above add up to: at least two of them, or the one above a row
 * that says nothing else. */
bool RowSequence::addsUp(const ShipmentRecord &record, int known) const
{
    const bool bare = known == 0 && m_fields > m_amountColumns.size() + 1;
    constexpr int fewDigits = 3; // two boxes and one are three by chance
    const auto said = amountsOf(record);
    return std::any_of(m_marks.begin(), m_marks.end(), [&](const Mark &mark) {
        const std::int64_t lines = m_lines - mark.lines;
        int equal = 0;
        int other = 0;
        int digits = 0;
        for (std::size_t i = 0; i < amounts; ++i) {
            if (!said[i])
                continue;
            const std::int64_t sum = minus(m_sums[i], mark.sums[i]);
            const std::int64_t gap = minus(*said[i], sum);
            // Each line was rounded on its own; so many last digits may be apart.
            const bool same = gap <= lines / 2 + 1 && gap >= -(lines / 2 + 1);
            equal += same && sum != 0;
            digits += same ? tellingDigits(sum) : 0;
            other += !same;
        }
        return lines >= (bare ? 1 : 2) && equal > 0 && other == 0 && (known == 0 || digits >= fewDigits);
    });
}

bool RowSequence::onlyAmounts(const RowView &row) const
{
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const bool filled = !CellText::trimmed(row.cells[c].text).empty();
        if (filled && std::find(m_amountColumns.begin(), m_amountColumns.end(), static_cast<int>(c)) ==
                          m_amountColumns.end())
            return false;
    }
    return true;
}

/** "CHINA", or "Country of origin: CHINA". */
CountryCode RowSequence::countryOf(std::string_view heading) const
{
    const auto read = [this](std::string_view text) {
        const std::string_view name = CellText::trimmed(text);
        const auto alias = m_mapping.countryAliases.find(
            QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        return alias != m_mapping.countryAliases.end() ? CountryCode(alias.value().toStdString())
                                                       : m_countries.find(name);
    };
    const CountryCode whole = read(heading);
    const auto colon = heading.find(':');
    return whole.valid() || colon == std::string_view::npos ? whole : read(heading.substr(colon + 1));
}

/** A line that names the country or the month of those under it, perhaps with their sums. */
bool RowSequence::takeHeading(ParsedRow &parsed, const RowView &row)
{
    const auto column = static_cast<std::size_t>(m_mapping.groups.column);
    if (m_mapping.groups.column < 0 || m_mapping.groups.below || column >= row.cells.size())
        return false;
    const std::string_view text = CellText::trimmed(row.cells[column].text);
    if (text.empty())
        return false;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const bool amount = std::find(m_amountColumns.begin(), m_amountColumns.end(), static_cast<int>(c)) !=
                            m_amountColumns.end();
        if (c != column && !amount && !CellText::trimmed(row.cells[c].text).empty())
            return false;
    }
    const bool sums = filledCells(row) > 1;
    const bool dates = m_mapping.groups.field == Field::Date;
    const CountryCode country = dates ? CountryCode() : countryOf(text);
    const std::optional<Date> month = dates ? GroupSurvey::month(text) : std::nullopt;
    if (!country.valid() && !month) {
        if (!sums) { // what stands under another heading is not the last one's
            m_group = {};
            m_month.reset();
        }
        return false;
    }
    m_group = country;
    m_month = month;
    mark();
    parsed.kind = sums ? RowKind::Subtotal : RowKind::Header;
    const Said said = month ? Words::tr("This line names the month of the rows under it: %1.")
                                  .arg(QString::fromStdString(month->iso()))
                            : Words::tr("This line names a country for the rows under it: %1.")
                                  .arg(saidField(m_mapping.groups.field));
    parsed.issues = {SumIssue::ofRow(row,
                                     month ? QStringLiteral("group-date") : QStringLiteral("group-country"),
                                     said, Issue::Severity::Note)};
    return true;
}

/** "of which: China", "Previous year": words where the lines have dates, beside next to nothing of what tells
 * lines apart. A shipment whose date nobody knows says whose it is. */
bool RowSequence::isBesideDates(const ParsedRow &parsed, int known) const
{
    const ShipmentRecord &r = parsed.record;
    if (r.date || !r.declaration.empty() || !r.invoice.empty() || !r.consignor.empty() ||
        !r.consignee.empty())
        return false;
    const auto isWords = [](const Issue &issue) {
        return issue.kind == u"date-unreadable" &&
               std::none_of(issue.value.begin(), issue.value.end(), [](QChar c) { return c.isDigit(); }) &&
               std::any_of(issue.value.begin(), issue.value.end(), [](QChar c) { return c.isLetter(); });
    };
    const auto words = std::ranges::find_if(parsed.issues, isWords);
    if (words == parsed.issues.end())
        return false;
    constexpr std::int64_t much = 3;
    const bool dated = m_dates * 2 > m_lines;
    const bool little = known == 0 || known * much * m_lines <= m_identities - m_dates;
    return (dated && little) || ComparingWords::begin(words->value.toStdString());
}

void RowSequence::add(const ShipmentRecord &record, int known)
{
    m_parts.counted(record);
    ++m_lines;
    m_dates += record.date.has_value();
    m_identities += known;
    const auto said = amountsOf(record);
    for (std::size_t i = 0; i < amounts; ++i)
        m_sums[i] = plus(m_sums[i], said[i].value_or(0));
}

void RowSequence::mark()
{
    if (m_marks.back().lines == m_lines)
        return;
    if (m_marks.size() >= keptMarks)
        m_marks.erase(m_marks.begin() + 1); // the first one is the beginning of the sheet
    m_marks.push_back({m_sums, m_lines});
}

void RowSequence::complete(ShipmentRecord &record) const
{
    if (!record.date)
        record.date = m_month;
    if (CountryCode *const country = countryField(record, m_mapping.groups.field);
        country && !country->valid())
        *country = m_mapping.groups.below ? CountryCode(m_mapping.rows.country(record.row).toStdString())
                                          : m_group;
    for (auto it = m_mapping.countries.begin(); it != m_mapping.countries.end(); ++it) {
        CountryCode *const country = countryField(record, it.key());
        if (country && !country->valid())
            *country = CountryCode(it.value().toStdString());
    }
}

void RowSequence::takeSums(ParsedRow &parsed, const Issue &issue)
{
    parsed.kind = RowKind::Subtotal;
    parsed.issues = {issue};
    m_parts.interrupt();
    mark();
}

/** True if the row is no shipment by what it says or by its sums. */
bool RowSequence::settleOther(ParsedRow &parsed, const RowView &row, int known)
{
    const TotalRow::Verdict verdict = judgeWords(row, parsed.record, known);
    if (verdict == TotalRow::Verdict::Total) {
        takeSums(parsed, m_totals.issue(verdict, row, parsed.record));
        return true;
    }
    if (takeHeading(parsed, row))
        return true;
    const bool sums = known <= 1 && hasNumbers(parsed.record) && isSumOfLines(parsed.record, known);
    if (sums || endsAsTotal(row, known)) {
        takeSums(parsed,
                 SumIssue::ofRow(row, QStringLiteral("row-subtotal"),
                         sums ? Words::tr("This row holds the sums of the rows above it and is not counted.")
                              : Words::tr("By its words this row holds totals, so it is not counted."),
                         Issue::Severity::Note));
        return true;
    }
    if (verdict == TotalRow::Verdict::Doubtful)
        parsed.issues.append(m_totals.issue(verdict, row, parsed.record));
    return false;
}

/** True if a person or the rest of the sheet says what the row is. */
bool RowSequence::settleBySheet(ParsedRow &parsed, const RowView &row)
{
    const RowVerdicts &verdicts = m_mapping.rows;
    const Said said = TotalRow::amounts(parsed.record);
    if (verdicts.shipments.contains(row.number)) {
        parsed.kind = RowKind::Shipment;
        parsed.issues.append(SumIssue::said(true, row, said));
        add(parsed.record, ShipmentIdentity::known(parsed.record));
        complete(parsed.record);
        return true;
    }
    if (verdicts.totals.contains(row.number)) {
        takeSums(parsed, SumIssue::said(false, row, said));
        return true;
    }
    const auto found = verdicts.find(row.number);
    if (found && RowVerdicts::isCounted(*found))
        parsed.issues.append(SumIssue::of(*found, row, said));
    else if (found)
        takeSums(parsed, SumIssue::of(*found, row, said));
    return parsed.kind == RowKind::Subtotal;
}

void RowSequence::settle(ParsedRow &parsed, const RowView &row)
{
    judge(parsed, row);
    const std::int64_t last = m_mapping.rows.lookedUpTo;
    if (last == 0 || row.number <= last || m_toldOfEnd)
        return;
    m_toldOfEnd = true;
    parsed.issues.append(SumIssue::notLookedAt(row, last));
}

void RowSequence::judge(ParsedRow &parsed, const RowView &row)
{
    if (m_hasVerdicts && settleBySheet(parsed, row))
        return;
    constexpr int little = 2; // sums and headings say no more of themselves
    const int known = ShipmentIdentity::known(parsed.record);
    if (const auto month = m_blocks.settle(parsed, row)) {
        m_month = month;
        return mark();
    }
    if (m_parts.settle(parsed, row))
        return;
    if (known <= little && settleOther(parsed, row, known))
        return;
    const bool numbers = hasNumbers(parsed.record);
    if (isSumOfAll(parsed.record)) {
        takeSums(parsed, SumIssue::ofRow(row, QStringLiteral("row-subtotal"),
                                         Words::tr("This row holds the sums of the rows above it and is not counted."),
                                         Issue::Severity::Note));
        return;
    }
    // Words and nothing else, be they where others have dates or where nothing is mapped.
    const bool alone = !numbers && filledCells(row) == 1 && (known > 0 || parsed.issues.empty());
    if (m_fields >= 4 && !numbers && (alone || isNote(parsed))) {
        if (alone || filledCells(row) <= little)
            leaveOutNote(parsed, row);
        else // so much stands in it that it may be a shipment
            refuse(parsed, row, noteText());
    } else if (known == 0 && !numbers)
        refuse(parsed, row, Words::tr("No mapped column of this row holds anything."));
    else if (numbers && isBesideDates(parsed, known))
        refuse(
            parsed, row,
            Words::tr(
                "Words stand where other rows have a date, and hardly anything says of what the amounts are; "
                "the row is not counted."));
    else if (known == 0 && m_fields > m_amountColumns.size() + 1 && onlyAmounts(row))
        refuse(parsed, row,
               Words::tr("This row holds amounts and nothing that says of what; it is not counted."));
    else
        parsed.kind = RowKind::Shipment;
    if (parsed.kind != RowKind::Shipment)
        return;
    add(parsed.record, known);
    complete(parsed.record);
}
