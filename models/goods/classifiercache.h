// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goods/classifier.h"
#include "goods/goodsreading.h"
#include "goods/hscode.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

/**
 * Decisions with their reasons for rows that come one after the other, which repeat by the thousand in
 * customs data. For one thread; its memory is bounded: a text pushes out the one that had its place, and
 * reasons are forgotten when there are too many. A text is kept when it comes for the second time, so that
 * texts that stand on one row only cost next to nothing. The classifier must outlive it.
 */
class ClassifierCache {
public:
    struct Decision {
        Verdict verdict;
        std::shared_ptr<const Reason> reason; ///< nothing if no category fits
    };

    explicit ClassifierCache(const Classifier &classifier, std::size_t places = 1 << 15,
                             std::size_t mostReasons = 100'000);

    /** Says that this row will be asked for some rows later: what is kept of it is then in the processor's
     * cache. */
    void expect(std::string_view hs, std::string_view description);
    /** What Classifier::classify() says of the row; valid until the next call. */
    const Decision &decide(std::string_view hs, std::string_view description, std::optional<Date> date = {});

private:
    struct Place {
        std::string hs, description;
        Decision decision;
    };
    void read(std::string_view hs, std::string_view description, std::optional<Date> date,
              Decision &decision);
    std::shared_ptr<const Reason> reasonFor(const HsReading &code, const Verdict &verdict,
                                            std::optional<Date> date);

    const Classifier &m_classifier;
    std::size_t m_mostReasons;
    GoodsReading m_reading;
    std::size_t placeOf(std::uint64_t hash) const { return hash / 2 % m_kept.size(); }

    static constexpr std::size_t Ahead = 6;
    std::array<std::uint64_t, Ahead> m_expected{}; ///< hashes of rows that were expected last
    std::size_t m_turn = 0;
    std::vector<std::uint64_t> m_kept; ///< the hash of what stands in each place; 0 = nothing
    std::vector<std::uint32_t> m_seen; ///< part of the hash of what wanted a place last
    std::vector<Place> m_places;
    Decision m_fresh; ///< of a text that is not kept
    std::string m_key;
    std::unordered_map<std::string, std::shared_ptr<const Reason>> m_reasons;
};
