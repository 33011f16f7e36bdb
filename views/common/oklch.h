// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/** A color by lightness (0 to 1), chroma and hue (radians) as the eye sees them; for tints that stay one hue.
 */
struct Oklch {
    double lightness = 0, chroma = 0, hue = 0;
    static Oklch fromColor(const QColor &color);
    /** The nearest color a screen has: chroma is reduced until it fits. */
    QColor toColor() const;
};

/** WCAG 2 contrast of two opaque colors, 1 to 21. */
double contrast(const QColor &a, const QColor &b);
/** a with `part` (0 to 1) of b, in sRGB. */
QColor mix(const QColor &a, const QColor &b, double part);
