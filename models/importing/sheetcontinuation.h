// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/documentsurvey.h"
#include "places/countries.h"

#include <QList>

/**
 * Finds sheets of one workbook that have no header because they go on with the rows of the sheet before them,
 * and has them read by its mapping, which is said of them.
 */
class SheetContinuation {
public:
    /** The countries must outlive this. */
    explicit SheetContinuation(const Countries &countries) : m_countries(countries) {}
    void find(QList<SheetProposal> &sheets) const;

private:
    bool fits(const SheetProposal &sheet, const ColumnMapping &mapping) const;

    const Countries &m_countries;
};
