// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/sheetfacts.h"

#include <QString>

/** Tables that put money and masses one below the other into one column, as statistics in SDMX form do. */
namespace MeasureColumn {

/**
 * Why the amounts of a sheet cannot be added up, in one sentence: another column says of each row whether it is a
 * value, a mass or a quantity. Empty if there is no such column.
 */
QString whyNotSummed(const SheetFacts &sheet, const ColumnMapping &mapping);

} // namespace MeasureColumn
