// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "mapping/rowverdicts.h"
#include "mapping/shipmentrecord.h"
#include "readers/sheetreader.h"

/** What a person is told of a row that is, or may be, the sum of others. */
namespace SumIssue {

/** Of what the sheet says of the row; `amounts` in words is what the row adds or would have added. */
Issue of(SumKind kind, const RowView &row, const Said &amounts);
/** Of what a person said of the row. */
Issue said(bool shipment, const RowView &row, const Said &amounts);
/** Of the first row behind the last one that was looked over for sums. */
Issue notLookedAt(const RowView &row, std::int64_t last);
/** With the row's first text, which is what a person looks for. */
Issue ofRow(const RowView &row, const QString &kind, const Said &text, Issue::Severity severity);

} // namespace SumIssue
