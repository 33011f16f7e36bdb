// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/chartfigure.h"
#include "views/charts/charthandles.h"
#include "views/charts/chartpainter.h"
#include "views/charts/footnote.h"

#include <QTimer>
#include <QWidget>

class Looks;

/**
 * Shows a chart's figure and tells what hand or keyboard choose in it; changes nothing by itself. Arrow keys
 * walk the groups, Enter chooses, a drag over periods chooses a range, the pointer at rest shows a card.
 */
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(Looks &looks, QWidget *parent = nullptr);

    void setFigure(const ChartFigure &figure);
    const ChartFigure &figure() const { return m_figure; }
    /** What is under a point of the widget. */
    std::optional<ChartHit> hitAt(const QPointF &point) const;
    /** What the words under a point stand for; they lie over the columns. */
    std::optional<ChartHit> wordsAt(const QPointF &point) const;
    const QList<ChartHandle> &handles() const { return m_handles; }
    const ChartLayout &chartLayout() const { return m_layout; }
    const FootNote &note() const { return m_note; }
    /** The card that appears beside the pointer: name, values, share, how many shipments. */
    QString cardFor(const ChartHit &hit) const;
    int current() const { return m_marks.current; }
    void setCurrent(int group);
    QSize sizeHint() const override { return {480, 300}; }
    QSize minimumSizeHint() const override { return {220, 140}; }

Q_SIGNALS:
    /** A group, or one layer of it, was clicked or entered. */
    void chosen(const ChartHit &hit, Qt::KeyboardModifiers modifiers);
    /** Double-clicked: its shipments are wanted. */
    void opened(const ChartHit &hit);
    /** A drag over periods, from the earlier to the later. */
    void rangeChosen(int firstGroup, int lastGroup);
    void menuAsked(const ChartHit &hit, const QPoint &globalPosition);
    /** The note at the foot was clicked: the shipments that it speaks of are wanted. */
    void gapsAsked(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOut();
    bool isOnNote(const QPointF &point) const;
    void setMarks(const ChartMarks &marks);
    void describe();

    Looks &m_looks;
    ChartFigure m_figure; ///< thinned to what can be seen
    ChartLayout m_layout;
    QList<ChartHandle> m_handles;
    FootNote m_note;
    ChartMarks m_marks;
    int m_pressed = -1;
    std::optional<ChartHit> m_pressedWords;
    QTimer m_cardTimer;
};
