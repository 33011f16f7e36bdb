// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/rowsorter.h"

#include "cube/collation.h"
#include "cube/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <span>
#include <utility>

namespace {

__extension__ using Int128 = __int128;

constexpr std::uint64_t absent = ~std::uint64_t{0};
constexpr std::uint64_t signBit = std::uint64_t{1} << 63;

/** A number as a key that sorts in its order; never `absent`, whichever way it is turned. */
std::uint64_t keyOf(std::int64_t number, bool descending)
{
    const std::uint64_t key = static_cast<std::uint64_t>(number) ^ signBit;
    return std::min(descending ? ~key : key, absent - 1);
}

template<class Key> struct Keyed {
    Key key;
    std::uint32_t row;
};

/** Least significant digit first, only digits in which keys differ: stable, and linear in the rows. `other` is room
 * for as many. */
template<class Key> void radixSort(std::span<Keyed<Key>> rows, std::span<Keyed<Key>> other)
{
    constexpr int bits = 11;
    Key ones = 0, zeros = 0;
    for (const Keyed<Key> &row : rows) {
        ones |= row.key;
        zeros |= ~row.key;
    }
    const Key differing = ones & zeros;
    std::span<Keyed<Key>> from = rows, to = other;
    for (int shift = 0; shift < std::numeric_limits<Key>::digits; shift += bits) {
        constexpr Key mask = (1U << bits) - 1;
        if (((differing >> shift) & mask) == 0)
            continue;
        std::array<std::size_t, std::size_t{1} << bits> places{};
        for (const Keyed<Key> &row : from)
            ++places[(row.key >> shift) & mask];
        std::size_t sum = 0;
        for (std::size_t &place : places)
            sum += std::exchange(place, sum);
        for (const Keyed<Key> &row : from)
            to[places[(row.key >> shift) & mask]++] = row;
        std::swap(from, to);
    }
    if (from.data() != rows.data())
        std::ranges::copy(from, rows.begin());
}

/** Sorts rows by keys of which `least` is the smallest; a Key holds their differences to it. */
template<class Key>
void sortBy(const std::vector<std::uint64_t> &keys, std::uint64_t least, std::vector<std::uint32_t> &rows)
{
    constexpr std::size_t worthAThread = 50'000;
    const std::size_t count = rows.size();
    const std::size_t half = count < worthAThread ? count : (count + 1) / 2;
    std::vector<Keyed<Key>> keyed(count), other(count);
    Parallel::forPieces(count, half, [&](std::size_t first, std::size_t end, unsigned) {
        for (std::size_t i = first; i < end; ++i)
            keyed[i] = {static_cast<Key>(keys[i] == absent ? ~Key{0} : keys[i] - least), rows[i]};
        radixSort(std::span(keyed).subspan(first, end - first), std::span(other).subspan(first, end - first));
    });
    const auto middle = keyed.begin() + static_cast<std::ptrdiff_t>(half);
    std::ranges::merge(keyed.begin(), middle, middle, keyed.end(), other.begin(), std::less(), &Keyed<Key>::key,
                       &Keyed<Key>::key);
    for (std::size_t i = 0; i < count; ++i)
        rows[i] = other[i].row;
}

} // namespace

RowRanks::Ranks RowRanks::of(const std::shared_ptr<const TextPool> &names, bool byBytes)
{
    const std::lock_guard lock(m_mutex);
    Ranks &ranks = m_ranks[names.get()];
    if (!ranks) {
        ranks = std::make_shared<const std::vector<std::uint32_t>>(byBytes ? Collation::byteRanks(*names)
                                                                           : Collation::ranks(*names));
    }
    return ranks;
}

RowOrders::Rows RowOrders::find(const RowOrder &order) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto &[known, rows] : m_orders) {
        if (known == order)
            return rows;
    }
    return nullptr;
}

void RowOrders::keep(const RowOrder &order, Rows rows)
{
    const std::lock_guard lock(m_mutex);
    if (m_orders.size() >= kept)
        m_orders.erase(m_orders.begin());
    m_orders.emplace_back(order, std::move(rows));
}

bool RowSorter::followsRemarks(const RowOrder &order)
{
    return order.column == u"status" || order.column == u"flags";
}

QStringList RowSorter::columns()
{
    static const QStringList ids =
        QStringLiteral(
            "date category hs origin dispatch trading destination consignor consignee manufacturer "
            "place-lading place-discharge mode procedure declaration description source status "
            "flags net gross quantity value price row shipment")
            .split(u' ');
    return ids;
}

void RowSorter::prepare(const Progress &progress) const
{
    constexpr std::uint32_t most = 300'000; // a second's work, and memory for it
    const ShipmentColumns &c = m_store.columns();
    const struct {
        const std::shared_ptr<const TextPool> *names;
        bool byBytes = false;
    } all[] = {{&c.countries}, {&c.category.names}, {&c.parties}, {&c.hs.names},
               {&c.places},    {&c.terms},          {&c.sources}, {&c.description.names, true}};
    for (const auto &[names, byBytes] : all) {
        if (progress.cancelled())
            return;
        if (*names && (*names)->size() <= most)
            m_ranks.of(*names, byBytes);
    }
}

