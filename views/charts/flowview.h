// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/flowfigure.h"
#include "views/charts/flowlayout.h"
#include "views/charts/footnote.h"

#include <QWidget>

class Looks;

/** Shows an alluvial figure and tells which country or ribbon was chosen; arrow keys walk the countries. */
class FlowView : public QWidget {
    Q_OBJECT

public:
    explicit FlowView(Looks &looks, QWidget *parent = nullptr);
    void setFigure(const FlowFigure &figure);
    const FlowFigure &figure() const { return m_figure; }
    const FlowLayout &flowLayout() const { return m_layout; }
    QString cardFor(const FlowHit &hit) const;
    QSize sizeHint() const override { return {480, 300}; }
    QSize minimumSizeHint() const override { return {220, 140}; }

Q_SIGNALS:
    void chosen(const FlowHit &hit, Qt::KeyboardModifiers modifiers);
    void opened(const FlowHit &hit);
    /** The note at the foot was clicked: the shipments that it speaks of are wanted. */
    void gapsAsked(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    bool isOnNote(const QPointF &point) const;
    void setHovered(std::optional<FlowHit> hit);

    Looks &m_looks;
    FlowFigure m_figure;
    FlowLayout m_layout;
    FootNote m_note;
    std::optional<FlowHit> m_hovered;
};
