// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowdate.h"

namespace {

using Fault = DateReading::Fault;

Said tr(const char *source)
{
    return {"RowDate", source};
}

bool isTrueDate(CellKind kind)
{
    return kind == CellKind::Date || kind == CellKind::DateTime;
}

/** What a spreadsheet exchanged, exchanged again; a day above 12 it cannot have exchanged. */
DateReading swapped(DateReading reading)
{
    if (!reading.date || reading.date->precision != Date::Precision::Day)
        return reading;
    const Date::Ymd day = reading.date->ymd();
    reading.date = Date::fromYmd(day.year, day.day, day.month);
    if (!reading.date)
        reading.fault = Fault::OtherOrder;
    return reading;
}

} // namespace

RowDate::RowDate(const ColumnMapping &mapping) : m_file(Date::fromIso(mapping.date.toStdString()))
{
    for (const ColumnUse &use : mapping.columns) {
        if (use.field == Field::Date)
            (use.datePart == DatePart::Whole ? m_wholes : m_parts).push_back(use);
    }
}

void RowDate::tell(CellReader &reader, const ColumnUse &use, Fault fault)
{
    switch (fault) {
    case Fault::None:
        break;
    case Fault::NoDate:
        reader.problem(use, "date-unreadable", tr("This is not a date that can be read."));
        break;
    case Fault::NoYear:
        reader.problem(use, "date-no-year", tr("This date says no year, and nothing else in the file does."));
        break;
    case Fault::OtherOrder:
        reader.problem(
            use, "date-other-order",
            tr("This date does not fit the order of day and month that the rest of the column has."));
        break;
    case Fault::OddYear:
        reader.problem(use, "date-odd-year",
                       tr("This year is of another calendar than the rest of the column, or of none."));
        break;
    case Fault::Straddles:
        reader.problem(use, "date-straddles",
                       tr("This month or year of another calendar lies in two of the Gregorian one, so that no "
                          "single month is known."));
        break;
    case Fault::OneOrTen:
        reader.problem(use, "date-unreadable",
                       tr("This month may be January, or an October that lost its zero as a number."));
        break;
    case Fault::Quarter:
        reader.problem(use, "date-quarter",
                       tr("Only the quarter is known, so the date is kept as its year."));
        break;
    }
}

/** What the text means with day and month the other way around. */
Date RowDate::otherWay(const ColumnUse &use, const DateText &parsed, Date taken)
{
    DateStyle style = use.dateStyle();
    const DateOrder order = parsed.hasPoints() ? style.pointOrder.value_or(style.order) : style.order;
    style.order = order == DateOrder::MonthDayYear ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    style.pointOrder.reset();
    return parsed.date(style).value_or(taken);
}

/** A spreadsheet leaves as text what was typed in an order that it does not expect. */
void RowDate::flagTyped(CellReader &reader, const ColumnUse &use, const DateText &parsed, Date taken)
{
    reader.problem(
        use, "date-ambiguous",
        tr("This date is text in a column of true dates, so day and month may be the other way around: it is "
           "read as %1 and may mean %2.")
            .arg(QString::fromStdString(taken.iso()),
                 QString::fromStdString(otherWay(use, parsed, taken).iso())));
}

RowDate::Part RowDate::part(CellReader &reader, DatePart wanted, bool tells)
{
    Part result;
    for (const ColumnUse &use : m_parts) {
        if (use.datePart != wanted)
            continue;
        const std::string_view text = reader.name(use.column);
        if (text.empty())
            continue;
        result.use = &use;
        result.value = wanted == DatePart::Year      ? DateText::yearOf(text)
                       : wanted == DatePart::Quarter ? DateText::quarterOf(text)
                       : wanted == DatePart::Month   ? DateText::monthOf(text)
                                                     : DateText::dayOf(text);
        result.unread = result.value == 0;
        if (result.unread && tells)
            tell(reader, use, Fault::NoDate);
        break;
    }
    return result;
}

/** "28 May", and the year stands in another column or is that of the whole file. */
DateReading RowDate::complete(CellReader &reader, const DateText &parsed)
{
    const auto said = parsed.shortDate();
    const Part year = part(reader, DatePart::Year, false);
    if (!said || (year.value == 0 && !m_file))
        return {std::nullopt, Fault::NoYear};
    const DateStyle style = year.use ? year.use->dateStyle() : DateStyle();
    const int number = year.value > 0 ? year.value : m_file->ymd().year;
    return DateText::of(number, said->month, said->number).read(style);
}

/** Dates repeat by the thousand, so what one means in its column is worked out once. */
void RowDate::readIn(const ColumnUse &use, CellKind kind, Known &known)
{
    known.use = &use;
    known.trueDate = isTrueDate(kind);
    DateStyle style = use.dateStyle();
    if (known.trueDate && style.order == DateOrder::YearDayMonth)
        style.order = DateOrder::YearMonthDay; // as the reader writes them
    known.reading = known.text.read(style);
    known.dependsOnOrder = known.text.dependsOnOrder();
    known.showsOrder =
        known.text.allows(DateOrder::DayMonthYear) != known.text.allows(DateOrder::MonthDayYear);
}

