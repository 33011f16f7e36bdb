// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/said.h"

#include <QString>

#include <cstdint>

/**
 * Something about one cell, row or file that a person should know. Import goes on; the issue is stored with the case,
 * counted and listed, so that nothing is dropped in silence.
 */
struct Issue {
    enum class Severity { Note, Warning, Error };
    Severity severity = Severity::Warning;
    /** Stable id for grouping, in kebab-case: "date-unreadable", "country-unknown", "mass-negative" ... */
    QString kind;
    /** One sentence: what was found and what was expected. */
    Said text;
    QString file;
    QString sheet;
    std::int64_t row = 0; ///< counted from 1 as a spreadsheet does; 0 = concerns the whole sheet or file
    int column = -1;      ///< counted from 0; -1 = concerns the whole row
    QString header;       ///< the column's header as it stands
    QString value;        ///< the cell as it stands
    std::int64_t count = 1; ///< how many rows say the same, where issues are summed up
    bool operator==(const Issue &) const = default;
};
