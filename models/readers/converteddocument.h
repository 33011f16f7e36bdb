// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/sheetreader.h"

#include <QTemporaryDir>

#include <memory>

/**
 * A document that LibreOffice converted, read from the copy, which goes away with this reader. Only for a
 * person who asked for it: openDocument() never converts.
 */
class ConvertedDocument : public SheetReader {
public:
    /** Converts and opens the file. */
    static Result<std::unique_ptr<SheetReader>> open(const QString &path, const ReadLimits &limits = {});

    /** As of the copy; the format says that it is one. */
    const DocumentInfo &info() const override { return m_info; }
    Result<void> read(int sheet, RowSink &sink, const Progress &progress) override
    {
        return m_reader->read(sheet, sink, progress);
    }
    /** Those of the copy, and that it is one. */
    QList<Issue> issues() const override;

private:
    ConvertedDocument(std::unique_ptr<QTemporaryDir> folder, std::unique_ptr<SheetReader> reader,
                      const QString &file)
        : m_folder(std::move(folder)), m_reader(std::move(reader)), m_info(m_reader->info()), m_file(file)
    {
        m_info.format += QStringLiteral(", converted by LibreOffice");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SheetReader> m_reader;
    DocumentInfo m_info;
    QString m_file;
};
