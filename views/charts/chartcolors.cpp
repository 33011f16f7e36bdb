// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcolors.h"

namespace {

QColor shade(const Theme &theme, int index, int count)
{
    // The strongest step first; one alone is well above the lowest contrast.
    return count <= 1 ? theme.sequentialAt(0.68) : theme.sequentialAt(0.92 - 0.66 * index / (count - 1));
}

} // namespace

ChartFill ChartFill::of(const ChartColor &color, const Theme &theme)
{
    ChartFill fill;
    switch (color.kind) {
    case ChartColor::Kind::Category: {
        const CategoryLook look = theme.category(color.category);
        fill.color = look.color;
        if (theme.hatched())
            fill.hatch = look.hatch;
        break;
    }
    case ChartColor::Kind::Tint:
        fill.color = theme.tints(color.category, qMax(1, color.count)).value(color.index);
        break;
    case ChartColor::Kind::Shade:
        fill.color = shade(theme, color.index, color.count);
        break;
    case ChartColor::Kind::Muted:
        fill.color = theme.colors().line2;
        return fill;
    case ChartColor::Kind::Other:
        // Behind what is named, but to be told from "no category" and from a dark panel.
        fill.color = theme.category(QStringLiteral("other")).color;
        break;
    }
    fill.edge = theme.edgeFor(fill.color);
    return fill;
}
