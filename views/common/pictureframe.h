// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/picture.h"

#include <QRectF>

/** The title above and the notes and source below a picture, all set left. */
namespace PictureFrame {
/** Beside, above and below the words. A column of a page has its own white beside it. */
constexpr qreal margin(qreal width)
{
    return width < 420 ? 8 : 20;
}

/** What the words leave for the body: the full width, so that a map can run to the edges; a chart keeps to
 * the margins itself. */
QRectF body(const QSizeF &size, const PictureWords &words);
/** Paints background, title, subtitle and foot, and returns body(). */
QRectF paint(QPainter &painter, const QSizeF &size, const Theme &theme, const PictureWords &words);
/** Paints the same above and below what was painted already from `top` to `bottom`, and over what runs out of
 * that: SVG, as Qt writes it, knows no clip. */
void paintAround(QPainter &painter, const QSizeF &size, qreal top, qreal bottom, const Theme &theme,
                 const PictureWords &words);
} // namespace PictureFrame
