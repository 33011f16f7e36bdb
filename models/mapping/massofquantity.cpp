// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/massofquantity.h"

#include "core/units.h"
#include "mapping/amountbounds.h"
#include "mapping/amounttext.h"
#include "mapping/celltext.h"
#include "mapping/missingwords.h"
#include "mapping/valueveto.h"

namespace {

std::string_view textAt(const RowView &row, int column)
{
    const auto index = static_cast<std::size_t>(column);
    if (column < 0 || index >= row.cells.size() || row.cells[index].kind == CellKind::Error)
        return {};
    const std::string_view text = CellText::trimmed(row.cells[index].text);
    return MissingWords::instance().contains(text) ? std::string_view() : text;
}

} // namespace

MassOfQuantity::MassOfQuantity(const ColumnMapping &mapping) : m_mapping(mapping)
{
    for (const ColumnUse &use : mapping.columns) {
        if (use.field == Field::Net || use.field == Field::Gross)
            m_masses.emplace_back(mapping, use);
        if (use.field == Field::Unit)
            m_units.push_back(use.column);
        if (use.field == Field::Quantity)
            m_uses.push_back(use);
    }
}

std::optional<std::int64_t> MassOfQuantity::read(const RowView &row)
{
    if (m_uses.empty())
        return std::nullopt;
    for (SummedColumn &mass : m_masses) {
        const SummedColumn::Reading reading = mass.read(row);
        if (reading.amount || reading.unread)
            return std::nullopt;
    }
    for (const ColumnUse &use : m_uses) {
        if (!textAt(row, use.column).empty())
            return weigh(use, row);
    }
    return std::nullopt;
}

std::optional<std::int64_t> MassOfQuantity::weigh(const ColumnUse &use, const RowView &row) const
{
    const auto index = static_cast<std::size_t>(use.column);
    const std::string_view text = AmountText::of(textAt(row, use.column)).text;
    const DecimalSign sign = row.cells[index].kind == CellKind::Number ? DecimalSign::Point : use.decimalSign;
    const DecimalReading probe = Decimal::read(text, sign, {});
    if (!probe.ok() || !probe.prefix.empty())
        return std::nullopt;
    std::string_view unit = probe.suffix.empty() ? std::string_view() : probe.suffix;
    std::string_view beside;
    for (const int column : m_units) {
        if (const std::string_view named = textAt(row, column);
            !named.empty() && named != "0" && named != "0.0")
            beside = named;
    }
    const std::string header = use.unit.toStdString();
    unit = !beside.empty() ? beside : !unit.empty() ? unit : std::string_view(header);
    if (unit.empty() || ValueVeto::massOfLetter(unit)) // of a quantity "L" is a litre
        return std::nullopt;
    const auto mass = SummedColumn::massUnit(m_mapping, unit);
    const bool ruled =
        m_mapping.unitAliases.contains(QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size())));
    const bool otherwise = !probe.suffix.empty() && SummedColumn::massUnit(m_mapping, probe.suffix) != mass;
    if (!mass || otherwise || (!ruled && Units::isUncertain(unit)))
        return std::nullopt;
    DecimalScale scale = Units::toGrams(*mass);
    scale.multiplier *= use.factor;
    const DecimalReading reading = Decimal::read(text, sign, scale);
    const bool taken = reading.ok() && !AmountBounds::exceeded(Field::Net, reading.value) &&
                       (reading.value != 0 || reading.rounded);
    return taken ? std::optional(reading.value) : std::nullopt;
}
