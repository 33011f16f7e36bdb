// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "mapping/mappingrule.h"
#include "mapping/sheetfacts.h"

class Countries;

/**
 * Changes a mapping by what a person says. A column that takes a field over is read as its own header and values
 * say, and not as the column before it was: another mass may be in tonnes, another value in euros.
 */
class MappingRevision {
public:
    /** rows: some of those below the header. Both must outlive this. */
    MappingRevision(const SheetSample &rows, const Countries &countries) : m_rows(rows), m_countries(countries) {}

    /** The mapping with the rules applied: those that name columns first, whatever their order. Fails as
     * MappingRule::apply() does. */
    Result<ColumnMapping> apply(ColumnMapping mapping, const QList<MappingRule> &rules) const;
    /** Decides how a column is read that was given its field just now; what stays open is asked. */
    void readAnew(ColumnMapping &mapping, int column) const;

private:
    const SheetSample &m_rows;
    const Countries &m_countries;
};
