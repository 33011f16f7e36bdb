// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/cellreader.h"
#include "mapping/columnmapping.h"
#include "mapping/datetext.h"
#include "mapping/textcache.h"

#include <optional>
#include <set>
#include <vector>

/**
 * Makes the date of each row: from a column of whole dates, from columns of its parts, or from what the whole
 * file is of. Lists what it cannot read. Caches what texts meant, so each thread has its own.
 */
class RowDate {
public:
    explicit RowDate(const ColumnMapping &mapping);
    /** The reader must be at the row. */
    std::optional<Date> read(CellReader &reader);
    /** The date of every row where no column has it: what the whole file is of. */
    std::optional<Date> ofFile() const
    {
        return m_wholes.empty() && m_parts.empty() ? m_file : std::nullopt;
    }

private:
    struct Part {
        const ColumnUse *use = nullptr;
        int value = 0;       ///< 0 = not known
        bool unread = false; ///< something stands there that is no such part
    };
    /** What a text means as a date: by itself, and in the column that had it last. */
    struct Known {
        DateText text;
        const ColumnUse *use = nullptr; ///< of the reading; nobody read it yet
        bool trueDate = false;          ///< in a cell that was a date and no text
        DateReading reading;
        bool dependsOnOrder = false;
        bool showsOrder = false; ///< the day can only stand first, or only the month
    };
    static void readIn(const ColumnUse &use, CellKind kind, Known &known);
    DateReading whole(CellReader &reader, const ColumnUse &use);
    DateReading complete(CellReader &reader, const DateText &parsed);
    std::optional<Date> fromParts(CellReader &reader);
    void compare(CellReader &reader, const ColumnUse &use, Date date);
    Part part(CellReader &reader, DatePart part, bool tells);
    void tell(CellReader &reader, const ColumnUse &use, DateReading::Fault fault);
    void flagOrder(CellReader &reader, const ColumnUse &use, const Known &known, Date taken);
    static Date otherWay(const ColumnUse &use, const DateText &parsed, Date taken);
    void flagTyped(CellReader &reader, const ColumnUse &use, const DateText &parsed, Date taken);

    std::vector<ColumnUse> m_wholes;
    std::vector<ColumnUse> m_parts;
    std::optional<Date> m_file; ///< what the whole file is of
    std::set<int> m_trueDates;  ///< columns in which cells were dates and no texts
    std::set<int> m_yearFirst;  ///< those in which dates began with a full year
    std::set<int> m_proven;     ///< those in which a date showed whether the day or the month stands first
    TextCache<Known, 1024> m_cache;
};
