// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importentry.h"

#include <QAbstractScrollArea>

class Looks;

/**
 * What each field yields over the rows looked at: a share, a line, and what is wrong with the rest. All of it
 * can be read in any language and at any width: many fields stand in several lines, which scroll where they
 * are more than a few.
 */
class YieldStrip : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit YieldStrip(const Looks &looks, QWidget *parent = nullptr);
    void setPreview(const MappingPreview &preview);
    /** Where the fields stand, from the top of what scrolls, at the width of now. */
    QList<QRect> cells() const;
    /** All fields fit beside one another, each in large figures; else they stand in several lines. */
    bool inOneRow() const;
    /** How wide a field must be for all its words. */
    int needed(const FieldYield &yield, bool large) const;
    QSize minimumSizeHint() const override { return {200, 0}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString heading() const;
    static QString remark(const FieldYield &yield);
    QString share(const FieldYield &yield) const;
    /** From one field to the next, if each has the room that the widest needs. */
    int step(bool large) const;
    /** The width that fields may take, with room kept for the bar that scrolls. */
    int room() const;
    /** Takes the height that the fields need, up to a few lines of them. */
    void arrange();
    void paintField(QPainter &painter, const QRect &cell, const FieldYield &yield) const;
    const Looks &m_looks;
    MappingPreview m_preview;
};
