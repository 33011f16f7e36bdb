// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/routefigure.h"

QList<CountryCode> RouteFigure::countriesInUse() const
{
    QList<CountryCode> used;
    for (const RouteNode &node : nodes) {
        if (node.country.valid() && !used.contains(node.country))
            used.append(node.country);
    }
    return used;
}

QString RouteFigure::toText() const
{
    QStringList lines{title, subtitle};
    for (const RouteLeg &leg : legs) {
        QString line =
            QStringLiteral("%1 → %2: %3").arg(nodes[leg.from].label, nodes[leg.to].label, leg.amountText);
        for (const RouteCategory &category : categories) {
            if (category.id == leg.category)
                line += QStringLiteral(" (%1)").arg(category.name);
        }
        lines.append(line);
    }
    for (const RouteNode &node : nodes)
        lines.append(QStringLiteral("%1: %2").arg(node.label, node.figureText));
    lines.append(notOnMap);
    lines += notes;
    lines.append(source);
    lines.removeAll(QString());
    return lines.join(u'\n');
}
