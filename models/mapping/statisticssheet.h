// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

/** Sums by month, country and goods code, as statistics offices publish them, beside lists of shipments. */
namespace StatisticsSheet {

/** Whether rows say nothing that only a shipment has: no firm, no document, no day, no words of its own for
 * the goods. */
bool holdsSums(const SheetFacts &sheet, const ColumnMapping &mapping);

} // namespace StatisticsSheet
