// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/columnloader.h"

#include "casefile/leftoutstore.h"
#include "casefile/sqlstatement.h"
#include "cube/parallel.h"
#include "cube/shipmentscan.h"
#include "cube/textmatch.h"

#include <algorithm>
#include <map>
#include <string>
#include <thread>

namespace {

constexpr std::int64_t rowsWorthAThread = 50'000;

struct IdRange {
    std::int64_t first = 1, last = 0, shipments = 0;
};

Result<IdRange> idRange(sqlite3 *handle)
{
    IdRange range;
    SqlStatement ids(handle, "SELECT (SELECT min(id) FROM shipment), (SELECT max(id) FROM shipment), "
                             "(SELECT sum(shipments) FROM source)");
    if (ids.next() && !ids.isNull(0))
        range = {ids.integer(0), ids.integer(1), ids.integer(2)};
    if (!ids.ok())
        return ids.failure();
    return range;
}

/** Translations from the codes of each scan to codes of one list of distinct dates, in order. */
std::vector<std::vector<std::uint32_t>> mergeDates(const std::vector<std::unique_ptr<ShipmentScan>> &scans,
                                                   std::vector<StoredDate> &dates)
{
    for (const auto &scan : scans)
        dates.insert(dates.end(), scan->dates.begin() + 1, scan->dates.end());
    std::sort(dates.begin() + 1, dates.end());
    dates.erase(std::unique(dates.begin() + 1, dates.end()), dates.end());
    std::vector<std::vector<std::uint32_t>> translations;
    for (const auto &scan : scans) {
        std::vector<std::uint32_t> &translation = translations.emplace_back(1, 0U);
        for (auto it = scan->dates.begin() + 1; it != scan->dates.end(); ++it) {
            const auto at = std::lower_bound(dates.begin() + 1, dates.end(), *it);
            translation.push_back(static_cast<std::uint32_t>(at - dates.begin()));
        }
    }
    return translations;
}

/** Adds the texts of a scan, as `change` makes them, and translates its codes. */
template<class Change>
std::vector<std::uint32_t> mergeTexts(const TextPool &from, TextPool &to, Change change)
{
    std::vector<std::string> changed(from.size());
    Parallel::forPieces(from.size(), 4'096, [&](std::size_t first, std::size_t end, unsigned) {
        for (std::size_t i = first; i < end; ++i)
            changed[i] = change(from.at(static_cast<std::uint32_t>(i)));
    });
    std::vector<std::uint32_t> translation;
    translation.reserve(from.size());
    for (const std::string &text : changed)
        translation.push_back(to.add(text));
    return translation;
}

std::vector<CodeColumn *> plainColumns(ShipmentColumns &c)
{
    return {&c.source,    &c.marks,          &c.category.codes,    &c.origin,
            &c.dispatch,  &c.trading,        &c.destination,       &c.consignor,
            &c.consignee, &c.manufacturer,   &c.placeLading,       &c.mode,
            &c.procedure, &c.placeDischarge, &c.declaration.codes, &c.currency};
}

std::vector<AmountColumn *> amountColumns(ShipmentColumns &c)
{
    return {&c.netGrams, &c.grossGrams, &c.quantityMilli, &c.usdCents, &c.otherCents};
}

/** Puts one scan after what is there already. */
void join(ShipmentColumns &all, ShipmentColumns &part)
{
    const auto to = plainColumns(all), from = plainColumns(part);
    for (std::size_t i = 0; i < to.size(); ++i) {
        to[i]->append(*from[i], {});
        *from[i] = {};
    }
    const auto amountsTo = amountColumns(all), amountsFrom = amountColumns(part);
    for (std::size_t i = 0; i < amountsTo.size(); ++i) {
        amountsTo[i]->append(*amountsFrom[i]);
        *amountsFrom[i] = {};
    }
    all.id.append(part.id);
    all.sourceRow.append(part.sourceRow);
    all.rows += part.rows;
}

/** Routes are asked for with every picture of the map: worth a column of their own. */
void findRoutes(ShipmentColumns &c)
{
    std::map<StoredRoute, std::uint32_t> numbers;
    StoredRoute last;
    std::uint32_t lastNumber = 0;
    for (std::size_t row = 0; row < c.rows; ++row) {
        const StoredRoute route{static_cast<std::uint16_t>(c.origin.at(row)),
                                static_cast<std::uint16_t>(c.dispatch.at(row)),
                                static_cast<std::uint16_t>(c.destination.at(row))};
        if (row == 0 || route != last) {
            const auto [it, isNew] = numbers.try_emplace(route, static_cast<std::uint32_t>(c.routes.size()));
            if (isNew)
                c.routes.push_back(route);
            last = route;
            lastNumber = it->second;
        }
        c.route.append(lastNumber);
    }
}

std::shared_ptr<ShipmentColumns> joined(std::vector<std::unique_ptr<ShipmentScan>> &scans,
                                        const CodeTables &tables, bool descriptions)
{
    auto all = std::make_shared<ShipmentColumns>();
    const auto dateCodes = mergeDates(scans, all->dates);
    auto hs = std::make_shared<TextPool>(), texts = std::make_shared<TextPool>();
    for (std::size_t i = 0; i < scans.size(); ++i) {
        ShipmentScan &scan = *scans[i];
        all->date.append(scan.columns.date, dateCodes[i]);
        all->hs.codes.append(scan.columns.hs.codes, mergeTexts(scan.hs, *hs, [](std::string_view text) {
                                 return std::string(text);
                             }));
        if (descriptions) {
            all->description.codes.append(scan.columns.description.codes,
                                          mergeTexts(scan.descriptions, *texts, TextMatch::comparable));
        }
        join(*all, scan.columns);
        scans[i].reset();
    }
    hs->freeze();
    texts->freeze();
    all->hs.names = std::move(hs);
    if (descriptions)
        all->description.names = std::move(texts);
    all->category.names = tables.categories.names;
    all->declaration.names = tables.declarations.names;
    all->countries = tables.countries.names;
    all->parties = tables.parties.names;
    all->places = tables.places.names;
    all->terms = tables.terms.names;
    all->sources = tables.sources.names;
    all->currencies = tables.currencies.names;
    findRoutes(*all);
    auto shrink = plainColumns(*all);
    shrink.insert(shrink.end(), {&all->date, &all->route, &all->hs.codes, &all->description.codes});
    for (CodeColumn *column : shrink)
        column->shrink();
    for (AmountColumn *column : amountColumns(*all))
        column->shrink();
    if (all->otherCents.nothingKnown())
        all->otherCents = {};
    return all;
}

