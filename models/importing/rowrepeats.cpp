// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rowrepeats.h"

#include "mapping/celltext.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(RowRepeats)
};

constexpr std::size_t shortNumber = 8; ///< letters: offices give shorter numbers anew each year

std::uint64_t hashOf(std::string_view text, std::uint64_t seed)
{
    return XXH3_64bits_withSeed(text.data(), text.size(), seed);
}

std::uint64_t dayOf(const ShipmentRecord &record)
{
    return record.date ? static_cast<std::uint64_t>(record.date->days) : 0;
}

/** Two rows that say all this, and everything else alike, are hardly two shipments. */
bool isTelling(const ShipmentRecord &record)
{
    if (!record.declaration.empty())
        return true;
    return record.date && record.date->precision == Date::Precision::Day && !record.description.empty() &&
           (!record.consignor.empty() || !record.consignee.empty()) &&
           (record.netGrams.value_or(0) != 0 || record.valueCents.value_or(0) != 0);
}

Issue issueOf(const char *kind, Issue::Severity severity, const Said &text)
{
    Issue issue;
    issue.severity = severity;
    issue.kind = QString::fromLatin1(kind);
    issue.text = text;
    return issue;
}

std::string_view firstText(const RowView &row)
{
    const auto cell =
        std::ranges::find_if(row.cells, [](const CellView &each) { return !each.text.empty(); });
    return cell == row.cells.end() ? std::string_view() : cell->text;
}

} // namespace

void RowRepeats::Counted::add(std::int64_t row, std::int64_t seen)
{
    if (rows++ == 0) {
        first = row;
        firstSeen = seen;
    }
}

void RowRepeats::begin(const PackedRows &rows)
{
    if (!m_begun)
        findCounters(rows);
    m_begun = true;
}

/** A copy of a row has another number in a column that counts the rows, if somebody counted anew. */
void RowRepeats::findCounters(const PackedRows &rows)
{
    struct Steps {
        std::int64_t last = 0;
        int ones = 0, others = 0;
    };
    std::map<std::size_t, Steps> columns;
    for (const ColumnUse &use : m_mapping.columns) {
        if (use.field == Field::None)
            columns.emplace(use.column, Steps{});
    }
    PackedRows::Cursor cursor(rows);
    RowView row;
    while (cursor.next(row)) {
        if (row.number <= m_mapping.headerRow)
            continue;
        for (auto &[column, steps] : columns) {
            const std::string_view text =
                column < row.cells.size() ? CellText::trimmed(row.cells[column].text) : std::string_view();
            std::int64_t number = 0;
            const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
            if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size())
                continue;
            if (number < 0 || number == std::numeric_limits<std::int64_t>::max())
                continue;
            if (steps.last != 0)
                ++(number == steps.last + 1 ? steps.ones : steps.others);
            steps.last = number;
        }
    }
    for (const auto &[column, steps] : columns) {
        if (steps.ones >= 3 && steps.ones > 9 * steps.others)
            m_counters.push_back(column);
    }
}

/** Of what stands in the cells: they lie one after the other, each behind its length and kind. */
std::uint64_t RowRepeats::cellsOf(const RowView &row) const
{
    std::size_t end = row.cells.size();
    while (end > 0 && row.cells[end - 1].text.empty())
        --end;
    std::uint64_t hash = 0;
    std::size_t from = 0;
    const auto upTo = [&](std::size_t to) {
        if (from < to) {
            const char *const first = row.cells[from].text.data();
            const std::string_view last = row.cells[to - 1].text;
            hash = hashOf({first, static_cast<std::size_t>(last.data() + last.size() - first)}, hash + from);
        }
        from = to + 1;
    };
    for (const std::size_t counter : m_counters)
        upTo(std::min(counter, end));
    upTo(end);
    return hash;
}

