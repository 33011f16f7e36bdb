// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/documentreader.h"
#include "readers/openstream.h"
#include "readers/ziparchive.h"

/** Reads OpenDocument spreadsheets (.ods). */
class OdsReader : public DocumentReader {
public:
    /** Lists the sheets. Throws ReadError. */
    OdsReader(std::shared_ptr<ZipArchive> archive, const QString &file, const ReadLimits &limits);
    /** A flat document: the same XML without a container (.fods). Throws ReadError. */
    OdsReader(OpenStream content, std::int64_t size, const QString &file, const ReadLimits &limits);
    /** True for a container that says it is such a document. */
    static bool recognises(const ZipArchive &archive);

protected:
    void readSheet(int sheet, RowSink &sink, const Progress &progress) override;

private:
    void listSheets();
    static void refuseEncrypted(ZipArchive &archive);

    OpenStream m_content;
    std::int64_t m_size;
};
