// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/picture.h"

#include <QLocale>

#include <memory>
#include <utility>

/** A picture that is painted in a language of its own, whichever the window's is. */
class SpokenPicture : public Picture {
public:
    SpokenPicture(std::shared_ptr<const Picture> picture, const QLocale &locale)
        : m_picture(std::move(picture)), m_locale(locale)
    {
    }
    PictureWords words() const override;
    void paint(QPainter &painter, const QSizeF &size, const Theme &theme,
               const PictureWords &words) const override;

private:
    std::shared_ptr<const Picture> m_picture;
    QLocale m_locale;
};
