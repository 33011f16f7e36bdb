// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headsums.h"

#include <algorithm>
#include <cmath>

namespace {

/** So many decimal digits that agree are no chance, over a whole sheet. */
constexpr double enoughDigits = 5;

bool isKey(Field field)
{
    return field == Field::Declaration || field == Field::Invoice || field == Field::Date ||
           field == Field::Consignor || field == Field::Consignee;
}

} // namespace

HeadSums::HeadSums(const SumLines &lines) : m_lines(lines)
{
    for (std::size_t k = 0; k < lines.keys().size(); ++k) {
        const Field field = lines.keys()[k].field;
        m_keys |= static_cast<std::uint64_t>(isKey(field)) << k;
        m_goods |= static_cast<std::uint64_t>(field == Field::Hs || field == Field::Description) << k;
    }
}

bool HeadSums::isHead(std::size_t line, bool bare) const
{
    const SumLine &l = m_lines[line];
    return l.kind == RowKind::Shipment && (l.filled & m_keys) != 0 && (l.filled & m_goods) == 0 &&
           (l.given == 0) == bare;
}

/** An item has none of what tells its declaration from others: else it would be a line of its own. */
bool HeadSums::isItemOf(std::size_t line, std::size_t head) const
{
    const SumLine &l = m_lines[line];
    return l.kind == RowKind::Shipment && (l.filled & m_goods) != 0 &&
           (l.filled & m_keys & m_lines[head].filled) == 0;
}

std::vector<HeadSums::Head> HeadSums::heads(bool bare) const
{
    std::vector<Head> found;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!isHead(i, bare))
            continue;
        Head head{i, i, {}};
        while (head.last + 1 < m_lines.size() && isItemOf(head.last + 1, i))
            head.items.add(m_lines[++head.last]);
        if (head.last == i)
            continue;
        head.agreement = head.items.compare(AmountSums::of(m_lines[i]), m_lines);
        found.push_back(head);
        i = head.last;
    }
    return found;
}

/** The same where heads are written in coarser steps than items are. */
AmountSums::Agreement HeadSums::compareRounded(const Head &head, const AmountSums &steps) const
{
    AmountSums::Agreement agreement;
    const SumLine &said = m_lines[head.line];
    for (std::size_t i = 0; i < SumLine::amounts; ++i) {
        const bool isGiven = (said.given >> i) & 1U;
        if (!isGiven || head.items.given[i] < head.items.lines || said.said[i] == 0)
            continue;
        const double room = (static_cast<double>(steps.sums[i]) +
                             static_cast<double>(m_lines.step(i)) * static_cast<double>(head.items.lines)) /
                            2;
        const double sum = static_cast<double>(head.items.sums[i]);
        const double gap = std::abs(sum - static_cast<double>(said.said[i]));
        const bool same = gap <= room && std::abs(sum) > 4 * room;
        agreement.equal += same;
        agreement.other += !same;
        agreement.digits += same ? std::log10(std::abs(sum) / (2 * room)) : 0;
    }
    return agreement;
}

/** What the head says goes to its items, as if its cells were merged with theirs. */
void HeadSums::take(const Head &head)
{
    for (std::size_t k = 0; k < m_lines.keys().size(); ++k) {
        const SumLines::Key &key = m_lines.keys()[k];
        if (key.field != Field::None && ((m_lines[head.line].filled >> k) & 1U))
            m_cells.append({key.column, m_lines[head.line].row, m_lines[head.last].row});
    }
}

/** Lines without goods or amounts are heads if next to all other lines are their items. */
void HeadSums::findBare(RowVerdicts &verdicts)
{
    constexpr std::size_t several = 2;
    constexpr std::size_t fewOthers = 10; // one in so many
    const std::vector<Head> all = heads(true);
    std::size_t covered = 0;
    std::size_t weighed = 0; // items that have an amount
    for (const Head &head : all) {
        covered += head.last - head.line + 1;
        for (std::size_t i = head.line + 1; i <= head.last; ++i)
            weighed += m_lines[i].given != 0;
    }
    std::size_t lines = 0;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        lines += m_lines[i].kind == RowKind::Shipment;
    const std::size_t items = covered - all.size();
    if (all.size() < several || (lines - covered) * fewOthers > lines ||
        (items - weighed) * fewOthers > items)
        return;
    std::vector<std::int64_t> rows;
    for (const Head &head : all) {
        take(head);
        rows.push_back(m_lines[head.line].row);
    }
    verdicts.of(SumKind::Heads).add(RowRuns::of(rows));
}

void HeadSums::find(RowVerdicts &verdicts)
{
    findBare(verdicts);
    std::vector<Head> all = heads(false);
    AmountSums steps; // by amount, the least in which the heads are written
    for (const Head &head : all) {
        for (std::size_t i = 0; i < SumLine::amounts; ++i) {
            const std::int64_t said = m_lines[head.line].said[i];
            std::int64_t step = steps.sums[i] > 0 ? steps.sums[i] : 1'000'000;
            while (step > 1 && said % step != 0)
                step /= 10;
            steps.sums[i] = step;
        }
    }
    constexpr std::size_t several = 3; // heads of which it shows that they are rounded
    double digits = 0;
    std::size_t agree = 0;
    for (Head &head : all) {
        if (head.agreement.differs() && all.size() >= several) {
            const AmountSums::Agreement rounded = compareRounded(head, steps);
            head.agreement = rounded.agrees() ? rounded : head.agreement;
        }
        agree += head.agreement.agrees();
        digits += head.agreement.agrees() ? head.agreement.digits : 0;
    }
    if (agree == 0 || digits < enoughDigits)
        return;
    const std::size_t differ = static_cast<std::size_t>(
        std::ranges::count_if(all, [](const Head &head) { return head.agreement.differs(); }));
    std::vector<std::int64_t> sums;
    std::vector<std::int64_t> doubtful;
    for (const Head &head : all) {
        const bool certain = head.agreement.agrees() && (agree > differ || head.items.lines > 1);
        if (certain || (head.agreement.differs() && agree > differ))
            take(head);
        (certain ? sums : doubtful).push_back(m_lines[head.line].row);
    }
    std::ranges::stable_sort(m_cells, {}, &MergedCells::first);
    verdicts.of(SumKind::Lines).add(RowRuns::of(sums));
    verdicts.of(SumKind::LinesPerhaps).add(RowRuns::of(doubtful));
}
