// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/routefigure.h"
#include "views/map/maplens.h"
#include "views/map/mappicture.h"
#include "views/map/routepainter.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class Looks;
class MapButtons;
class RecentPictures;

/**
 * Shows a route figure and tells what hand or keyboard choose in it; changes nothing by itself. The wheel
 * zooms at the pointer, a drag moves the map, with Shift it draws a lasso around nodes, the pointer at rest
 * shows a card. Arrows move, + - 0 zoom, Page Up and Down walk the nodes, Enter chooses.
 */
class MapView : public QWidget {
    Q_OBJECT

public:
    explicit MapView(Looks &looks, QWidget *parent = nullptr);

    /** Keeps the place the person went to; shows all while they went nowhere. */
    void setFigure(const RouteFigure &figure);
    const RouteFigure &figure() const { return m_figure; }
    /** Makes the picture of a figure for the view as it stands now; safe to call from any thread, and after the view
     * has gone. */
    std::function<MapPicture(RouteFigure)> pictureMaker() const;
    /** As setFigure(), without the work; where the view stands otherwise by now, the work is done here. */
    void setPicture(const MapPicture &picture);
    const MapLens &lens() const { return m_lens; }
    const MapScene &scene() const { return m_scene; }
    MapLayout::Hit hitAt(QPointF point) const { return m_scene.hitAt(point); }
    /** What a click means there: also on the land of a country. */
    MapLayout::Hit meantAt(QPointF point) const
    {
        return m_painter->meantAt(m_figure, m_scene, m_lens, point);
    }
    /** The clauses that a click on it means. */
    QList<FilterClause> clausesOf(const MapLayout::Hit &hit) const;
    /** The card that appears beside the pointer. */
    QString cardFor(const MapLayout::Hit &hit) const;

    void zoom(double factor, QPointF at);
    void showAll();
    void showHit(const MapLayout::Hit &hit);
    QSize sizeHint() const override { return {560, 380}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

Q_SIGNALS:
    /** A node or leg was clicked or entered. */
    void chosen(const QList<FilterClause> &clauses, Qt::KeyboardModifiers modifiers);
    /** The same, where it may mean one of several. */
    void rolesAsked(const QList<FilterClause> &roles, Qt::KeyboardModifiers modifiers,
                    const QPoint &globalPosition);
    void menuAsked(const QList<FilterClause> &clauses, const QList<FilterClause> &roles,
                   const QPoint &globalPosition);
    /** The corner that says what is not on the map was clicked. */
    void gapsAsked(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setLens(const MapLens &lens, bool settled);
    void settle();
    MapStand stand() const;
    void describe();
    /** @p beyond: pixels on each side, so that the map can be moved without painting. */
    void renderGround(int beyond);
    void setMarked(const MapLayout::Hit &hit);
    /** Tells what a click on it means, if anything. */
    void choose(const MapLayout::Hit &hit, QPointF at, Qt::KeyboardModifiers modifiers);
    void walk(int step);
    bool isOnCorner(QPointF point) const;
    void endLasso(Qt::KeyboardModifiers modifiers);
    void setWentAway(bool away);

    Looks &m_looks;
    RouteFigure m_figure;
    std::shared_ptr<RoutePainter> m_painter;
    std::shared_ptr<RecentPictures> m_recent;
    MapLens m_lens;
    MapScene m_scene;        ///< of m_lens as last settled
    bool m_wentAway = false; ///< the person zoomed or moved
    QImage m_ground;         ///< the view without its plates
    int m_beyond = 0;        ///< pixels by which it is larger on each side
    int m_look = 0;          ///< counts changes of the theme
    MapLens m_groundLens;
    MapLayout::Hit m_marked;
    QPointF m_pressedAt, m_draggedTo;
    bool m_pressed = false, m_dragging = false;
    bool m_drawing = false; ///< the drag draws a lasso
    QPolygonF m_lasso;
    QTimer m_settleTimer, m_cardTimer;
    MapButtons *m_buttons;
};
