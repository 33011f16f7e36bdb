// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/collation.h"

#include "cube/parallel.h"

#include <unicode/coll.h>
#include <unicode/locid.h>

#include <memory>
#include <numeric>

namespace {

std::unique_ptr<icu::Collator> rootCollator()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale::getRoot(), status));
    return U_SUCCESS(status) ? std::move(collator) : nullptr;
}

std::string keyBy(const icu::Collator *collator, std::string_view utf8)
{
    std::string key;
    if (collator) {
        const auto text =
            icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
        const int32_t size = collator->getSortKey(text, nullptr, 0);
        key.resize(static_cast<std::size_t>(size));
        collator->getSortKey(text, reinterpret_cast<std::uint8_t *>(key.data()), size);
    }
    return key.append(utf8); // the sort key ends in a zero byte, so what follows decides only between equals
}

std::vector<std::uint32_t> ranksOf(std::uint32_t size, const auto &before)
{
    std::vector<std::uint32_t> order(size), ranks(size);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin() + 1, order.end(), before);
    for (std::uint32_t rank = 0; rank < size; ++rank)
        ranks[order[rank]] = rank;
    return ranks;
}

} // namespace

namespace Collation {

std::string key(std::string_view utf8)
{
    thread_local const std::unique_ptr<icu::Collator> collator = rootCollator();
    return keyBy(collator.get(), utf8);
}

int compare(std::string_view a, std::string_view b)
{
    return key(a).compare(key(b));
}

std::vector<std::uint32_t> ranks(const TextPool &pool)
{
    std::vector<std::string> keys(pool.size());
    Parallel::forPieces(pool.size(), 2'048, [&](std::size_t first, std::size_t end, unsigned) {
        const auto collator = rootCollator();
        for (std::size_t i = first; i < end; ++i)
            keys[i] = keyBy(collator.get(), pool.at(static_cast<std::uint32_t>(i)));
    });
    return ranksOf(pool.size(), [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
}

std::vector<std::uint32_t> byteRanks(const TextPool &pool)
{
    return ranksOf(pool.size(), [&](std::uint32_t a, std::uint32_t b) { return pool.at(a) < pool.at(b); });
}

} // namespace Collation
