// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/map/mapview.h"

#include "views/common/looks.h"
#include "views/common/plaintip.h"
#include "views/map/mapbuttons.h"
#include "views/map/mapmeaning.h"
#include "views/map/recentpictures.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr int cardDelay = 150;
constexpr int settleDelay = 90;
constexpr double zoomStep = 1.25;
constexpr double keyStep = 60;
/** How far the painted ground reaches beyond the view on each side. */
constexpr int beyond = 160;

} // namespace

MapView::MapView(Looks &looks, QWidget *parent)
    : QWidget(parent), m_looks(looks), m_painter(std::make_shared<RoutePainter>()),
      m_recent(std::make_shared<RecentPictures>()), m_buttons(new MapButtons(looks, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_cardTimer.setSingleShot(true);
    m_cardTimer.setInterval(cardDelay);
    connect(&m_cardTimer, &QTimer::timeout, this, [this] {
        if (m_marked.any())
            PlainTip::show(QCursor::pos(), cardFor(m_marked), this);
    });
    m_settleTimer.setSingleShot(true);
    m_settleTimer.setInterval(settleDelay);
    connect(&m_settleTimer, &QTimer::timeout, this, &MapView::settle);
    connect(&m_looks, &Looks::changed, this, [this] {
        ++m_look;
        m_ground = QImage();
        update();
    });
    connect(m_buttons, &MapButtons::nearerWanted, this, [this] { zoom(zoomStep, QRectF(rect()).center()); });
    connect(m_buttons, &MapButtons::fartherWanted, this,
            [this] { zoom(1 / zoomStep, QRectF(rect()).center()); });
    connect(m_buttons, &MapButtons::everythingWanted, this, &MapView::showAll);
}

/** From then on the view stays where the person went, whatever the filter; or it shows everything again. */
void MapView::setWentAway(bool away)
{
    m_wentAway = away;
    m_buttons->setWentAway(away);
}

void MapView::setFigure(const RouteFigure &figure)
{
    m_figure = figure;
    setMarked({}); // and its card, which tells old figures
    if (!m_wentAway)
        m_lens = RoutePainter::fittingLens(m_figure, rect());
    settle();
    describe();
}

void MapView::describe()
{
    setAccessibleName(m_figure.title);
    setAccessibleDescription(m_figure.toText());
}

MapStand MapView::stand() const
{
    return {size(), devicePixelRatioF(), m_lens, m_wentAway, {QRectF(m_buttons->geometry())}, m_looks.theme(),
            m_look};
}

std::function<MapPicture(RouteFigure)> MapView::pictureMaker() const
{
    return [stand = stand(), painter = m_painter, recent = m_recent](RouteFigure figure) {
        return recent->of(std::move(figure), stand, *painter);
    };
}

void MapView::setPicture(const MapPicture &picture)
{
    if (m_pressed || !picture.stand.sameAs(stand())) {
        setFigure(picture.figure);
        return;
    }
    m_settleTimer.stop();
    m_figure = picture.figure;
    setMarked({}); // and its card, which tells old figures
    m_lens = m_groundLens = picture.lens;
    m_scene = picture.scene;
    m_ground = picture.ground;
    m_beyond = 0;
    describe();
    update();
}

QList<FilterClause> MapView::clausesOf(const MapLayout::Hit &hit) const
{
    return MapMeaning(m_figure, m_scene.layout).clauses(hit);
}

QString MapView::cardFor(const MapLayout::Hit &hit) const
{
    return MapMeaning(m_figure, m_scene.layout).card(hit);
}

void MapView::setLens(const MapLens &lens, bool settled)
{
    if (!settled && m_beyond == 0 && m_lens == m_groundLens)
        renderGround(beyond); // what comes into view is wanted now
    m_lens = lens;
    PlainTip::show(QPoint(), QString(), this);
    settled ? settle() : m_settleTimer.start();
    update();
}

void MapView::settle()
{
    m_settleTimer.stop();
    const MapScene old = std::exchange(m_scene, m_painter->scene(m_figure, rect(), m_lens, stand().blocked));
    m_ground = QImage();
    update();
    if (const MapLayout::Hit same = m_scene.layout.again(m_marked, old.layout); same.any())
        m_marked = same; // its card is still right
    else
        setMarked({});
}

void MapView::zoom(double factor, QPointF at)
{
    setWentAway(true);
    setLens(m_lens.zoomed(factor, at), false);
}

void MapView::showAll()
{
    setWentAway(false);
    setLens(RoutePainter::fittingLens(m_figure, rect()), true);
}

void MapView::showHit(const MapLayout::Hit &hit)
{
    RouteFigure part;
    if (hit.leg >= 0) {
        const RouteLeg &leg = m_figure.legs[m_scene.layout.legs[hit.leg].leg];
        part.nodes = {m_figure.nodes[leg.from], m_figure.nodes[leg.to]};
    } else if (hit.node >= 0) {
        for (const int member : m_scene.layout.nodes[hit.node].members)
            part.nodes.append(m_figure.nodes[member]);
    }
    if (part.nodes.isEmpty())
        return;
    setWentAway(true);
    setLens(MapLens::fitting(part, rect()), true);
}

void MapView::renderGround(int around)
{
    m_beyond = around;
    m_groundLens = m_lens;
    m_ground = MapPicture::paintGround(*m_painter, m_figure, stand(), m_lens, m_scene, around);
}

void MapView::paintEvent(QPaintEvent *)
{
    if (m_ground.isNull())
        renderGround(0);
    const Theme &theme = m_looks.theme();
    QPainter painter(this);
    if (m_lens == m_groundLens) {
        painter.drawImage(-m_beyond, -m_beyond, m_ground);
    } else { // moved or zoomed since: the old picture, moved and zoomed alike, until the view settles
        painter.fillRect(rect(), theme.colors().sea);
        painter.setTransform(m_groundLens.transform().inverted() * m_lens.transform());
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !m_dragging);
        painter.drawImage(-m_beyond, -m_beyond, m_ground);
        painter.resetTransform();
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_lens == m_groundLens)
        RoutePainter::paintMarked(painter, m_figure, m_scene, theme, m_marked);
    RoutePainter::paintPlates(painter, rect(), m_figure, m_scene, theme);
    if (!m_lasso.isEmpty()) {
        QColor inside = theme.colors().text1;
        inside.setAlphaF(0.08F);
        painter.setPen(QPen(theme.colors().text1, 1.2, Qt::DashLine));
        painter.setBrush(inside);
        painter.drawPolygon(m_lasso);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.colors().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void MapView::resizeEvent(QResizeEvent *event)
{
    if (!m_wentAway)
        m_lens = RoutePainter::fittingLens(m_figure, rect());
    else
        m_lens = m_lens.moved(QRectF(QPointF(), event->size()).center() -
                              QRectF(QPointF(), event->oldSize()).center());
    settle();
}

void MapView::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120;
    zoom(std::pow(zoomStep, event->angleDelta().y() / notch), event->position());
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    m_cardTimer.stop();
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_dragging = false;
    m_lasso.clear();
    m_drawing = event->modifiers() & Qt::ShiftModifier;
    m_pressedAt = m_draggedTo = event->position();
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed) {
        const QPointF all = event->position() - m_pressedAt;
        if (!m_dragging && all.manhattanLength() < QApplication::startDragDistance())
            return;
        m_dragging = true;
        if (m_drawing) {
            setCursor(Qt::CrossCursor);
            m_lasso.append(event->position());
            update();
            return;
        }
        setWentAway(true);
        setCursor(Qt::ClosedHandCursor);
        setLens(m_lens.moved(event->position() - m_draggedTo), false);
        m_draggedTo = event->position();
        m_settleTimer.stop(); // the picture is whole again when the hand lets go
        return;
    }
    const MapLayout::Hit hit = hitAt(event->position());
    setMarked(hit);
    const bool chooses = hit.any() || isOnCorner(event->position()) || meantAt(event->position()).any();
    setCursor(chooses ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed = false;
    if (std::exchange(m_dragging, false)) {
        unsetCursor();
        m_drawing ? endLasso(event->modifiers()) : settle();
        return;
    }
    if (isOnCorner(event->position()))
        Q_EMIT gapsAsked(event->globalPosition().toPoint());
    else
        choose(meantAt(event->position()), event->position(), event->modifiers());
}

bool MapView::isOnCorner(QPointF point) const
{
    return !m_figure.gaps.isEmpty() && m_scene.corner.contains(point);
}

void MapView::choose(const MapLayout::Hit &hit, QPointF at, Qt::KeyboardModifiers modifiers)
{
    if (const QList<FilterClause> roles = MapMeaning(m_figure, m_scene.layout).roles(hit); !roles.isEmpty())
        Q_EMIT rolesAsked(roles, modifiers, mapToGlobal(at.toPoint()));
    else if (const QList<FilterClause> clauses = clausesOf(hit); !clauses.isEmpty())
        Q_EMIT chosen(clauses, modifiers);
}

void MapView::endLasso(Qt::KeyboardModifiers modifiers)
{
    const QList<FilterClause> clauses = MapMeaning(m_figure, m_scene.layout).clausesInside(m_lasso);
    m_lasso.clear();
    update();
    if (!clauses.isEmpty())
        Q_EMIT chosen(clauses, modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier));
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    showHit(meantAt(event->position()));
}

