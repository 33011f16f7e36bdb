// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;
class QPen;

/**
 * One line of text in a picture: measured and painted alike on screen, in SVG (as text) and in PDF. Positions
 * are of the baseline, in pixels at 96 dpi.
 */
struct PaintedText {
    QString text;
    int pixels = 12;
    QFont::Weight weight = QFont::Normal;
    QColor color;
    QColor halo; ///< invalid = none; a stroke of 3 px behind the letters

    qreal width() const;
    PaintedText elided(qreal width) const;
    /** Broken at words, and inside a word that is wider than the line. At least one line. */
    QStringList wrapped(qreal width) const;

    void paint(QPainter &painter, const QPointF &baseline, Qt::Alignment align = Qt::AlignLeft) const;
    /** A rim in the pen's color around a text, half of the pen's width wide. */
    static void paintHalo(QPainter &painter, const QPointF &at, const QFont &font, const QString &text,
                          const QPen &pen);
    /** Lines one below the other, 1.4 times the size apart or as given; returns the baseline after the last.
     */
    static qreal paintLines(QPainter &painter, QPointF baseline, const QStringList &lines,
                            const PaintedText &look, qreal lineHeight, Qt::Alignment align = Qt::AlignLeft);
    /** The box that the line takes when painted there. */
    QRectF box(const QPointF &baseline, Qt::Alignment align = Qt::AlignLeft) const;
};
