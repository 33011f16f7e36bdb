// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/sheetfacts.h"

#include <QList>

#include <vector>

/** "Indian Port", "US Port" and "Foreign Port": of imports the first is where goods are landed, of exports
 * where they are loaded. */
class HomePorts {
public:
    /** Both must outlive this. */
    HomePorts(const SheetFacts &sheet, std::vector<ColumnUse> &columns) : m_sheet(sheet), m_columns(columns)
    {
    }
    /** Settles them by the direction of trade, or asks; manifest: bills of lading, which are of imports
     * unless something says otherwise. */
    void settle(bool manifest, QList<MappingQuestion> &questions) const;

private:
    enum class Side : std::uint8_t { None, Home, Foreign };
    Side sideOf(const ColumnUse &use) const;

    const SheetFacts &m_sheet;
    std::vector<ColumnUse> &m_columns;
};
