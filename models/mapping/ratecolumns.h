// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <vector>

/** "Valor del dólar": what a dollar costs, in a column that is called like the goods' value. */
namespace RateColumns {

/** Takes claims to the value out of the list where the numbers hardly differ and come again and again, and
 * those of another value do differ. */
void leave(std::vector<FieldCandidate> &list, const SheetFacts &sheet);

} // namespace RateColumns
