// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/storebatch.h"

namespace {

CaseWriter::OtherRow otherRow(RowKind kind)
{
    switch (kind) {
    case RowKind::Header:
        return CaseWriter::OtherRow::Header;
    case RowKind::Subtotal:
        return CaseWriter::OtherRow::Subtotal;
    case RowKind::Blank:
        return CaseWriter::OtherRow::Blank;
    case RowKind::Shipment:
    case RowKind::Refused:
        break;
    }
    return CaseWriter::OtherRow::Refused;
}

} // namespace

Result<void> storeLines(CaseWriter &writer, const RowBatch &batch)
{
    constexpr std::size_t ahead = 8;
    for (std::size_t i = 0; i < batch.lines.size(); ++i) {
        if (i + ahead < batch.lines.size())
            writer.expect(batch.lines[i + ahead].record);
        const RowBatch::Line &line = batch.lines[i];
        auto added = line.kind == RowKind::Shipment
                         ? writer.addShipment(line.record, line.category, line.marks)
                         : writer.addOtherRow(line.record.row, otherRow(line.kind));
        if (!added)
            return added;
    }
    for (const Issue &issue : batch.issues) {
        if (auto added = writer.addIssue(issue); !added)
            return added;
    }
    return {};
}
