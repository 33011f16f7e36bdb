// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/rowparser.h"

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

/**
 * The lines of one sheet by what tells them apart, to see whether each is the sum of the lines of another
 * sheet that say the same: a month of a country beside its shipments, a list of the largest firms, a copy
 * with rounded masses.
 */
class SummaryLines {
public:
    static constexpr std::size_t texts = 12; ///< firms, goods, countries, places ...
    static constexpr std::size_t amounts = 4;

    /** What one line of any sheet says, as far as it is compared. */
    struct Line {
        std::optional<Date> date;
        std::string_view hs;
        std::array<std::uint64_t, texts> said{}; ///< hashes; 0 = nothing
        std::array<std::optional<std::int64_t>, amounts> amount{};
        std::uint64_t currency = 0;
    };
    static Line lineOf(const ParsedRow &row);

    /** A line of this sheet; false once there are too many for a summary. */
    bool add(const Line &line);
    /** To be told after the last of them, with what is of the whole sheet and tells no lines apart; false if
     * the sheet can be no summary, as several lines say the same. */
    bool close(bool withoutGoods);

    /** What the lines of another sheet come to, by the line of this sheet that would sum them up. */
    class Parts {
    public:
        /** A line of the other sheet. */
        void add(const Line &line, const SummaryLines &summary);
        void add(const Parts &others);

    private:
        friend class SummaryLines;
        struct Sum {
            std::array<std::int64_t, amounts> sum{};
            std::array<bool, amounts> given{}, lost{};
            std::uint64_t currency = 0;
            std::int64_t rows = 0;
        };
        void addAmounts(Sum &to, const Line &line);
        std::unordered_map<std::uint64_t, Sum> m_sums;
        std::vector<std::uint64_t>
            m_done; ///< keys of the line at hand: its date may be cut to the same in two ways
        std::array<std::int64_t, amounts> m_unit{}; ///< the greatest power of ten in all amounts
    };

    enum class Likeness {
        None,
        Likely, ///< nearly all lines, or one of their amounts, are those of the other sheet
        Sums,   ///< each line is the sum of the other sheet's, in all that both give
    };
    Likeness likeness(const Parts &parts) const;
    /** Whether nearly all lines are there, and none is more than the other sheet's. */
    bool isWithin(const Parts &parts) const;
    std::size_t lines() const { return m_lines.size(); }

private:
    struct Kept {
        std::optional<Date> date;
        std::string hs;
        std::array<std::uint64_t, texts> said{};
        std::array<std::optional<std::int64_t>, amounts> amount{};
        std::uint64_t currency = 0;
    };
    struct Agreement {
        std::size_t compared = 0, exact = 0, near = 0;
        double digits = 0; ///< how many the agreement has in all: what chance cannot do
    };
    std::uint64_t keyOf(const Line &line, Date::Precision precision, std::size_t digits) const;
    Agreement agreement(const Parts &parts, std::size_t amount) const;

    std::vector<Kept> m_lines;
    std::unordered_map<std::uint64_t, std::size_t> m_byKey;
    std::array<bool, texts> m_tells{}; ///< which texts tell the lines apart
    bool m_dates = false, m_codes = false;
    std::set<Date::Precision> m_precisions;
    std::set<std::size_t> m_digits;
    std::array<std::int64_t, amounts> m_unit{};
};
