// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/doctorlog.h"
#include "casefile/source.h"
#include "core/progress.h"

class Countries;
struct sqlite3;

/** Makes the shipments of one source again from its cells, and compares. */
class SourceExam {
public:
    SourceExam(sqlite3 *handle, const Source &source, const Countries &countries, DoctorLog &log);

    /** False if the progress said stop. */
    bool run(const Progress &progress);

private:
    sqlite3 *m_handle;
    const Source &m_source;
    const Countries &m_countries;
    DoctorLog &m_log;
};