void RowRepeats::note(const RowView &row, const ShipmentRecord &record, std::size_t line)
{
    if (row.number > std::numeric_limits<std::uint32_t>::max())
        return;
    // What stands in a line above is said of this one too, and is in none of its cells.
    std::uint64_t all = hashOf(record.declaration, cellsOf(row));
    all = hashOf(record.consignor, all + dayOf(record));
    const bool item = !record.declaration.empty() && !record.item.empty();
    std::uint64_t key = all;
    if (item) {
        key = hashOf(record.item, hashOf(record.declaration, 1));
        if (record.declaration.size() < shortNumber)
            key = (key ^ dayOf(record)) * 0xff51afd7ed558ccdU;
    }
    key = std::max<std::uint64_t>(key, 1);
    m_seen.expect(key);
    m_noted.push_back({key, static_cast<std::uint32_t>(all), item, isTelling(record), line, firstText(row)});
}

/** Whether to list a row whose item stood before: not where items tell no lines apart, as in lists of boxes.
 */
bool RowRepeats::repeatsItems(std::int64_t row, std::int64_t seen)
{
    constexpr std::int64_t enough = 500;
    ++m_itemRepeats;
    if (m_itemsAlike.rows == 0 && (m_itemRepeats <= enough || m_itemRepeats * 2 <= m_items))
        return true;
    m_itemsAlike.add(row, seen);
    return false;
}

QList<Issue> RowRepeats::settle(std::vector<RowBatch::Line> &lines)
{
    QList<Issue> issues;
    for (const Noted &noted : m_noted) {
        ShipmentRecord &record = lines[noted.line].record;
        m_items += noted.item;
        const SeenKeys::Seen *const seen =
            m_seen.take({noted.key, static_cast<std::uint32_t>(record.row), noted.print});
        if (!seen)
            continue;
        const bool cells = seen->print == noted.print;
        if (cells && !noted.telling) {
            m_alike.add(record.row, seen->row);
            continue;
        }
        if (!cells && !repeatsItems(record.row, seen->row))
            continue;
        record.repeatedRow = seen->row;
        record.repeatsCells = cells;
        Issue issue = cells ? issueOf("row-repeated", Issue::Severity::Warning,
                                      Words::tr("This row repeats row %1 cell for cell. It is counted, and "
                                                "may be counted twice.")
                                          .arg(seen->row))
                            : issueOf("item-repeated", Issue::Severity::Warning,
                                      Words::tr("This row gives the same declaration and item as row %1, "
                                                "with other cells. Both are counted, and may be one.")
                                          .arg(seen->row));
        issue.row = record.row;
        issue.value = QString::fromUtf8(noted.text.data(), static_cast<qsizetype>(noted.text.size()));
        issues.append(issue);
    }
    m_noted.clear();
    return issues;
}

QList<Issue> RowRepeats::closingIssues() const
{
    QList<Issue> issues;
    const auto add = [&issues](const Counted &counted, Issue issue) {
        if (counted.rows == 0)
            return;
        issue.text = issue.text.arg(counted.rows).arg(counted.first).arg(counted.firstSeen);
        issue.count = counted.rows;
        issues.append(issue);
    };
    add(m_alike,
        issueOf("rows-alike", Issue::Severity::Note,
                Words::tr("Rows that are like an earlier one cell for cell: %1, the first of them row %2, "
                          "which is like row %3. No number of a declaration tells whether such rows are one "
                          "shipment or several; all are counted.")));
    add(m_itemsAlike,
        issueOf("item-repeated", Issue::Severity::Warning,
                Words::tr("Most rows give a declaration and item that an earlier row gives, with other "
                          "cells, so that the item hardly tells lines apart. Rows not listed: %1, the first "
                          "of them row %2, like row %3. All are counted.")));
    if (m_seen.full())
        issues.append(issueOf("rows-alike", Issue::Severity::Note,
                              Words::tr("The sheet is so long that its last rows were compared with its "
                                        "first %1 only, in looking for rows that stand in it twice.")
                                  .arg(static_cast<qint64>(SeenKeys::most))));
    return issues;
}
