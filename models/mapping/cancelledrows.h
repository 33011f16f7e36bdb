// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/sheetfacts.h"
#include "mapping/textcache.h"
#include "readers/sheetreader.h"

#include <string_view>

/** Rows that a column of the sheet calls cancelled, where it says something else of most: nothing was
 * shipped. Its cells say it, "Annulled", or its header says it and they say yes or no. */
class CancelledRows {
public:
    explicit CancelledRows(const ColumnMapping &mapping);
    /** Whether the mapping's column calls this row cancelled. A row that goes on with the one above and says
     * nothing of its own is what that is. */
    bool contains(const RowView &row, bool goesOn);

    /** Proposes to leave such rows out, and asks. */
    static void ask(const SheetFacts &sheet, ColumnMapping &mapping);
    /** "Аннулирована", "İptal", "Cancelled", "作废". */
    static bool isCancelled(std::string_view text);
    /** "Cancelled (Y/N)", "Признак аннулирования": a header under which yes means that the row is cancelled.
     */
    static bool asksWhether(const QString &header);

private:
    int m_column;
    bool m_asked;         ///< the header asks whether the row is cancelled
    bool m_above = false; ///< the last row that said something was cancelled
    TextCache<bool, 64> m_cache;
};
