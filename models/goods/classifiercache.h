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
 * customs data. For one thread; its memory is bounded: what was not asked for among the last `most` different
 * rows may be forgotten, and reasons are when there are too many. The classifier must outlive it.
 */
class ClassifierCache {
public:
    struct Decision {
        Verdict verdict;
        std::shared_ptr<const Reason> reason; ///< nothing if no category fits
    };

    explicit ClassifierCache(const Classifier &classifier, std::size_t most = 1 << 16,
                             std::size_t mostReasons = 100'000);

    /** Says that this row will be asked for some rows later: what is kept of it is then in the processor's
     * cache. */
    void expect(std::string_view hs, std::string_view description);
    /** What Classifier::classify() says of the row; valid until the next call. */
    const Decision &decide(std::string_view hs, std::string_view description, std::optional<Date> date = {});

private:
    struct Kept {
        std::uint64_t hash = 0;
        std::uint32_t begin = 0;                  ///< of its texts: the code, then the description
        std::uint32_t codeSize = 0, textSize = 0; ///< bytes
        Decision decision;
    };
    /** Rows that were asked for at one time. */
    class Generation {
    public:
        explicit Generation(std::size_t most);
        bool full() const;
        void clear();
        const Kept *find(std::uint64_t hash, std::string_view hs, std::string_view description) const;
        Kept &add(std::uint64_t hash, std::string_view hs, std::string_view description);
        void fetchSlot(std::uint64_t hash) const;
        void fetchKept(std::uint64_t hash) const;
        void fetchTexts(std::uint64_t hash) const;

    private:
        std::size_t slotOf(std::uint64_t hash) const { return hash & (m_slots.size() - 1); }
        const Kept *first(std::uint64_t hash) const;

        std::size_t m_most;
        std::vector<std::uint32_t> m_slots; ///< number of what is kept, from 1; 0 = free
        std::vector<Kept> m_kept;
        std::string m_texts;
    };
    void read(std::string_view hs, std::string_view description, std::optional<Date> date,
              Decision &decision);
    std::shared_ptr<const Reason> reasonFor(const HsReading &code, const Verdict &verdict,
                                            std::optional<Date> date);

    const Classifier &m_classifier;
    std::size_t m_mostReasons;
    GoodsReading m_reading;

    static constexpr std::size_t Ahead = 6;
    std::array<std::uint64_t, Ahead> m_expected{}; ///< hashes of rows that were expected last
    std::size_t m_turn = 0;
    Generation m_young, m_old; ///< a full one becomes the old one, which is forgotten
    Decision m_fresh;          ///< of a text that is not kept
    std::string m_key;
    std::unordered_map<std::string, std::shared_ptr<const Reason>> m_reasons;
};
