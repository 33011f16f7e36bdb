// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/sourcespans.h"

#include <QMap>

Result<QList<FigureContext::Source>> sourceSpans(const Cube &cube, const Progress &progress)
{
    const auto told = cube.answer({}, {{{Dimension::Source, Dimension::Day}, false, false}}, progress);
    if (!told)
        return told.failure();
    QMap<QString, FigureContext::Source> sources;
    for (const Group &group : told->first().groups) {
        FigureContext::Source &source = sources[group.keys.value(0)];
        source.file = group.keys.value(0);
        const auto day = Date::fromIso(group.keys.value(1).toStdString());
        if (!day)
            continue;
        if (!source.first || day->days < source.first->days)
            source.first = day;
        if (!source.last || day->days > source.last->days)
            source.last = day;
    }
    return sources.values();
}
