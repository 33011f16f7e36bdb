// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sourceshares.h"

#include "casefile/sqlstatement.h"

#include <algorithm>

namespace {

bool holds(const Source &source, std::int64_t shipment)
{
    return source.firstShipment <= shipment && shipment <= source.lastShipment;
}

} // namespace

Result<SourceShares> sharesOf(const CaseConnection &connection, const QList<Source> &sources,
                              const QList<std::int64_t> &shipments, const Progress &progress)
{
    constexpr std::int64_t batch = 1 << 16;
    SourceShares shares;
    SqlStatement sourceOf(connection.handle(), "SELECT source FROM shipment WHERE id = ?");
    const Source *last = nullptr; // neighbors mostly come from one source
    bool alone = false;           // no other source has numbers within its own
    std::int64_t counted = 0;
    for (const std::int64_t shipment : shipments) {
        if (++counted % batch == 0 && progress.cancelled())
            return Failure{{}, Failure::Kind::Cancelled};
        if (!last || !holds(*last, shipment)) {
            const auto found =
                std::ranges::find_if(sources, [&](const Source &source) { return holds(source, shipment); });
            last = found == sources.end() ? nullptr : &*found;
            alone = last && std::ranges::none_of(sources, [&](const Source &other) {
                        return &other != last && other.firstShipment <= last->lastShipment &&
                               last->firstShipment <= other.lastShipment;
                    });
        }
        if (alone) {
            ++shares[last->id.value];
            continue;
        }
        // A source that was read anew may have numbers behind those of later sources.
        sourceOf.bind(1, shipment);
        if (sourceOf.next())
            ++shares[sourceOf.integer(0)];
        sourceOf.reset();
    }
    return sourceOf.ok() ? Result<SourceShares>(shares) : sourceOf.failure();
}
