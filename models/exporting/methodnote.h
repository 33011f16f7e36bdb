// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "casefile/sourceshares.h"
#include "cube/cube.h"
#include "figures/chartquestion.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/**
 * How the figures of an export came about, so that somebody else can make them again: the query, how complete
 * the figures are, the sources with their hashes, the program. Goes into the second sheet of a workbook, or
 * beside a picture.
 */
struct MethodNote {
    QString title;                   ///< what was exported, or a picture's title
    QString subtitle = {};           ///< of a picture: what is measured, whatever its title claims
    QString caseName;                ///< file name of the case
    QString query;                   ///< empty = all shipments
    Totals totals;                   ///< of what was exported
    QList<MoneySum> otherMoney = {}; ///< its values that are not in dollars
    QList<Source> sources;           ///< of the case
    SourceShares shares = {};        ///< how much of what was exported comes from each
    bool illustrative = false;
    std::int64_t leftOut = 0; ///< shipments that pass the query, but are in no sum, as duplicates
    FigureContext::Overlaps overlaps;
    QStringList notes; ///< the notes of the picture, what was cut or guarded, and the like

    /** Label and value, line by line; an empty label continues the one before. */
    struct Line {
        QString label, value;
    };
    QList<Line> lines() const;
    QByteArray toText() const;
    QByteArray toJson() const;

private:
    /** Those that gave most first. */
    QList<Source> sourcesByShare() const;
    QStringList sourceTexts() const;
};
