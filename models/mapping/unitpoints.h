// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"
#include "mapping/sheetfacts.h"

/**
 * Asks what a unit of quantities means that may be a mass or something else ("MT": metric tons or metres),
 * where the sheet gives no other mass and a quantity in a unit of mass would count as one.
 */
class UnitPoints {
public:
    /** The sheet must outlive this. */
    explicit UnitPoints(const SheetFacts &sheet) : m_sheet(sheet) {}
    /** Adds questions, and rules for what the sheet itself settles. */
    void ask(ColumnMapping &mapping) const;

private:
    bool saysMetres(int unitColumn) const;
    bool writesMetresAsMt() const;

    const SheetFacts &m_sheet;
};
