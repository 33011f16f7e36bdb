// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/common/picturefile.h"
#include "views/dialogs/exportsubject.h"

#include <QStringList>

/** Which files an export makes; a value, without a window. */
struct PictureExport {
    PictureOptions options;
    QStringList endings{QStringLiteral("png")}; ///< of "png", "svg", "pdf"
    bool method = false;                        ///< the method note beside it, as text and JSON
    bool data = false;                          ///< the figures behind it

    /** The files for a path without ending, in the order in which they are written. */
    QStringList files(const ExportSubject &subject, const QString &base) const;
    /** What a person chose in a file dialog, without an ending of ours: a dot in a name begins no ending. */
    QString baseOf(const ExportSubject &subject, const QString &chosen) const;
    /** Those of the files that are there already. */
    QStringList replaced(const ExportSubject &subject, const QString &chosen) const;
    /** Writes them all; the names of those written, or the first failure. */
    Result<QStringList> write(const ExportSubject &subject, const Picture &picture,
                              const QString &base) const;
};
