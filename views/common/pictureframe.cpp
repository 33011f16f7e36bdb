// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pictureframe.h"

#include "views/common/paintedtext.h"

#include <QPainter>

namespace {

constexpr qreal FootLine = 15;

}

QRectF PictureFrame::paint(QPainter &painter, const QSizeF &size, const Theme &theme,
                           const PictureWords &words)
{
    const ThemeColors &colors = theme.colors();
    painter.fillRect(QRectF(QPointF(), size), colors.panel);
    const qreal width = size.width() - 2 * Margin;

    qreal y = Margin;
    // A narrow picture has a smaller title, or it would be all title.
    const int titlePixels = size.width() < 420 ? 17 : 21;
    if (!words.title.isEmpty()) {
        const PaintedText title{words.title, titlePixels, QFont::Bold, colors.text1, {}};
        y += titlePixels - 4;
        y = PaintedText::paintLines(painter, {Margin, y}, title.wrapped(width), title, titlePixels + 5);
    }
    if (!words.subtitle.isEmpty()) {
        const PaintedText subtitle{
            words.subtitle, size.width() < 420 ? 12 : 14, QFont::Normal, colors.text2, {}};
        y = PaintedText::paintLines(painter, {Margin, y - 2}, subtitle.wrapped(width), subtitle, 19) + 2;
    }

    PaintedText note{words.notes.join(u' '), 11, QFont::Normal, colors.text2, {}};
    PaintedText source{words.source, 11, QFont::Normal, colors.text3, {}};
    const QStringList noteLines = note.text.isEmpty() ? QStringList() : note.wrapped(width);
    const QStringList sourceLines = source.text.isEmpty() ? QStringList() : source.wrapped(width);
    const auto count = static_cast<qreal>(noteLines.size() + sourceLines.size());
    qreal foot = size.height() - Margin + 4 - (count - 1) * FootLine;
    const qreal bottom = count > 0 ? foot - FootLine : size.height() - Margin;
    foot = PaintedText::paintLines(painter, {Margin, foot}, noteLines, note, FootLine);
    PaintedText::paintLines(painter, {Margin, foot}, sourceLines, source, FootLine);
    return {0, y, size.width(), qMax(0.0, bottom - y)};
}
