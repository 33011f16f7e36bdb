// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include "views/common/oklch.h"

#include <QBrush>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

// Resources of a static library are registered by hand, so that a program without a window has them too.
static void registerLooks()
{
    Q_INIT_RESOURCE(looks_files);
}

struct Theme::Data {
    bool dark = false, grey = false;
    ThemeColors colors;
    QHash<QString, CategoryLook> categories;
    QHash<QString, QList<QColor>> tints;
    QList<QColor> sequential, diverging;
};

namespace {
using ColorMember = QColor ThemeColors::*;

constexpr std::array<std::pair<const char *, ColorMember>, 34> colorNames{{
    {"window", &ThemeColors::window},
    {"panel", &ThemeColors::panel},
    {"raised", &ThemeColors::raised},
    {"sunken", &ThemeColors::sunken},
    {"field", &ThemeColors::field},
    {"text1", &ThemeColors::text1},
    {"text2", &ThemeColors::text2},
    {"text3", &ThemeColors::text3},
    {"disabled", &ThemeColors::disabled},
    {"line1", &ThemeColors::line1},
    {"line2", &ThemeColors::line2},
    {"line3", &ThemeColors::line3},
    {"accentText", &ThemeColors::accentText},
    {"accentSoft", &ThemeColors::accentSoft},
    {"accent", &ThemeColors::accent},
    {"selectionIdle", &ThemeColors::selectionIdle},
    {"selection", &ThemeColors::selection},
    {"focus", &ThemeColors::focus},
    {"hover", &ThemeColors::hover},
    {"warningSoft", &ThemeColors::warningSoft},
    {"warning", &ThemeColors::warning},
    {"errorSoft", &ThemeColors::errorSoft},
    {"error", &ThemeColors::error},
    {"goodSoft", &ThemeColors::goodSoft},
    {"good", &ThemeColors::good},
    {"found", &ThemeColors::found},
    {"sea", &ThemeColors::sea},
    {"landInUse", &ThemeColors::landInUse},
    {"land", &ThemeColors::land},
    {"coast", &ThemeColors::coast},
    {"border", &ThemeColors::border},
    {"grid", &ThemeColors::grid},
    {"axis", &ThemeColors::axis},
    {"halo", &ThemeColors::halo},
}};

QJsonObject readJson(const QString &name)
{
    QFile file(QStringLiteral(":/looks/") + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Theme", "the looks are compiled in");
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QList<QColor> colorList(const QJsonValue &value)
{
    QList<QColor> colors;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        colors.append(QColor(entry.toString()));
    return colors;
}

Hatch hatchFrom(const QString &name)
{
    if (name == u"forward")
        return Hatch::Forward;
    if (name == u"backward")
        return Hatch::Backward;
    if (name == u"cross")
        return Hatch::Cross;
    return name == u"dots" ? Hatch::Dots : Hatch::Solid;
}

QColor toGrey(const QColor &color)
{
    Oklch c = Oklch::fromColor(color);
    c.chroma = 0;
    return c.toColor();
}

QColor onScale(const QList<QColor> &scale, double share)
{
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(scale.size() - 1);
    const auto below = static_cast<qsizetype>(std::floor(place));
    const auto above = std::min(below + 1, scale.size() - 1);
    return mix(scale[below], scale[above], place - static_cast<double>(below));
}
} // namespace

Theme::Theme(std::shared_ptr<const Data> data) : m_data(std::move(data)) {}

std::shared_ptr<Theme::Data> Theme::load(const QString &name, bool dark, bool grey)
{
    registerLooks();
    auto data = std::make_shared<Data>();
    data->dark = dark;
    data->grey = grey;
    const QJsonObject look = readJson(name + QStringLiteral(".json"));
    const QJsonObject colors = look[u"colors"].toObject();
    for (const auto &[key, member] : colorNames)
        data->colors.*member = QColor(colors[QLatin1String(key)].toString());
    data->colors.bar = data->colors.line1;
    data->sequential = colorList(look[u"sequential"]);
    data->diverging = colorList(look[u"diverging"]);

    const QString side = dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QJsonArray categories = readJson(QStringLiteral("categories.json"))[u"categories"].toArray();
    for (const QJsonValue &value : categories) {
        const QJsonObject entry = value.toObject();
        CategoryLook c{entry[u"id"].toString(), entry[u"code"].toString(), QColor(), Hatch::Solid, false};
        if (const QString base = entry[u"tintOf"].toString(); !base.isEmpty()) {
            Oklch shade = Oklch::fromColor(data->categories.value(base).color);
            shade.lightness += 0.10 * entry[u"step"].toInt();
            c.color = shade.toColor();
            c.hatch = data->categories.value(base).hatch;
            c.tint = true;
        } else {
            c.color = QColor(entry[side].toString());
            c.hatch = hatchFrom(entry[u"hatch"].toString());
        }
        if (entry.contains(u"tints"))
            data->tints.insert(c.id, colorList(entry[u"tints"].toObject()[side]));
        data->categories.insert(c.id, c);
    }
    if (grey) {
        for (CategoryLook &c : data->categories)
            c.color = toGrey(c.color);
        for (QList<QColor> &shades : data->tints)
            std::transform(shades.begin(), shades.end(), shades.begin(), toGrey);
        for (QList<QColor> *scale : {&data->sequential, &data->diverging})
            std::transform(scale->begin(), scale->end(), scale->begin(), toGrey);
    }
    return data;
}

Theme Theme::light()
{
    static const std::shared_ptr<const Data> data = load(QStringLiteral("light"), false, false);
    return Theme(data);
}

Theme Theme::dark()
{
    static const std::shared_ptr<const Data> data = load(QStringLiteral("dark"), true, false);
    return Theme(data);
}

Theme Theme::highContrast(bool dark)
{
    const auto made = [](bool onBlack) -> std::shared_ptr<const Data> {
        const auto data = load(onBlack ? QStringLiteral("dark") : QStringLiteral("light"), onBlack, false);
        ThemeColors &c = data->colors;
        const QColor paper = onBlack ? Qt::black : Qt::white, ink = onBlack ? Qt::white : Qt::black;
        c.line1 = c.line2 = c.coast = c.border = c.grid = c.text2;
        c.line3 = c.axis = c.text1 = c.text2 = ink;
        c.text3 = c.disabled = mix(ink, paper, 0.25);
        c.window = c.panel = c.raised = c.field = c.land = c.halo = paper;
        c.landInUse = c.bar = mix(paper, ink, 0.15);
        return data;
    };
    static const auto onWhite = made(false), onBlack = made(true);
    return Theme(dark ? onBlack : onWhite);
}

Theme Theme::print(bool grey)
{
    static const auto colored = load(QStringLiteral("light"), false, false);
    static const auto plain = load(QStringLiteral("light"), false, true);
    return Theme(grey ? plain : colored);
}

bool Theme::isDark() const
{
    return m_data->dark;
}

bool Theme::hatched() const
{
    return m_data->grey;
}

const ThemeColors &Theme::colors() const
{
    return m_data->colors;
}

CategoryLook Theme::category(const QString &id) const
{
    const auto known = m_data->categories.constFind(id);
    if (known != m_data->categories.constEnd())
        return *known;
    CategoryLook own =
        m_data->categories.value(id.isEmpty() ? QStringLiteral("none") : QStringLiteral("other"));
    own.id = id;
    own.tint = true;
    if (!id.isEmpty())
        own.code = id.left(2).toUpper();
    return own;
}

QList<QColor> Theme::tints(const QString &categoryId, int n) const
{
    const QList<QColor> given = m_data->tints.value(categoryId);
    if (n <= given.size())
        return given.first(n);
    const Oklch base = Oklch::fromColor(category(categoryId).color);
    // The base stands second; the row is pushed back where it would leave what can be told from the panel.
    const double step = n <= 4 ? 0.10 : 0.40 / n;
    const double low = isDark() ? 0.40 : 0.30, high = 0.90;
    double first = base.lightness - step;
    first = std::clamp(first, low, std::max(low, high - step * (n - 1)));
    QList<QColor> shades;
    for (int i = 0; i < n; ++i) {
        Oklch shade = base;
        shade.lightness = std::min(first + step * i, 0.95);
        shades.append(shade.toColor());
    }
    if (isDark())
        std::reverse(shades.begin(), shades.end());
    return shades;
}

const QList<QColor> &Theme::sequential() const
{
    return m_data->sequential;
}

const QList<QColor> &Theme::diverging() const
{
    return m_data->diverging;
}

QColor Theme::sequentialAt(double share) const
{
    return onScale(m_data->sequential, share);
}

QColor Theme::divergingAt(double position) const
{
    return onScale(m_data->diverging, (position + 1) / 2);
}

QColor Theme::textOn(const QColor &fill)
{
    const QColor ink(0x16, 0x19, 0x1D);
    return contrast(fill, ink) >= 4.5 ? ink : QColor(Qt::white);
}

QColor Theme::edgeFor(const QColor &fill) const
{
    return contrast(fill, colors().panel) < 2 ? mix(fill, colors().text1, 0.25) : QColor();
}

QBrush Theme::hatchBrush(Hatch hatch, const QColor &ink)
{
    switch (hatch) {
    case Hatch::Forward:
        return QBrush(ink, Qt::FDiagPattern);
    case Hatch::Backward:
        return QBrush(ink, Qt::BDiagPattern);
    case Hatch::Cross:
        return QBrush(ink, Qt::DiagCrossPattern);
    case Hatch::Dots:
        return QBrush(ink, Qt::Dense6Pattern);
    case Hatch::Solid:
        break;
    }
    return QBrush(Qt::NoBrush);
}
