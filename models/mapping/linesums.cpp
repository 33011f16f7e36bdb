// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/linesums.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

namespace {

/** So many decimal digits that agree are no chance, over a whole sheet. */
constexpr double enoughDigits = 6;

/** Lines that stand together, what they add up to, and what they all say. */
class Block {
public:
    explicit Block(const SumLines &lines) : m_lines(&lines), m_common(lines.keys().size(), 0) {}

    void add(std::size_t line)
    {
        sums.add((*m_lines)[line]);
        for (std::size_t k = 0; k < m_common.size(); ++k) {
            const std::uint64_t text = m_lines->text(line, k);
            if (text != 0)
                m_common[k] = m_common[k] == 0 || m_common[k] == text ? text : several;
        }
    }
    /**
     * False if the row says more of itself than a sum does: beside what all lines say it may have one label of
     * its own, and a number of a document or a goods code only as its label and nothing else.
     */
    bool mayHaveSum(std::size_t row) const
    {
        int filled = 0;
        int own = 0;
        bool isName = false;
        for (std::size_t k = 0; k < m_common.size(); ++k) {
            const Field field = m_lines->keys()[k].field;
            const std::uint64_t text = m_lines->text(row, k);
            if (text == 0 || field == Field::None)
                continue;
            ++filled;
            const bool isOwn = m_common[k] != text;
            own += isOwn;
            isName = isName || (isOwn && (field == Field::Declaration || field == Field::Invoice ||
                                          field == Field::Hs));
        }
        return own <= 1 && (!isName || filled == 1);
    }

    AmountSums sums;

private:
    static constexpr std::uint64_t several = 2; ///< no hash: those are odd
    const SumLines *m_lines;
    std::vector<std::uint64_t> m_common;
};

} // namespace

/** Which columns the rows of subtotals may fill, those that fill the most first. */
std::vector<std::uint64_t> LineSums::shapes() const
{
    std::unordered_map<std::uint64_t, std::size_t> count;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].kind == RowKind::Shipment && !m_leftOut[i])
            ++count[m_lines[i].filled];
    }
    std::vector<std::uint64_t> shapes;
    for (const auto &[shape, rows] : count) {
        const int own = std::popcount(shape & ~m_mainShape); // the column of a label
        const bool fewer = std::popcount(shape) < std::popcount(m_mainShape) ||
                           ((shape & m_mainShape) == 0 && std::popcount(shape) == 1);
        if (shape != m_mainShape && fewer && own <= 1)
            shapes.push_back(shape);
    }
    std::sort(shapes.begin(), shapes.end(), [](std::uint64_t a, std::uint64_t b) {
        const int more = std::popcount(a) - std::popcount(b);
        return more != 0 ? more > 0 : a < b;
    });
    constexpr std::size_t most = 12; // so many shapes have no order to find
    shapes.resize(std::min(shapes.size(), most));
    return shapes;
}

void LineSums::find(RowVerdicts &verdicts)
{
    std::unordered_map<std::uint64_t, std::size_t> count;
    m_leftOut.assign(m_lines.size(), false);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto kind = verdicts.find(m_lines[i].row);
        m_leftOut[i] = kind && !RowVerdicts::isCounted(*kind);
        if (m_lines[i].kind == RowKind::Shipment && !m_leftOut[i])
            ++count[m_lines[i].filled];
    }
    std::size_t most = 0;
    for (const auto &[shape, rows] : count) {
        if (rows > most || (rows == most && shape > m_mainShape)) {
            most = rows;
            m_mainShape = shape;
        }
    }
    // Groups of one line have as many sums as lines: of two shapes about as frequent the fuller is the lines'.
    for (const auto &[shape, rows] : count) {
        if (rows * 2 >= most && std::popcount(shape) > std::popcount(m_mainShape))
            m_mainShape = shape;
    }
    for (const std::uint64_t shape : shapes()) {
        const auto above = candidates(shape, Way::Above);
        const auto below = candidates(shape, Way::Below);
        const Proof sumsBelow = weigh(below);
        const Proof sumsAbove = weigh(above);
        const bool upwards = sumsAbove.digits + sumsAbove.lone + sumsAbove.hints >
                             sumsBelow.digits + sumsBelow.lone + sumsBelow.hints;
        decide(upwards ? above : below, upwards ? sumsAbove : sumsBelow, verdicts);
    }
}

