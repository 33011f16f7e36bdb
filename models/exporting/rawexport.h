// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "casefile/source.h"
#include "core/progress.h"
#include "core/result.h"

#include <cstdint>

class QIODevice;

/** How the raw rows of a source are written. */
struct RawExport {
    enum class Format : std::uint8_t {
        Csv,  ///< RFC 4180, UTF-8: the texts of the cells and nothing else
        Json, ///< one object a line: row, hidden, cells with text and kind
    };
    Format format = Format::Csv;
    bool numbers = false; ///< csv: a first column with the number of the row in the sheet
    bool byteOrderMark = false; ///< csv

    /** What was written, and what should be known of it. */
    struct Counts {
        std::int64_t rows = 0;
        std::int64_t formulas = 0; ///< cells that a spreadsheet would run: nothing was put before them
        bool operator==(const Counts &) const = default;
    };

    /**
     * Writes every row of a source as it stood in its file: headers, totals and blank rows too, nothing
     * changed, no apostrophe put before a formula. Rows that the file left out are missing.
     */
    Result<Counts> write(const CaseConnection &connection, const Source &source, QIODevice &device,
                         const Progress &progress = {}) const;
    /** The same into a file, which is there whole or, after a failure or cancel, as it was before. */
    Result<Counts> save(const CaseConnection &connection, const Source &source, const QString &path,
                        const Progress &progress = {}) const;
};
