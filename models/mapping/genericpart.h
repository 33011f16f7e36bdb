// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/headervocabulary.h"

#include <optional>
#include <string>
#include <string_view>

/** Parts of a group of columns that say nothing of their own: "Net weight" over "Amount" and "Unit". */
namespace GenericPart {

/** "Net weight (kg)" of "Net weight / Amount, kg", where the group names a mass or a quantity. */
std::optional<std::string> measure(std::string_view header, const HeaderVocabulary &vocabulary);

} // namespace GenericPart
