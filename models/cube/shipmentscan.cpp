// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/shipmentscan.h"

#include "casefile/sqlstatement.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>

namespace {

// The order of the columns is that of the enumeration below.
constexpr const char *scanSql =
    "SELECT waybill_take(id, source, row, marks, date, date_precision, category, hs, origin, dispatch, "
    "trading, "
    "destination, consignor, consignee, manufacturer, place_lading, place_discharge, mode, procedure, net_g, "
    "gross_g, "
    "quantity_milli, value_cents, currency, declaration%1) FROM shipment WHERE id BETWEEN ?1 AND ?2";
enum ScanColumn {
    Id,
    Source,
    Row,
    Marks,
    Date,
    DatePrecision,
    Category,
    Hs,
    Origin,
    Dispatch,
    Trading,
    Destination,
    Consignor,
    Consignee,
    Manufacturer,
    PlaceLading,
    PlaceDischarge,
    Mode,
    Procedure,
    Net,
    Gross,
    Quantity,
    Value,
    Currency,
    Declaration,
    Description,
};

constexpr std::int64_t firstUsualDay = -25'567; // 1900-01-01
constexpr std::int64_t usualDays = 110'000;     // into the 23rd century
constexpr std::size_t rowsBetweenAsking = 8'192;

/** A table of id and text; texts that are equal get one code, whatever their numbers. */
Result<CodeTable> readTable(sqlite3 *handle, const char *sql, bool large)
{
    CodeTable table;
    auto pool = std::make_shared<TextPool>();
    SqlStatement rows(handle, sql);
    while (rows.next()) {
        // Numbers are given one after the other; a file with others was not written by us.
        const std::int64_t id = rows.integer(0);
        if (id <= 0 || id > 0x7fffffff)
            return Failure{QCoreApplication::translate("ColumnLoader",
                                                       "The case is damaged: a list of names holds "
                                                       "number %1. Run “waybill doctor” on it.")
                               .arg(id)};
        const auto index = static_cast<std::size_t>(id);
        if (index >= table.codeOfId.size())
            table.codeOfId.resize(std::max(index + 1, std::min(table.codeOfId.size() * 2, index + 100'000)),
                                  0);
        table.codeOfId[index] = pool->add(rows.text(1));
    }
    if (!rows.ok())
        return rows.failure();
    if (large)
        pool->freeze();
    table.names = std::move(pool);
    return table;
}

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)))
                : std::string_view();
}

std::optional<std::int64_t> amountOf(sqlite3_value *value)
{
    return sqlite3_value_type(value) == SQLITE_NULL ? std::nullopt
                                                    : std::optional(sqlite3_value_int64(value));
}

} // namespace

Result<CodeTables> CodeTables::read(sqlite3 *handle)
{
    CodeTables tables;
    const struct {
        CodeTable &table;
        const char *sql;
    } wanted[] = {
        {tables.countries, "SELECT id, code FROM country ORDER BY code"},
        // A merged name counts as the one it was merged into; a chain of merges is followed to its end.
        {tables.parties,
         "WITH RECURSIVE root(id, at, name, next, depth) AS (SELECT id, id, name, merged_into, 0 FROM party "
         "UNION ALL SELECT root.id, party.id, party.name, party.merged_into, depth + 1 FROM root "
         "JOIN party ON party.id = root.next WHERE depth < 100) SELECT id, name FROM root WHERE next IS "
         "NULL"},
        {tables.places, "SELECT id, name FROM place"},
        {tables.terms, "SELECT id, name FROM term"},
        {tables.categories, "SELECT id, name FROM category"},
        {tables.declarations, "SELECT id, number FROM declaration"},
        {tables.sources, "SELECT id, file FROM source"},
        {tables.currencies, "SELECT id, code FROM currency"},
    };
    for (const auto &[table, sql] : wanted) {
        auto result = readTable(handle, sql, &table == &tables.declarations);
        if (!result)
            return result.failure();
        table = std::move(*result);
    }
    SqlStatement dollars(handle, "SELECT id FROM currency WHERE code = 'USD'");
    if (dollars.next())
        tables.dollars = dollars.integer(0);
    if (!dollars.ok())
        return dollars.failure();
    return tables;
}

