// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/picture.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureSize)
};

constexpr qreal PixelsPerMillimeter = 96.0 / 25.4;

QSizeF millimeters(qreal width, qreal height)
{
    return {width * PixelsPerMillimeter, height * PixelsPerMillimeter};
}

} // namespace

QList<PictureSize> PictureSize::all()
{
    return {
        {QStringLiteral("web"), Words::tr("Web"), QStringLiteral("720 × 500 px"), QSizeF(720, 500), 1.0},
        {QStringLiteral("column"), Words::tr("Column"), Words::tr("%1 mm").arg(85), millimeters(85, 115),
         0.9},
        {QStringLiteral("page"), Words::tr("Page"), Words::tr("%1 mm").arg(180), millimeters(180, 125), 1.0},
        {QStringLiteral("slide"), Words::tr("Slide"), QStringLiteral("16 : 9"), QSizeF(1280, 720), 1.25},
        {QStringLiteral("social"), Words::tr("Social"), QStringLiteral("1 : 1"), QSizeF(1080, 1080), 1.5},
    };
}

PictureSize PictureSize::custom(const QSizeF &pixels)
{
    return {QStringLiteral("custom"), Words::tr("Custom"),
            QStringLiteral("%1 × %2 px").arg(pixels.width()).arg(pixels.height()), pixels, 1.0};
}
