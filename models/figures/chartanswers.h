// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "figures/chartquestion.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <cstdint>
#include <utility>

/** What a cube says to a chart's question, looked up by key; the raw material of a figure. */
struct ChartAnswers {
    /** What to ask the cube, all for one filter. Declarations are never stacked: one can lie in several
     * layers. */
    static QList<CubeRequest> requests(const ChartQuestion &question);
    /** From the answers to exactly these requests. */
    static ChartAnswers from(const QList<CubeAnswer> &told, const ChartQuestion &question);

    QHash<QString, Totals> groups; ///< by the key of `by`
    QHash<std::pair<QString, QString>, Totals>
        cells;              ///< by the keys of `by` and `stack`; empty without a stack
    QSet<QString> selected; ///< keys of `by` that pass the whole filter
    Totals total;           ///< of all that `groups` is made of
    bool stacked = false;

    /** Layers by size, largest first, without those that add nothing. */
    QStringList layersBySize(Measure measure) const;
};
