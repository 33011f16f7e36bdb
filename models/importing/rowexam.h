// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "casefile/sqlstatement.h"
#include "importing/doctorlog.h"
#include "importing/importjob.h"
#include "importing/rowbatch.h"

#include <QStringList>

#include <map>
#include <string>

/** Compares what is stored of the rows of a source, in their order, with what their cells give. */
class RowExam {
public:
    RowExam(sqlite3 *handle, const Source &source, const ImportKnowledge &knowledge, DoctorLog &log);

    void compare(const RowBatch::Line &line);
    /** Nothing may be stored of rows that have no cells. */
    void end();

private:
    void readFlags(sqlite3 *handle);
    void compareShipment(const RowBatch::Line &line);
    QStringList categoryDifferences(const RowBatch::Line &line) const;
    QStringList flagDifferences(std::int64_t shipment, const RowBatch::Line &line) const;

    const Source &m_source;
    DoctorLog &m_log;
    bool m_sameRules; ///< categories can be compared
    SqlStatement m_stored, m_others;
    bool m_isShipment = false, m_isOther = false;
    std::map<std::int64_t, std::map<std::string, std::string>> m_flags; ///< kinds and details, by shipment
};
