// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/issuelog.h"
#include "readers/sheetreader.h"
#include "readers/ziparchive.h"

/** Reads OpenDocument spreadsheets (.ods). */
class OdsReader : public SheetReader {
public:
    /** Lists the sheets. Throws ReadError. */
    OdsReader(std::shared_ptr<ZipArchive> archive, const QString &file, const ReadLimits &limits);
    const DocumentInfo &info() const override { return m_info; }
    Result<void> read(int sheet, RowSink &sink, const Progress &progress) override;
    QList<Issue> issues() const override;
    /** True for a container that says it is such a document. */
    static bool recognises(const ZipArchive &archive);

private:
    std::unique_ptr<ByteStream> openContent();
    void refuseEncrypted();

    std::shared_ptr<ZipArchive> m_archive;
    QString m_file;
    ReadLimits m_limits;
    DocumentInfo m_info;
    IssueLog m_issues;
    int m_lastSheet = 0;
};
