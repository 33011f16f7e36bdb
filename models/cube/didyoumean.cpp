// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/didyoumean.h"

#include "core/text.h"

#include <algorithm>
#include <vector>

namespace DidYouMean {

int distance(QStringView a, QStringView b)
{
    // Three rows of the table are enough: a swap looks two rows back.
    const auto n = static_cast<std::size_t>(b.size());
    std::vector<int> before(n + 1), previous(n + 1), current(n + 1);
    for (std::size_t j = 0; j <= n; ++j)
        previous[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= n; ++j) {
            const auto bj = static_cast<qsizetype>(j);
            const int change = a[i - 1] == b[bj - 1] ? 0 : 1;
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[bj - 2] && a[i - 2] == b[bj - 1])
                current[j] = std::min(current[j], before[j - 2] + 1);
        }
        before.swap(previous);
        previous.swap(current);
    }
    return previous[n];
}

QString nearest(const QString &typed, const QStringList &words)
{
    const QString folded = Text::searchable(typed);
    // A third of the letters may be wrong; in a word of one or two letters everything would be near.
    int best = static_cast<int>(std::max<qsizetype>(1, folded.size() / 3)) + 1;
    if (folded.size() < 2 || folded.size() > 64)
        return {};
    QString found;
    for (const QString &word : words) {
        const QString other = Text::searchable(word);
        if (other.size() > 3 * folded.size() + 8)
            continue;
        int d = distance(folded, other);
        if (folded.size() >= 3 && other.startsWith(folded))
            d = std::min(d, 1); // begun and not finished
        if (d < best) {
            best = d;
            found = word;
        }
    }
    return found;
}

} // namespace DidYouMean
