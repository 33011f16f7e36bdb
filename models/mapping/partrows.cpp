// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/partrows.h"

#include "mapping/comparingwords.h"
#include "mapping/sumissue.h"
#include "mapping/totalrow.h"

#include <functional>

namespace {

struct Words {
    WAYBILL_SAID_FUNCTIONS(PartRows)
};

} // namespace

PartRows::PartRows(const ColumnMapping &mapping)
    : m_mayBe(mapping.use(Field::Description) && !mapping.use(Field::Declaration) &&
              !mapping.use(Field::Item) && !mapping.use(Field::Consignor) && !mapping.use(Field::Consignee))
{
}

/** All but the goods' words. */
PartRows::Keys PartRows::keysOf(const ShipmentRecord &r)
{
    const auto hash = [](std::string_view text) {
        return text.empty() ? 0 : std::hash<std::string_view>{}(text) | 1U;
    };
    return {hash(r.hs),           hash(r.consignor),
            hash(r.consignee),    hash(r.manufacturer),
            hash(r.mode),         hash(r.procedure),
            hash(r.placeLading),  r.origin.packed,
            r.dispatch.packed,    r.trading.packed,
            r.destination.packed, r.date ? static_cast<std::uint64_t>(r.date->days) + 1 : 0};
}

bool PartRows::isPart(const ShipmentRecord &record) const
{
    if (!m_mayBe || !m_known || !ComparingWords::beginPart(record.description))
        return false;
    if (record.date && record.date->precision == Date::Precision::Day)
        return false; // a list of shipments, whose goods may be called anything
    const Keys keys = keysOf(record);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i] != 0 && keys[i] != m_keys[i])
            return false;
    }
    const SumArithmetic::Amounts said = SumArithmetic::amountsOf(record);
    bool smaller = false;
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (!said[i])
            continue;
        if (!m_amounts[i] || *said[i] > *m_amounts[i])
            return false;
        smaller = smaller || *said[i] < *m_amounts[i];
    }
    return smaller;
}

bool PartRows::settle(ParsedRow &parsed, const RowView &row) const
{
    if (!isPart(parsed.record))
        return false;
    parsed.kind = RowKind::Refused;
    parsed.issues = {
        SumIssue::ofRow(row, QStringLiteral("row-part"),
                        Words::tr("By its words this row is a part of the row above it, which is counted. %1")
                            .arg(TotalRow::amounts(parsed.record)),
                        Issue::Severity::Note)};
    return true;
}

void PartRows::counted(const ShipmentRecord &record)
{
    if (!m_mayBe)
        return;
    m_known = true;
    m_keys = keysOf(record);
    m_amounts = SumArithmetic::amountsOf(record);
}
