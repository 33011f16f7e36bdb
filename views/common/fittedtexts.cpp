// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/fittedtexts.h"

#include <QPainter>

#include <cmath>

const QStaticText &FittedTexts::shaped(const QPainter &painter, const QString &text, int width)
{
    const QFont &font = painter.font();
    // Of a long description only what may fit is measured: it would cost more than all the rest of the row.
    constexpr int thinnest = 2; // pixels of a letter
    const Key key{text.left(width / thinnest + 1), width, font.pixelSize(), font.weight(), font.strikeOut()};
    if (const QStaticText *known = m_texts.object(key))
        return *known;
    auto *made = new QStaticText(painter.fontMetrics().elidedText(key.text, Qt::ElideRight, width));
    made->setTextFormat(Qt::PlainText); // texts of files are no markup
    made->prepare(painter.transform(), font);
    m_texts.insert(key, made);
    return *made;
}

int FittedTexts::width(const QPainter &painter, const QString &text)
{
    constexpr int enough = 4000;
    return static_cast<int>(std::ceil(shaped(painter, text, enough).size().width()));
}

int FittedTexts::paint(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text)
{
    if (text.isEmpty() || room.width() <= 0)
        return 0;
    const QStaticText &line = shaped(painter, text, room.width());
    const double width = line.size().width();
    const double left = alignment & Qt::AlignRight ? room.right() + 1 - width : room.left();
    painter.drawStaticText(QPointF(left, room.top() + (room.height() - painter.fontMetrics().height()) / 2),
                           line);
    return static_cast<int>(std::ceil(width));
}
