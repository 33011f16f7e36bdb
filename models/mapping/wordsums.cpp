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
    // Rows of totals have the word in one column, or a few; a sheet full of the word would take long.
    constexpr std::size_t most = 8;
    std::size_t looked = 0;
    for (std::size_t key = 0; key < m_lines.keys().size() && looked < most && !m_progress.cancelled(); ++key) {
        if (((named >> key) & 1U) == 0 || isCountry(m_lines, key))
            continue;
        ++looked;
        const Findings strict = search(key, KeyGroups::Keys::All);
        const Findings loose = search(key, KeyGroups::Keys::Mapped);
        const Findings &better = loose.agree() > strict.agree() ? loose : strict;
        std::vector<std::int64_t> doubtful = better.others;
        std::vector<std::int64_t> sums = better.sums;
        auto &equals = better.equalsAreSums() ? sums : doubtful;
        equals.insert(equals.end(), better.equals.begin(), better.equals.end());
        verdicts.of(SumKind::Lines).add(RowRuns::of(sums));
        if (better.agree() > 0)
            verdicts.of(SumKind::LinesPerhaps).add(RowRuns::of(doubtful));
    }
}

/** Two firms may well declare the same amounts, one of them called Total; not in every group of a sheet. */
bool WordSums::Findings::equalsAreSums() const
{
    constexpr std::size_t several = 3;
    const bool everywhere = bare == 0 && equals.size() >= several;
    return others.empty() && alone == 0 && (!sums.empty() || everywhere);
}

void WordSums::weigh(Findings &findings, std::size_t total, const AmountSums &lines) const
{
    constexpr double enoughDigits = 2; // the word says the rest
    const std::int64_t row = m_lines[total].row;
    const auto agreement = lines.compare(AmountSums::of(m_lines[total]), m_lines);
    if (lines.lines == 0)
        ++findings.alone;
    else if (!agreement.agrees() || agreement.digits < enoughDigits)
        findings.others.push_back(row);
    else
        (lines.lines > 1 ? findings.sums : findings.equals).push_back(row);
}

WordSums::Findings WordSums::search(std::size_t key, KeyGroups::Keys keys) const
{
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
        findings.bare += totals.empty();
        for (const std::size_t total : totals)
            weigh(findings, total, lines);
    });
    return findings;
}
