// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/flowtable.h"

#include "exporting/charttable.h"
#include "exporting/csvwriter.h"

#include <QBuffer>

QByteArray FlowTable::csv(const FlowFigure &figure)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, {});
    // A buffer takes everything: no write can fail here.
    (void)writer.texts({QStringLiteral("leg"), QStringLiteral("from"), QStringLiteral("from name"),
                        QStringLiteral("to"), QStringLiteral("to name"), QStringLiteral("category"),
                        QStringLiteral("category name"), ChartTable::measureKey(figure.measure)});
    for (const FlowRibbon &ribbon : figure.ribbons) {
        const FlowNode &from = figure.nodes[ribbon.from], &to = figure.nodes[ribbon.to];
        const FlowKind &kind = figure.kinds[ribbon.kind];
        (void)writer.texts(
            {from.column == 0 ? QStringLiteral("origin-dispatch") : QStringLiteral("dispatch-destination"),
             ChartTable::keyOf(from.role, from.key), from.label, ChartTable::keyOf(to.role, to.key), to.label,
             kind.key, kind.label, ChartTable::exact(figure.measure, ribbon.value)});
    }
    (void)writer.finish();
    return buffer.data();
}
