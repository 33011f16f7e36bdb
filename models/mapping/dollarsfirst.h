// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <vector>

/** Which of several values counts where one is in dollars. */
namespace DollarsFirst {

/** Puts behind a value in dollars, if nearly every row has one, those that say much the same in other money
 * or in money that their headers do not name. */
void prefer(std::vector<FieldCandidate> &list, const SheetFacts &sheet);

} // namespace DollarsFirst
