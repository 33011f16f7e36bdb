// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/iconengine.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

#include <utility>

OutlineIconEngine::OutlineIconEngine(QString name, std::shared_ptr<const IconColors> colors, QColor fixed)
    : m_name(std::move(name)), m_colors(std::move(colors)), m_fixed(std::move(fixed))
{
}

QColor OutlineIconEngine::color(QIcon::Mode mode, QIcon::State state) const
{
    if (mode == QIcon::Disabled)
        return m_colors->disabled;
    if (m_fixed.isValid())
        return m_fixed;
    if (state == QIcon::On)
        return m_colors->on;
    return mode == QIcon::Active || mode == QIcon::Selected ? m_colors->hover : m_colors->normal;
}

QByteArray OutlineIconEngine::drawing() const
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void OutlineIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap OutlineIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap OutlineIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    if (m_generation != m_colors->generation) {
        m_cache.clear();
        m_generation = m_colors->generation;
    }
    const QColor ink = color(mode, state);
    const quint64 key = (quint64(ink.rgba()) << 32) | (quint64(size.width() & 0xffff) << 16) |
                        quint64(size.height() & 0xffff);
    if (const auto cached = m_cache.constFind(key); cached != m_cache.constEnd())
        return *cached;
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer renderer(drawing().replace("currentColor", ink.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    painter.end();
    m_cache.insert(key, picture);
    return picture;
}

QIconEngine *OutlineIconEngine::clone() const
{
    return new OutlineIconEngine(m_name, m_colors, m_fixed);
}
