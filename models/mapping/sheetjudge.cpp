// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetjudge.h"

#include "core/date.h"
#include "core/text.h"
#include "mapping/datetext.h"
#include "mapping/monthnames.h"
#include "mapping/quotedheader.h"
#include "places/countries.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SheetJudge)
};

/** A month, a year or a quarter, as "2021", "янв. 2022", "March", "Q1" or "1月". */
bool isPeriod(const QString &header)
{
    constexpr qsizetype longest = 20;
    const QString text = header.section(QStringLiteral(" / "), -1).simplified();
    if (text.isEmpty() || text.size() > longest)
        return false;
    const auto day = DateText::parse(text.toStdString())
                         .date({DateOrder::DayMonthYear, DateCalendar::Gregorian, DateForm::MonthYear, 0});
    if (day)
        return day->precision != Date::Precision::Day;
    if (MonthNames::find(Text::fold(text.toStdString())).month > 0)
        return true;
    static const QRegularExpression others(
        QStringLiteral(
            "^(q[1-4]|[1-4]\\s*(q|кв|кв\\.|квартал)|(1[0-2]|[1-9])月|(1[0-2]|[1-9])월)(\\s+(19|20)\\d\\d)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return others.match(text).hasMatch();
}

bool isCountryName(const QString &header, const Countries &countries)
{
    constexpr qsizetype shortest = 4; // codes are also other words
    const QString text = header.section(QStringLiteral(" / "), -1).simplified();
    return text.size() >= shortest && !text[0].isDigit() && countries.find(text.toStdString()).valid();
}

/** Headers over numbers that are no field and of which `is` holds. */
template<typename Is> QStringList across(const SheetFacts &sheet, const ColumnMapping &mapping, Is is)
{
    constexpr double mostly = 0.7;
    QStringList headers;
    for (const ColumnUse &use : mapping.columns) {
        const ColumnFacts &facts = sheet.facts[static_cast<std::size_t>(use.column)];
        if (use.field == Field::None && facts.share(facts.numbers) >= mostly && is(use.header))
            headers.append(quotedHeader(use.header));
    }
    return headers;
}

QString some(const QStringList &headers)
{
    constexpr qsizetype shown = 6;
    return headers.size() <= shown ? headers.join(QStringLiteral(", "))
                                   : headers.first(shown).join(QStringLiteral(", ")) + QStringLiteral(" …");
}

/** Why the sheet is a crosstab, whose cells are amounts of a month or of a country; empty if it is none. */
QString whyCrosstab(const SheetFacts &sheet, const ColumnMapping &mapping, const Countries &countries)
{
    // Two will do where no other column holds amounts.
    const bool amounts = mapping.use(Field::Net) || mapping.use(Field::Gross) ||
                         mapping.use(Field::Quantity) || mapping.use(Field::Value);
    const qsizetype enough = amounts ? 3 : 2;
    if (const QStringList periods = across(sheet, mapping, isPeriod); periods.size() >= enough)
        return Words::tr("Its columns are years or months (%1): this is a statistics table that runs across, not a "
                         "list of shipments, and the amounts in those columns would be lost.")
            .arg(some(periods));
    const auto isCountry = [&](const QString &header) { return isCountryName(header, countries); };
    if (const QStringList names = across(sheet, mapping, isCountry); names.size() >= enough)
        return Words::tr("Its columns are countries (%1): this is a table that runs across, not a list of "
                         "shipments, and the amounts in those columns would be lost.")
            .arg(some(names));
    return {};
}

/** Headers that stand twice, as where two tables stand side by side: a line would mix shipments of both. */
QStringList twice(const SheetFacts &sheet, const ColumnMapping &mapping)
{
    QStringList headers;
    bool telling = false;
    for (const ColumnUse &use : mapping.columns) {
        if (use.field == Field::None || use.header.trimmed().isEmpty())
            continue;
        const bool again =
            std::any_of(mapping.columns.cbegin(), mapping.columns.cend(), [&](const ColumnUse &other) {
                return other.column > use.column && other.header == use.header &&
                       sheet.facts[static_cast<std::size_t>(other.column)].hasData();
            });
        if (!again)
            continue;
        headers.append(quotedHeader(use.header));
        telling = telling || use.field == Field::Date || use.field == Field::Hs;
    }
    constexpr qsizetype enough = 3; // two names with their countries are one table
    return telling && headers.size() >= enough ? headers : QStringList();
}

} // namespace

QString SheetJudge::whyNoShipments(const FoundHeader &header, const SheetFacts &sheet,
                                   const ColumnMapping &mapping, const Countries &countries)
{
    if (!header.valid())
        return Words::tr("No row was recognized as a header of customs data.");
    if (sheet.firstRow >= sheet.sample->size())
        return Words::tr("There are no rows under the header.");
    if (const QString crosstab = whyCrosstab(sheet, mapping, countries); !crosstab.isEmpty())
        return crosstab;
    if (const QStringList headers = twice(sheet, mapping); !headers.isEmpty())
        return Words::tr("Two tables stand side by side (%1 stand twice), and a line would mix shipments of both. "
                  "Put them on "
                  "sheets of their own, or give a mapping for one of them.")
            .arg(some(headers));
    if (sheet.layout && sheet.layout->statistics)
        return Words::tr("These are totals of a statistics office by period and partner, not shipments.");
    const auto has = [&](Field field) { return mapping.use(field) != nullptr; };
    const ColumnUse *const date = mapping.use(Field::Date);
    const bool parts = std::any_of(
        mapping.columns.begin(), mapping.columns.end(), [](const ColumnUse &use) {
            return use.field == Field::Date && use.datePart != DatePart::Whole && use.datePart != DatePart::Year;
        });
    const bool onlyYears = date && !parts && [&] {
        const ColumnFacts &facts = sheet.facts[static_cast<std::size_t>(date->column)];
        return facts.hasData() && facts.share(facts.years) > 0.5;
    }();
    const int strong = has(Field::Hs) + has(Field::Declaration) +
                       (mapping.groups.field == Field::Date || (date && !onlyYears));
    const int about = (has(Field::Consignor) || has(Field::Consignee)) + has(Field::Description) +
                      (has(Field::Origin) || has(Field::Destination) || has(Field::Dispatch)) +
                      (has(Field::Net) || has(Field::Gross) || has(Field::Quantity) || has(Field::Value)) +
                      (has(Field::PlaceLading) || has(Field::PlaceDischarge)) + has(Field::Mode);
    if (strong == 0)
        return Words::tr(
            "No column is known to give days or months, goods codes of four digits or more, or document "
            "numbers: it is no list of shipments.");
    if (strong + about < 3)
        return Words::tr("Too few of its columns are known for a list of shipments.");
    return {};
}
