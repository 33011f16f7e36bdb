// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/hatching.h"

#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace {

/** What of a polygon lies where sign * (x + slope * y) <= bound. */
QPolygonF halved(const QPolygonF &polygon, qreal slope, qreal sign, qreal bound)
{
    const auto side = [&](const QPointF &p) { return sign * (p.x() + slope * p.y()) - bound; };
    QPolygonF kept;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i], b = polygon[(i + 1) % polygon.size()];
        const qreal da = side(a), db = side(b);
        if (da <= 0)
            kept.append(a);
        if ((da < 0 && db > 0) || (da > 0 && db < 0))
            kept.append(a + (b - a) * (da / (da - db)));
    }
    return kept;
}

/** Thick lines as bands: strokes would stick out of the box with their ends. */
void bands(QPainter &painter, const QRectF &box, const QColor &color, qreal diagonal, qreal width,
           bool rising)
{
    const qreal slope = rising ? 1 : -1;
    const qreal half = width / std::sqrt(2.0);
    const QPolygonF whole({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
    const auto [low, high] =
        std::minmax({box.left() + slope * box.top(), box.left() + slope * box.bottom(),
                     box.right() + slope * box.top(), box.right() + slope * box.bottom()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (qreal c = std::floor(low / diagonal) * diagonal; c <= high + half; c += diagonal) {
        const QPolygonF band = halved(halved(whole, slope, 1, c + half), slope, -1, half - c);
        if (band.size() > 2)
            painter.drawPolygon(band);
    }
}

} // namespace

void Hatching::lines(QPainter &painter, const QRectF &box, const QColor &color, qreal step, qreal width,
                     bool rising)
{
    if (box.width() <= 0 || box.height() <= 0)
        return;
    // Lines x + y = c rise to the right on a screen; for falling ones x is mirrored. c runs on a grid of the
    // whole picture, so that neighbouring boxes fit together.
    const qreal diagonal = step * std::sqrt(2.0);
    const auto mirrored = [&](qreal x) { return rising ? x : -x; };
    const qreal left = std::min(mirrored(box.left()), mirrored(box.right()));
    const qreal right = std::max(mirrored(box.left()), mirrored(box.right()));
    if (width > 1.2) {
        bands(painter, box, color, diagonal, width, rising);
        return;
    }
    QList<QLineF> cut;
    for (qreal c = std::ceil((left + box.top()) / diagonal) * diagonal; c <= right + box.bottom();
         c += diagonal) {
        const qreal from = std::max(left, c - box.bottom());
        const qreal to = std::min(right, c - box.top());
        if (from < to)
            cut.append({QPointF(mirrored(from), c - from), QPointF(mirrored(to), c - to)});
    }
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(cut);
}

void Hatching::over(QPainter &painter, const QRectF &box, Hatch hatch, const QColor &ink)
{
    switch (hatch) {
    case Hatch::Solid:
        return;
    case Hatch::Forward:
        lines(painter, box, ink, 4, 0.9, true);
        return;
    case Hatch::Backward:
        lines(painter, box, ink, 4, 0.9, false);
        return;
    case Hatch::Cross:
        lines(painter, box, ink, 5, 0.8, true);
        lines(painter, box, ink, 5, 0.8, false);
        return;
    case Hatch::Dots:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        for (qreal y = box.top() + 2; y < box.bottom() - 1; y += 4) {
            for (qreal x = box.left() + 2; x < box.right() - 1; x += 4)
                painter.drawEllipse(QPointF(x, y), 0.8, 0.8);
        }
        return;
    }
}
