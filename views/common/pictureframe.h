// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/picture.h"

#include <QRectF>

/** The title above and the notes and source below a picture, all set left. */
namespace PictureFrame {
constexpr qreal Margin = 20;

/**
 * Paints background, title, subtitle and foot, and returns what is left for the body: the full width, so that
 * a map can run to the edges; a chart keeps to the margins itself.
 */
QRectF paint(QPainter &painter, const QSizeF &size, const Theme &theme, const PictureWords &words);
} // namespace PictureFrame
