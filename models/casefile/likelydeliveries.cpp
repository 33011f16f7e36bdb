// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/likelydeliveries.h"

#include "casefile/sqlstatement.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <tuple>

namespace {

/** How many of a hundred letters two names of files share at their beginning and their end. */
int nearness(const QString &a, const QString &b)
{
    const qsizetype least = std::min(a.size(), b.size()), most = std::max(a.size(), b.size());
    qsizetype head = 0, tail = 0;
    while (head < least && a[head] == b[head])
        ++head;
    while (head + tail < least && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return most == 0 ? 0 : static_cast<int>(100 * (head + tail) / most);
}

/** Headers, then whether these are two files, then names where the headers differ; more is likelier. */
std::tuple<bool, bool, bool, int> likeness(const Source &a, const Source &b)
{
    const bool sameHeaders = !a.shape.isEmpty() && a.shape == b.shape;
    return {sameHeaders, a.sha256 != b.sha256 || a.file != b.file, a.sheet == b.sheet,
            sameHeaders ? 0 : nearness(a.file, b.file)};
}

} // namespace

Result<SharedDeclarations> sharedDeclarations(const CaseConnection &connection, const Progress &progress)
{
    constexpr std::int64_t rowsBetweenAsking = 65'536;
    QHash<std::int64_t, QVarLengthArray<std::int64_t, 2>> sourcesOf; // by declaration
    // Short numbers are serial ones, or words, and are the same by chance.
    SqlStatement rows(connection.handle(), "SELECT s.declaration, s.source FROM shipment s JOIN declaration d"
                                           " ON d.id = s.declaration WHERE length(d.number) >= 8");
    for (std::int64_t row = 1; rows.next(); ++row) {
        auto &sources = sourcesOf[rows.integer(0)];
        if (const std::int64_t source = rows.integer(1); !sources.contains(source))
            sources.append(source);
        if (row % rowsBetweenAsking == 0 && progress.cancelled())
            return Failure{{}, Failure::Kind::Cancelled};
    }
    if (!rows.ok())
        return rows.failure();
    SharedDeclarations shared;
    for (auto &sources : sourcesOf) {
        std::ranges::sort(sources);
        for (auto before = sources.cbegin(); before != sources.cend(); ++before) {
            for (auto after = before + 1; after != sources.cend(); ++after)
                ++shared[{SourceId(*before), SourceId(*after)}];
        }
    }
    return shared;
}

std::optional<SourcePair> likelyDeliveries(const QList<Source> &sources, const SharedDeclarations &shared)
{
    std::optional<SourcePair> pair;
    std::tuple<std::int64_t, bool, bool, bool, int> best;
    for (qsizetype after = sources.size() - 1; after > 0; --after) {
        for (qsizetype before = after - 1; before >= 0; --before) {
            const auto both = shared.find(std::minmax(sources[before].id, sources[after].id));
            if (both == shared.end())
                continue;
            const auto like =
                std::tuple_cat(std::tuple(both->second), likeness(sources[before], sources[after]));
            if (pair && like <= best)
                continue;
            pair = {sources[before].id, sources[after].id};
            best = like;
        }
    }
    return pair;
}
