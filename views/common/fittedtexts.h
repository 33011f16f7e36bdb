// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QStaticText>

class QPainter;
class QRect;

/**
 * Texts of one line, cut with "…" where they are wider than their room. Shaping letters is most of what
 * painting a table costs, and a click brings mostly names and figures that were there before: each is shaped
 * once and kept while it is among the latest.
 */
class FittedTexts {
public:
    /** Paints with the painter's font and pen. `alignment` is to the left or to the right; the line stands
     * in the middle of the room's height. Gives the width that was painted, in pixels. */
    int paint(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text);
    /** The width that paint() needs for all of the text. */
    int width(const QPainter &painter, const QString &text);

private:
    const QStaticText &shaped(const QPainter &painter, const QString &text, int width);
    /** What shape and cut depend on; the family is one for the whole program. */
    struct Key {
        QString text;
        int width = 0;
        int pixels = 0;
        int weight = 0;
        bool struckOut = false;
        bool operator==(const Key &) const = default;
        friend std::size_t qHash(const Key &key, std::size_t seed)
        {
            return qHashMulti(seed, key.text, key.width, key.pixels, key.weight, key.struckOut);
        }
    };
    static constexpr int mostKept = 4000; ///< some screens full of cells
    QCache<Key, QStaticText> m_texts{mostKept};
};
