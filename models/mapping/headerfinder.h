// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/headervocabulary.h"
#include "mapping/sheetsample.h"

#include <QList>
#include <QString>

/** Where the header of a sheet stands, and what it says. */
struct FoundHeader {
    std::size_t first = 0;  ///< index in the sample of the first header row
    std::size_t last = 0;   ///< index of the last one
    int fields = 0;         ///< how many different fields its wording names; 0 = no header found
    QList<QString> headers; ///< one a column; rows of a two-row header joined by " / "
    /** Made of two rows: what stands before " / " is the group. */
    bool grouped() const { return last > first; }
    bool valid() const { return fields > 0; }
};

/** Finds the header among the first rows: title rows above it, headers of two rows with merged cells. */
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
    const HeaderVocabulary &m_vocabulary;
};
