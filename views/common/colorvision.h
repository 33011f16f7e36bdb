// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

/** Ways of seeing color that a picture should survive. */
enum class ColorVision { Full, Protan, Deutan, Tritan, Grey };

/**
 * The picture as somebody with that vision sees it: the model of Machado, Oliveira and Fernandes (2009) at
 * full strength, in linear light; grey by luminance.
 */
QImage seenWith(const QImage &image, ColorVision vision);
