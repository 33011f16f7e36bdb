// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/footnote.h"

#include "views/common/paintedtext.h"

#include <algorithm>

namespace {

constexpr int textSize = 11, margin = 14, lineHeight = 15, below = 10;

} // namespace

FootNote::FootNote(const QString &text, int viewWidth)
    : m_lines(PaintedText{text, textSize, QFont::Normal, {}, {}}.wrapped(viewWidth - 2 * margin))
{
}

int FootNote::height() const
{
    return static_cast<int>(std::max<qsizetype>(m_lines.size(), 1)) * lineHeight + below;
}

void FootNote::paint(QPainter &painter, int viewHeight, const QColor &color) const
{
    const auto first = viewHeight - below - (m_lines.size() - 1) * lineHeight;
    PaintedText::paintLines(painter, QPointF(margin, static_cast<qreal>(first)), m_lines,
                            PaintedText{{}, textSize, QFont::Normal, color, {}}, lineHeight);
}

QRectF FootNote::box(int viewHeight) const
{
    qreal wide = 0;
    for (const QString &line : m_lines)
        wide = std::max(wide, PaintedText{line, textSize, QFont::Normal, {}, {}}.width());
    const auto lines = static_cast<qreal>(m_lines.size());
    return {margin, viewHeight - below - lines * lineHeight + 3.0, wide, lines * lineHeight};
}
