// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

/** A sum of integers that cannot overflow in any file that fits on a disk. */
class ExactSum {
public:
    void add(std::int64_t value) { m_sum += value; }
    void add(const ExactSum &other) { m_sum += other.m_sum; }
    ExactSum operator-(const ExactSum &other) const
    {
        ExactSum difference = *this;
        difference.m_sum -= other.m_sum;
        return difference;
    }
    /** Decimal digits, with a minus sign if need be. */
    QString text() const;
    /** The sum / 10^scale with exactly that many decimals: "1058.868". */
    QString text(int scale) const;
    bool operator==(const ExactSum &) const = default;

private:
    __extension__ using Wide = __int128; // two sums of 2^63 values of 2^63 each
    Wide m_sum = 0;
};
