// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/methodnote.h"
#include "exporting/tablewriter.h"

#include <memory>

/**
 * A workbook with real dates and numbers, and a sheet "About" that says how it came about. Memory stays
 * bounded: rows go to the disk as they come. Over 1,048,575 rows go on in a further sheet.
 */
class WorkbookWriter : public TableWriter {
public:
    /** Writes to a file that must not exist yet, on the disk of the temporary files; the caller puts it in
     * its place when finish() was well. */
    WorkbookWriter(const QString &path, MethodNote note);
    ~WorkbookWriter() override;
    Result<void> begin(const QList<ExportColumn> &columns) override;
    Result<void> row(const QList<ExportCell> &cells) override;
    Result<void> finish() override;
    /** There is no room for temporary files. */
    static Failure noRoom();

private:
    struct Book;
    Result<void> addSheet();
    void writeCell(int column, const ExportCell &cell);
    void writeAbout();
    /** What is wrong with the book so far, if anything. */
    Result<void> state() const;
    /** True if what the library writes at the end, unseen by anybody, has room. */
    bool hasRoom() const;

    QString m_path;
    MethodNote m_note;
    QList<ExportColumn> m_columns;
    std::unique_ptr<Book> m_book;
};
