// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "figures/chartquestion.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

/** What a cube says to a chart's question, looked up by key; the raw material of a figure. */
struct ChartAnswers {
    /** What to ask the cube, all for one filter. Declarations are never stacked: one can lie in several
     * layers. */
    static QList<CubeRequest> requests(const ChartQuestion &question);
    /** From the answers to exactly these requests. */
    static ChartAnswers from(const QList<CubeAnswer> &told, const ChartQuestion &question);

    QList<Group> groups;      ///< by `by`
    QList<Group> cells;       ///< by `by` and `stack`; empty without a stack
    Totals total;             ///< of all that `groups` is made of
    std::int64_t leftOut = 0; ///< pass the filter, but are in no sum, as duplicates
    bool stacked = false;
    QStringList files; ///< those that have a shipment that passes the whole filter

    /** True for a key of `by` that passes the whole filter. */
    bool isSelected(const QString &key) const { return !m_selected || m_selected->contains(key); }
    /** Layers by size, largest first, without those that add nothing. */
    QStringList layersBySize(Measure measure) const;

private:
    std::optional<QSet<QString>> m_selected; ///< nothing: all pass
};
