// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowgate.h"

#include "mapping/celltext.h"

#include <algorithm>

namespace {

struct RowGateText {
    WAYBILL_SAID_FUNCTIONS(RowGate)
};

/** The row is listed with this and not counted, or is a header of which this is said. */
void settleAs(ParsedRow &parsed, RowKind kind, const RowView &row, const char *id, const Said &text)
{
    Issue issue;
    issue.severity = kind == RowKind::Refused ? Issue::Severity::Warning : Issue::Severity::Note;
    issue.kind = QLatin1String(id);
    issue.text = text;
    issue.row = row.number;
    for (const CellView &cell : row.cells) {
        if (!issue.value.isEmpty())
            break;
        issue.value = QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())).trimmed();
    }
    parsed = {};
    parsed.kind = kind;
    parsed.issues = {issue};
}

} // namespace

RowGate::RowGate(const ColumnMapping &mapping, const Countries &countries)
    : m_mapping(mapping), m_headers(mapping), m_upper(mapping), m_cancelled(mapping),
      m_shape(mapping, countries)
{
    for (const ColumnUse &use : mapping.columns) {
        if (use.field != Field::None)
            m_uses.push_back(use);
    }
}

bool RowGate::settle(ParsedRow &parsed, const RowView &row)
{
    return settleHeader(parsed, row, m_headers.judge(row));
}

void RowGate::settleAbove(ParsedRow &parsed, const RowView &row)
{
    if (!m_upper.isLine(row))
        return;
    settleAs(parsed, RowKind::Refused, row, "row-above-table",
             RowGateText::tr(
                 "This row stands above the header of the table that is read, under the header in row %1; it "
                 "is not counted. Import the file once more with that header to read it.")
                 .arg(m_upper.header()));
}

bool RowGate::settleCancelled(ParsedRow &parsed, const RowView &row, bool goesOn)
{
    if (!m_cancelled.contains(row, goesOn))
        return false;
    settleAs(parsed, RowKind::Refused, row, "row-cancelled",
             RowGateText::tr("The sheet calls this row cancelled, so it is listed and not counted."));
    return true;
}

bool RowGate::settleRead(ParsedRow &parsed, const RowView &row)
{
    return settleWords(parsed, row) || settleHeading(parsed, row) || settleShifted(parsed, row);
}

/** Words where the others have the number of a declaration and a date, and hardly anything beside them. */
bool RowGate::settleNote(ParsedRow &parsed, const RowView &row) const
{
    const ShipmentRecord &r = parsed.record;
    const auto hasDigits = [](std::string_view text) {
        return text.find_first_of("0123456789") != std::string_view::npos;
    };
    const bool country = r.origin.valid() || r.dispatch.valid() || r.destination.valid() || r.trading.valid();
    const bool said = !r.hs.empty() || !r.description.empty() || !r.consignor.empty() ||
                      !r.consignee.empty() || !r.manufacturer.empty() || country;
    if (said || r.date || r.declaration.empty() || hasDigits(r.declaration))
        return false;
    std::size_t filled = 0;
    bool dates = false;
    for (const ColumnUse &use : m_uses) {
        const std::string_view text = CellText::at(row, use.column);
        filled += !text.empty();
        dates = dates || use.field == Field::Date;
        if (use.field == Field::Date && hasDigits(text))
            return false; // a date that nobody can read
    }
    if (!dates || filled * 2 >= m_uses.size())
        return false;
    settleAs(parsed, RowKind::Refused, row, "row-note",
             RowGateText::tr("This row has words where the others have the number of a declaration and a "
                             "date, and hardly anything else: it is taken for a note and left out."));
    parsed.issues.first().severity = Issue::Severity::Note; // a footnote is no failure
    return true;
}

