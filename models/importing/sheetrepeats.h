// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "importing/documentsurvey.h"
#include "readers/sheetreader.h"

#include <QList>

/**
 * Finds sheets of one workbook whose rows stand in another as well: "All" beside one for each month, a copy
 * that somebody kept. One whose rows all do is not taken, and its reason says so; where only a part does, it
 * is asked. The same holds for a sheet that sums up the declarations whose lines stand in another.
 */
class SheetRepeats {
public:
    /** The reader must outlive this. */
    SheetRepeats(SheetReader &reader, const Progress &progress) : m_reader(reader), m_progress(progress) {}
    /** Reads the sheets that are taken, if there are several, and changes what is proposed for them. */
    Result<void> find(QList<SheetProposal> &sheets) const;

private:
    SheetReader &m_reader;
    const Progress &m_progress;
};
