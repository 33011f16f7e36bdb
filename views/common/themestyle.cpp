// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of Theme that dresses widgets: fonts, palette and style sheet.
#include "views/common/theme.h"

#include "views/common/oklch.h"

#include <QFile>
#include <QRegularExpression>

namespace {
QFont make(const QStringList &families, int pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}
} // namespace

QFont Theme::font(int pixels, QFont::Weight weight)
{
    return make({QStringLiteral("Roboto"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans")},
                pixels, weight);
}

QFont Theme::condensedFont(int pixels, QFont::Weight weight)
{
    return make(
        {QStringLiteral("Roboto Condensed"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans")},
        pixels, weight);
}

QFont Theme::monoFont(int pixels)
{
    QFont font =
        make({QStringLiteral("Noto Sans Mono"), QStringLiteral("Noto Sans CJK SC")}, pixels, QFont::Normal);
    font.setStyleHint(QFont::Monospace);
    return font;
}

QPalette Theme::palette() const
{
    const ThemeColors &c = colors();
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &normal, const QColor &disabled) {
        p.setColor(QPalette::Active, role, normal);
        p.setColor(QPalette::Inactive, role, normal);
        p.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, c.window, c.window);
    set(QPalette::WindowText, c.text1, c.disabled);
    set(QPalette::Base, c.panel, c.panel);
    set(QPalette::AlternateBase, c.raised, c.raised);
    set(QPalette::Text, c.text1, c.disabled);
    set(QPalette::PlaceholderText, c.text3, c.disabled);
    set(QPalette::Button, c.panel, c.window);
    set(QPalette::ButtonText, c.text1, c.disabled);
    set(QPalette::BrightText, c.error, c.disabled);
    set(QPalette::Highlight, c.selection, c.selectionIdle);
    set(QPalette::HighlightedText, c.text1, c.disabled);
    set(QPalette::Link, c.accent, c.disabled);
    set(QPalette::LinkVisited, c.accent, c.disabled);
    set(QPalette::ToolTipBase, c.panel, c.panel);
    set(QPalette::ToolTipText, c.text1, c.text1);
    set(QPalette::Light, c.panel, c.panel);
    set(QPalette::Midlight, c.raised, c.raised);
    set(QPalette::Mid, c.line2, c.line2);
    set(QPalette::Dark, c.line3, c.line3);
    set(QPalette::Shadow, c.line3, c.line3);
    p.setColor(QPalette::Inactive, QPalette::Highlight, c.selectionIdle);
    return p;
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/looks/waybill.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const ThemeColors &c = colors();
    // Tokens are written @name; longer names first, so that @line1 is never read inside another.
    const std::pair<const char *, QColor> tokens[] = {{"@accentText", c.accentText},
                                                      {"@accentSoft", c.accentSoft},
                                                      {"@accent", c.accent},
                                                      {"@selectionIdle", c.selectionIdle},
                                                      {"@selection", c.selection},
                                                      {"@window", c.window},
                                                      {"@panel", c.panel},
                                                      {"@raised", c.raised},
                                                      {"@sunken", c.sunken},
                                                      {"@field", c.field},
                                                      {"@text1", c.text1},
                                                      {"@text2", c.text2},
                                                      {"@text3", c.text3},
                                                      {"@disabled", c.disabled},
                                                      {"@line1", c.line1},
                                                      {"@line2", c.line2},
                                                      {"@line3", c.line3},
                                                      {"@hover", c.hover},
                                                      {"@focus", c.focus},
                                                      {"@warningSoft", c.warningSoft},
                                                      {"@warning", c.warning},
                                                      {"@errorSoft", c.errorSoft},
                                                      {"@error", c.error},
                                                      {"@goodSoft", c.goodSoft},
                                                      {"@good", c.good},
                                                      {"@pressed", mix(c.accent, c.text1, 0.25)}};
    for (const auto &[name, color] : tokens)
        sheet.replace(QLatin1String(name), color.name());
    return sheet.replace(QLatin1String("@side"), isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
}
