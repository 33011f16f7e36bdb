// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "core/progress.h"
#include "importing/doctorlog.h"
#include "importing/importjob.h"

struct sqlite3;

/** Understands the cells of one source once more, as an import does, and compares all that came of them. */
class SourceExam {
public:
    SourceExam(sqlite3 *handle, const Source &source, const ImportKnowledge &knowledge, DoctorLog &log);

    /** False if the progress said stop. */
    bool run(const Progress &progress);

private:
    void compareTotals(const QList<ColumnTotal> &fresh);
    bool compareFile(const Progress &progress);

    sqlite3 *m_handle;
    const Source &m_source;
    const ImportKnowledge &m_knowledge;
    DoctorLog &m_log;
};
