// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/paintedtext.h"

#include "views/common/theme.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QTextLayout>

#include <cmath>
#include <numbers>

namespace {

QFont fontOf(const PaintedText &text)
{
    QFont font = Theme::font(text.pixels, text.weight);
    font.setHintingPreference(QFont::PreferNoHinting); // else widths differ between screen and paper
    return font;
}

qreal startOf(const PaintedText &text, qreal x, Qt::Alignment align)
{
    if (align & Qt::AlignRight)
        return x - text.width();
    return align & Qt::AlignHCenter ? x - text.width() / 2 : x;
}

/** A sign before a word may not part from it: "-category:none" without its sign says the opposite. Of the
 * same length as the text. */
QString withTiedSigns(QString text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const bool begins = i == 0 || text[i - 1].isSpace() || text[i - 1] == u'(';
        if (text[i] == u'-' && begins && !text[i + 1].isSpace())
            text[i] = QChar(0x2011); // a hyphen after which no line ends
    }
    return text;
}

} // namespace

qreal PaintedText::width() const
{
    return QFontMetricsF(fontOf(*this)).horizontalAdvance(text);
}

PaintedText PaintedText::elided(qreal width) const
{
    PaintedText shorter = *this;
    shorter.text = QFontMetricsF(fontOf(*this)).elidedText(text, Qt::ElideRight, width);
    return shorter;
}

QStringList PaintedText::wrapped(qreal width) const
{
    QTextLayout layout(withTiedSigns(text), fontOf(*this));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(width, 1.0));
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

void PaintedText::paint(QPainter &painter, const QPointF &baseline, Qt::Alignment align) const
{
    if (text.isEmpty())
        return;
    const QFont font = fontOf(*this);
    const QPointF at(startOf(*this, baseline.x(), align), baseline.y());
    if (halo.isValid())
        paintHalo(painter, at, font, text, QPen(halo, 3));
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(at, text);
}

void PaintedText::paintHalo(QPainter &painter, const QPointF &at, const QFont &font, const QString &text,
                            const QPen &pen)
{
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        QPainterPath outline;
        outline.addText(at, font, text);
        painter.strokePath(outline, QPen(pen.brush(), pen.widthF(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        return;
    }
    // In pixels the text itself, moved around, shows the same for a tenth of the time.
    painter.setFont(font);
    painter.setPen(pen.color());
    constexpr int directions = 12;
    for (int i = 0; i < directions; ++i) {
        const double angle = 2 * std::numbers::pi * i / directions, away = pen.widthF() / 2;
        painter.drawText(at + QPointF(std::cos(angle), std::sin(angle)) * away, text);
    }
}

qreal PaintedText::paintLines(QPainter &painter, QPointF baseline, const QStringList &lines,
                              const PaintedText &look, qreal lineHeight, Qt::Alignment align)
{
    PaintedText one = look;
    for (const QString &line : lines) {
        one.text = line;
        one.paint(painter, baseline, align);
        baseline.ry() += lineHeight;
    }
    return baseline.y();
}

QRectF PaintedText::box(const QPointF &baseline, Qt::Alignment align) const
{
    const qreal ascent = pixels * 0.78;
    return {startOf(*this, baseline.x(), align), baseline.y() - ascent, width(), pixels * 1.0};
}
