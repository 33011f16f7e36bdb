// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

/** Work spread over all cores for the length of one call. */
namespace Parallel {

/** How many threads a call may use: as many as there are cores. */
inline unsigned threads()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

/**
 * Calls work(first, end, thread) for pieces of 0 to count, each piece once, on up to threads() threads of
 * which the caller is number 0. Returns when all is done. `work` must not throw.
 */
template<class Work> void forPieces(std::size_t count, std::size_t piece, Work &&work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&](unsigned thread) {
        for (std::size_t first = next.fetch_add(piece); first < count; first = next.fetch_add(piece))
            work(first, std::min(count, first + piece), thread);
    };
    const std::size_t useful = (count + piece - 1) / piece;
    std::vector<std::jthread> helpers;
    for (unsigned thread = 1; thread < threads() && thread < useful; ++thread)
        helpers.emplace_back(run, thread);
    run(0);
}

} // namespace Parallel
