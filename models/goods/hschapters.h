// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/said.h"

#include <string>
#include <string_view>

/** The chapters of the Harmonized System, 01 to 97, by short titles. */
namespace HsChapters {

/** Title of the chapter that @p hs (two digits or more) begins with; empty if none. */
Said title(std::string_view hs);

} // namespace HsChapters
