// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/colorvision.h"
#include "views/common/picturefile.h"

#include <QWidget>

#include <memory>

class Looks;

/** The picture on a desk, as it will be in the file; smaller where it does not fit, or larger to look
 * closely. */
class ExportPreview : public QWidget {
    Q_OBJECT

public:
    explicit ExportPreview(Looks &looks, QWidget *parent = nullptr);
    void setPicture(std::shared_ptr<const Picture> picture, const PictureOptions &options);
    void setVision(ColorVision vision);
    /** 1 = true size; it starts at what fits, but never larger than true. */
    void setZoom(qreal zoom);
    qreal zoom() const;
    QSize sizeHint() const override { return {760, 600}; }
    QSize minimumSizeHint() const override { return {320, 280}; }

Q_SIGNALS:
    void zoomChanged(qreal zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    qreal fittingZoom() const;
    void render();

    Looks &m_looks;
    std::shared_ptr<const Picture> m_picture;
    PictureOptions m_options;
    ColorVision m_vision = ColorVision::Full;
    qreal m_zoom = 0; ///< 0 = fit
    QPointF m_offset, m_grabbed;
    QImage m_image;
};
