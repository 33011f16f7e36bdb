// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <QList>

#include <vector>

/** A column called "Importer/Exporter": the firm that receives in imports, and sends in exports. */
class EitherParty {
public:
    /** Both must outlive this. */
    EitherParty(const SheetFacts &sheet, std::vector<ColumnUse> &columns) : m_sheet(sheet), m_columns(columns)
    {
    }
    /** Takes it for what the direction of trade makes it, and asks. */
    void take(QList<MappingQuestion> &questions) const;

private:
    void settle(ColumnUse &use, QList<MappingQuestion> &questions) const;
    void takePartner(const ColumnUse &declarant, QList<MappingQuestion> &questions) const;
    bool isForeign(const ColumnUse &use) const;

    const SheetFacts &m_sheet;
    std::vector<ColumnUse> &m_columns;
};
