// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/flowpicture.h"

#include "views/charts/flowpainter.h"
#include "views/common/pictureframe.h"

#include <algorithm>

namespace {

constexpr int leastNodes = 3; ///< in a column

QRectF areaOf(const QRectF &body)
{
    const qreal margin = PictureFrame::margin(body.width());
    return body.adjusted(margin, 10, -margin, -8);
}

/** Some node has no figure, or so much of the height goes into words that ribbons are but hairs. */
bool isCrowded(const FlowLayout &layout, const FlowFigure &figure)
{
    constexpr qreal least = 0.3; // of the height
    qreal height = 0;
    for (int i = 0; i < figure.nodes.size(); ++i)
        height += figure.nodes[i].column == 0 ? layout.nodes[i].height() : 0;
    return height < layout.area.height() * least ||
           std::ranges::any_of(layout.labels, [](const FlowLabel &label) { return label.figure.isEmpty(); });
}

} // namespace

PictureWords FlowPicture::words() const
{
    return {m_figure.title, m_figure.subtitle, m_figure.notes, m_figure.source};
}

FlowFigure FlowPicture::fitting(const QRectF &area) const
{
    if (!FlowLayout::isNarrow(area.width()))
        return m_figure;
    int most = 0;
    for (int column = 0; column < 3; ++column)
        most =
            std::max(most, static_cast<int>(std::ranges::count(m_figure.nodes, column, &FlowNode::column)));
    // In a column of a page each node has its figure: those without room for it are put together.
    FlowFigure figure = m_figure;
    while (most > leastNodes && isCrowded(FlowLayout::of(figure, area), figure))
        figure = m_figure.gathered(--most);
    return figure;
}

void FlowPicture::paint(QPainter &painter, const QSizeF &size, const Theme &theme,
                        const PictureWords &words) const
{
    const FlowFigure figure = fitting(areaOf(PictureFrame::body(size, words)));
    PictureWords said = words;
    if (m_figure.smallNote.isEmpty() && !figure.smallNote.isEmpty())
        said.notes.append(figure.smallNote);
    else if (figure.smallNote != m_figure.smallNote) // within what a person made of the notes
        said.notes.replaceInStrings(m_figure.smallNote, figure.smallNote);
    const QRectF body = PictureFrame::paint(painter, size, theme, said);
    const FlowLayout layout = FlowLayout::of(figure, areaOf(body));
    FlowPainter(figure, layout, theme).paint(painter);
}
