// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onelinetext.h"
#include "cube/moneysum.h"

#include <QList>
#include <QMap>

#include <algorithm>
#include <tuple>

/** Adds values up by the number of their currency, and counts those without one. */
class MoneyByCurrency {
public:
    void add(std::uint32_t currency, std::int64_t hundredths)
    {
        MoneySum &sum = m_sums[currency];
        sum.hundredths.add(hundredths);
        ++sum.known;
    }
    /** The most frequent first, with their names. */
    template<class Name> QList<MoneySum> sorted(Name name) const
    {
        QList<MoneySum> sums;
        for (auto sum = m_sums.begin(); sum != m_sums.end(); ++sum) {
            sums.append(*sum);
            sums.last().currency = oneLineText(name(sum.key())); // a case from a stranger may hold anything
            if (!sums.last().isSum())
                sums.last().hundredths = {};
        }
        std::ranges::sort(sums, [](const MoneySum &a, const MoneySum &b) {
            return std::tuple(-a.known, a.currency) < std::tuple(-b.known, b.currency);
        });
        return sums;
    }

private:
    QMap<std::uint32_t, MoneySum> m_sums;
};
