// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>
#include <QString>

#include <memory>

/** The colors of the window's furniture, maps and charts by role. Accent is never used for data. */
struct ThemeColors {
    QColor window, panel, raised, sunken, field;
    QColor text1, text2, text3, disabled;
    QColor line1, line2, line3;
    QColor bar; ///< that words are read on: a line as broad as they are high
    QColor accent, accentText, accentSoft, selection, selectionIdle, focus, hover;
    QColor warning, warningSoft, error, errorSoft, good, goodSoft, found;
    QColor sea, land, landInUse, coast, border, grid, axis, halo;
    bool operator==(const ThemeColors &) const = default;
};

/** The second cue beside a category's color: drawn over the fill in grey print and where two hues are near.
 */
enum class Hatch { Solid, Forward, Backward, Cross, Dots };

/** How a category of goods looks, everywhere. */
struct CategoryLook {
    QString id;
    QString code; ///< two letters
    QColor color;
    Hatch hatch = Hatch::Solid;
    bool tint = false; ///< a shade of another category's hue: its label must stand beside it
};

/**
 * Colors, fonts and category looks of one appearance. A cheap value; needs no window, so that a command
 * without a display paints the same picture.
 */
class Theme {
public:
    static Theme light();
    static Theme dark();
    /** For who needs it: black on white or white on black, lines and hints as strong as text. Data keep their
     * colors. */
    static Theme highContrast(bool dark);
    /** Light, for paper; in grey, categories become greys with their hatches switched on. */
    static Theme print(bool grey = false);

    bool isDark() const;
    /** True where fills must carry their hatch because color is missing. */
    bool hatched() const;
    const ThemeColors &colors() const;

    /** The look of a category id; an id nobody knows gets the grey of "other" and a code from its first
     * letters. */
    CategoryLook category(const QString &id) const;
    /** n shades inside one category, the most prominent first (dark to light on light themes). */
    QList<QColor> tints(const QString &categoryId, int n) const;
    /** Seven steps, few to many, for shading countries. */
    const QList<QColor> &sequential() const;
    /** Nine steps, cheap to dear around the median. */
    const QList<QColor> &diverging() const;
    /** The color on the sequential scale at 0 to 1. */
    QColor sequentialAt(double share) const;
    /** The diverging color for a value against its median: -1 cheapest, 0 at the median, 1 dearest. */
    QColor divergingAt(double position) const;

    /** Near-black or white, whichever is readable on the fill. */
    static QColor textOn(const QColor &fill);
    /** The edge that a fill needs when it is too pale for the panel (under 2:1); invalid when it needs none.
     */
    QColor edgeFor(const QColor &fill) const;
    /** A brush for a fill with its hatch, in device-independent pixels. */
    static QBrush hatchBrush(Hatch hatch, const QColor &ink);

    /** Roboto with CJK fallback. Sizes are pixels at 96 dpi: 11 captions, 12 tables, 13 body, 15, 20, 28
     * titles. */
    static QFont font(int pixels, QFont::Weight weight = QFont::Normal);
    static QFont condensedFont(int pixels, QFont::Weight weight = QFont::Normal);
    /** For hashes and code. */
    static QFont monoFont(int pixels);

    /** For QApplication::setPalette with the Fusion style. */
    QPalette palette() const;
    /** The small style sheet for what a palette cannot reach. */
    QString styleSheet() const;

    bool operator==(const Theme &other) const { return m_data == other.m_data; }

private:
    struct Data;
    explicit Theme(std::shared_ptr<const Data> data);
    static std::shared_ptr<Data> load(const QString &name, bool dark, bool grey);
    std::shared_ptr<const Data> m_data;
};
