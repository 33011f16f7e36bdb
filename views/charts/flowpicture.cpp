// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/flowpicture.h"

#include "views/charts/flowpainter.h"
#include "views/common/pictureframe.h"

PictureWords FlowPicture::words() const
{
    return {m_figure.title, m_figure.subtitle, m_figure.notes, m_figure.source};
}

void FlowPicture::paint(QPainter &painter, const QSizeF &size, const Theme &theme,
                        const PictureWords &words) const
{
    const QRectF body = PictureFrame::paint(painter, size, theme, words);
    const FlowLayout layout =
        FlowLayout::of(m_figure, body.adjusted(PictureFrame::Margin, 10, -PictureFrame::Margin, -8));
    FlowPainter(m_figure, layout, theme).paint(painter);
}
