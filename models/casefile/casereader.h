// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "casefile/rawrow.h"
#include "casefile/shipment.h"
#include "casefile/source.h"
#include "core/issue.h"
#include "core/result.h"

#include <QList>

#include <memory>

class SqlStatement;

/** One shipment back to its cells. */
struct Trace {
    Shipment shipment;
    Source source;
    RawRow row;
};

/** A name that stands in the files, and how often. */
struct PartyUse {
    PartyId id;
    QString name;
    std::int64_t sent = 0, received = 0, made = 0;
    PartyId mergedInto; ///< a person's decision; none = stands for itself
    bool operator==(const PartyUse &) const = default;
};

/** Reads records, raw rows and lists from a case. The connection must outlive it; for one thread, as that is.
 */
class CaseReader {
public:
    explicit CaseReader(const CaseConnection &connection);
    ~CaseReader();

    /** In the order of the numbers; a number that is no shipment is a failure. */
    Result<QList<Shipment>> shipments(const QList<std::int64_t> &numbers) const;
    Result<Shipment> shipment(ShipmentId number) const;
    /** The shipment with its source and its cells verbatim. */
    Result<Trace> trace(ShipmentId number) const;

    Result<QList<Source>> sources() const;
    Result<Source> source(SourceId id) const;
    /** Rows of a source as they stood, from a row number on; rows that the file leaves out are missing. */
    Result<QList<RawRow>> rawRows(SourceId source, std::int64_t firstRow, std::int64_t count) const;

    /** All problems of a source, or of the whole case (no source). */
    Result<QList<Issue>> problems(SourceId source = {}) const;
    /** Problems of one row of a source. */
    Result<QList<Issue>> problemsOfRow(SourceId source, std::int64_t row) const;
    /** Every name with its uses, by number. */
    Result<QList<PartyUse>> parties() const;

private:
    const CaseConnection &m_connection;
    mutable std::unique_ptr<SqlStatement>
        m_shipment; ///< kept: to prepare it takes as long as to read twenty rows
};
