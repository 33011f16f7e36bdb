// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/rowparser.h"
#include "mapping/shipmentrecord.h"
#include "mapping/textcache.h"
#include "places/countries.h"
#include "readers/sheetreader.h"

#include <array>
#include <bitset>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/** What one row says where it stands in a country's column. */
struct SumPlace {
    static constexpr std::uint16_t other = 0, world = 0xffff, zero = 0xfffe, firstGroup = 0xf000;
    std::uint16_t value = other; ///< a packed country, or one of these; groups from firstGroup on
    bool isWorld() const { return value == world; }
    bool isGroup() const { return value >= firstGroup && value < zero; }
    bool isSingle() const { return value != other && value < firstGroup; }
};

/** What one row is of: a year, a quarter, a month or a day. */
struct SumPeriod {
    std::int16_t year = 0;                       ///< 0 = not known
    std::int8_t quarter = 0, month = 0, day = 0; ///< 0 = all of them
    auto operator<=>(const SumPeriod &) const = default;
    /** The next longer period; nothing for a year. */
    std::optional<SumPeriod> longer() const;
};

/** One row of a sheet, as much of it as tells whether it is a sum of others. */
struct SumLine {
    static constexpr std::size_t amounts = 5, places = 5;
    std::int64_t row = 0;
    std::array<std::int64_t, amounts> said{}; ///< as stored; 0 where nothing is given
    std::uint8_t given = 0;                   ///< a bit an amount
    RowKind kind = RowKind::Shipment;
    std::array<SumPlace, places> where{}; ///< by origin, dispatch, trading, destination, and one not told
    std::int64_t code = 0;                ///< the goods code's digits behind a 1; 1 = all goods; 0 = none
    std::uint64_t filled = 0;             ///< a bit a key column
    std::uint64_t totals = 0;             ///< those in which a word for totals stands, and nothing else
    std::uint64_t unit = 0;               ///< of the quantity, as a hash
    SumPeriod period = {};
};

/** The rows of a sheet in compact form: amounts, and everything else as hashes of its texts. */
class SumLines {
public:
    /** One column whose cells tell rows apart: not an amount, a unit or the number of a line. */
    struct Key {
        int column;
        Field field;
    };

    /** Both must outlive this. */
    SumLines(const ColumnMapping &mapping, const Countries &countries);

    void add(const RowView &row, const ParsedRow &parsed);
    /** Forgets the last line but for the steps of its amounts. */
    void drop();
    std::size_t size() const { return m_lines.size(); }
    const SumLine &last() const { return m_lines.back(); }
    const SumLine &operator[](std::size_t line) const { return m_lines[line]; }
    const std::vector<Key> &keys() const { return m_keys; }
    /** The text of a line in a key column as a hash; 0 for none. */
    std::uint64_t text(std::size_t line, std::size_t key) const { return m_texts[line * m_keys.size() + key]; }
    /** The key column of a place of SumLine::where; none: keys().size(). */
    std::size_t keyOfPlace(std::size_t place) const;
    /** The key column of a field; none: keys().size(). */
    std::size_t keyOf(Field field) const;
    /** The text of a line that names a group of countries. */
    const std::string &groupName(SumPlace place) const { return m_groupNames[place.value - SumPlace::firstGroup]; }
    /** True for a column without a field that says something else on so many lines that it tells no groups apart:
     * numbers, remarks. Known once finish() was called. */
    bool isRemark(std::size_t key) const { return m_remarks[key]; }
    /** True for a column in which most lines have a number. */
    bool holdsNumbers(std::size_t key) const { return m_numbers[key] * 2 > m_lines.size(); }
    /** Lines are looked at in such steps where some ten thousand, evenly over the sheet, tell enough. */
    std::size_t samplingStep() const { return m_lines.size() / 50'000 + 1; }
    /** True if some rows are of longer periods than others. */
    bool periodsDiffer() const { return m_precisions.count() > 1; }
    std::size_t bytes() const;
    /** Settles what only the whole column tells; to be called once, when all lines are in. */
    void finish();
    /** The least step in which the amounts are written: 100 where every value is in whole dollars. */
    std::int64_t step(std::size_t amount) const { return m_steps[amount] > 1 ? m_steps[amount] : 1; }

private:
    SumPlace placeOf(std::size_t index, std::string_view text);
    bool isTotal(std::string_view text, Field field);
    static std::int64_t codeOf(std::string_view hs, std::string_view text);
    SumPeriod periodOf(const Date &date, std::string_view text);
    bool mostlyDiffers(std::size_t key) const;
    void narrowStep(std::size_t amount, std::int64_t value);

    const Countries &m_countries;
    std::vector<Key> m_keys;
    std::array<int, SumLine::places> m_placeColumns{-1, -1, -1, -1, -1};
    int m_codeColumn = -1;
    int m_dateColumn = -1;
    std::bitset<4> m_precisions; ///< of the dates: years, quarters, months, days
    std::vector<SumLine> m_lines;
    std::vector<std::uint64_t> m_texts;
    std::vector<bool> m_remarks;
    std::vector<std::size_t> m_numbers; ///< by key column, cells that are numbers
    std::vector<std::string> m_groupNames;
    std::unordered_map<std::string, SumPlace> m_known;
    std::array<std::int64_t, SumLine::amounts> m_steps{};
    TextCache<std::uint8_t, 1024> m_totalCache; ///< 1: a word for totals, 2: for all
    TextCache<int, 64> m_quarterCache;
};
