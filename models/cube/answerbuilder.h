// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "cube/cube.h"
#include "cube/groupsums.h"

#include <array>
#include <compare>
#include <deque>

struct PlannedRequest;

/** A declaration that occurs in a group. */
struct DeclarationPair {
    std::uint64_t group = 0;
    std::uint32_t declaration = 0;
    auto operator<=>(const DeclarationPair &) const = default;
};

/** Turns the sums of one request into its answer: names, totals, and tags and flags taken apart. */
template<class Sum> class AnswerBuilder {
public:
    explicit AnswerBuilder(const PlannedRequest &request) : m_request(request) {}
    /** A measure of which a sum does not fit 64 bits is marked so, and zero. */
    Result<CubeAnswer> build(GroupSums<Sum> &groups, std::vector<DeclarationPair> &pairs);

private:
    using Keys = std::vector<std::uint64_t>;
    /** The groups people see that a group of rows belongs to, each as one number. */
    Keys keysOf(std::uint64_t group) const;
    QStringList texts(std::uint64_t key) const;
    std::array<std::uint32_t, CubeRequest::mostDimensions> codes(std::uint64_t key) const;
    void takeApart(GroupSums<Sum> &groups, std::vector<DeclarationPair> &pairs);
    static void sortOut(std::vector<DeclarationPair> &pairs);
    void keepTop();
    /** What the first dimension's digit of a key counts. */
    std::uint64_t placeOfFirst() const;
    /** The digits of the first dimension that stay whatever their rank, in order. */
    std::vector<std::uint64_t> keptKeys() const;
    /** The measures whose sum does not fit 64 bits, as Totals::tooLarge has them. */
    static std::uint8_t unfit(const Sums<Sum> &sums);
    static Totals totals(const Sums<Sum> &sums, std::int64_t declarations, std::uint8_t tooLarge);

    /** A group that occurs: small, for there may be a hundred thousand to rank. */
    struct Found {
        std::uint64_t key = 0;
        Sums<Sum> *sums = nullptr;
        std::int64_t declarations = 0;
        Sum rank = 0; ///< what the top is told by
    };
    Sum rankOf(const Found &found) const;
    const PlannedRequest &m_request;
    std::vector<Found> m_found;
    std::deque<Sums<Sum>> m_apart; ///< of tags and flags taken apart
};

extern template class AnswerBuilder<std::int64_t>;
extern template class AnswerBuilder<WideSum>;
