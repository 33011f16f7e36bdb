// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headsums.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

namespace {

/** So many decimal digits that agree are no chance, over a whole sheet. */
constexpr double enoughDigits = 5;

bool isKey(Field field)
{
    return field == Field::Declaration || field == Field::Invoice || field == Field::Date ||
           field == Field::Consignor || field == Field::Consignee;
}

bool hasDigit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

/** 0 for "0" and for none at all; below 0 for what is no number. */
int itemNumber(std::string_view text)
{
    constexpr std::size_t longest = 6;
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9' || text.size() > longest)
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

HeadSums::HeadSums(const SumLines &lines, const RowRuns &counted, std::size_t most)
    : m_lines(lines), m_counted(counted), m_most(most), m_empty(lines.keys().size(), 0)
{
    for (std::size_t k = 0; k < lines.keys().size(); ++k) {
        const Field field = lines.keys()[k].field;
        m_keys |= static_cast<std::uint64_t>(isKey(field)) << k;
        m_goods |= static_cast<std::uint64_t>(field == Field::Hs || field == Field::Description) << k;
    }
}

bool HeadSums::mayBeHead(const SumLine &line, const ShipmentRecord &record) const
{
    if ((line.filled & m_keys) == 0 || (line.filled & m_goods) != 0)
        return false;
    // What was taken for a note is one unless it has the number or the date of a document, or a firm.
    return line.kind != RowKind::Refused || record.date || hasDigit(record.declaration) ||
           hasDigit(record.invoice) || !record.consignor.empty() || !record.consignee.empty();
}

/** An item has none of what tells its declaration from others: else it would be a line of its own. */
bool HeadSums::isItem(const SumLine &line) const
{
    return line.kind == RowKind::Shipment && (line.filled & m_goods) != 0 &&
           (line.filled & m_keys & m_head->head.filled) == 0;
}

void HeadSums::take(Run &run, const SumLine &item)
{
    run.items.add(item);
    run.weighed += item.given != 0;
    run.last = item.row;
}

void HeadSums::add(const SumLine &line, const ShipmentRecord &record)
{
    m_row = line.row;
    if (m_lookedUpTo > 0)
        return;
    m_shipments += line.kind == RowKind::Shipment;
    addNumbered(line, record);
    if (m_head && isItem(line)) {
        take(*m_head, line);
        return;
    }
    close(m_head);
    if (mayBeHead(line, record))
        m_head = Run{line, line.row, {}};
    for (std::size_t k = 0; k < m_empty.size() && !m_head && line.kind == RowKind::Shipment; ++k)
        m_empty[k] += !((line.filled >> k) & 1U);
}

void HeadSums::addNumbered(const SumLine &line, const ShipmentRecord &record)
{
    const int number =
        line.kind == RowKind::Shipment && !record.declaration.empty() ? itemNumber(record.item) : -1;
    const std::uint64_t declaration = std::hash<std::string_view>{}(record.declaration);
    if (m_numbered && number > 0 && m_numbered->declaration == declaration &&
        (number == 1 || m_numbered->items.lines > 0)) {
        take(*m_numbered, line);
        return;
    }
    close(m_numbered);
    if (number == 0 && line.given != 0)
        m_numbered = Run{line, line.row, {}, 0, true, declaration};
}

void HeadSums::interrupt()
{
    close(m_head);
    close(m_numbered);
}

void HeadSums::close(std::optional<Run> &run)
{
    const std::optional<Run> closed = std::exchange(run, std::nullopt);
    if (!closed || m_lookedUpTo > 0)
        return;
    if (closed->items.lines == 0) {
        for (std::size_t k = 0; k < m_empty.size() && !closed->numbered; ++k)
            m_empty[k] += closed->head.kind == RowKind::Shipment && !((closed->head.filled >> k) & 1U);
        return;
    }
    m_cells += closed->numbered ? 1 : static_cast<std::size_t>(std::popcount(closed->head.filled));
    if (m_cells > m_most) {
        m_lookedUpTo = closed->head.row - 1;
        return;
    }
    noteSteps(closed->head);
    constexpr std::size_t kept = 20'000; // by then the steps are known
    if (m_pending.size() >= kept) {
        for (const Run &each : m_pending)
            m_judged.push_back(judge(each));
        m_pending.clear();
    }
    m_pending.push_back(*closed);
}

void HeadSums::noteSteps(const SumLine &head)
{
    for (std::size_t i = 0; i < SumLine::amounts && head.given != 0; ++i) {
        std::int64_t step = m_steps.sums[i] > 0 ? m_steps.sums[i] : 1'000'000;
        while (step > 1 && head.said[i] % step != 0)
            step /= 10;
        m_steps.sums[i] = step;
    }
}

/** The same as AmountSums::compare() where heads are written in coarser steps than items are. */
AmountSums::Agreement HeadSums::compareRounded(const Run &run) const
{
    AmountSums::Agreement agreement;
    const SumLine &said = run.head;
    for (std::size_t i = 0; i < SumLine::amounts; ++i) {
        const bool isGiven = (said.given >> i) & 1U;
        if (!isGiven || run.items.given[i] < run.items.lines || said.said[i] == 0)
            continue;
        const double room = (static_cast<double>(m_steps.sums[i]) +
                             static_cast<double>(m_lines.step(i)) * static_cast<double>(run.items.lines)) /
                            2;
        const double sum = static_cast<double>(run.items.sums[i]);
        const double gap = std::abs(sum - static_cast<double>(said.said[i]));
        const bool same = gap <= room && std::abs(sum) > 4 * room;
        agreement.equal += same;
        agreement.other += !same;
        agreement.digits += same ? std::log10(std::abs(sum) / (2 * room)) : 0;
    }
    return agreement;
}

HeadSums::Judged HeadSums::judge(const Run &run) const
{
    Judged judged{run.head.row,
                  run.last,
                  run.head.filled,
                  run.items.compare(AmountSums::of(run.head), m_lines),
                  {},
                  run.items.lines,
                  run.weighed,
                  run.numbered,
                  run.head.kind == RowKind::Shipment,
                  run.head.given != 0,
                  m_counted.contains(run.head.row),
                  !run.numbered};
    if (judged.agreement.differs() && !run.numbered)
        judged.rounded = compareRounded(run);
    constexpr std::size_t packages = 4; // any other amount is the goods' own, and would vanish with the head
    for (std::size_t i = 0; i < SumLine::amounts; ++i)
        judged.bare =
            judged.bare && (((run.head.given >> i) & 1U) == 0 || (i == packages && run.items.given[i] == 0));
    return judged;
}

std::vector<HeadSums::Judged> HeadSums::judged() const
{
    std::vector<Judged> all = m_judged;
    all.reserve(all.size() + m_pending.size() + 2);
    for (const Run &run : m_pending)
        all.push_back(judge(run));
    for (const std::optional<Run> &run : {m_head, m_numbered}) {
        if (run && run->items.lines > 0 && m_lookedUpTo == 0)
            all.push_back(judge(*run));
    }
    return all;
}

/** Heads that are the sums of their items. */
void HeadSums::findSums(std::vector<Judged> &all, RowVerdicts &verdicts)
{
    const auto isSum = [](const Judged &head) { return !head.bare && !head.numbered; };
    constexpr std::ptrdiff_t several = 3; // heads of which it shows that they are rounded
    const bool mayRound = std::ranges::count_if(all, isSum) >= several;
    double digits = 0;
    std::size_t agree = 0;
    std::size_t differ = 0;
    for (Judged &head : all) {
        if (!isSum(head))
            continue;
        if (mayRound && head.rounded.agrees())
            head.agreement = head.rounded;
        agree += head.agreement.agrees();
        differ += head.agreement.differs();
        digits += head.agreement.agrees() ? head.agreement.digits : 0;
    }
    if (agree == 0 || digits < enoughDigits)
        return;
    std::vector<std::int64_t> sums;
    std::vector<std::int64_t> doubtful;
    for (Judged &head : all) {
        if (!isSum(head) || head.counted)
            continue;
        const bool certain = head.agreement.agrees() && (agree > differ || head.items > 1);
        head.taken = certain || (head.agreement.differs() && agree > differ);
        (certain ? sums : doubtful).push_back(head.row);
    }
    verdicts.of(SumKind::Lines).add(RowRuns::of(sums));
    verdicts.of(SumKind::LinesPerhaps).add(RowRuns::of(doubtful));
}

/** Lines numbered 0 that are the sums of the lines numbered from 1; those have all they need. */
void HeadSums::findNumbered(std::vector<Judged> &all, RowVerdicts &verdicts)
{
    double digits = 0; // that one item says the same proves nothing
    std::size_t agree = 0;
    std::size_t differ = 0;
    for (const Judged &head : all) {
        if (!head.numbered)
            continue;
        agree += head.agreement.agrees();
        differ += head.agreement.differs();
        digits += head.agreement.agrees() && head.items > 1 ? head.agreement.digits : 0;
    }
    if (digits < enoughDigits || agree <= differ)
        return;
    std::vector<std::int64_t> sums;
    std::vector<std::int64_t> doubtful;
    for (const Judged &head : all) {
        if (head.numbered && !head.counted)
            (head.agreement.agrees() ? sums : doubtful).push_back(head.row);
    }
    RowRuns heads = RowRuns::of(sums);
    heads.remove(verdicts.of(SumKind::Lines));
    verdicts.of(SumKind::Heads).add(heads);
    verdicts.of(SumKind::LinesPerhaps).add(RowRuns::of(doubtful));
}

/** Lines that give no amount of their items are heads if next to all other lines are items of heads. */
void HeadSums::findBare(std::vector<Judged> &all, RowVerdicts &verdicts) const
{
    constexpr std::int64_t several = 2;
    constexpr std::int64_t fewOthers = 10; // one in so many
    std::int64_t heads = 0;
    std::int64_t covered = 0;
    std::int64_t items = 0; // of those without sums
    std::int64_t weighed = 0;
    std::int64_t lines = m_shipments;
    std::vector<std::int64_t> rows;
    for (const Judged &head : all) {
        if (!head.bare && !head.taken)
            continue;
        ++heads;
        covered += head.items + 1;
        lines += !head.shipment;
        if (!head.bare)
            continue;
        items += head.items;
        weighed += head.weighed;
        if (!head.counted)
            rows.push_back(head.row);
    }
    if (rows.empty() || heads < several || (lines - covered) * fewOthers > lines ||
        (items - weighed) * fewOthers > items) {
        findDoubtful(all, verdicts);
        return;
    }
    for (Judged &head : all)
        head.taken = head.taken || (head.bare && !head.counted);
    verdicts.of(SumKind::Heads).add(RowRuns::of(rows));
}

/** Among heads that are sums, one that gives amounts but none of its items' may be another such. */
void HeadSums::findDoubtful(const std::vector<Judged> &all, RowVerdicts &verdicts)
{
    if (std::ranges::none_of(all, &Judged::taken))
        return;
    std::vector<std::int64_t> doubtful;
    for (const Judged &head : all) {
        if (head.bare && head.given && !head.counted)
            doubtful.push_back(head.row);
    }
    verdicts.of(SumKind::LinesPerhaps).add(RowRuns::of(doubtful));
}

/** What a head says goes to its items, as if its cells were merged with theirs. */
HeadCells HeadSums::cellsOf(const std::vector<Judged> &all) const
{
    HeadCells found;
    for (std::size_t k = 0; k < m_empty.size(); ++k) {
        const SumLines::Key &key = m_lines.keys()[k];
        if (key.field != Field::None)
            found.open.insert(key.column, m_empty[k]);
    }
    for (const Judged &head : all) {
        for (std::size_t k = 0; k < m_empty.size() && !head.numbered; ++k) {
            const SumLines::Key &key = m_lines.keys()[k];
            if (key.field == Field::None)
                continue;
            const bool says = (head.filled >> k) & 1U;
            if (head.taken && says)
                found.cells.append({key.column, head.row, head.last});
            else if (!head.taken)
                found.open[key.column] += head.items + !says;
        }
    }
    return found;
}

HeadCells HeadSums::find(RowVerdicts &verdicts) const
{
    std::vector<Judged> all = judged();
    findSums(all, verdicts);
    findBare(all, verdicts);
    findNumbered(all, verdicts);
    return cellsOf(all);
}
