// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

/** What has to be said below a chart in the window: on as many lines as it takes, for half of it may mean
 * something else. */
class FootNote {
public:
    FootNote() = default;
    FootNote(const QString &text, int viewWidth);
    /** Of the foot of the view, which is there also without words. */
    int height() const;
    const QStringList &lines() const { return m_lines; }
    /** Where its words stand in a view of that height. */
    QRectF box(int viewHeight) const;
    void paint(QPainter &painter, int viewHeight, const QColor &color) const;

private:
    QStringList m_lines;
};
