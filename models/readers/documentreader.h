// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/issuelog.h"
#include "readers/readmessage.h"
#include "readers/sheetreader.h"

/**
 * What all readers share: the file's name in messages, limits, the log of problems, and the edge of this
 * module where what is thrown becomes a Failure.
 */
class DocumentReader : public SheetReader {
public:
    DocumentReader(QString file, const ReadLimits &limits) : m_file(std::move(file)), m_limits(limits) {}
    const DocumentInfo &info() const final { return m_info; }
    Result<void> read(int sheet, RowSink &sink, const Progress &progress) final;
    QList<Issue> issues() const final;

    /** As read(), but throws ReadError, so that a message can travel before it is translated. */
    void readRows(int sheet, RowSink &sink, const Progress &progress);
    /** The problems of the last read, not yet translated. */
    const QList<ReadIssue> &log() const { return m_issues.entries(); }

protected:
    /** Reads a sheet that exists; a cancel or a false from the sink just returns. */
    virtual void readSheet(int sheet, RowSink &sink, const Progress &progress) = 0;

    /** The limits for a format that, unlike a spreadsheet, has no last row. */
    ReadLimits withoutLastRow() const
    {
        ReadLimits limits = m_limits;
        limits.rows = INT64_MAX;
        return limits;
    }

    QString m_file;
    ReadLimits m_limits;
    DocumentInfo m_info;
    IssueLog m_issues;

private:
    QString sheetName() const;
    int m_lastSheet = -1;
};
