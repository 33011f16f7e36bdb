// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/documentreader.h"
#include "readers/ziparchive.h"

/** Reads OpenDocument spreadsheets (.ods). */
class OdsReader : public DocumentReader {
public:
    /** Lists the sheets. Throws ReadError. */
    OdsReader(std::shared_ptr<ZipArchive> archive, const QString &file, const ReadLimits &limits);
    /** True for a container that says it is such a document. */
    static bool recognises(const ZipArchive &archive);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    std::unique_ptr<ByteStream> openContent();
    void refuseEncrypted();

    std::shared_ptr<ZipArchive> m_archive;
};
