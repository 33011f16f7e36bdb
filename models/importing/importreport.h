// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/** One sheet that went in. */
struct ImportedSheet {
    Source source;                    ///< as stored
    std::int64_t problems = 0;        ///< rows and cells with something to look at
    QStringList notes;                ///< what a person should know of how the whole sheet was read
    QList<MappingQuestion> questions; ///< that the file does not settle; the first answer was taken
};

/** One sheet that was not taken, and why, in words. */
struct SheetLeftOut {
    QString sheet;
    bool hidden = false;
    QString reason;
};

/** What one import did. */
struct ImportReport {
    QString file; ///< as it was named by the caller
    QList<ImportedSheet> sheets;
    QList<SheetLeftOut> leftOut;

    /** The objects that `waybill import --format json` prints, one a source, for an array over all files. */
    QList<QByteArray> toJson() const;
    std::int64_t problems() const;
};
