// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units.h"

#include <optional>
#include <string_view>

/** How units are written in the languages of customs forms. Keys are folded and have no points. */
namespace UnitSpellings {

/** The unit of mass with this spelling, without any factor before it. Codes are those of UN/ECE
 * Recommendation 20 and of the Russian classifier OKEI. */
std::optional<MassUnit> massUnit(std::string_view key);
/** True for pieces, pairs, litres, metres ... */
bool isOther(std::string_view key);
/** True where the spelling of a mass may mean something else: "MT" is a metric ton or a metre. */
bool isUncertain(std::string_view key);

} // namespace UnitSpellings
