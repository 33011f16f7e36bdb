// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpicture.h"

#include "views/charts/chartcolors.h"
#include "views/charts/chartpainter.h"
#include "views/common/pictureframe.h"

#include <QPainter>

#include <algorithm>

namespace {

/** More points than pixels say nothing. */
constexpr int MostPoints = 400;

} // namespace

PictureWords ChartPicture::words() const
{
    return {m_figure.title, m_figure.subtitle, m_figure.notes, m_figure.source};
}

void ChartPicture::paint(QPainter &painter, const QSizeF &size, const Theme &theme,
                         const PictureWords &words) const
{
    const QRectF body = PictureFrame::paint(painter, size, theme, words);
    ChartFigure thin = m_figure.thinned(MostPoints);
    if (theme.hatched()) {
        // In grey a stack goes from dark to light, or neighbours run together.
        std::ranges::stable_sort(thin.series, [&theme](const ChartSeries &a, const ChartSeries &b) {
            return ChartFill::of(a.color, theme).color.lightness() <
                   ChartFill::of(b.color, theme).color.lightness();
        });
    }
    const qreal margin = PictureFrame::margin(size.width());
    const QRectF area = body.adjusted(margin, 8, -margin, -8);
    const ChartLayout layout = ChartLayout::of(thin, area, true);
    ChartPainter(thin, layout, theme).paint(painter);
}
