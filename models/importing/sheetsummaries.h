// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "importing/documentsurvey.h"
#include "importing/summarylines.h"
#include "readers/sheetreader.h"

#include <QList>

#include <vector>

class Countries;

/**
 * Finds sheets of one workbook whose lines sum up those of another, or of all others: shipments beside a
 * table of them by country and month. Such a sheet is not taken, and its reason says so.
 */
class SheetSummaries {
public:
    /** All must outlive this. */
    SheetSummaries(SheetReader &reader, const Countries &countries, const Progress &progress)
        : m_reader(reader), m_countries(countries), m_progress(progress)
    {
    }
    /** Reads the sheets that are taken, if there are several, and changes what is proposed for them. */
    Result<void> find(QList<SheetProposal> &sheets) const;

private:
    /** A sheet that may be a summary, and what each other sheet comes to by its lines. */
    struct Candidate {
        qsizetype sheet = 0;
        SummaryLines lines;
        std::vector<std::pair<qsizetype, SummaryLines::Parts>> parts = {};
    };
    Result<std::vector<Candidate>> candidates(const QList<SheetProposal> &sheets) const;
    /** False if there is too much to compare. */
    Result<bool> addParts(const QList<SheetProposal> &sheets, std::vector<Candidate> &candidates) const;
    static void decide(QList<SheetProposal> &sheets, const Candidate &candidate);

    SheetReader &m_reader;
    const Countries &m_countries;
    const Progress &m_progress;
};
