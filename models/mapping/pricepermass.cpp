// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/pricepermass.h"

#include "core/units.h"

#include <algorithm>

namespace {

/** The prices of the rows that `counts` says yes to. */
std::vector<double> pricesOf(const SheetFacts &sheet, const ColumnUse &value, const ColumnUse &mass,
                             const auto &counts)
{
    std::vector<double> prices;
    const auto unit = Units::fromId(mass.unit.toStdString()).value_or(MassUnit::Kilogram);
    for (std::size_t row = sheet.firstRow; row < sheet.sample->size(); ++row) {
        const auto cents = sheet.amount(row, value, {1, 2});
        const auto grams = sheet.amount(row, mass, Units::toGrams(unit));
        if (cents && grams && *cents > 0 && *grams > 0 && counts(row))
            prices.push_back(static_cast<double>(*cents) * 10 / static_cast<double>(*grams));
    }
    return prices;
}

std::optional<double> middleOf(std::vector<double> &prices, std::size_t fewest)
{
    if (prices.size() < fewest)
        return std::nullopt;
    const auto half = prices.begin() + static_cast<std::ptrdiff_t>(prices.size() / 2);
    std::nth_element(prices.begin(), half, prices.end());
    return *half;
}

/** Of other money nobody knows here what it is worth. */
bool isOfKnownWorth(const ColumnUse &value)
{
    return value.currency == u"USD" || value.currency == u"EUR";
}

} // namespace

std::optional<double> PricePerMass::middle(const SheetFacts &sheet, const ColumnUse &value,
                                           const ColumnUse &mass, std::size_t fewest)
{
    if (!isOfKnownWorth(value))
        return std::nullopt;
    auto prices = pricesOf(sheet, value, mass, [](std::size_t) { return true; });
    return middleOf(prices, fewest);
}

bool PricePerMass::saysTonnes(const SheetFacts &sheet, const ColumnUse &value, const ColumnUse &mass,
                              int unitColumn)
{
    constexpr std::size_t fewest = 5;
    constexpr double dear = 50; // by the tonne go grain, ore, fuel, metals: nothing of fifty for a kilogram
    if (!isOfKnownWorth(value) || value.factor != 1)
        return false;
    auto prices = pricesOf(sheet, value, mass, [&](std::size_t row) {
        const auto unit = Units::massUnit(sheet.sample->text(row, static_cast<std::size_t>(unitColumn)));
        return unit && *unit != MassUnit::Kilogram && Units::toGrams(*unit).power >= 6;
    });
    return middleOf(prices, fewest).value_or(0) >= dear;
}
