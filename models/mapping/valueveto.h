// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units.h"
#include "mapping/columnfacts.h"
#include "mapping/headertext.h"

#include <optional>
#include <string>
#include <string_view>

/** What values say of a proposed field. */
namespace ValueVeto {

/** False if the column's values cannot be this field, whatever the header says. */
bool allows(const std::string &meaning, const ColumnFacts &facts, const HeaderText &header);
/** True for a vessel, a carrier or a manufacturer: countries under their headers are their flags or seats. */
bool isOfNames(const std::string &meaning);
/** How many values are of the field's kind; -1 where any text is. */
int fitting(const std::string &meaning, const ColumnFacts &facts);
/** True for a field of countries whose column holds nothing but numbers. */
bool areCountryNumbers(const std::string &meaning, const ColumnFacts &facts);

/** True where years such as "2010-11" begin in one and end in the next, and none of them is a month. */
bool areSeasons(const ColumnFacts &facts, const HeaderText &header);

/** The unit of mass of "K" (kilograms) or "L" (pounds), the codes of X12 (element 188) in manifests of the
 * United States; they mean it in a column of units of weight only. */
std::optional<MassUnit> massOfLetter(std::string_view code);

} // namespace ValueVeto
