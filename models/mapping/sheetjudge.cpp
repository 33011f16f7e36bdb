// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetjudge.h"

#include "core/date.h"
#include "mapping/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("SheetJudge", source);
}

/** Headers that are years or months: a table that runs across time. */
int periodHeaders(const SheetFacts &sheet)
{
    int count = 0;
    for (const QString &header : sheet.headers) {
        const std::string text = header.section(QStringLiteral(" / "), -1).trimmed().toStdString();
        const DateText date = DateText::parse(text);
        const auto day = date.date({DateOrder::DayMonthYear, DateCalendar::Gregorian, DateForm::MonthYear, 0});
        count += day && day->precision != Date::Precision::Day && !text.empty() && text.size() <= 20;
    }
    return count;
}

} // namespace

QString SheetJudge::whyNoShipments(const FoundHeader &header, const SheetFacts &sheet,
                                   const ColumnMapping &mapping)
{
    if (!header.valid())
        return tr("No row was recognized as a header of customs data.");
    if (sheet.firstRow >= sheet.sample->size())
        return tr("There are no rows under the header.");
    if (periodHeaders(sheet) >= 3)
        return tr("Its columns are years or months: this is a statistics table, not a list of shipments.");
    if (sheet.layout && sheet.layout->statistics)
        return tr("These are totals of a statistics office by period and partner, not shipments.");
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
    const int strong = has(Field::Hs) + has(Field::Declaration) + (date && !onlyYears);
    const int about = (has(Field::Consignor) || has(Field::Consignee)) + has(Field::Description) +
                      (has(Field::Origin) || has(Field::Destination) || has(Field::Dispatch)) +
                      (has(Field::Net) || has(Field::Gross) || has(Field::Quantity) || has(Field::Value)) +
                      (has(Field::PlaceLading) || has(Field::PlaceDischarge)) + has(Field::Mode);
    if (strong == 0)
        return tr("It has neither dates, nor goods codes, nor document numbers: it is no list of shipments.");
    if (strong + about < 3)
        return tr("Too few of its columns are known for a list of shipments.");
    return {};
}
