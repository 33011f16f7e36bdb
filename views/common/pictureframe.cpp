// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pictureframe.h"

#include "views/common/paintedtext.h"

#include <QPainter>

namespace {

/** Lines of one look, one below the other. */
struct Paragraph {
    PaintedText look;
    QStringList lines;
    QPointF at; ///< of the first baseline
    qreal step;
};

struct FrameLayout {
    QList<Paragraph> paragraphs;
    QRectF body;
};

FrameLayout layOut(const QSizeF &size, const ThemeColors &colors, const PictureWords &words)
{
    FrameLayout layout;
    const qreal margin = PictureFrame::margin(size.width());
    const qreal width = size.width() - 2 * margin;
    const auto add = [&](const PaintedText &look, qreal y, qreal step) {
        const QStringList lines = look.text.isEmpty() ? QStringList() : look.wrapped(width);
        layout.paragraphs.append({look, lines, {margin, y}, step});
        return y + static_cast<qreal>(lines.size()) * step;
    };
    qreal y = margin;
    // A narrow picture has a smaller title and closer lines, or it would be all words.
    const bool narrow = margin < 20;
    const qreal footLine = narrow ? 14 : 15;
    const int titlePixels = narrow ? 17 : 21;
    if (!words.title.isEmpty())
        y = add({words.title, titlePixels, QFont::Bold, colors.text1, {}}, y + titlePixels - 4,
                titlePixels + 5);
    if (!words.subtitle.isEmpty())
        y = add({words.subtitle, narrow ? 12 : 14, QFont::Normal, colors.text2, {}}, y - 2,
                narrow ? 16 : 19) +
            2;

    const PaintedText note{words.notes.join(u' '), 11, QFont::Normal, colors.text2, {}};
    const PaintedText source{words.source, 11, QFont::Normal, colors.text3, {}};
    const qreal noteHeight = add(note, 0, footLine), sourceHeight = add(source, 0, footLine);
    const qreal foot = size.height() - margin + 4 + footLine - noteHeight - sourceHeight;
    layout.paragraphs[layout.paragraphs.size() - 2].at.setY(foot);
    layout.paragraphs.last().at.setY(foot + noteHeight);
    const qreal bottom = noteHeight + sourceHeight > 0 ? foot - footLine : size.height() - margin;
    layout.body = {0, y, size.width(), qMax(0.0, bottom - y)};
    return layout;
}

void paintWords(QPainter &painter, const FrameLayout &layout)
{
    for (const Paragraph &paragraph : layout.paragraphs)
        PaintedText::paintLines(painter, paragraph.at, paragraph.lines, paragraph.look, paragraph.step);
}

} // namespace

QRectF PictureFrame::body(const QSizeF &size, const PictureWords &words)
{
    return layOut(size, {}, words).body;
}

QRectF PictureFrame::paint(QPainter &painter, const QSizeF &size, const Theme &theme,
                           const PictureWords &words)
{
    const FrameLayout layout = layOut(size, theme.colors(), words);
    painter.fillRect(QRectF(QPointF(), size), theme.colors().panel);
    paintWords(painter, layout);
    return layout.body;
}

void PictureFrame::paintAround(QPainter &painter, const QSizeF &size, qreal top, qreal bottom,
                               const Theme &theme, const PictureWords &words)
{
    const QColor paper = theme.colors().panel;
    painter.fillRect(QRectF(0, 0, size.width(), top), paper);
    painter.fillRect(QRectF(0, bottom, size.width(), size.height() - bottom), paper);
    paintWords(painter, layOut(size, theme.colors(), words));
}
