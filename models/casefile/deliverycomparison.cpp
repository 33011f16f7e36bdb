// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/deliverycomparison.h"

#include "casefile/casereader.h"
#include "casefile/deliverytotals.h"
#include "casefile/sqlstatement.h"
#include "casefile/storedshipment.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <map>
#include <vector>

namespace {

constexpr std::size_t rowsBetweenAsking = 4096;

Failure canceled()
{
    return {{}, Failure::Kind::Cancelled};
}

/** A shipment as two numbers of its source: which it is, and what it says. */
struct Entry {
    std::int64_t number = 0;
    XXH128_hash_t key{}, content{};
};

struct KeyLess {
    bool operator()(const XXH128_hash_t &a, const XXH128_hash_t &b) const
    {
        return std::pair(a.high64, a.low64) < std::pair(b.high64, b.low64);
    }
};

XXH128_hash_t hashOf(const std::string &text)
{
    return XXH3_128bits(text.data(), text.size());
}

Result<std::vector<Entry>> read(sqlite3 *handle, SourceId source, const Progress &progress)
{
    std::vector<Entry> entries;
    SqlStatement rows(handle, StoredShipment::select());
    rows.bind(1, source.value);
    std::string content, key;
    while (rows.next()) {
        content.clear();
        for (int column = StoredShipment::firstValue; column < StoredShipment::columns; ++column)
            content.append(rows.text(column)).push_back('\x1f');
        key.assign(rows.text(StoredShipment::declaration));
        key.push_back('\x1f');
        key.append(rows.text(StoredShipment::item));
        const XXH128_hash_t all = hashOf(content);
        entries.push_back({rows.integer(0), key.size() > 1 && key[0] != '\x1f' ? hashOf(key) : all, all});
        if (entries.size() % rowsBetweenAsking == 0 && progress.cancelled())
            return canceled();
    }
    if (!rows.ok())
        return rows.failure();
    return entries;
}

/** Looks up what changed, some hundred pairs at a time. */
Result<void> findChanges(const CaseReader &reader, QList<ChangedShipment> &pairs, const Progress &progress)
{
    constexpr qsizetype atOnce = 256;
    for (qsizetype first = 0; first < pairs.size(); first += atOnce) {
        if (progress.cancelled())
            return canceled();
        const qsizetype end = std::min(first + atOnce, pairs.size());
        QList<std::int64_t> numbers;
        for (qsizetype i = first; i < end; ++i)
            numbers << pairs[i].before.value << pairs[i].after.value;
        const auto shipments = reader.shipments(numbers);
        if (!shipments)
            return shipments.failure();
        for (qsizetype i = first; i < end; ++i) {
            const Shipment &before = shipments->at(2 * (i - first)),
                           &after = shipments->at(2 * (i - first) + 1);
            for (const Field field : allFields()) {
                const QString old = before.text(field), now = after.text(field);
                if (old != now)
                    pairs[i].changes.append({field, old, now});
            }
        }
    }
    return {};
}

/** Pairs the entries of one key: equal ones first, then the rest in the order of rows. */
class Pairing {
public:
    explicit Pairing(DeliveryComparison &result) : m_result(result) {}

    void pair(std::vector<Entry> before, std::vector<Entry> after)
    {
        takeEqual(before, after);
        const auto taken = [](const Entry &entry) { return entry.number == 0; };
        std::erase_if(before, taken);
        std::erase_if(after, taken);
        const std::size_t both = std::min(before.size(), after.size());
        for (std::size_t i = 0; i < both; ++i)
            m_result.changed.append({ShipmentId(before[i].number), ShipmentId(after[i].number), {}});
        for (std::size_t i = both; i < before.size(); ++i)
            m_result.gone.append(before[i].number);
        for (std::size_t i = both; i < after.size(); ++i)
            m_result.added.append(after[i].number);
    }

private:
    using Entries = std::vector<Entry>;
    static std::vector<Entry *> byContent(Entries &entries)
    {
        std::vector<Entry *> sorted;
        for (Entry &entry : entries)
            sorted.push_back(&entry);
        std::stable_sort(sorted.begin(), sorted.end(), [](const Entry *a, const Entry *b) {
            return KeyLess()(a->content, b->content);
        });
        return sorted;
    }
    /** Counts those that say the same and marks them as taken by the number 0. */
    void takeEqual(Entries &before, Entries &after)
    {
        // Sorted, since a million rows may share one key, such as a declaration called "n/a".
        const std::vector<Entry *> olds = byContent(before), nows = byContent(after);
        for (auto old = olds.begin(), now = nows.begin(); old != olds.end() && now != nows.end();) {
            if (KeyLess()((*old)->content, (*now)->content)) {
                ++old;
            } else if (KeyLess()((*now)->content, (*old)->content)) {
                ++now;
            } else {
                ++m_result.same;
                (*old++)->number = (*now++)->number = 0;
            }
        }
    }
    DeliveryComparison &m_result;
};

} // namespace

Result<DeliveryComparison> compareDeliveries(const CaseConnection &connection, SourceId before,
                                             SourceId after, const Progress &progress)
{
    const CaseReader reader(connection);
    for (SourceId id : {before, after}) {
        if (auto source = reader.source(id); !source)
            return source.failure();
    }
    auto first = read(connection.handle(), before, progress);
    auto second = first ? read(connection.handle(), after, progress) : first;
    if (!second)
        return second.failure();
    std::map<XXH128_hash_t, std::pair<std::vector<Entry>, std::vector<Entry>>, KeyLess> byKey;
    for (const Entry &entry : *first)
        byKey[entry.key].first.push_back(entry);
    for (const Entry &entry : *second)
        byKey[entry.key].second.push_back(entry);
    DeliveryComparison result;
    result.before = before;
    result.after = after;
    Pairing pairing(result);
    for (auto &[key, entries] : byKey)
        pairing.pair(std::move(entries.first), std::move(entries.second));
    std::sort(result.added.begin(), result.added.end());
    std::sort(result.gone.begin(), result.gone.end());
    std::sort(result.changed.begin(), result.changed.end(),
              [](const ChangedShipment &a, const ChangedShipment &b) { return a.before < b.before; });
    if (auto found = findChanges(reader, result.changed, progress); !found)
        return found.failure();
    if (auto added = DeliveryTotals(before, after).addUp(connection.handle(), result); !added)
        return added.failure();
    return result;
}
