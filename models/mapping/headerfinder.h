// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/headervocabulary.h"
#include "mapping/sheetsample.h"

#include <QList>
#include <QString>

class HeaderRows;

/** Where the header of a sheet stands, and what it says. */
struct FoundHeader {
    std::size_t first = 0;  ///< index in the sample of the first header row
    std::size_t last = 0;   ///< index of the last one
    int fields = 0;         ///< how many different fields its wording names; 0 = no header found
    QList<QString> headers; ///< one a column; rows of a header of several joined by " / "
    bool grouped = false;   ///< made of two or three rows: what stands before the last " / " is the group
    bool valid() const { return fields > 0; }
};

/**
 * Finds the header among the first rows: title rows above it, headers of two or three rows with merged cells,
 * and rows of units, of column numbers and of box codes under it, which belong to it.
 */
class HeaderFinder {
public:
    explicit HeaderFinder(const HeaderVocabulary &vocabulary) : m_vocabulary(vocabulary) {}
    FoundHeader find(const SheetSample &sample) const;

private:
    struct Score {
        double points = 0;
        int fields = 0;
    };
    Score score(const QList<QString> &headers, bool grouped = false) const;
    FoundHeader threeRows(HeaderRows &rows, std::size_t row, const QList<QString> &pair, int fields) const;
    bool addsMeasures(const QList<QString> &groups, const QList<QString> &parts) const;
    static bool isBelowTable(HeaderRows &rows, const FoundHeader &first, std::size_t row);
    void takeRowsBelow(HeaderRows &rows, FoundHeader &found) const;
    const HeaderVocabulary &m_vocabulary;
};
