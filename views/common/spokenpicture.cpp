// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/spokenpicture.h"

#include "views/common/otherlanguage.h"

PictureWords SpokenPicture::words() const
{
    const OtherLanguage spoken(m_locale);
    return m_picture->words();
}

void SpokenPicture::paint(QPainter &painter, const QSizeF &size, const Theme &theme,
                          const PictureWords &words) const
{
    const OtherLanguage spoken(m_locale);
    m_picture->paint(painter, size, theme, words);
}
