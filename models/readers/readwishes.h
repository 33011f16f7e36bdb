// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/sheetreader.h"

/** What is done with a file only because a person asked for it. */
struct ReadWishes {
    bool convert = false; ///< what no reader here reads is converted by an installed LibreOffice
    bool keepCut =
        false; ///< of a damaged sheet, the rows before the damage are kept, and it is said where it ends
    /** If set, how many rows could be read before a damage is noted here when a read fails; written by the
     * thread that reads. */
    std::shared_ptr<std::int64_t> rowsBeforeDamage;
    bool operator==(const ReadWishes &) const = default;
};

/** As openDocument(), with what a person asked for. */
Result<std::unique_ptr<SheetReader>> openAsWished(const QString &path, const ReadLimits &limits,
                                                  const ReadOptions &options, const ReadWishes &wishes);
