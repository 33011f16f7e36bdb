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

namespace {

/** What a spreadsheet keeps of a number. */
constexpr std::size_t keptDigits = 15;

bool isLongNumber(std::string_view text)
{
    return text.size() > keptDigits && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/** "1000 pcs" may be the unit itself; the value has six decimals. */
bool isUnitCount(std::int64_t value)
{
    return value == 1'000'000 || value == 10'000'000 || value == 100'000'000 || value == 1'000'000'000;
}

/** From the first digit to the last: the point of "кг." and "Rs." is none of the number's. */
std::string_view bodyOf(std::string_view text)
{
    constexpr std::string_view digits = "0123456789";
    const std::size_t first = text.find_first_of(digits), last = text.find_last_of(digits);
    return first == text.npos ? text : text.substr(first, last - first + 1);
}

} // namespace

void SignCounts::add(std::string_view text)
{
    text = bodyOf(text);
    const bool points = text.find('.') != text.npos, commas = text.find(',') != text.npos;
    // "1.843,410" in a column of two hands: where fractions have three digits, an open "843.410" is one as
    // well.
    constexpr std::size_t thousandths = 4;
    const std::size_t last = text.find_last_of(".,");
    const bool fractions = points && commas && last + thousandths == text.size();
    const bool several = text.find('.') != text.rfind('.') || text.find(',') != text.rfind(',');
    grouped += !fractions && ((points && commas) || several);
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
    const auto few = std::min(point, comma), many = std::max(point, comma);
    constexpr std::int64_t several = 3, share = 20;
    if (few >= several && few * share >= many && grouped == 0)
        return DecimalSign::Both;
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

void ColumnFacts::addName(std::string_view text, const Countries *lookup)
{
    constexpr std::size_t keptDistinct = 400;
    constexpr std::size_t longName = 80;
    auto found = distinct.find(std::string(text));
    if (found == distinct.end()) {
        if (distinct.size() >= keptDistinct)
            return;
        Nature nature;
        if (text.size() <= longName) {
            const Countries::Match match = lookup ? lookup->lookup(text) : Countries::Match();
            nature.country = match.kind == Countries::Kind::Country;
            nature.area = match.kind == Countries::Kind::None;
            nature.currency = !Currencies::find(text).empty();
            nature.unit = Units::isUnit(text);
            nature.massUnit = Units::massUnit(text).has_value();
        }
        found = distinct.emplace(std::string(text), nature).first;
    }
    ++named;
    countries += found->second.country;
    areas += found->second.area;
    currencies += found->second.currency;
    units += found->second.unit;
    massUnits += found->second.massUnit;
}

void ColumnFacts::add(const CellView &cell, const Countries *lookup)
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
    const bool stored = cell.kind == CellKind::Number;
    storedNumbers += stored;
    const DecimalReading reading = Decimal::read(text, DecimalSign::Point, {1, 6});
    const bool large = reading.outcome == DecimalReading::Outcome::TooLarge;
    if (reading.ok() || large) {
        ++numbers;
        measured += !reading.suffix.empty() && !isUnitCount(reading.value);
        zeros += reading.ok() && reading.value == 0;
        whole += large || reading.value % 1'000'000 == 0;
        if (!stored)
            signs.add(text);
    }
    const DateText parsed = DateText::parse(text, cell.kind);
    date.add(text, cell.kind, parsed);
    if (parsed.isDate()) {
        ++(parsed.isBareNumber() ? bareDates : dates);
        if (cell.kind != CellKind::Date && cell.kind != CellKind::DateTime) // those are written by the reader
            order.add(parsed);
        if (const auto day = parsed.date(DateOrder::DayMonthYear)) {
            years += day->precision == Date::Precision::Year;
            months += day->precision == Date::Precision::Month;
        }
        if (parsed.instantMinutes() >= 0)
            ++instants[parsed.instantMinutes()];
    }
    if (isLongNumber(text)) {
        ++longNumbers;
        roundedNumbers += text.substr(keptDigits).find_first_not_of('0') == std::string_view::npos;
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
    addName(text, lookup);
}
