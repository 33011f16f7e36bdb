// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/common/picture.h"

#include <QByteArray>
#include <QImage>

/** How a picture becomes a file. */
struct PictureOptions {
    PictureSize size = PictureSize::all().first();
    Theme theme = Theme::print();
    PictureWords words;
    qreal pngScale = 2; ///< 1 to 4
};

/** Pictures as files. The same figure gives the same bytes: no dates, no random ids. */
namespace PictureFile {
QImage image(const Picture &picture, const PictureOptions &options);
/** SVG with its texts as text. */
QByteArray svg(const Picture &picture, const PictureOptions &options);
/** One page of the picture's size, fonts embedded. */
QByteArray pdf(const Picture &picture, const PictureOptions &options);
/** By the ending of the path: png, svg or pdf. The file is there whole or not at all. */
Result<void> save(const Picture &picture, const PictureOptions &options, const QString &path);
} // namespace PictureFile
