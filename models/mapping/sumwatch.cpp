// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sumwatch.h"

#include "mapping/celltext.h"
#include "mapping/missingwords.h"
#include "mapping/sumarithmetic.h"

#include <algorithm>
#include <bit>

using SumArithmetic::Amounts;
using SumArithmetic::amountsOf;
using SumArithmetic::minus;
using SumArithmetic::plus;
using SumArithmetic::tellingDigits;

namespace {

/** Amounts and nothing else, which outlives the row. */
ShipmentRecord onlyAmounts(const ShipmentRecord &r)
{
    ShipmentRecord amounts;
    amounts.netGrams = r.netGrams;
    amounts.grossGrams = r.grossGrams;
    amounts.quantityMilli = r.quantityMilli;
    amounts.valueCents = r.valueCents;
    amounts.packages = r.packages;
    return amounts;
}

/** A bit for each thing that the record says of itself. */
std::uint32_t saidBy(const ShipmentRecord &r)
{
    std::uint32_t said = r.date.has_value();
    for (const std::string_view text :
         {r.declaration, r.invoice, r.consignor, r.consignee, r.hs, r.description, r.manufacturer})
        said = said << 1U | static_cast<std::uint32_t>(!text.empty());
    for (const CountryCode code : {r.origin, r.dispatch, r.trading, r.destination})
        said = said << 1U | static_cast<std::uint32_t>(code.valid());
    return said;
}

} // namespace

SumWatch::SumWatch(const ColumnMapping &mapping, std::int64_t after)
    : m_after(after), m_numbered(mapping.use(Field::Item) && mapping.use(Field::Declaration))
{
    for (const ColumnUse &use : mapping.columns) {
        if (use.field == Field::Declaration || use.field == Field::Invoice || use.field == Field::Date ||
            use.field == Field::Consignor || use.field == Field::Consignee)
            m_keyColumns.push_back(use.column);
    }
}

void SumWatch::take(Sums &sums, const ShipmentRecord &record)
{
    const Amounts said = amountsOf(record);
    for (std::size_t i = 0; i < amounts; ++i)
        sums.sums[i] = plus(sums.sums[i], said[i].value_or(0));
    ++sums.lines;
}

SumWatch::Sums SumWatch::between(const Sums &before, const Sums &now)
{
    Sums lines{{}, now.lines - before.lines};
    for (std::size_t i = 0; i < amounts; ++i)
        lines.sums[i] = minus(now.sums[i], before.sums[i]);
    return lines;
}

/** At least two lines, and too many digits for chance. */
bool SumWatch::agree(const Sums &lines, const ShipmentRecord &said)
{
    constexpr int enoughDigits = 5;
    const Amounts amountsSaid = amountsOf(said);
    int digits = 0;
    for (std::size_t i = 0; i < amounts; ++i) {
        if (!amountsSaid[i] || lines.sums[i] == 0)
            continue; // what no line gives is nothing to compare
        if (*amountsSaid[i] != lines.sums[i])
            return false;
        digits += tellingDigits(lines.sums[i]);
    }
    return lines.lines >= 2 && digits >= enoughDigits;
}

std::uint64_t SumWatch::keysOf(const RowView &row) const
{
    std::uint64_t keys = 0;
    for (const int column : m_keyColumns) {
        const auto index = static_cast<std::size_t>(column);
        const std::string_view text =
            index < row.cells.size() ? CellText::trimmed(row.cells[index].text) : std::string_view();
        keys = keys << 1U |
               static_cast<std::uint64_t>(!text.empty() && !MissingWords::instance().contains(text));
    }
    return keys;
}

/** A line without goods, and right below it one with goods that says nothing of what the first one says. */
bool SumWatch::seesHead(const RowView &row, const ParsedRow &parsed)
{
    const bool goods = !parsed.record.hs.empty() || !parsed.record.description.empty();
    if (m_headKeys == 0 && goods)
        return false;
    if (parsed.kind == RowKind::Subtotal && m_headKeys != 0)
        return false;
    const std::uint64_t keys = keysOf(row);
    if (goods && parsed.kind == RowKind::Shipment && (keys & m_headKeys) == 0)
        return true;
    m_headKeys = goods ? 0 : keys;
    return false;
}

bool SumWatch::seesNumbered(const ParsedRow &parsed)
{
    const ShipmentRecord &r = parsed.record;
    const bool zero = r.item.find_first_not_of('0') == std::string_view::npos;
    if (!zero && r.declaration == m_declaration) {
        take(m_items, r);
        return false;
    }
    const bool sum = agree(m_items, m_zero);
    m_items = {};
    m_declaration = zero ? r.declaration : std::string_view();
    m_zero = zero ? onlyAmounts(r) : ShipmentRecord();
    return sum;
}

/** A line that says less than others and has the sums of those before it, or of those behind it. */
bool SumWatch::seesSum(const ShipmentRecord &record)
{
    const std::uint32_t said = saidBy(record);
    const int telling = std::popcount(said);
    m_fullest = std::max(m_fullest, telling);
    bool sum = false;
    if (telling < m_fullest) {
        Short &last = m_short[said];
        const Sums lines = between(last.before, m_all);
        sum = agree(lines, record) || agree(lines, last.said);
        last.said = onlyAmounts(record);
        last.before = m_all;
        take(last.before, record);
    }
    take(m_all, record);
    return sum;
}

void SumWatch::add(const RowView &row, const ParsedRow &parsed)
{
    if (m_found || parsed.kind == RowKind::Blank || parsed.kind == RowKind::Header)
        return;
    if (parsed.record.row != row.number) { // refused for where it stands
        m_headKeys = 0;
        return;
    }
    bool sees = seesHead(row, parsed);
    if (parsed.kind == RowKind::Shipment) {
        sees = (m_numbered && seesNumbered(parsed)) || sees;
        sees = seesSum(parsed.record) || sees;
    }
    m_found = sees && row.number > m_after;
}
