// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/casecontext.h"

#include "casefile/casesettings.h"
#include "casefile/sqlstatement.h"
#include "core/format.h"

std::optional<FilterField> filterFieldOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Category:
        return FilterField::Category;
    case Dimension::Origin:
        return FilterField::Origin;
    case Dimension::Dispatch:
        return FilterField::Dispatch;
    case Dimension::Trading:
        return FilterField::Trading;
    case Dimension::Destination:
        return FilterField::Destination;
    case Dimension::Consignor:
        return FilterField::Consignor;
    case Dimension::Consignee:
        return FilterField::Consignee;
    case Dimension::Manufacturer:
        return FilterField::Manufacturer;
    case Dimension::Mode:
        return FilterField::Mode;
    case Dimension::Procedure:
        return FilterField::Procedure;
    case Dimension::Source:
        return FilterField::Source;
    case Dimension::Status:
        return FilterField::Status;
    case Dimension::Tag:
        return FilterField::Tag;
    case Dimension::Flag:
        return FilterField::Flag;
    default:
        return std::nullopt;
    }
}

namespace {

std::optional<Date> day(std::optional<std::int64_t> days)
{
    if (!days)
        return std::nullopt;
    return Date{static_cast<std::int32_t>(*days), Date::Precision::Day};
}

} // namespace

std::function<QString(Dimension, const QString &)> figureNames(const QueryNames &names)
{
    return [names](Dimension dimension, const QString &key) {
        if (dimension == Dimension::Route) {
            // Three codes joined by ">"; each country by its name.
            QStringList countries;
            for (const QString &country : key.split(u'>'))
                countries.append(country.isEmpty() ? Format::notGiven()
                                                   : names.nameOf(FilterField::Origin, country));
            return countries.join(QStringLiteral(" → "));
        }
        const auto field = filterFieldOf(dimension);
        return field ? names.nameOf(*field, key) : key;
    };
}

Result<FigureContext> figureContext(const CaseConnection &connection, const QueryNames &names)
{
    FigureContext context;
    // A month speaks about all its days, a year too.
    SqlStatement select(
        connection.handle(),
        "SELECT src.file, min(s.date), max(CASE s.date_precision WHEN 0 THEN s.date"
        " WHEN 1 THEN strftime('%s', s.date * 86400, 'unixepoch', '+1 month', '-1 day') / 86400"
        " ELSE strftime('%s', s.date * 86400, 'unixepoch', '+1 year', '-1 day') / 86400 END)"
        " FROM source src LEFT JOIN shipment s ON s.source = src.id AND s.date IS NOT NULL"
        " GROUP BY src.id ORDER BY src.id");
    while (select.next())
        context.sources.append({select.string(0), day(select.maybeInteger(1)), day(select.maybeInteger(2))});
    if (!select.ok())
        return select.failure();
    context.illustrative = CaseSettings::read(connection, CaseSettings::illustrative) == u"1";
    context.nameOf = figureNames(names);
    return context;
}
