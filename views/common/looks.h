// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/iconengine.h"
#include "views/common/theme.h"

#include <QHash>
#include <QIcon>
#include <QObject>

#include <utility>

class SystemScheme;

/** Which appearance a person chose; high contrast is dark where the system is. */
enum class Appearance { System, Light, Dark, Contrast };

/** The theme of the moment and its icons. Views hold a reference and repaint on changed(). */
class Looks : public QObject {
    Q_OBJECT

public:
    explicit Looks(QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    const ThemeColors &colors() const { return m_theme.colors(); }
    Appearance appearance() const { return m_appearance; }
    /** One's own choice wins over the system's. */
    void setAppearance(Appearance appearance);

    /** An outline icon ("arrow-left") in the colors of the moment; follows the theme by itself. */
    QIcon icon(const QString &name) const;
    /** The same in one color, which does not follow the theme. Cheap to ask for again at each painting. */
    QIcon icon(const QString &name, const QColor &color) const;
    /** The program's own mark. */
    static QIcon logo();

Q_SIGNALS:
    void changed();

private:
    void apply();

    SystemScheme *m_system;
    Appearance m_appearance = Appearance::System;
    Theme m_theme;
    std::shared_ptr<IconColors> m_iconColors;
    /** Tables ask for the same few at each cell; an icon keeps the pictures that it was drawn as. */
    mutable QHash<std::pair<QString, QRgb>, QIcon> m_icons;
};
