// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/headerfinder.h"
#include "mapping/headervocabulary.h"
#include "mapping/mappingproposal.h"
#include "mapping/sheetfacts.h"
#include "mapping/sheetsample.h"

class Countries;

/** Proposes which column is which field, from the first rows of a sheet. */
class MappingProposer {
public:
    explicit MappingProposer(const Countries &countries,
                             const HeaderVocabulary &vocabulary = HeaderVocabulary::instance())
        : m_countries(countries), m_vocabulary(vocabulary)
    {
    }
    MappingProposal propose(const SheetSample &sample, const QString &sheetName = {}) const;
    /** What stands in the columns of a mapping; rows: some of those below its header. */
    SheetFacts factsOf(const SheetSample &rows, const ColumnMapping &mapping) const;
    /** The same for every file with these headers in this order, whatever their case and blanks. */
    static QByteArray shapeKey(const QList<QString> &headers);

private:
    SheetFacts lookAt(const SheetSample &sample, const FoundHeader &header, const QString &sheetName) const;
    void lookAtRows(SheetFacts &sheet, int headerRow, bool grouped) const;
    static int widthOf(const SheetFacts &sheet, bool misfits);
    void askShifted(const SheetFacts &sheet, ColumnMapping &mapping) const;

    const Countries &m_countries;
    const HeaderVocabulary &m_vocabulary;
};
