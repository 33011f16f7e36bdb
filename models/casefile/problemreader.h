// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "core/ids.h"
#include "core/issue.h"
#include "core/result.h"
#include "mapping/field.h"

#include <QList>
#include <QString>

#include <cstdint>
#include <functional>

/** Problems of one kind in one column of one source. */
struct ProblemGroup {
    SourceId source;
    QString file, sheet;
    Issue::Severity severity = Issue::Severity::Warning;
    QString kind;
    int column = -1;           ///< counted from 0; -1 = whole rows, or the file
    QString header;            ///< of the column, as it stands
    Field field = Field::None; ///< what the column is taken for
    Said text;                 ///< the reason, of the first one
    QString example;           ///< the cell of the first one, as it stands
    std::int64_t count = 0;
    bool oneReason = true; ///< all have the same

    /** What is true of all of them: the one reason, or the name of the kind. */
    Said reason() const;
    bool operator==(const ProblemGroup &) const = default;
};

/** A cell text that a group of problems has, and how often. */
struct ProblemValue {
    QString text;
    std::int64_t count = 0;
    bool operator==(const ProblemValue &) const = default;
};

/** Which problems are meant; the default is all of a case. */
struct ProblemChoice {
    SourceId source; ///< none = every source
    QString kind;    ///< empty = every kind
    bool operator==(const ProblemChoice &) const = default;
};

/** Reads what could not be read: by kind with counts, and one by one. The connection must outlive it. */
class ProblemReader {
public:
    explicit ProblemReader(const CaseConnection &connection) : m_connection(connection) {}

    /** Warnings and errors of a source or of the whole case, listed or only counted; notes are none. */
    Result<std::int64_t> count(SourceId source = {}) const;
    /** The worst first, then those that are many. */
    Result<QList<ProblemGroup>> groups(const ProblemChoice &choice = {}) const;
    /** Problems of a group in the order of rows. */
    Result<QList<Issue>> rows(const ProblemGroup &group, std::int64_t limit = -1,
                              std::int64_t offset = 0) const;
    /** Different cells of a group, the most frequent first. */
    Result<QList<ProblemValue>> values(const ProblemGroup &group, std::int64_t limit = -1) const;
    /** Hands over each problem by source and row until the function returns false. */
    Result<void> forEach(const ProblemChoice &choice, const std::function<bool(const Issue &)> &take) const;
    /** The shipment made of a row of a source; none if the row is no shipment. */
    Result<ShipmentId> shipmentAt(SourceId source, std::int64_t row) const;
    /** The same for many rows at once, in their order; rows that are no shipment are left out. */
    Result<QList<ShipmentId>> shipmentsAt(SourceId source, const QList<std::int64_t> &rows) const;

private:
    Result<ShipmentId> nearby(SourceId source, std::int64_t row) const;

    const CaseConnection &m_connection;
};
