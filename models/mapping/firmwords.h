// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnfacts.h"

#include <string_view>

/** Legal forms, by which names of firms are known. */
namespace FirmWords {

/** "ACME LTD", "ООО Альфа", "深圳市某某有限公司". */
bool areIn(std::string_view name);
/** Whether a good part of the different texts of a column are names of firms. */
bool fill(const ColumnFacts &facts);

} // namespace FirmWords
