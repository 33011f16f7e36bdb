// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPolygonF>

class QPainter;

/** Very many lines with one pen and brush. */
namespace LongPath {

/** Draws them as one path, which costs the least; in files as several, as some viewers read only so many
 * points of one. */
void draw(QPainter &painter, const QList<QPolygonF> &lines);

} // namespace LongPath
