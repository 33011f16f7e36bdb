// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/headerfinder.h"
#include "mapping/headervocabulary.h"
#include "mapping/sheetsample.h"

/** A row under the header that holds nothing but the units of the columns: "kg", "thousand USD". */
namespace UnitRow {

/** Joins such a row to the header, each unit in brackets behind the words above it; the header as it is where
 * there is none. */
FoundHeader joined(FoundHeader header, const SheetSample &sample, const HeaderVocabulary &vocabulary);

} // namespace UnitRow