Result<void> ShipmentScan::run(sqlite3 *handle, std::int64_t first, std::int64_t last,
                               std::atomic<std::int64_t> &done, const std::atomic<bool> &stop)
{
    m_done = &done;
    m_stop = &stop;
    m_dateCodes.assign(static_cast<std::size_t>(usualDays) * 3, 0);
    // An aggregate function gets the values of a row at once: a third faster than asking for one column after
    // another.
    const int columnCount = m_descriptions ? Description + 1 : int(Description);
    sqlite3_create_function_v2(
        handle, "waybill_take", columnCount, SQLITE_UTF8 | SQLITE_DIRECTONLY, this, nullptr, &takeRow,
        [](sqlite3_context *) {}, nullptr);
    std::string sql = scanSql;
    sql.replace(sql.find("%1"), 2, m_descriptions ? ", description" : "");
    Result<void> result;
    {
        SqlStatement scan(handle, sql);
        scan.bind(1, first).bind(2, last);
        scan.next();
        if (stop)
            result = Failure{{}, Failure::Kind::Cancelled};
        else if (!scan.ok())
            result = scan.failure();
    }
    sqlite3_create_function_v2(handle, "waybill_take", columnCount, SQLITE_UTF8, nullptr, nullptr, nullptr,
                               nullptr, nullptr);
    m_dateCodes = {};
    return result;
}

void ShipmentScan::takeRow(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *scan = static_cast<ShipmentScan *>(sqlite3_user_data(context));
    if (++scan->columns.rows % rowsBetweenAsking == 0) {
        *scan->m_done += static_cast<std::int64_t>(rowsBetweenAsking);
        if (*scan->m_stop)
            sqlite3_result_error(context, "stopped", -1);
    }
    scan->take(values);
}

std::uint32_t ShipmentScan::dateCode(sqlite3_value *days, sqlite3_value *precision)
{
    if (sqlite3_value_type(days) == SQLITE_NULL)
        return 0;
    const std::int64_t day = sqlite3_value_int64(days);
    const auto exactness = static_cast<std::uint8_t>(std::clamp(sqlite3_value_int(precision), 0, 2));
    const StoredDate date{static_cast<std::int32_t>(day), exactness};
    const std::int64_t offset = day - firstUsualDay;
    if (offset < 0 || offset >= usualDays) {
        const auto at = static_cast<std::size_t>(std::ranges::find(dates, date) - dates.begin());
        if (at == dates.size())
            dates.push_back(date);
        return static_cast<std::uint32_t>(at);
    }
    std::uint32_t &code = m_dateCodes[static_cast<std::size_t>(offset) * 3 + exactness];
    if (code == 0) {
        code = static_cast<std::uint32_t>(dates.size());
        dates.push_back(date);
    }
    return code;
}

void ShipmentScan::take(sqlite3_value **v)
{
    const auto id = [v](ScanColumn column) { return sqlite3_value_int64(v[column]); };
    ShipmentColumns &c = columns;
    c.id.append(id(Id));
    c.sourceRow.append(id(Row));
    c.source.append(m_tables.sources.code(id(Source)));
    c.marks.append(static_cast<std::uint32_t>(id(Marks)) & 0xff);
    c.date.append(dateCode(v[Date], v[DatePrecision]));
    c.category.codes.append(m_tables.categories.code(id(Category)));
    c.hs.codes.append(hs.add(textOf(v[Hs])));
    c.origin.append(m_tables.countries.code(id(Origin)));
    c.dispatch.append(m_tables.countries.code(id(Dispatch)));
    c.trading.append(m_tables.countries.code(id(Trading)));
    c.destination.append(m_tables.countries.code(id(Destination)));
    c.consignor.append(m_tables.parties.code(id(Consignor)));
    c.consignee.append(m_tables.parties.code(id(Consignee)));
    c.manufacturer.append(m_tables.parties.code(id(Manufacturer)));
    c.placeLading.append(m_tables.places.code(id(PlaceLading)));
    c.placeDischarge.append(m_tables.places.code(id(PlaceDischarge)));
    c.mode.append(m_tables.terms.code(id(Mode)));
    c.procedure.append(m_tables.terms.code(id(Procedure)));
    c.declaration.codes.append(m_tables.declarations.code(id(Declaration)));
    if (m_descriptions)
        c.description.codes.append(descriptions.add(textOf(v[Description])));
    takeAmounts(v);
}

void ShipmentScan::takeAmounts(sqlite3_value **v)
{
    columns.netGrams.append(amountOf(v[Net]));
    columns.grossGrams.append(amountOf(v[Gross]));
    columns.quantityMilli.append(amountOf(v[Quantity]));
    const bool dollars = sqlite3_value_type(v[Currency]) != SQLITE_NULL &&
                         sqlite3_value_int64(v[Currency]) == m_tables.dollars;
    const auto value = amountOf(v[Value]);
    columns.usdCents.append(dollars ? value : std::nullopt);
    columns.otherCents.append(dollars ? std::nullopt : value);
    columns.currency.append(dollars || !value ? 0U
                                              : m_tables.currencies.code(sqlite3_value_int64(v[Currency])));
}
