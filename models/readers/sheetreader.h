// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/issue.h"
#include "core/progress.h"
#include "core/result.h"
#include "readers/readlimits.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

/** What a cell holds, as far as its file says. Text files know only Empty and Text. */
enum class CellKind : std::uint8_t { Empty, Text, Number, Date, DateTime, Time, Boolean, Error };

/**
 * One cell. The text is UTF-8: strings as they are, numbers in shortest round-trip decimal, dates by the
 * cell's format as ISO 8601, TRUE/FALSE, errors such as #N/A, formulas by their cached value.
 */
struct CellView {
    std::string_view text;
    CellKind kind = CellKind::Empty;
};

/** One row, valid only during the call that hands it over. Rows come in order; rows without cells may be left
 * out. */
struct RowView {
    std::int64_t number =
        0; ///< counted from 1 as the spreadsheet shows it; for text files the record's number
    std::span<const CellView> cells; ///< from column A; trailing empty cells may be missing
    bool hidden = false;
};

/** Cells of one column that a sheet shows as one: what the first row holds stands for all of them. */
struct MergedCells {
    int column = 0; ///< counted from 0
    std::int64_t first = 0, last = 0;
    bool operator==(const MergedCells &) const = default;
};

/** Takes the rows of one sheet. */
class RowSink {
public:
    virtual ~RowSink() = default;
    /** Told before the row after its first one comes, in the order of the first rows. The rows themselves
     * stay as the file has them, mostly with nothing in the cells below. */
    virtual void merged(const MergedCells &) {}
    /** Told before the row comes in which it begins: the column's numbers are shown with the sign or code of
     * a currency, which stands in no cell; behind it a comma for each thousand by which they are shown
     * divided, a point where they are not and others of the workbook are. */
    virtual void shown(int /*column*/, std::string_view /*currency*/) {}
    /** Returns false to stop reading; that is no failure. */
    virtual bool row(const RowView &row) = 0;
};

/** One worksheet or table of a document. */
struct SheetInfo {
    QString name; ///< empty for a plain text file
    bool hidden = false;
    std::int64_t rows = -1; ///< as the file claims, for progress only; -1 = not said
    QStringList shared{};   ///< headers of columns whose cells were said once and stand on several rows
    bool operator==(const SheetInfo &) const = default;
};

/** What is known of a document before its rows are read. */
struct DocumentInfo {
    QString format;    ///< "csv", "xlsx", "ods", "xls", ... by content, never by name
    QString encoding;  ///< "UTF-8", "windows-1251", ...; empty where the format settles it
    QString delimiter; ///< one character, for text files
    QList<SheetInfo> sheets;
    bool operator==(const DocumentInfo &) const = default;
};

/** What a person may settle by hand where detection fails; empty = detect. */
struct ReadOptions {
    QString encoding;
    QString delimiter;
    bool operator==(const ReadOptions &) const = default;
};

/**
 * Reads one document's sheets, row by row, in bounded memory. Knows cells and nothing of customs. Not
 * thread-safe: one thread opens, reads and destroys it.
 */
class SheetReader {
public:
    virtual ~SheetReader() = default;
    virtual const DocumentInfo &info() const = 0;
    /**
     * Hands every row of the sheet to the sink, until the end, a false from the sink, or a cancel. May be
     * called again for the same or another sheet. No file ends in silence: the sheet is whole, or what was
     * cut is in issues(), or this fails with a text that names file, sheet and place.
     */
    virtual Result<void> read(int sheet, RowSink &sink, const Progress &progress) = 0;
    /** Problems met by the last read(): cut cells, gaps, unbalanced quotes, hidden rows. */
    virtual QList<Issue> issues() const = 0;
};

/**
 * Opens a file by its content, whatever its name. Formats other than plain text are read in a jailed child
 * process. Fails with one sentence for what is no table, encrypted, cut off, hostile or not a regular file.
 */
Result<std::unique_ptr<SheetReader>> openDocument(const QString &path, const ReadLimits &limits = {},
                                                  const ReadOptions &options = {});