/** Rows of this shape, with what the lines between them and the one before or behind add up to. */
std::vector<LineSums::Candidate> LineSums::candidates(std::uint64_t shape, Way way) const
{
    std::vector<Candidate> found;
    Block block(m_lines);
    Block all(m_lines);
    std::size_t last = 0;
    for (std::size_t n = 0; n < m_lines.size(); ++n) {
        const std::size_t i = way == Way::Above ? n : m_lines.size() - 1 - n;
        const SumLine &line = m_lines[i];
        if (m_leftOut[i])
            continue;
        const bool known = line.kind == RowKind::Subtotal && line.filled == shape;
        if (line.kind != RowKind::Shipment && !known) {
            if (line.kind == RowKind::Subtotal && std::popcount(line.filled) <= std::popcount(shape))
                block = Block(m_lines);
            continue;
        }
        if (line.filled == shape) {
            const AmountSums said = AmountSums::of(line);
            const std::int64_t lines = block.sums.lines;
            const bool pair = lines == 1 && saysTheSame(i, last);
            Candidate candidate{i,     block.sums.compare(said, m_lines), lines, pair, known, !block.mayHaveSum(i),
                                false, namesGoods(i)};
            const AmountSums::Agreement whole = all.sums.compare(said, m_lines);
            if (!candidate.agreement.agrees() && whole.agrees() && all.sums.lines > lines) {
                candidate = {i, whole, all.sums.lines, false, known, !all.mayHaveSum(i), lines == 0, namesGoods(i)};
            }
            if (lines > 0 || candidate.agreement.agrees())
                found.push_back(candidate);
            block = Block(m_lines);
        } else if (std::popcount(line.filled) < std::popcount(shape)) {
            block = Block(m_lines);
        } else {
            block.add(i);
            all.add(i);
            last = i;
        }
    }
    return found;
}

/** True if a row says nothing that the line does not say as well. */
bool LineSums::saysTheSame(std::size_t row, std::size_t line) const
{
    for (std::size_t k = 0; k < m_lines.keys().size(); ++k) {
        if (m_lines.text(row, k) != 0 && m_lines.text(row, k) != m_lines.text(line, k))
            return false;
    }
    return true;
}

bool LineSums::namesGoods(std::size_t row) const
{
    for (std::size_t k = 0; k < m_lines.keys().size(); ++k) {
        const Field field = m_lines.keys()[k].field;
        if ((field == Field::Hs || field == Field::Description) && m_lines.text(row, k) != 0)
            return true;
    }
    return false;
}

LineSums::Proof LineSums::weigh(const std::vector<Candidate> &candidates)
{
    Proof proof;
    for (const Candidate &candidate : candidates) {
        if (candidate.full) {
            proof.hints += candidate.agreement.agrees() && candidate.parts > 1 ? candidate.agreement.digits : 0;
            continue;
        }
        proof.lots = proof.lots || (candidate.parts == 1 && (candidate.again || (candidate.pair && candidate.goods)));
        proof.agree += candidate.agreement.agrees();
        proof.differ += candidate.agreement.differs();
        if (candidate.agreement.agrees() && candidate.parts > 1)
            proof.digits += candidate.agreement.digits;
        if (candidate.agreement.agrees() && candidate.pair) {
            proof.lone += candidate.agreement.digits;
            ++proof.pairs;
        }
    }
    return proof;
}

void LineSums::decide(const std::vector<Candidate> &candidates, const Proof &proof, RowVerdicts &verdicts)
{
    // One equal line each may be chance; that all rows of a kind repeat what the line beside them says is none.
    const bool pairs = proof.differ == 0 && proof.pairs >= 2 && proof.lone >= enoughDigits;
    const bool repeated = pairs && proof.pairs > 2 && proof.lone >= 2 * enoughDigits;
    const bool all = proof.differ == 0 && (proof.digits >= enoughDigits || (repeated && !proof.lots));
    const bool most = proof.digits >= enoughDigits && proof.agree >= 2 && proof.agree >= proof.differ;
    std::vector<std::int64_t> sums;
    std::vector<std::int64_t> doubtful;
    for (const Candidate &candidate : candidates) {
        const AmountSums::Agreement &agreement = candidate.agreement;
        const std::int64_t row = m_lines[candidate.line].row;
        const bool strong = candidate.parts > 1 && agreement.digits >= 3;
        if (candidate.full && agreement.agrees() && candidate.parts > 1 && agreement.digits >= enoughDigits)
            doubtful.push_back(row);
        if (candidate.full)
            continue;
        if (candidate.known)
            continue;
        if (agreement.agrees() && (all || (most && strong))) {
            sums.push_back(row);
            m_leftOut[candidate.line] = true;
        } else if ((most && (agreement.agrees() || agreement.differs())) || (pairs && candidate.pair) ||
                   (agreement.agrees() && candidate.parts > 1 && agreement.digits >= enoughDigits)) {
            doubtful.push_back(row);
        }
    }
    verdicts.of(SumKind::Lines).add(RowRuns::of(sums));
    verdicts.of(SumKind::LinesPerhaps).add(RowRuns::of(doubtful));
}
