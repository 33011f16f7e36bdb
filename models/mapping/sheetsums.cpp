// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sheetsums.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace {

/** So many decimal digits that agree are no chance, over a whole sheet. */
constexpr double enoughDigits = 6;

} // namespace

/** The columns that rows with fewer cells than most lines fill, the fullest first. */
std::vector<std::uint64_t> SheetSums::shapes() const
{
    std::unordered_map<std::uint64_t, std::size_t> count;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (isLine(i))
            ++count[m_lines[i].filled];
    }
    std::size_t most = 0;
    std::uint64_t main = 0;
    for (const auto &[shape, rows] : count) {
        if (rows > most || (rows == most && shape > main)) {
            most = rows;
            main = shape;
        }
    }
    std::vector<std::uint64_t> shapes;
    for (const auto &[shape, rows] : count) {
        // A line may lack a cell or two; a sum has none of what tells lines apart.
        constexpr int much = 2;
        if (shape != 0 && (shape & ~main) == 0 && std::popcount(shape) + much <= std::popcount(main))
            shapes.push_back(shape);
    }
    std::sort(shapes.begin(), shapes.end(), [](std::uint64_t a, std::uint64_t b) {
        const int more = std::popcount(a) - std::popcount(b);
        return more != 0 ? more > 0 : a < b;
    });
    constexpr std::size_t mostShapes = 12; // so many have no order to find
    shapes.resize(std::min(shapes.size(), mostShapes));
    return shapes;
}

std::uint64_t SheetSums::hash(std::size_t line, std::uint64_t shape) const
{
    std::uint64_t hash = 0x9e3779b97f4a7c15U;
    for (std::size_t k = 0; k < m_lines.keys().size(); ++k) {
        if ((shape >> k) & 1U)
            hash = (hash ^ m_lines.text(line, k)) * 0xff51afd7ed558ccdU + (hash >> 29U);
    }
    return hash;
}

/** Rows of this shape, beside all lines that say what they say, and more. */
std::vector<SheetSums::Candidate> SheetSums::candidates(std::uint64_t shape) const
{
    std::unordered_map<std::uint64_t, std::size_t> place;
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!isLine(i) || m_lines[i].filled != shape)
            continue;
        place.emplace(hash(i, shape), 0);
        rows.push_back(i);
    }
    std::vector<AmountSums> sums;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const std::uint64_t filled = m_lines[i].filled;
        if (!isLine(i) || filled == shape || (filled & shape) != shape)
            continue;
        const auto found = place.find(hash(i, shape));
        if (found == place.end())
            continue;
        if (found->second == 0) {
            sums.emplace_back();
            found->second = sums.size();
        }
        sums[found->second - 1].add(m_lines[i]);
    }
    std::vector<Candidate> found;
    for (const std::size_t row : rows) {
        const std::size_t at = place.at(hash(row, shape));
        if (at == 0)
            continue;
        const AmountSums &parts = sums[at - 1];
        found.push_back({row, parts.compare(AmountSums::of(m_lines[row]), m_lines), parts.lines});
    }
    return found;
}

void SheetSums::decide(const std::vector<Candidate> &candidates, RowVerdicts &verdicts)
{
    double digits = 0;
    std::size_t agree = 0;
    std::size_t differ = 0;
    for (const Candidate &candidate : candidates) {
        const bool several = candidate.parts > 1;
        agree += candidate.agreement.agrees() && several;
        differ += candidate.agreement.differs();
        digits += candidate.agreement.agrees() && several ? candidate.agreement.digits : 0;
    }
    if (digits < enoughDigits)
        return;
    std::vector<std::int64_t> sums;
    std::vector<std::int64_t> doubtful;
    for (const Candidate &candidate : candidates) {
        const bool strong = candidate.parts > 1 && candidate.agreement.digits >= 3 && agree >= differ;
        if (candidate.agreement.agrees() && (differ == 0 || strong)) {
            sums.push_back(m_lines[candidate.line].row);
            m_leftOut[candidate.line] = true;
        } else if (candidate.agreement.agrees() || agree >= differ) {
            doubtful.push_back(m_lines[candidate.line].row);
        }
    }
    verdicts.of(SumKind::Lines).add(RowRuns::of(sums));
    verdicts.of(SumKind::LinesPerhaps).add(RowRuns::of(doubtful));
}

/** The sums of all lines so far, or of those since the last such row. */
void SheetSums::findRepeatedTexts(RowVerdicts &verdicts)
{
    AmountSums all;
    AmountSums block;
    std::vector<std::int64_t> sums;
    std::size_t last = m_lines.size();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!isLine(i))
            continue;
        bool same = last < i && m_lines[i].filled == m_lines[last].filled && m_lines[i].filled != 0;
        for (std::size_t k = 0; k < m_lines.keys().size() && same; ++k)
            same = m_lines.text(i, k) == m_lines.text(last, k);
        const auto isSum = [&](const AmountSums &parts) {
            const auto agreement = parts.compare(AmountSums::of(m_lines[i]), m_lines);
            return parts.lines > 1 && agreement.agrees() && agreement.digits >= enoughDigits;
        };
        if (same && (isSum(all) || isSum(block))) {
            sums.push_back(m_lines[i].row);
            m_leftOut[i] = true;
            block = {};
            continue;
        }
        all.add(m_lines[i]);
        block.add(m_lines[i]);
        last = i;
    }
    verdicts.of(SumKind::Lines).add(RowRuns::of(sums));
}

void SheetSums::find(RowVerdicts &verdicts)
{
    m_leftOut.assign(m_lines.size(), false);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto kind = verdicts.find(m_lines[i].row);
        m_leftOut[i] = kind && !RowVerdicts::isCounted(*kind);
    }
    findRepeatedTexts(verdicts);
    for (const std::uint64_t shape : shapes())
        decide(candidates(shape), verdicts);
}
