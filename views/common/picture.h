// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>

class QPainter;

/** The words around a picture for print; whoever exports may change them before. */
struct PictureWords {
    QString title;
    QString subtitle;
    QStringList notes;
    QString source;
    bool operator==(const PictureWords &) const = default;
};

/** Something that can be printed: a chart or a map. Painted by the same code in the window and into a file.
 */
class Picture {
public:
    virtual ~Picture() = default;
    /** The words as the figure proposes them. */
    virtual PictureWords words() const = 0;
    /** Paints title, body and foot into (0, 0) to size, in pixels at 96 dpi, background included. */
    virtual void paint(QPainter &painter, const QSizeF &size, const Theme &theme,
                       const PictureWords &words) const = 0;
};

/** A size that newsrooms use. Text sizes stay and the layout changes; where text must differ, textScale says
 * by how much. */
struct PictureSize {
    QString id;     ///< "web", "column", "page", "slide", "social"
    QString name;   ///< translated
    QString extent; ///< "720 × 500 px", "85 mm"
    QSizeF pixels;  ///< at 96 dpi
    qreal textScale = 1;
    static QList<PictureSize> all();
    static PictureSize custom(const QSizeF &pixels);
};
