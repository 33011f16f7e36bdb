// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/**
 * A column's header taken apart: its words as they are compared, what stands in brackets, the number of a
 * form's box, and what it says of unit, currency and factor.
 */
struct HeaderText {
    struct Word {
        std::string text;
        bool gloss = false; ///< stood in brackets
        bool marks = false; ///< says unit, currency or factor and nothing of the field
        bool apart = false; ///< stands where units are written: in brackets, behind a comma, behind "in"
        bool operator==(const Word &) const = default;
    };
    std::vector<Word> words;
    std::string joined;        ///< all words without blanks, for scripts that write none
    std::string box;           ///< "33", "31 1", "15a"; empty = none
    bool boxIsCertain = false; ///< written as a box ("G33", "31_1"), not only a number before the words
    bool boxIsEurasian = false; ///< written as Russia and its neighbours do: "G33", "гр. 33"
    std::optional<MassUnit> unit;
    std::string currency; ///< ISO 4217
    /** Unit and currency stand where one writes them: in brackets, behind "in", behind "unit". */
    bool statesUnit = false, statesCurrency = false;
    std::int64_t factor = 1;
    bool foreignCurrency = false; ///< "in foreign currency": the row says which
    bool lastIsMarked = false;    ///< the last word is a letter behind a slash or before a point
    bool isPrice = false;         ///< money for a unit: "USD/kg"
    /** A word beside unit or currency that may be a factor and is not understood, or one of two; empty =
     * none. */
    std::string unclear;

    /** True for a word that a glued one ("TOTALVALUE") may be made of. */
    using KnownWord = std::function<bool(std::string_view)>;
    /** grouped: what stands before " / " is the group above, and counts as if it stood in brackets; known:
     * what glued words are made of; whole: words that are none of these; explained: words that are no factor
     * beside a unit. */
    static HeaderText parse(std::string_view header, bool grouped, const KnownWord &known,
                            const KnownWord &whole, const KnownWord &explained);
    /** The folded words of a text, without diacritics on Latin letters. */
    static std::vector<std::string> split(std::string_view text);
    bool has(std::string_view word) const;
    /** "NET_WEIGHT_T": tonnes more often than the total; "net_weight_g": grams, where another word says
     * already that it is the net mass or the gross one. To be asked about. */
    std::optional<MassUnit> unitByLetter() const;
    /** The unit that the header of a weight names: there "LT" is the long ton, and no litre. */
    std::optional<MassUnit> unitOfWeight() const;

private:
    std::optional<MassUnit> lettersAtEnd() const;
};
