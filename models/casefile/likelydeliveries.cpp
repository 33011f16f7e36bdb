// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/likelydeliveries.h"

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

std::optional<std::pair<SourceId, SourceId>> likelyDeliveries(const QList<Source> &sources)
{
    std::optional<std::pair<SourceId, SourceId>> pair;
    std::tuple<bool, bool, bool, int> best;
    for (qsizetype after = sources.size() - 1; after > 0; --after) {
        for (qsizetype before = after - 1; before >= 0; --before) {
            const auto like = likeness(sources[before], sources[after]);
            if (pair && like <= best)
                continue;
            pair = {sources[before].id, sources[after].id};
            best = like;
        }
    }
    return pair;
}
