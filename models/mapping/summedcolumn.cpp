// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/summedcolumn.h"

#include "core/factorwords.h"
#include "core/units.h"
#include "mapping/amountbounds.h"
#include "mapping/amounttext.h"
#include "mapping/celltext.h"
#include "mapping/currencies.h"
#include "mapping/masskind.h"
#include "mapping/missingwords.h"

namespace {

DecimalScale times(DecimalScale scale, std::int64_t factor)
{
    scale.multiplier *= factor;
    return scale;
}

DecimalScale scaleOf(const ColumnUse &use)
{
    switch (use.field) {
    case Field::Net:
    case Field::Gross:
        return times(Units::toGrams(Units::fromId(use.unit.toStdString()).value_or(MassUnit::Kilogram)), use.factor);
    case Field::Quantity:
        return {use.factor, 3};
    case Field::Value:
        return {use.factor, 2};
    default:
        return {use.factor, 0};
    }
}

/** Nearly all cells are digits, perhaps with the column's decimal sign; nothing for any other and for what
 * has to be rounded. */
std::optional<std::int64_t> plainAmount(std::string_view text, char sign, DecimalScale scale)
{
    constexpr std::size_t most = 18; // digits that 64 bits hold
    if (text.size() > most || text.front() == sign || text.back() == sign)
        return std::nullopt;
    std::int64_t digits = 0;
    bool fraction = false;
    for (const char c : text) {
        if (c == sign && !fraction) {
            fraction = true;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        digits = digits * 10 + (c - '0');
        scale.power -= fraction;
    }
    if (scale.power < 0)
        return std::nullopt;
    bool tooLarge = __builtin_mul_overflow(digits, scale.multiplier, &digits);
    for (; scale.power > 0; --scale.power)
        tooLarge = __builtin_mul_overflow(digits, 10, &digits) || tooLarge;
    return tooLarge ? std::nullopt : std::optional(digits);
}

const CellView *cellAt(const RowView &row, int column)
{
    const auto index = static_cast<std::size_t>(column);
    return column >= 0 && index < row.cells.size() ? &row.cells[index] : nullptr;
}

/** What a cell says, trimmed; empty where it says that nothing is known. */
std::string_view textOf(const CellView *cell)
{
    if (!cell || cell->kind == CellKind::Error)
        return {};
    const std::string_view text = CellText::trimmed(cell->text);
    return MissingWords::instance().contains(text) ? std::string_view() : text;
}

} // namespace

SummedColumn::SummedColumn(const ColumnMapping &mapping, const ColumnUse &use)
    : m_mapping(mapping), m_use(use), m_scale(scaleOf(use)), m_unnamedScale(m_scale)
{
    if (use.unit.isEmpty() && !use.unnamedUnit.isEmpty())
        m_unnamedScale = unitScale(Units::fromId(use.unnamedUnit.toStdString()));
}

std::optional<MassUnit> SummedColumn::massUnit(const ColumnMapping &mapping, std::string_view unit)
{
    const QString text = QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
    for (auto it = mapping.unitAliases.begin(); it != mapping.unitAliases.end(); ++it) {
        if (it.key().trimmed() == text)
            return Units::fromId(it.value().toStdString()); // "-": none that is known
    }
    return Units::massUnit(unit);
}

std::optional<DecimalScale> SummedColumn::massScale(std::string_view unit) const
{
    return unitScale(massUnit(m_mapping, unit));
}

std::optional<DecimalScale> SummedColumn::unitScale(std::optional<MassUnit> known) const
{
    return known ? std::optional(times(Units::toGrams(*known), m_use.factor)) : std::nullopt;
}

SummedColumn::Reading SummedColumn::accepted(const DecimalReading &reading) const
{
    if (reading.outcome == DecimalReading::Outcome::Empty)
        return {};
    if (!reading.ok() || AmountBounds::exceeded(m_use.field, reading.value))
        return {std::nullopt, true};
    if (reading.value == 0 && m_use.zeroIsMissing && !reading.rounded)
        return {};
    return {reading.value, false};
}

bool SummedColumn::mayBeOf(Field field, const ColumnUse &use)
{
    const bool mass = field == Field::Net || field == Field::Gross;
    return use.field == field ||
           (mass && use.kindColumn >= 0 && (use.field == Field::Net || use.field == Field::Gross));
}

bool SummedColumn::isOf(Field field, const RowView &row)
{
    return m_use.kindColumn < 0 ||
           m_kinds.get(textOf(cellAt(row, m_use.kindColumn)),
                       [](std::string_view text) { return MassKind::of(text); }) == field;
}

SummedColumn::Reading SummedColumn::read(const RowView &row)
{
    const CellView *const cell = cellAt(row, m_use.column);
    const std::string_view text = textOf(cell);
    if (text.empty())
        return {};
    const std::string_view amount = AmountText::of(text).text;
    const bool mass = m_use.field == Field::Net || m_use.field == Field::Gross;
    return mass ? readMass(amount, *cell, row) : readOther(amount, *cell);
}

SummedColumn::Reading SummedColumn::readMass(std::string_view text, const CellView &cell, const RowView &row)
{
    const bool number = cell.kind == CellKind::Number;
    const DecimalSign sign = number ? DecimalSign::Point : m_use.decimalSign;
    std::optional<DecimalScale> scale = m_unnamedScale;
    const std::string_view unit = textOf(cellAt(row, m_use.unitColumn));
    if (!unit.empty()) {
        if (unit != m_unit) {
            m_unit = unit;
            m_unitScale = massScale(unit);
        }
        scale = m_unitScale;
    }
    const bool knownBeside = unit.empty() || scale;
    if (!knownBeside)
        return {std::nullopt, true};
    if (const auto plain =
            scale ? plainAmount(text, sign == DecimalSign::Comma ? ',' : '.', *scale) : std::nullopt;
        plain && !AmountBounds::exceeded(m_use.field, *plain))
        return *plain == 0 && m_use.zeroIsMissing ? Reading{} : Reading{*plain, false};
    const DecimalReading probe = Decimal::read(text, sign, {});
    const std::string_view affix = probe.suffix.empty() ? probe.prefix : probe.suffix;
    if (probe.ok() && !affix.empty()) {
        const auto said = massScale(affix);
        scale = said || !number ? said : scale; // a number's format may show anything, as a currency
    }
    if (!scale)
        return {std::nullopt, true};
    const DecimalReading reading = Decimal::read(text, sign, *scale);
    if (reading.ok() && !reading.prefix.empty() && !massScale(reading.prefix))
        return {std::nullopt, true};
    return accepted(reading);
}

SummedColumn::Reading SummedColumn::readOther(std::string_view text, const CellView &cell) const
{
    const DecimalSign sign = cell.kind == CellKind::Number ? DecimalSign::Point : m_use.decimalSign;
    if (const auto plain = plainAmount(text, sign == DecimalSign::Comma ? ',' : '.', m_scale);
        plain && !AmountBounds::exceeded(m_use.field, *plain))
        return *plain == 0 && m_use.zeroIsMissing ? Reading{} : Reading{*plain, false};
    const DecimalReading reading = Decimal::read(text, sign, m_scale);
    bool strange = m_use.field == Field::Quantity && reading.ok() && !reading.prefix.empty();
    const bool counts = m_use.field == Field::Quantity || m_use.field == Field::Value;
    const auto said = counts ? FactorWords::beginning(reading.suffix) : FactorWords::Beginning{1, reading.suffix};
    if (m_use.field == Field::Value) {
        for (const std::string_view affix : {reading.prefix, said.rest})
            strange = strange ||
                      (!affix.empty() && cell.kind != CellKind::Number && Currencies::find(affix).empty());
    }
    if (said.times != 1 && m_use.factor == 1 && !strange)
        return accepted(Decimal::read(text, sign, {said.times, m_scale.power}));
    return strange ? Reading{std::nullopt, true} : accepted(reading);
}
