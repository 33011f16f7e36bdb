// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapwidthkey.h"

#include "views/common/paintedtext.h"
#include "views/map/maplayout.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int textSize = 11;
constexpr double row = 20, baseline = 14, middle = 10;
constexpr double sample = 20, beside = 4, gap = 10;

double widthOf(const QString &text)
{
    return PaintedText{text, textSize, QFont::Normal, {}, {}}.width();
}

} // namespace

MapWidthKey::MapWidthKey(const RouteFigure &figure, QPointF at, double width)
    : m_figure(figure), m_heading(at + QPointF(0, baseline))
{
    if (figure.widths.isEmpty())
        return;
    double needed = 0;
    for (const RouteWidth &one : figure.widths)
        needed += sample + beside + widthOf(one.text) + gap;
    const double heading = widthOf(figure.legHeading) + gap;
    const bool oneRow = heading + needed - gap <= width;
    QPointF place = at + (oneRow ? QPointF(heading, middle) : QPointF(0, row + middle));
    for (const RouteWidth &one : figure.widths) {
        const double right = place.x() + sample + beside + widthOf(one.text);
        if (right > at.x() + width && !m_samples.isEmpty())
            break;
        m_samples.append(place);
        place.setX(right + gap);
    }
    m_height = oneRow ? row : 2 * row;
}

void MapWidthKey::paint(QPainter &painter, const Theme &theme, double largestWidth) const
{
    const ThemeColors &colors = theme.colors();
    if (m_samples.isEmpty())
        return;
    PaintedText{m_figure.legHeading, textSize, QFont::Normal, colors.text2, {}}.paint(painter, m_heading);
    const QColor fill =
        m_figure.categories.size() == 1 ? theme.category(m_figure.categories.first().id).color : colors.line3;
    for (qsizetype i = 0; i < m_samples.size(); ++i) {
        const RouteWidth &width = m_figure.widths[i];
        const double thick = MapLayout::widthOf(width.amount, m_figure.largestLeg, largestWidth);
        painter.fillRect(QRectF(m_samples[i].x(), m_samples[i].y() - thick / 2, sample, thick), fill);
        PaintedText{width.text, textSize, QFont::Normal, colors.text2, {}}.paint(
            painter, m_samples[i] + QPointF(sample + beside, baseline - middle));
    }
}
