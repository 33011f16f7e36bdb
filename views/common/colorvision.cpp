// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/colorvision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

using Matrix = std::array<std::array<float, 3>, 3>;

// Machado et al., "A Physiologically-based Model for Simulation of Color Vision Deficiency", table of
// severity 1.0.
constexpr Matrix Protan{{{0.152286F, 1.052583F, -0.204868F},
                         {0.114503F, 0.786281F, 0.099216F},
                         {-0.003882F, -0.048116F, 1.051998F}}};
constexpr Matrix Deutan{{{0.367322F, 0.860646F, -0.227968F},
                         {0.280085F, 0.672501F, 0.047413F},
                         {-0.011820F, 0.042940F, 0.968881F}}};
constexpr Matrix Tritan{{{1.255528F, -0.076749F, -0.178779F},
                         {-0.078411F, 0.930809F, 0.147602F},
                         {0.004733F, 0.691367F, 0.303900F}}};
constexpr Matrix Grey{
    {{0.2126F, 0.7152F, 0.0722F}, {0.2126F, 0.7152F, 0.0722F}, {0.2126F, 0.7152F, 0.0722F}}};

const std::array<float, 256> &linearLight()
{
    static const std::array<float, 256> table = [] {
        std::array<float, 256> light{};
        for (std::size_t i = 0; i < light.size(); ++i) {
            const float c = static_cast<float>(i) / 255;
            light[i] = c <= 0.04045F ? c / 12.92F : std::pow((c + 0.055F) / 1.055F, 2.4F);
        }
        return light;
    }();
    return table;
}

int encoded(float light)
{
    const float c = std::clamp(light, 0.0F, 1.0F);
    return static_cast<int>(
        std::lround(255 * (c <= 0.0031308F ? 12.92F * c : 1.055F * std::pow(c, 1 / 2.4F) - 0.055F)));
}

const Matrix &matrixOf(ColorVision vision)
{
    switch (vision) {
    case ColorVision::Protan:
        return Protan;
    case ColorVision::Deutan:
        return Deutan;
    case ColorVision::Tritan:
        return Tritan;
    default:
        return Grey;
    }
}

} // namespace

QImage seenWith(const QImage &image, ColorVision vision)
{
    if (vision == ColorVision::Full)
        return image;
    QImage seen = image.convertToFormat(QImage::Format_RGB32);
    const Matrix &m = matrixOf(vision);
    const auto &light = linearLight();
    QRgb last = 0, lastSeen = qRgb(0, 0, 0);
    for (int y = 0; y < seen.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(seen.scanLine(y));
        for (int x = 0; x < seen.width(); ++x) {
            // Pictures are mostly plain areas: the pixel before is often the same.
            if (line[x] != last) {
                last = line[x];
                const float r = light[static_cast<std::size_t>(qRed(last))],
                            g = light[static_cast<std::size_t>(qGreen(last))],
                            b = light[static_cast<std::size_t>(qBlue(last))];
                const auto mixed = [&](std::size_t row) {
                    return encoded(m[row][0] * r + m[row][1] * g + m[row][2] * b);
                };
                lastSeen = qRgb(mixed(0), mixed(1), mixed(2));
            }
            line[x] = lastSeen;
        }
    }
    return seen;
}
