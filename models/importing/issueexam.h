// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "casefile/sqlstatement.h"
#include "core/issue.h"
#include "importing/doctorlog.h"

#include <QList>

/** Compares the stored issues of a source with those that its cells give, row by row. */
class IssueExam {
public:
    IssueExam(sqlite3 *handle, const Source &source, DoctorLog &log);

    /** The issues of the next rows, in the order of the rows. */
    void compare(const QList<Issue> &issues);
    /** Those that sum up what was not listed, which stand for no row of their own; ends the comparison. */
    void end(const QList<Issue> &rest);

private:
    void step();
    void missing(const Issue &issue);
    void tooMuch();

    const Source &m_source;
    DoctorLog &m_log;
    SqlStatement m_stored;
    bool m_more = false;
};
