// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sumlines.h"

#include <array>
#include <cstdint>

/** What some lines add up to, and whether another line says the same. */
struct AmountSums {
    std::array<std::int64_t, SumLine::amounts> sums{};
    std::array<std::int64_t, SumLine::amounts> given{}; ///< lines that give the amount
    std::int64_t lines = 0;
    std::uint64_t unit = 0;
    bool mixedUnits = false;

    void add(const SumLine &line);
    void add(const AmountSums &others);
    AmountSums operator+(const AmountSums &others) const;

    /** How well a sum agrees with what is said. */
    struct Agreement {
        int equal = 0;
        int other = 0;
        /** How unlikely it is by chance: so many decimal digits agree. */
        double digits = 0;
        bool agrees() const { return equal > 0 && other == 0; }
        bool differs() const { return other > 0; }
    };
    /** Compares with one line, or several together. */
    Agreement compare(const AmountSums &said, const SumLines &all) const;
    static AmountSums of(const SumLine &line);
};