Result<void> RowSorter::sort(std::vector<std::uint32_t> &rows, const RowOrder &order) const
{
    Keys keys(rows.size(), absent);
    if (!codeKeys(rows, order, keys) && !amountKeys(rows, order, keys)) {
        return Failure{
            QCoreApplication::translate("Cube", "Shipments cannot be sorted by “%1”; they can by: %2.")
                .arg(order.column, columns().join(QStringLiteral(", "))),
            Failure::Kind::Usage};
    }
    if (std::ranges::is_sorted(keys))
        return {};
    std::uint64_t least = absent, most = 0;
    for (const std::uint64_t key : keys) {
        least = std::min(least, key);
        most = std::max(most, key == absent ? 0 : key);
    }
    // Half the memory to move where the keys lie near each other, as names and most amounts do.
    if (most < least || most - least < std::numeric_limits<std::uint32_t>::max())
        sortBy<std::uint32_t>(keys, least, rows);
    else
        sortBy<std::uint64_t>(keys, 0, rows);
    return {};
}

bool RowSorter::codeKeys(const std::vector<std::uint32_t> &rows, const RowOrder &order, Keys &keys) const
{
    const ShipmentColumns &c = m_store.columns();
    const struct {
        QStringView id;
        const CodeColumn *column;
        const std::shared_ptr<const TextPool> *names; ///< none: the codes are in order as they are
    } known[] = {
        {u"date", &c.date, nullptr},
        {u"category", &c.category.codes, &c.category.names},
        {u"hs", &c.hs.codes, &c.hs.names},
        {u"origin", &c.origin, &c.countries},
        {u"dispatch", &c.dispatch, &c.countries},
        {u"trading", &c.trading, &c.countries},
        {u"destination", &c.destination, &c.countries},
        {u"consignor", &c.consignor, &c.parties},
        {u"consignee", &c.consignee, &c.parties},
        {u"manufacturer", &c.manufacturer, &c.parties},
        {u"place-lading", &c.placeLading, &c.places},
        {u"place-discharge", &c.placeDischarge, &c.places},
        {u"mode", &c.mode, &c.terms},
        {u"procedure", &c.procedure, &c.terms},
        {u"declaration", &c.declaration.codes, &c.declaration.names},
        {u"description", &c.description.codes, &c.description.names},
        {u"source", &c.source, &c.sources},
    };
    const auto *it = std::ranges::find_if(known, [&](const auto &row) { return row.id == order.column; });
    if (it == std::end(known) || (it->names && !*it->names))
        return false;
    const RowRanks::Ranks ranks =
        it->names ? m_ranks.of(*it->names, order.column == u"description") : nullptr;
    if (it->column->empty())
        return true;
    it->column->visit([&](const auto *codes) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (const std::uint32_t code = codes[rows[i]]; code != 0)
                keys[i] = keyOf(ranks ? (*ranks)[code] : code, order.descending);
        }
    });
    return true;
}

bool RowSorter::amountKeys(const std::vector<std::uint32_t> &rows, const RowOrder &order, Keys &keys) const
{
    const ShipmentColumns &c = m_store.columns();
    const auto fill = [&](const auto &numberOf) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (const std::optional<std::int64_t> number = numberOf(rows[i]))
                keys[i] = keyOf(*number, order.descending);
        }
        return true;
    };
    const std::pair<QStringView, const AmountColumn *> amounts[] = {{u"net", &c.netGrams},
                                                                    {u"gross", &c.grossGrams},
                                                                    {u"quantity", &c.quantityMilli},
                                                                    {u"value", &c.usdCents}};
    for (const auto &[id, column] : amounts) {
        if (id == order.column)
            return fill([column](std::uint32_t row) { return column->at(row); });
    }
    if (order.column == u"row")
        return fill([&](std::uint32_t row) { return std::optional(c.sourceRow.at(row)); });
    if (order.column == u"shipment")
        return fill([&](std::uint32_t row) { return std::optional(c.id.at(row)); });
    if (order.column == u"status") {
        return fill([&](std::uint32_t row) {
            return std::optional<std::int64_t>(m_store.remarks().status.at(row) & Remarks::statusMask);
        });
    }
    if (order.column == u"flags") { // by how many there are; none is last
        return fill([&](std::uint32_t row) -> std::optional<std::int64_t> {
            const std::uint32_t set = m_store.remarks().flagSet.at(row);
            if (set == 0)
                return std::nullopt;
            return static_cast<std::int64_t>(m_store.remarks().flags.set(set).size());
        });
    }
    if (order.column == u"price") {
        return fill([&](std::uint32_t row) -> std::optional<std::int64_t> {
            const auto cents = c.usdCents.at(row), grams = c.netGrams.at(row);
            if (!cents || !grams || *grams <= 0)
                return std::nullopt;
            const Int128 price = Int128{*cents} * 100'000 / *grams;
            constexpr Int128 most = std::numeric_limits<std::int64_t>::max();
            return static_cast<std::int64_t>(std::clamp(price, -most, most));
        });
    }
    return false;
}