void MapView::setMarked(const MapLayout::Hit &hit)
{
    if (hit == m_marked)
        return;
    m_marked = hit;
    PlainTip::show(QPoint(), QString(), this);
    hit.any() ? m_cardTimer.start() : m_cardTimer.stop();
    update();
}

void MapView::walk(int step)
{
    const auto count = static_cast<int>(m_scene.layout.nodes.size());
    if (count == 0)
        return;
    const int from = m_marked.node < 0 && step < 0 ? 0 : m_marked.node;
    setMarked({(from + step + count) % count, -1});
    m_cardTimer.stop();
    PlainTip::show(mapToGlobal(m_scene.layout.nodes[m_marked.node].at.toPoint()), cardFor(m_marked), this);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const QPointF way(keyStep * ((key == Qt::Key_Left) - (key == Qt::Key_Right)),
                      keyStep * ((key == Qt::Key_Up) - (key == Qt::Key_Down)));
    if (!way.isNull()) {
        setWentAway(true);
        setLens(m_lens.moved(way), false);
        return;
    }
    const QPointF center = QRectF(rect()).center();
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep, center);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomStep, center);
        break;
    case Qt::Key_0:
        showAll();
        break;
    case Qt::Key_PageDown:
        walk(1);
        break;
    case Qt::Key_PageUp:
        walk(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_marked, m_marked.node < 0 ? center : m_scene.layout.nodes[m_marked.node].at,
               event->modifiers());
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapView::leaveEvent(QEvent *)
{
    if (!m_pressed)
        setMarked({});
}

void MapView::contextMenuEvent(QContextMenuEvent *event)
{
    const MapLayout::Hit hit = meantAt(event->pos());
    if (hit.any())
        Q_EMIT menuAsked(clausesOf(hit), MapMeaning(m_figure, m_scene.layout).roles(hit), event->globalPos());
}
