// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/exportpreview.h"

#include "views/common/looks.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal Desk = 24; ///< around the picture

}

ExportPreview::ExportPreview(Looks &looks, QWidget *parent) : QWidget(parent), m_looks(looks)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_looks, &Looks::changed, this, qOverload<>(&QWidget::update));
}

void ExportPreview::setPicture(std::shared_ptr<const Picture> picture, const PictureOptions &options)
{
    m_picture = std::move(picture);
    m_options = options;
    render();
    Q_EMIT zoomChanged(zoom()); // another size of picture may fit otherwise
}

void ExportPreview::setVision(ColorVision vision)
{
    m_vision = vision;
    render();
}

qreal ExportPreview::fittingZoom() const
{
    const QSizeF size = m_options.size.pixels;
    return std::min({1.0, (width() - 2 * Desk) / size.width(), (height() - 2 * Desk) / size.height()});
}

qreal ExportPreview::zoom() const
{
    return m_zoom > 0 ? m_zoom : fittingZoom();
}

void ExportPreview::setZoom(qreal zoom)
{
    m_zoom = std::clamp(zoom, 0.1, 4.0);
    if (m_zoom <= fittingZoom())
        m_offset = {};
    render();
    Q_EMIT zoomChanged(this->zoom());
}

void ExportPreview::render()
{
    if (m_picture) {
        PictureOptions options = m_options;
        // Painted with the pixels of the screen, so that letters stay sharp at every zoom.
        options.pngScale = std::clamp(std::ceil(zoom() * devicePixelRatioF()), 1.0, 4.0);
        m_image = seenWith(PictureFile::image(*m_picture, options), m_vision);
    }
    update();
}

void ExportPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = m_looks.colors();
    painter.fillRect(rect(), colors.sunken);
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF size = m_options.size.pixels * zoom();
    QRectF box(QPointF(), size);
    box.moveCenter(QRectF(rect()).center() + m_offset);
    box.moveTopLeft(box.topLeft().toPoint());
    painter.drawImage(box, m_image);
    painter.setPen(QPen(colors.line2, 1));
    painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void ExportPreview::resizeEvent(QResizeEvent *)
{
    render();
    Q_EMIT zoomChanged(zoom());
}

void ExportPreview::wheelEvent(QWheelEvent *event)
{
    setZoom(zoom() * std::pow(1.2, event->angleDelta().y() / 120.0));
}

void ExportPreview::mousePressEvent(QMouseEvent *event)
{
    m_grabbed = event->position() - m_offset;
}

void ExportPreview::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || zoom() <= fittingZoom())
        return;
    m_offset = event->position() - m_grabbed;
    update();
}
