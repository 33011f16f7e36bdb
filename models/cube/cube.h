// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "cube/dimension.h"
#include "cube/filter.h"
#include "cube/moneysum.h"

#include <QList>
#include <QStringList>

#include <array>
#include <cstdint>

/** Exact sums over some shipments, each with how many shipments it is known for. */
struct Totals {
    std::int64_t shipments = 0;
    std::int64_t declarations = 0; ///< distinct declaration or bill numbers
    std::int64_t netGrams = 0, netKnown = 0;
    std::int64_t grossGrams = 0, grossKnown = 0;
    std::int64_t usdCents = 0, usdKnown = 0; ///< values given in US dollars only
    std::int64_t quantityMilli = 0, quantityKnown = 0;
    /** A bit for each measure of which a sum in this answer does not fit 64 bits: then it is zero in all
     * groups, and tooLargeWord() has to stand in its place. The counts beside it are right. */
    std::uint8_t tooLarge = 0;
    bool operator==(const Totals &) const = default;
    bool isTooLarge(Measure measure) const { return (tooLarge >> static_cast<int>(measure) & 1) != 0; }
    /** "too large", and a sentence that says what to do about it. */
    static QString tooLargeWord();
    static QString tooLargeText();
    /** The measure as the integer it is stored in: counts, grams, cents, thousandths. */
    std::int64_t of(Measure measure) const;
    /** For how many of the shipments the measure is known. */
    std::int64_t known(Measure measure) const;
};

/** The shipments that share one value of each dimension asked for. */
struct Group {
    /** One a dimension: "CN", "2022-06", "body-armor", a party's name, a route "CN>TR>RU"; "" = not given. */
    QStringList keys;
    Totals totals;
    bool operator==(const Group &) const = default;
};

/** One question: groups by a few dimensions. */
struct CubeRequest {
    static constexpr qsizetype mostDimensions = 4;
    QList<Dimension> by;
    /** As facets do: leave out the filter's own clauses on the first dimension, so that its other values stay
     * visible. */
    bool ignoreOwnFilter = false;
    /** Distinct declarations cost more than sums: only counted when asked for. */
    bool declarations = false;
    /** Only so many of the largest groups by `topBy`; 0 = all. A view never shows a hundred thousand names.
     */
    int top = 0;
    Measure topBy = Measure::Shipments;
    /** Keys of the first dimension that are among the groups whatever their rank: those that a filter names.
     */
    QStringList kept = {};
    /** The groups are wanted as CubeAnswer::coded. */
    bool coded = false;
    bool operator==(const CubeRequest &) const = default;
};

/** The same where there may be very many: a hundred thousand lists of texts take longer than their sums. */
struct CodedGroup {
    /** One a dimension: places in CubeAnswer::names. */
    std::array<std::uint32_t, CubeRequest::mostDimensions> keys{};
    Totals totals;
    bool operator==(const CodedGroup &) const = default;
};

/** Groups in no promised order, and the totals over all of them. A tag or flag group may overlap others. */
struct CubeAnswer {
    QList<Group> groups;
    QList<CodedGroup> coded; ///< instead of `groups`, where that was asked for
    /** One list a dimension for `coded`; some of it may be in no group. */
    QList<QStringList> names;
    Totals total;
    std::int64_t groupCount = 0; ///< how many groups there are, also those beyond `top`
    /** Shipments that pass the whole filter but are in no sum, because a person left them out as duplicates.
     */
    std::int64_t leftOut = 0;
    bool operator==(const CubeAnswer &) const = default;
    /** Makes `coded` of `groups` by @p dimensions dimensions. */
    void encode(qsizetype dimensions);
    /** What `coded` stands for. */
    QList<Group> decoded() const;
};

/** Which rows to list and in which order. */
struct RowOrder {
    QString column = QStringLiteral("date"); ///< a field id, "category", "status", "shipment", "price"
    bool descending = true;
    bool operator==(const RowOrder &) const = default;
};

/**
 * Answers questions about the shipments of a case. Immutable once built and safe to ask from any thread;
 * annotations are given by building or patching a new one.
 */
class Cube {
public:
    virtual ~Cube() = default;
    /** One answer a request, in order, all for one filter in one pass. Fails on a clause that cannot be
     * understood. */
    virtual Result<QList<CubeAnswer>> answer(const Filter &filter, const QList<CubeRequest> &requests,
                                             const Progress &progress = {}) const = 0;
    /** What the shipments that count are worth where the value is not in US dollars and so in no sum of
     * Totals: by currency, the most frequent first. */
    virtual Result<QList<MoneySum>> otherMoney(const Filter &filter, const Progress &progress = {}) const = 0;
    /** Numbers of the shipments to list, in order: those that pass, also those in no sum that the filter asks
     * for beside others (Filter::Duplicates). */
    virtual Result<QList<std::int64_t>> shipments(const Filter &filter, const RowOrder &order,
                                                  const Progress &progress = {}) const = 0;
};
