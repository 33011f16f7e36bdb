// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factorwords.h"
#include "mapping/headertext.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/**
 * Reads unit, currency and factor out of the words of a header. A word beside them, inside brackets or behind
 * a comma, that is neither of these nor one of the headers' own words may be a factor that is not known: the
 * header is then unclear, so that it is asked about.
 */
class HeaderMarks {
public:
    /** Where a word stands: which of the pieces parted by brackets and commas, and whether that piece is one
     * that units are written in. */
    struct Place {
        int part = 0;
        bool unitPart = false;
        bool operator==(const Place &) const = default;
    };
    /** One place for each word of the header; explained: the words that headers are known to be made of. Both
     * must outlive this. */
    HeaderMarks(HeaderText &header, const std::vector<Place> &places, const HeaderText::KnownWord &explained);
    void read();

private:
    /** What a word or phrase says. */
    struct Mark {
        std::size_t words = 0; ///< how many it takes
        std::optional<MassUnit> unit;
        std::string currency;
        std::optional<FactorWords::Factor> factor;
        bool open = false; ///< a factor that may be another one
    };
    Mark markAt(std::size_t index) const;
    Mark phraseAt(std::size_t index, std::size_t length) const;
    std::optional<MassUnit> unitOf(const std::string &phrase, std::size_t index, std::size_t length) const;
    bool accept(const Mark &mark, std::size_t index);
    bool standsAsUnit(std::size_t index) const;
    bool isAlone(std::size_t index, std::size_t length = 1) const;
    bool besideMark(std::size_t index, std::size_t length) const;
    void take(const Mark &mark, std::size_t index);
    bool isMonedaNacional(std::size_t index) const;
    bool isBox(std::size_t index) const;
    bool repeats(const Mark &mark, std::size_t index);
    void lookForPrice(const Mark &mark, std::size_t index);
    void combine();
    void readRupees();
    void readDollars();
    void lookForUnclear();
    bool isExplained(std::size_t index) const;
    std::string joined(std::size_t index, std::size_t length) const;

    HeaderText &m_header;
    const std::vector<Place> &m_places;
    const HeaderText::KnownWord &m_explained;
    std::vector<bool> m_measures; ///< words that name the unit or the currency
    std::string m_otherUnit;      ///< a second one; empty = none
    bool m_otherCurrency = false;
};
