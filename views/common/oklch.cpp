// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/oklch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {
double toLinear(double v)
{
    return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double fromLinear(double v)
{
    return v <= 0.0031308 ? v * 12.92 : 1.055 * std::pow(v, 1 / 2.4) - 0.055;
}

// OKLab matrices: Björn Ottosson, 2020 (published in the public domain).
std::array<double, 3> linearRgb(const Oklch &c)
{
    const double a = c.chroma * std::cos(c.hue), b = c.chroma * std::sin(c.hue);
    const double l = std::pow(c.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(c.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(c.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

double luminance(const QColor &c)
{
    return 0.2126 * toLinear(c.redF()) + 0.7152 * toLinear(c.greenF()) + 0.0722 * toLinear(c.blueF());
}
} // namespace

Oklch Oklch::fromColor(const QColor &color)
{
    const double r = toLinear(color.redF()), g = toLinear(color.greenF()), b = toLinear(color.blueF());
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    const double la = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    const double lb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, std::hypot(la, lb), std::atan2(lb, la)};
}

QColor Oklch::toColor() const
{
    Oklch c = *this;
    c.lightness = std::clamp(c.lightness, 0.0, 1.0);
    const auto fits = [](double v) { return v >= -0.0005 && v <= 1.0005; };
    auto rgb = linearRgb(c);
    while (c.chroma > 0.001 && !std::all_of(rgb.begin(), rgb.end(), fits)) {
        c.chroma *= 0.96;
        rgb = linearRgb(c);
    }
    const auto channel = [](double v) {
        return static_cast<float>(std::clamp(fromLinear(std::clamp(v, 0.0, 1.0)), 0.0, 1.0));
    };
    return QColor::fromRgbF(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mix(const QColor &a, const QColor &b, double part)
{
    const auto blend = [part](float x, float y) { return static_cast<float>(x * (1 - part) + y * part); };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()),
                            blend(a.blueF(), b.blueF()));
}
