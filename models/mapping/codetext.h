// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <vector>

/** "HS_CODE_DESCRIPTION": what the tariff calls a code, which says of the goods what nothing else does. */
namespace CodeText {

/** The column with the text of the goods code, -1 for none. */
int column(const SheetFacts &sheet, const std::vector<ColumnUse> &columns);
/** Takes it for the description where no column describes the goods, and says so. */
void take(const SheetFacts &sheet, std::vector<ColumnUse> &columns, QList<QString> &notes);

} // namespace CodeText