Result<Remarks> readRemarks(sqlite3 *handle, const ShipmentColumns &columns)
{
    Remarks remarks;
    SqlStatement leftOut(handle, std::string("SELECT shipment FROM left_out WHERE ") + LeftOutStore::holds);
    while (leftOut.next()) {
        if (const auto row = columns.id.find(leftOut.integer(0)))
            remarks.setLeftOut(*row, columns.rows, true);
    }
    if (!leftOut.ok())
        return leftOut.failure();
    SqlStatement annotations(
        handle, "SELECT a.shipment, CASE a.status WHEN 'suspicious' THEN 1 WHEN 'confirmed' THEN 2 "
                "WHEN 'cleared' THEN 3 ELSE 0 END, a.note FROM annotation a");
    while (annotations.next()) {
        const auto row = columns.id.find(annotations.integer(0));
        if (!row)
            continue;
        Annotation annotation;
        annotation.status = static_cast<ReviewStatus>(annotations.integer(1));
        annotation.note = annotations.string(2);
        remarks.annotate(*row, columns.rows, annotation);
    }
    const auto readSets = [&](const char *sql, WordSets &sets, CodeColumn &column) -> Result<void> {
        SqlStatement words(handle, sql);
        QStringList set;
        std::int64_t shipment = 0;
        const auto store = [&] {
            const auto row = columns.id.find(shipment);
            if (!row || set.isEmpty())
                return;
            if (column.empty())
                column.resize(columns.rows);
            column.set(*row, sets.add(set));
        };
        while (words.next()) {
            if (words.integer(0) != shipment) {
                store();
                set.clear();
                shipment = words.integer(0);
            }
            set.append(words.string(1));
        }
        store();
        return words.result();
    };
    if (auto read = annotations.result(); !read)
        return read.failure();
    if (auto read = readSets("SELECT s.shipment, t.name FROM shipment_tag s JOIN tag t ON t.id = s.tag "
                             "ORDER BY s.shipment",
                             remarks.tags, remarks.tagSet);
        !read)
        return read.failure();
    if (auto read = readSets("SELECT shipment, kind FROM shipment_flag ORDER BY shipment", remarks.flags,
                             remarks.flagSet);
        !read)
        return read.failure();
    return remarks;
}

/** Reads all shipments, a range of numbers a thread, while this thread reports progress. */
Result<void> scanAll(const CaseFile &file, const CodeTables &tables, const IdRange &range, bool descriptions,
                     const Progress &progress, std::vector<std::unique_ptr<ShipmentScan>> &scans)
{
    const std::int64_t span = range.last - range.first + 1;
    const auto parts = std::clamp<std::int64_t>(span / rowsWorthAThread, 1, Parallel::threads());
    std::atomic<std::int64_t> done = 0;
    std::atomic<bool> stop = false;
    std::atomic<std::int64_t> running = parts;
    std::vector<Result<void>> results(static_cast<std::size_t>(parts));
    for (std::int64_t i = 0; i < parts; ++i)
        scans.push_back(std::make_unique<ShipmentScan>(tables, descriptions));
    {
        std::vector<std::jthread> threads;
        for (std::int64_t i = 0; i < parts; ++i) {
            threads.emplace_back([&, i] {
                const auto index = static_cast<std::size_t>(i);
                auto connection = file.connect(CaseConnection::Mode::Read);
                if (connection)
                    results[index] = scans[index]->run(connection->handle(), range.first + span * i / parts,
                                                       range.first + span * (i + 1) / parts - 1, done, stop);
                else
                    results[index] = connection.failure();
                --running;
            });
        }
        while (running > 0) {
            if (progress.cancelled())
                stop = true;
            progress.report({done, range.shipments, done});
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }
    for (const auto &result : results) {
        if (!result)
            return result;
    }
    return {};
}

} // namespace

Result<std::shared_ptr<const ColumnStore>> ColumnLoader::load(const CaseFile &file, const Progress &progress,
                                                              Options options)
{
    auto connection = file.connect(CaseConnection::Mode::Read);
    if (!connection)
        return connection.failure();
    auto tables = CodeTables::read(connection->handle());
    if (!tables)
        return tables.failure();
    const auto range = idRange(connection->handle());
    if (!range)
        return range.failure();
    std::vector<std::unique_ptr<ShipmentScan>> scans;
    if (range->last >= range->first) {
        if (auto scanned = scanAll(file, *tables, *range, options.descriptions, progress, scans); !scanned)
            return scanned.failure();
    }
    const std::shared_ptr<const ShipmentColumns> columns = joined(scans, *tables, options.descriptions);
    auto remarks = readRemarks(connection->handle(), *columns);
    if (!remarks)
        return remarks.failure();
    return std::make_shared<const ColumnStore>(columns, std::move(*remarks));
}
