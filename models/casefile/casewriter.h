// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "casefile/packedrows.h"
#include "casefile/shipmentflag.h"
#include "casefile/source.h"
#include "core/issue.h"
#include "core/result.h"
#include "mapping/shipmentrecord.h"

#include <cstdint>
#include <memory>
#include <string_view>

/** The one category a shipment is counted in, and the rule that put it there. Empty = none. */
struct StoredCategory {
    std::string_view category, rule;
    std::string_view reason;           ///< in English
    std::string_view reasonParts = {}; ///< what Said::parts() gives of it; may be empty
    /** The words decided against a code that says something else: kept as a flag, it is a reason to look
     * twice. */
    bool textAndCodeDiffer = false;
};

/** Bits of shipment.marks. */
namespace ShipmentMark {
constexpr std::int64_t hasProblems = 1, hiddenRow = 2, leftOut = 4;
}

/**
 * Writes sources into a case, in one transaction: nothing is there for others before commit(), and nothing at
 * all if the writer goes before. Works on one thread, that of its connection. The first failure is kept and
 * told by every call after.
 */
class CaseWriter {
public:
    /** What became of a row that is no shipment. */
    enum class OtherRow { Header, Subtotal, Blank, Refused };

    /** Takes the writer's lock and reads the dictionaries. The connection must outlive the writer. */
    static Result<std::unique_ptr<CaseWriter>> begin(const CaseConnection &connection);
    ~CaseWriter();

    /** A number for the source and for its first shipment; its record is written by finishSource(). */
    SourceId beginSource();
    /**
     * Opens a source of the case to make its shipments anew from its cells: takes out what was made of them,
     * and remembers the number of each row, which addShipment() then gives again. finishSource() ends this as
     * well.
     */
    Result<void> reopenSource(const Source &source);
    Result<void> addRows(const RawBlock &block);
    /** Says that this shipment will be added some rows later: addShipment() is faster then. */
    void expect(const ShipmentRecord &record);
    /** Gives the shipment the next number, or the one that its row had before. */
    Result<void> addShipment(const ShipmentRecord &record, const StoredCategory &category,
                             std::int64_t marks);
    Result<void> addOtherRow(std::int64_t row, OtherRow kind);
    /** An issue of the row's cells, or one that was met while the file was read, which the cells do not tell.
     */
    Result<void> addIssue(const Issue &issue, bool reading = false);
    /** How many shipments of the source so far another source of the case seems to have too. */
    Result<std::int64_t> knownElsewhere() const;
    /**
     * Writes the record of the source, after adding up again what was stored. Fails if the ledger does not
     * balance with what was written, or a column's total with what was read. Fills in id, numbers and stored
     * totals.
     */
    Result<Source> finishSource(Source source);
    Result<void> commit();

private:
    struct State;
    explicit CaseWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};
