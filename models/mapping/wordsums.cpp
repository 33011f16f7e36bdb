// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/wordsums.h"

namespace {

/** There CountrySums knows more. */
bool isCountry(const SumLines &lines, std::size_t key)
{
    for (std::size_t place = 0; place < SumLine::places; ++place) {
        if (lines.keyOfPlace(place) == key)
            return true;
    }
    return false;
}

} // namespace

void WordSums::find(RowVerdicts &verdicts) const
{
    std::uint64_t named = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        named |= m_lines[i].kind == RowKind::Shipment ? m_lines[i].totals : 0;
    for (std::size_t key = 0; key < m_lines.keys().size(); ++key) {
        if (((named >> key) & 1U) == 0 || isCountry(m_lines, key))
            continue;
        const Findings strict = search(key, KeyGroups::Keys::All);
        const Findings loose = search(key, KeyGroups::Keys::Mapped);
        const Findings &better = loose.sums.size() > strict.sums.size() ? loose : strict;
        verdicts.of(SumKind::Lines).add(RowRuns::of(better.sums));
        if (!better.sums.empty())
            verdicts.of(SumKind::LinesPerhaps).add(RowRuns::of(better.others));
    }
}

WordSums::Findings WordSums::search(std::size_t key, KeyGroups::Keys keys) const
{
    constexpr double enoughDigits = 2; // the word says the rest
    Findings findings;
    const KeyGroups groups(m_lines, key, keys);
    groups.forEach([&](auto first, auto last) {
        std::vector<std::size_t> totals;
        AmountSums lines;
        for (; first != last; ++first) {
            if ((m_lines[first->second].totals >> key) & 1U)
                totals.push_back(first->second);
            else
                lines.add(m_lines[first->second]);
        }
        for (const std::size_t total : totals) {
            if (lines.lines == 0)
                continue;
            const auto agreement = lines.compare(AmountSums::of(m_lines[total]), m_lines);
            const bool isSum = agreement.agrees() && agreement.digits >= enoughDigits;
            (isSum ? findings.sums : findings.others).push_back(m_lines[total].row);
        }
    });
    return findings;
}
