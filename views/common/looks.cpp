// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/looks.h"

#include "views/common/systemscheme.h"

#include <QApplication>
#include <QPixmapCache>
#include <QStyleFactory>
#include <QToolTip>

static void registerIcons()
{
    Q_INIT_RESOURCE(icons_files);
}

Looks::Looks(QObject *parent)
    : QObject(parent), m_system(new SystemScheme(this)), m_theme(Theme::light()),
      m_iconColors(std::make_shared<IconColors>())
{
    registerIcons();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(Theme::font(13));
    QToolTip::setFont(Theme::font(12));
    connect(m_system, &SystemScheme::changed, this, [this] {
        if (m_appearance == Appearance::System || m_appearance == Appearance::Contrast)
            apply();
    });
    apply();
}

void Looks::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Looks::apply()
{
    const bool bySystem = m_appearance == Appearance::System;
    const bool dark = bySystem || m_appearance == Appearance::Contrast ? m_system->dark()
                                                                       : m_appearance == Appearance::Dark;
    const bool contrast = m_appearance == Appearance::Contrast || (bySystem && m_system->highContrast());
    m_theme = contrast ? Theme::highContrast(dark) : dark ? Theme::dark() : Theme::light();
    const ThemeColors &c = colors();
    *m_iconColors = {c.text2, c.text1, c.accent, c.disabled, m_iconColors->generation + 1};
    QPixmapCache::clear();
    m_icons.clear();
    QApplication::setPalette(m_theme.palette());
    QToolTip::setPalette(m_theme.palette());
    qApp->setStyleSheet(m_theme.styleSheet());
    Q_EMIT changed();
}

QIcon Looks::icon(const QString &name) const
{
    return QIcon(new OutlineIconEngine(name, m_iconColors));
}

QIcon Looks::icon(const QString &name, const QColor &color) const
{
    QIcon &icon = m_icons[{name, color.rgba()}];
    if (icon.isNull())
        icon = QIcon(new OutlineIconEngine(name, m_iconColors, color));
    return icon;
}

QIcon Looks::logo()
{
    registerIcons();
    return QIcon(QStringLiteral(":/icons/waybill.svg"));
}
