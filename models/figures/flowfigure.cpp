// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/flowfigure.h"

QString FlowFigure::toText() const
{
    QStringList lines{title, subtitle};
    for (std::size_t column = 0; column < headings.size(); ++column) {
        QStringList names;
        for (const FlowNode &node : nodes) {
            if (node.column == static_cast<int>(column))
                names.append(node.label + u' ' + node.text);
        }
        lines.append(headings[column] + QStringLiteral(": ") + names.join(QStringLiteral(", ")));
    }
    for (const FlowRibbon &ribbon : ribbons) {
        lines.append(QStringLiteral("%1 → %2, %3: %4")
                         .arg(nodes[ribbon.from].label, nodes[ribbon.to].label, kinds[ribbon.kind].label,
                              ribbon.text));
    }
    lines.append(emptyText);
    lines += notes;
    lines.append(source);
    lines.removeAll(QString());
    return lines.join(u'\n');
}
