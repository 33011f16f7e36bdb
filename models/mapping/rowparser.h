// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "mapping/columnmapping.h"
#include "mapping/shipmentrecord.h"
#include "mapping/textarena.h"
#include "readers/sheetreader.h"

#include <QList>

#include <cstdint>
#include <memory>

class Countries;

/** What a row of a sheet is. Every row is exactly one of these, so that the ledger of an import balances. */
enum class RowKind : std::uint8_t {
    Shipment,
    Header,   ///< the header, what stands above it, and its repetitions
    Subtotal, ///< "Итого", "Total", "合计" ...
    Blank,
    Refused, ///< a note, or a row in which no mapped column holds anything: one issue says so; or of a source
             ///< that is out
};

/** One row as the mapping reads it. */
struct ParsedRow {
    RowKind kind = RowKind::Blank;
    ShipmentRecord record; ///< meant only where kind is Shipment
    QList<Issue> issues;   ///< what could not be read, and damage seen; file and sheet are left to the caller
    /** Fields whose amounts were counted with an earlier row of the document, a bit each by their number. */
    std::uint64_t countedBefore = 0;
    bool wasCounted(Field field) const { return (countedBefore >> static_cast<unsigned>(field)) & 1U; }
};

/**
 * Turns the rows of one sheet into shipments by a mapping. Values that cannot be read are absent in the
 * record and listed as issues; the row is kept. Rows have to come in their order, because a total is known by
 * the lines above it. Keeps caches: one parser a thread.
 */
class RowParser {
public:
    /** The countries must outlive the parser. */
    RowParser(const ColumnMapping &mapping, const Countries &countries);
    ~RowParser();
    RowParser(RowParser &&) noexcept;

    /** Cells that stand for the rows below them, beside those that the mapping knows; to be told before these
     * rows. */
    void merge(const QList<MergedCells> &cells);

    /** Texts of the record are views into the row's cells or the arena, valid as long as these. */
    ParsedRow parse(const RowView &row, TextArena &arena);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
