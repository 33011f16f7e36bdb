// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/** What spreadsheets and customs programs do to long numbers and texts. */
namespace CellDamage {

/** Numbers of more digits than a spreadsheet keeps end in zeros that were never there. */
bool isRoundedNumber(std::string_view text);
/** Whether the text is as long as those that programs cut. */
bool isCut(std::string_view utf8);

} // namespace CellDamage
