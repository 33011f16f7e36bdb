// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/columnfacts.h"

#include "core/units.h"
#include "mapping/celltext.h"
#include "mapping/currencies.h"
#include "mapping/datetext.h"
#include "mapping/hstext.h"
#include "mapping/missingwords.h"
#include "places/countries.h"

#include <algorithm>

void OrderEvidence::add(std::string_view text, CellKind kind)
{
    const DateText date = DateText::parse(text, kind);
    if (!date.isDate())
        return;
    if (date.dependsOnOrder()) {
        open += !date.hasPoints(); // points are day first wherever they are used
        return;
    }
    const bool day = date.allows(DateOrder::DayMonthYear);
    const bool month = date.allows(DateOrder::MonthDayYear);
    const bool year = date.allows(DateOrder::YearMonthDay);
    dayFirst += day && !month;
    monthFirst += month && !day;
    yearFirst += year && !day && !month;
}

DateOrder OrderEvidence::order() const
{
    if (yearFirst > dayFirst + monthFirst)
        return DateOrder::YearMonthDay;
    return monthFirst > dayFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

void SignCounts::add(std::string_view text)
{
    switch (Decimal::signEvidence(text)) {
    case SignEvidence::None:
        break;
    case SignEvidence::Point:
        ++point;
        break;
    case SignEvidence::Comma:
        ++comma;
        break;
    case SignEvidence::EitherPoint:
        ++eitherPoint;
        break;
    case SignEvidence::EitherComma:
        ++eitherComma;
        break;
    }
}

DecimalSign SignCounts::sign() const
{
    return comma > point ? DecimalSign::Comma : DecimalSign::Point;
}

int ColumnFacts::codeDigits() const
{
    const auto most = std::max_element(codeLengths.begin(), codeLengths.end());
    if (*most == 0)
        return 0;
    const auto length = most - codeLengths.begin();
    // Codes that lost their zero may be the many; the longer ones show what the column was.
    const auto longer = static_cast<std::size_t>(length) + 1;
    if (length % 2 == 1 && longer < codeLengths.size() && codeLengths[longer] > 0)
        return static_cast<int>(longer);
    return static_cast<int>(length);
}

void ColumnFacts::add(const CellView &cell, const Countries &lookup)
{
    ++rows;
    const std::string_view text = CellText::trimmed(cell.text);
    if (text.empty())
        return;
    if (cell.kind == CellKind::Error || MissingWords::instance().contains(text)) {
        ++missing;
        return;
    }
    ++known;
    length += static_cast<std::int64_t>(text.size());
    const bool repeated = distinct.contains(std::string(text));
    constexpr std::size_t keptDistinct = 500;
    if (!repeated && distinct.size() < keptDistinct)
        distinct.emplace(text);
    const bool stored = cell.kind == CellKind::Number;
    storedNumbers += stored;
    const DecimalReading reading = Decimal::read(text, DecimalSign::Point, {1, 6});
    const bool large = reading.outcome == DecimalReading::Outcome::TooLarge;
    if (reading.ok() || large) {
        ++numbers;
        zeros += reading.ok() && reading.value == 0;
        whole += large || reading.value % 1'000'000 == 0;
        if (!stored)
            signs.add(text);
    }
    const DateText date = DateText::parse(text, cell.kind);
    if (date.isDate()) {
        ++(date.isBareNumber() ? bareDates : dates);
        order.add(text, cell.kind);
        if (const auto day = date.date(DateOrder::DayMonthYear)) {
            years += day->precision == Date::Precision::Year;
            months += day->precision == Date::Precision::Month;
        }
        if (date.instantMinutes() >= 0)
            ++instants[date.instantMinutes()];
    }
    const std::string digits = HsText::rawDigits(text);
    if (digits.size() >= 4) {
        ++codes;
        ++codeLengths[std::min(digits.size(), codeLengths.size() - 1)];
    } else if (text.size() <= 12 && text.find_first_of("eE") != std::string_view::npos) {
        codes += HsText::parse(text, cell.kind, 0).fault == HsText::Fault::Rounded;
    }
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xc3;
    });
    letters += hasLetter;
    constexpr std::size_t longName = 80;
    if (text.size() <= longName && !stored) {
        countries += lookup.find(text).valid();
        currencies += !Currencies::find(text).empty();
        units += Units::isUnit(text);
        massUnits += Units::massUnit(text).has_value();
    } else if (stored && text.size() <= 3) {
        countries += lookup.find(text).valid();
        currencies += !Currencies::find(text).empty();
        units += Units::isUnit(text);
    }
}
