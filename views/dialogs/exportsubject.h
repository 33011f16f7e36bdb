// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "exporting/methodnote.h"
#include "figures/chartfigure.h"
#include "views/common/picture.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

/** What can be exported as a picture: how to make it in a language, and what goes beside it. */
struct ExportSubject {
    QString heading;  ///< "Export chart"
    QString summary;  ///< what it shows, in a few words
    QString fileName; ///< proposed, without folder and ending
    std::function<std::shared_ptr<const Picture>(const Format &)> make;
    /** The figures behind it and the ending of such a file; nothing if there are none. */
    std::function<QByteArray()> data;
    QString dataEnding; ///< "csv", "geojson"
    MethodNote note;
    std::int64_t known = 0, shipments = 0; ///< coverage of the measure shown

    /** A chart; `make` gives its figure in a language. */
    static ExportSubject chart(std::function<ChartFigure(const Format &)> make, MethodNote note);
    /** A name for a file from a title: letters and digits of any script, joined by hyphens. */
    static QString fileNameFor(const QString &title);
};
