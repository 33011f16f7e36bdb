// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <cstddef>
#include <optional>

/** What a kilogram costs, by which units and factors that nothing says can be told. */
namespace PricePerMass {

/** The price in the middle of the rows, of the value's currency for a kilogram; nothing where fewer than
 * `fewest` rows have both, or where the value is in neither dollars nor euros. */
std::optional<double> middle(const SheetFacts &sheet, const ColumnUse &value, const ColumnUse &mass,
                             std::size_t fewest);
/** Whether the masses are in the units of a column that does not say so: as kilograms the goods that it
 * counts in tonnes would be dearer than such goods are. */
bool saysTonnes(const SheetFacts &sheet, const ColumnUse &value, const ColumnUse &mass, int unitColumn);

} // namespace PricePerMass
