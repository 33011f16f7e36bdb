// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casereader.h"
#include "casefile/leftoutstore.h"
#include "casework/overlap.h"
#include "core/result.h"

#include <QByteArray>

/** Groups of shipments that seem to be one, written for people and scripts. Figures are exact. */
class OverlapReport {
public:
    /** The reader must outlive the report. */
    OverlapReport(const CaseReader &reader, QList<OverlapGroup> groups, QMap<std::int64_t, LeftOut> leftOut);

    /** An array of groups: kind, number, shipments, same, differs. */
    Result<QByteArray> json() const;
    /** One line a shipment, with the number of its group. */
    Result<QByteArray> csv() const;
    /** One paragraph a group, and the sums at the end. */
    Result<QByteArray> table() const;

private:
    QList<OverlapGroup> m_groups;
    const CaseReader &m_reader;
    QMap<std::int64_t, LeftOut> m_leftOut;
};
