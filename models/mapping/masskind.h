// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <QList>

#include <string_view>
#include <vector>

/** Columns that say of each row whether the mass beside it is the gross or the net one. */
namespace MassKind {

/** Net or Gross, as the text says: "Gross weight", "НЕТТО", "毛重"; None where it says neither. */
Field of(std::string_view text);
/** "Net or gross weight": says both. */
bool areBothIn(const HeaderText &header);
/** Links the one column of masses with the one that says their kind, if there is such; what was asked of it
 * is settled then. */
void link(const SheetFacts &sheet, std::vector<ColumnUse> &columns, QList<MappingQuestion> &questions,
          QList<QString> &notes);

} // namespace MassKind
