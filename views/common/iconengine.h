// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QIconEngine>
#include <QPixmap>

#include <memory>

/** The colors in which outline icons are drawn now; shared by all icons, so that a change of theme reaches
 * each. */
struct IconColors {
    QColor normal, hover, on, disabled;
    int generation = 0; ///< counted up with every change: what was cached before is stale
};

/** Draws one outline icon from the resources with its strokes in the color of the moment. */
class OutlineIconEngine : public QIconEngine {
public:
    /** `fixed`, if valid, is used instead of the shared colors (except when disabled). */
    OutlineIconEngine(QString name, std::shared_ptr<const IconColors> colors, QColor fixed = {});

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const;
    QByteArray drawing() const;

    QString m_name;
    std::shared_ptr<const IconColors> m_colors;
    QColor m_fixed;
    QHash<quint64, QPixmap> m_cache;
    int m_generation = -1;
};
