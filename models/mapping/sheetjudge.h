// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/headerfinder.h"
#include "mapping/sheetfacts.h"

#include <QString>

class Countries;

/** Tells a table of shipments from a pivot, a statistics table and a cover sheet. */
namespace SheetJudge {

/** Empty for a table of shipments; else one sentence that says why it is none. */
QString whyNoShipments(const FoundHeader &header, const SheetFacts &sheet, const ColumnMapping &mapping,
                       const Countries &countries);

} // namespace SheetJudge
