// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/dateevidence.h"
#include "readers/sheetreader.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

class Countries;

/** What a column's numbers say of their decimal sign. */
struct SignCounts {
    std::int64_t point = 0, comma = 0, eitherPoint = 0, eitherComma = 0;
    std::int64_t grouped = 0; ///< have a point or a comma that can only group thousands
    void add(std::string_view text);
    bool settled() const { return point + comma > 0 || eitherPoint + eitherComma == 0; }
    /** By what is certain; else thousands are grouped as in English ("1,234"), and a point parts a fraction.
     * Both where each is one for certain in many cells, and none groups anything. */
    DecimalSign sign() const;
};

/** What stands in one column of a sample. */
struct ColumnFacts {
    int rows = 0;
    int known = 0;   ///< cells that say something
    int missing = 0; ///< words for nothing
    int zeros = 0;
    int numbers = 0, whole = 0, storedNumbers = 0;
    int measured = 0;  ///< numbers that say what they are in: "12 pcs"
    int dates = 0;     ///< texts and cells that are dates whatever the column
    int bareDates = 0; ///< numbers that could be dates: 20220614, serials, years
    int years = 0;
    int months = 0;
    int codes = 0; ///< goods codes of four digits or more
    int countries = 0;
    int areas = 0; ///< words that say expressly that it is no single country
    int currencies = 0, units = 0, massUnits = 0;
    int longNumbers = 0;     ///< of more digits than a spreadsheet keeps
    int roundedNumbers = 0;  ///< those of them whose last digits are zeros
    int letters = 0;         ///< texts with letters
    std::int64_t length = 0; ///< of all texts, in bytes
    std::array<int, 16> codeLengths{};
    OrderEvidence order;
    DateEvidence date;
    SignCounts signs;
    std::unordered_map<int, int> instants; ///< minute of the day in UTC: how often
    /** What a text is the name of. */
    struct Nature {
        bool area = false; ///< of several countries or of none: "EU", "XX"
        bool country = false, currency = false, unit = false, massUnit = false;
    };
    int named = 0; ///< cells whose nature was looked up: those of the first some hundred different texts
    std::unordered_map<std::string, Nature> distinct;

    /** countries may be null where no country is expected: names are looked up in every language, which takes
     * time. */
    void add(const CellView &cell, const Countries *lookup);
    double share(int some) const { return known == 0 ? 0.0 : static_cast<double>(some) / known; }
    /** As share(), for counts of countries, currencies and units. */
    double nameShare(int some) const { return named == 0 ? 0.0 : static_cast<double>(some) / named; }
    bool hasData() const { return known > 0; }
    /** Nothing but zeros where numbers stand. */
    bool onlyZeros() const { return numbers > 0 && zeros == numbers; }
    /** How long most codes are; 0 = unknown. */
    int codeDigits() const;

private:
    void addName(std::string_view text, const Countries *lookup);
};