DateReading RowDate::whole(CellReader &reader, const ColumnUse &use)
{
    const CellKind kind = reader.kind(use.column);
    Known &known = m_cache.get(reader.name(use.column), [kind](std::string_view t) {
        Known fresh;
        fresh.text = DateText::parse(t, kind);
        return fresh;
    });
    if (known.use != &use || known.trueDate != isTrueDate(kind))
        readIn(use, kind, known);
    DateReading reading = known.reading;
    if (reading.fault == Fault::NoYear)
        reading = complete(reader, known.text);
    if (use.swapDates && isTrueDate(kind))
        reading = swapped(reading);
    tell(reader, use, reading.fault);
    if (isTrueDate(kind))
        m_trueDates.insert(use.column);
    else if (reading.date && known.dependsOnOrder && m_trueDates.contains(use.column) && !use.sureDates)
        flagTyped(reader, use, known.text, *reading.date);
    else if (reading.date)
        flagOrder(reader, use, known, *reading.date);
    return reading;
}

/** Dates whose order nothing tells, or which are written as those of another order are. */
void RowDate::flagOrder(CellReader &reader, const ColumnUse &use, const Known &known, Date taken)
{
    const DateText &parsed = known.text;
    if (parsed.beginsWithYear())
        m_yearFirst.insert(use.column);
    else if (known.showsOrder)
        m_proven.insert(use.column);
    if (!known.dependsOnOrder || parsed.beginsWithYear())
        return;
    if (parsed.hasPoints()) {
        if (!use.pointOrder && use.dateOrder == DateOrder::MonthDayYear)
            reader.problem(
                use, "date-ambiguous",
                tr("This date is written with points, as dates are that begin with the day, in a column "
                   "whose dates begin with the month: it is read as %1.")
                    .arg(QString::fromStdString(taken.iso())));
    } else if (use.mixedOrders && !use.sureDates) {
        reader.problem(use, "date-ambiguous",
                       tr("Some dates of this column begin with the day and others with the month: this one "
                          "is read as %1 and "
                          "may mean %2.")
                           .arg(QString::fromStdString(taken.iso()),
                                QString::fromStdString(otherWay(use, parsed, taken).iso())));
    } else if (m_yearFirst.contains(use.column) && !m_proven.contains(use.column) && !use.sureDates) {
        reader.problem(
            use, "date-ambiguous",
            tr("The dates before it begin with the year, and nothing tells whether the day or the month "
               "stands first in this one: it is read as %1.")
                .arg(QString::fromStdString(taken.iso())));
    }
}

std::optional<Date> RowDate::fromParts(CellReader &reader)
{
    const Part year = part(reader, DatePart::Year, true);
    const Part quarter = part(reader, DatePart::Quarter, true);
    const Part month = part(reader, DatePart::Month, true);
    const Part day = part(reader, DatePart::Day, month.value > 0);
    const Part &first = year.use ? year : month.use ? month : quarter.use ? quarter : day;
    if (!first.use)
        return std::nullopt;
    const bool fileSays = year.value == 0 && !year.unread && m_file;
    if (year.value == 0 && !fileSays) {
        if (!year.unread)
            tell(reader, *first.use, Fault::NoYear);
        return std::nullopt;
    }
    const int number = fileSays ? m_file->ymd().year : year.value;
    const DateStyle style = year.use ? year.use->dateStyle() : DateStyle();
    DateReading reading = DateText::of(number, month.value, month.value > 0 ? day.value : 0).read(style);
    if (!reading.date && month.value > 0 && day.value > 0) {
        tell(reader, *day.use, Fault::OtherOrder);
        reading = DateText::of(number, month.value, 0).read(style);
    }
    tell(reader, reading.fault == Fault::OddYear && year.use ? *year.use : *first.use,
         reading.fault == Fault::OtherOrder ? Fault::NoDate : reading.fault);
    if (quarter.value > 0 && month.value == 0 && reading.date)
        tell(reader, *quarter.use, Fault::Quarter);
    return reading.date;
}

/** Whole dates go before the parts beside them; that they differ is worth a look. */
void RowDate::compare(CellReader &reader, const ColumnUse &use, Date date)
{
    const Date::Ymd day = date.ymd();
    for (const ColumnUse &beside : m_parts) {
        const std::string_view text = reader.name(beside.column);
        if (text.empty())
            continue;
        bool differs = false;
        if (beside.datePart == DatePart::Year) {
            const auto said = DateText::of(DateText::yearOf(text), 0, 0).date(beside.dateStyle());
            differs = said && said->ymd().year != day.year;
        } else if (beside.datePart == DatePart::Month && date.precision != Date::Precision::Year) {
            const int said = DateText::monthOf(text);
            differs = said > 0 && said != day.month;
        }
        if (differs)
            reader.problem(beside, "date-parts-differ",
                           tr("“%1” says %2, which is not the same; that date is taken.")
                               .arg(use.header.simplified(), QString::fromStdString(date.iso())));
    }
}

std::optional<Date> RowDate::read(CellReader &reader)
{
    bool said = false;
    for (const ColumnUse &use : m_wholes) {
        if (reader.name(use.column).empty())
            continue;
        said = true;
        const DateReading reading = whole(reader, use);
        if (!reading.date)
            continue;
        compare(reader, use, *reading.date);
        return reading.date;
    }
    if (said)
        return std::nullopt;
    return m_parts.empty() ? std::nullopt : fromParts(reader);
}