/** "China", once more in the column of countries, and nothing else: the heading of the lines under it. */
bool RowGate::settleHeading(ParsedRow &parsed, const RowView &row) const
{
    const ShipmentRecord &r = parsed.record;
    const bool country = r.origin.valid() || r.dispatch.valid() || r.destination.valid() || r.trading.valid();
    if (!country || r.date || !r.hs.empty())
        return false;
    std::string_view said;
    int cells = 0;
    for (const CellView &cell : row.cells) {
        const std::string_view text = CellText::trimmed(cell.text);
        if (text.empty())
            continue;
        if (cells++ > 0 && text != said)
            return false;
        said = text;
    }
    if (cells < 2)
        return false;
    settleAs(parsed, RowKind::Refused, row, "row-no-shipment",
             RowGateText::tr("This row names a country and nothing else, as a heading does; it is no shipment."));
    return true;
}

/** True if the row is a header, or stands under one that the mapping is not for. */
bool RowGate::settleHeader(ParsedRow &parsed, const RowView &row, HeaderWatch::Verdict verdict) const
{
    if (verdict == HeaderWatch::Verdict::Header) {
        parsed = {};
        parsed.kind = RowKind::Header;
    } else if (verdict == HeaderWatch::Verdict::OtherTable) {
        settleAs(
            parsed, RowKind::Refused, row, "other-table",
            RowGateText::tr("Another table begins here: its header has other columns, or the same ones in "
                            "another order. Its rows are listed and not counted; import the file once more "
                            "with the header in row %1 to read them.")
                .arg(row.number));
    } else if (m_headers.otherTable() > 0) {
        settleAs(parsed, RowKind::Refused, row, "row-other-table",
                 RowGateText::tr(
                     "This row belongs to another table, whose header is in row %1; it is not counted.")
                     .arg(m_headers.otherTable()));
    } else {
        return false;
    }
    return true;
}

/** Nothing of what was read is a number, a date or a code, and something could not be read. */
bool RowGate::saysNothing(const RowView &row, const ParsedRow &parsed) const
{
    const ShipmentRecord &r = parsed.record;
    // "5 stone" or a date in the wrong order is a row with problems, never a header: it would be dropped in
    // silence.
    const auto beginsWithDigit = [&](const ColumnUse &use) {
        const std::string_view text = CellText::at(row, use.column);
        if (use.field == Field::Hs)
            return false; // "10 digits" says how the codes are written
        return !text.empty() && text.front() >= '0' && text.front() <= '9';
    };
    return !parsed.issues.empty() && !r.date && r.hs.empty() && !r.netGrams && !r.grossGrams &&
           !r.quantityMilli && !r.valueCents && !r.packages && std::ranges::none_of(m_uses, beginsWithDigit);
}

/** The header in another language right under it, the same one in other words, or that of another table. */
bool RowGate::settleWords(ParsedRow &parsed, const RowView &row)
{
    if (!saysNothing(row, parsed))
        return false;
    constexpr qsizetype several = 3;
    const bool manyWords = parsed.issues.size() >= several;
    const HeaderWatch::Verdict verdict = m_headers.judgeWords(row, manyWords);
    constexpr std::int64_t nearTheHeader = 2;
    const bool header = verdict == HeaderWatch::Verdict::Header ||
                        (verdict == HeaderWatch::Verdict::Line && manyWords && m_headers.otherTable() == 0 &&
                         row.number <= m_mapping.headerRow + nearTheHeader);
    if (!header)
        return settleHeader(parsed, row, verdict);
    settleAs(
        parsed, RowKind::Header, row, "header-words",
        RowGateText::tr("This row holds words where the others have numbers and dates: it is taken for a "
                        "part of the header."));
    return true;
}

/** True if the cells stand beside their columns: their numbers must not be added up. */
bool RowGate::settleShifted(ParsedRow &parsed, const RowView &row) const
{
    const RowShape::Verdict verdict = m_shape.judge(row, parsed.issues);
    if (verdict == RowShape::Verdict::Fits)
        return false;
    settleAs(
        parsed, RowKind::Refused, row, "row-shifted",
        verdict == RowShape::Verdict::TooWide
            ? RowGateText::tr("This row has more cells than the header has columns, so that nobody can say "
                              "which cell is in which column; it is not counted.")
            : RowGateText::tr("The cells of this row fit their columns only when they are moved by one; it "
                              "is not counted."));
    return true;
}
