// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/statisticssheet.h"

#include "mapping/datetext.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

namespace {

bool isOfShipments(Field field)
{
    static constexpr std::array<Field, 11> fields{Field::Declaration, Field::Item,         Field::Consignor,
                                                  Field::Consignee,   Field::Manufacturer, Field::Vessel,
                                                  Field::Carrier,     Field::Notify,       Field::Invoice,
                                                  Field::Incoterms,   Field::Packages};
    return std::ranges::find(fields, field) != fields.end();
}

bool isAmount(Field field)
{
    return field == Field::Value || field == Field::Net || field == Field::Gross || field == Field::Quantity;
}

bool isCountry(Field field)
{
    return field == Field::Origin || field == Field::Dispatch || field == Field::Destination ||
           field == Field::Trading;
}

/** Months and years, and no day among them. */
bool holdsNoDays(const SheetFacts &sheet, const ColumnUse &use)
{
    if (use.datePart != DatePart::Whole)
        return use.datePart != DatePart::Day;
    int read = 0;
    for (std::size_t row = sheet.firstRow; row < sheet.sample->size(); ++row) {
        const CellView cell = sheet.sample->cell(row, static_cast<std::size_t>(use.column));
        const auto date = DateText::parse(cell.text, cell.kind).date(use.dateStyle());
        if (date && date->precision == Date::Precision::Day)
            return false;
        read += date.has_value();
    }
    return read > 0;
}

/** Whether each code has one text: that of the tariff. */
bool isOfCodes(const SheetFacts &sheet, const ColumnUse &description, const ColumnUse &code)
{
    std::set<std::pair<std::string, std::string>> pairs;
    std::set<std::string> codes;
    for (std::size_t row = sheet.firstRow; row < sheet.sample->size(); ++row) {
        const std::string number(sheet.sample->text(row, static_cast<std::size_t>(code.column)));
        pairs.emplace(number, sheet.sample->text(row, static_cast<std::size_t>(description.column)));
        codes.insert(number);
    }
    return pairs.size() == codes.size();
}

} // namespace

bool StatisticsSheet::holdsSums(const SheetFacts &sheet, const ColumnMapping &mapping)
{
    const ColumnUse *const code = mapping.use(Field::Hs);
    const bool shipments =
        std::ranges::any_of(mapping.columns, [](const ColumnUse &use) { return isOfShipments(use.field); });
    const bool country =
        std::ranges::any_of(mapping.columns, [](const ColumnUse &use) { return isCountry(use.field); });
    const bool amount =
        std::ranges::any_of(mapping.columns, [](const ColumnUse &use) { return isAmount(use.field); });
    if (!code || shipments || !country || !amount || !mapping.use(Field::Date))
        return false;
    return std::ranges::all_of(mapping.columns, [&](const ColumnUse &use) {
        return (use.field != Field::Date || holdsNoDays(sheet, use)) &&
               (use.field != Field::Description || isOfCodes(sheet, use, *code));
    });
}
