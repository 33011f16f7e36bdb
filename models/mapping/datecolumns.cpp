// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/datecolumns.h"

#include "mapping/quotedheader.h"
#include "mapping/valueveto.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

Said tr(const char *source)
{
    return {"DateColumns", source};
}

/** How sure such a column is: its wording names it, and its values are of the part. */
constexpr double partScore = 85;

} // namespace

/** How often a column of months says something else, if that is one text: 0, 13 or "Annual" for a whole year.
 */
int DateColumns::wholeYears(const ColumnFacts &seen)
{
    const auto others = std::ranges::count_if(
        seen.distinct, [](const auto &each) { return DateText::monthOf(each.first) == 0; });
    return others == 1 && seen.date.monthCells * 2 >= seen.known ? seen.known - seen.date.monthCells : 0;
}

/** The best column with this wording whose cells are of the part. */
int DateColumns::find(const char *meaning, int DateEvidence::*cells) const
{
    for (const FieldCandidate &candidate : m_candidates) {
        const Field field = m_columns[static_cast<std::size_t>(candidate.column)].field;
        const ColumnFacts &seen = facts(candidate.column);
        const bool free = field == Field::None || (field == Field::Date && isYearOnly(candidate.column));
        int some = seen.date.*cells;
        if (cells == &DateEvidence::monthCells)
            some += wholeYears(seen);
        if (candidate.meaning == meaning && free && seen.hasData() && some * 10 >= seen.known * 9)
            return candidate.column;
    }
    return -1;
}

bool DateColumns::isYearOnly(int column) const
{
    const ColumnFacts &seen = facts(column);
    return seen.hasData() && seen.date.yearCells * 10 >= seen.known * 9;
}

void DateColumns::put(int column, DatePart part) const
{
    if (column < 0)
        return;
    ColumnUse &use = m_columns[static_cast<std::size_t>(column)];
    m_sheet.put(use, Field::Date, partScore);
    use.datePart = part;
}

/** Says of each that the others belong to it. */
void DateColumns::name(const std::vector<int> &columns) const
{
    QList<Said> headers;
    for (const int column : columns) {
        if (column >= 0)
            headers.append(quotedHeader(m_columns[static_cast<std::size_t>(column)].header));
    }
    for (const int column : columns) {
        if (column >= 0 && headers.size() > 1)
            m_columns[static_cast<std::size_t>(column)].evidence =
                tr("The date is made of %1.").arg(Said::joined(headers, ", "));
    }
}

/** A part beside whole dates is kept if it says the same: "year" may be that of a car's making. */
void DateColumns::compare(int whole, int column, DatePart part) const
{
    if (column < 0 || column == whole)
        return;
    const DateStyle style{facts(whole).order.order(), facts(whole).date.otherCalendar(), DateForm::Usual, 0};
    int compared = 0;
    int same = 0;
    for (std::size_t row = m_sheet.firstRow; row < m_sheet.sample->size(); ++row) {
        const CellView cell = m_sheet.sample->cell(row, static_cast<std::size_t>(whole));
        const auto date = DateText::parse(cell.text, cell.kind).date(style);
        const std::string_view text = m_sheet.sample->text(row, static_cast<std::size_t>(column));
        const int said = part == DatePart::Year ? DateText::yearOf(text) : DateText::monthOf(text);
        if (!date || said == 0 || (part == DatePart::Month && date->precision == Date::Precision::Year))
            continue;
        ++compared;
        same += said == (part == DatePart::Year ? date->ymd().year : date->ymd().month);
    }
    if (compared == 0)
        return;
    if (same * 10 >= compared * 9) {
        put(column, part);
        m_columns[static_cast<std::size_t>(column)].evidence =
            tr("It is compared with “%1”: they agree in %2 of %3 rows.")
                .arg(m_columns[static_cast<std::size_t>(whole)].header.simplified())
                .arg(same)
                .arg(compared);
    } else {
        m_columns[static_cast<std::size_t>(column)].evidence =
            tr("It also reads as a part of the date, but “%1” says something else in %2 of %3 rows.")
                .arg(m_columns[static_cast<std::size_t>(whole)].header.simplified())
                .arg(compared - same)
                .arg(compared);
    }
}

