// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/readwishes.h"

#include <optional>

/**
 * A document of which the rows before a damage count, if a person said so: where reading fails after a row
 * was handed over, that is then a problem of the sheet and no failure. A sheet without any row still fails.
 */
class PartialDocument : public SheetReader {
public:
    /** The path names the file in the problem. */
    PartialDocument(std::unique_ptr<SheetReader> reader, const QString &path, ReadWishes wishes);

    const DocumentInfo &info() const override { return m_reader->info(); }
    Result<void> read(int sheet, RowSink &sink, const Progress &progress) override;
    /** Those of the document, and where it ends before its time. */
    QList<Issue> issues() const override;

private:
    std::unique_ptr<SheetReader> m_reader;
    QString m_file;
    ReadWishes m_wishes;
    std::optional<Issue> m_cut;
};
