// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units.h"

#include <optional>
#include <string_view>

/** The unit of mass that the lines above a table say: "(weights in tonnes)", "Единица измерения: тонна", "单位：吨". */
namespace TitleUnit {

/** The one unit that stands beside a word for weight or for units; nothing for none or several. */
std::optional<MassUnit> find(std::string_view title);

} // namespace TitleUnit