/** A column that is named like a date and holds numbers in its texts, "2021-22" or "FY2022", is the date of its
 * rows, though none that can be read: each of them is listed, and not left out in silence. */
void DateColumns::takeUnread() const
{
    constexpr double named = 50;
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    for (std::size_t c = 0; c < m_sheet.width(); ++c) {
        const ColumnFacts &seen = m_sheet.facts[c];
        const auto says = [&](const HeaderMatch &match) {
            return match.meaning == "date" && match.score >= named && !match.weak;
        };
        const auto matches = vocabulary.match(m_sheet.texts[c]);
        const bool other = !matches.empty() && matches.front().meaning == "none";
        const auto dated = std::count_if(seen.distinct.begin(), seen.distinct.end(), [](const auto &each) {
            constexpr std::size_t longest = 40;
            return each.first.size() <= longest && each.first.find_first_of("0123456789") != std::string::npos &&
                   each.first.find_first_not_of("0123456789., ") != std::string::npos;
        });
        const bool texts = seen.hasData() && static_cast<std::size_t>(dated) * 2 > seen.distinct.size();
        // Those of them that look like months are asked about.
        const bool asked = seen.dates > 0 && ValueVeto::areSeasons(seen, m_sheet.texts[c]);
        if (m_columns[c].field != Field::None || other || asked || !texts ||
            std::none_of(matches.begin(), matches.end(), says))
            continue;
        m_sheet.put(m_columns[c], Field::Date, 30);
        m_columns[c].evidence = tr("The header says a date, but few of its values can be read as one.");
        return;
    }
}

/** The whole date, unless it is that of a document of the transport beside the year, the month and the day of
 * which the date of the rows is made. */
int DateColumns::wholeDate() const
{
    static constexpr std::array<std::string_view, 12> documents{
        "doc",      "documento",    "document", "transporte", "transport",  "manifiesto",
        "manifest", "conocimiento", "bl",       "awb",        "коносамент", "коносамента"};
    const int date = SheetFacts::columnOf(m_columns, Field::Date);
    const int year = find("date-year", &DateEvidence::yearCells);
    if (date < 0 || year < 0 || year == date || find("date-month", &DateEvidence::monthCells) < 0 ||
        find("date-day", &DateEvidence::dayCells) < 0 ||
        std::ranges::none_of(documents, [&](std::string_view word) {
            return m_sheet.texts[static_cast<std::size_t>(date)].has(word);
        }))
        return date;
    ColumnUse &use = m_columns[static_cast<std::size_t>(date)];
    use.field = Field::None;
    use.evidence = tr("The year, the month and the day have columns of their own.");
    return -1;
}

void DateColumns::take() const
{
    const int date = wholeDate();
    const bool yearOnly = date >= 0 && isYearOnly(date);
    const int year = yearOnly ? date : find("date-year", &DateEvidence::yearCells);
    // "01. Janeiro" is the number of the month and no day of it.
    const bool monthOnly = date >= 0 && facts(date).date.monthCells * 10 >= facts(date).known * 9;
    int month = monthOnly ? date : find("date-month", &DateEvidence::monthCells);
    if (month == year)
        month = -1;
    if (date >= 0 && !yearOnly && !monthOnly) {
        const DateEvidence &seen = facts(date).date;
        if (seen.shorts * 10 >= facts(date).known * 6) { // "28 May" and the year beside it
            put(year, DatePart::Year);
            name({year, year < 0 ? -1 : date});
        } else {
            compare(date, year, DatePart::Year);
            compare(date, month, DatePart::Month);
        }
        return;
    }
    const int quarter = month < 0 ? find("date-quarter", &DateEvidence::quarterCells) : -1;
    if ((month < 0 && quarter < 0) || (year < 0 && month < 0)) {
        if (date < 0)
            takeUnread();
        return;
    }
    const int day = month < 0 ? -1 : find("date-day", &DateEvidence::dayCells);
    put(year, DatePart::Year);
    put(month, DatePart::Month);
    put(quarter, DatePart::Quarter);
    put(day, DatePart::Day);
    name({year, quarter, month, day});
}
