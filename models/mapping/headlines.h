// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"

#include <QList>
#include <QMap>

#include <cstdint>

/** What the head lines of a sheet say of the items below them. */
struct HeadCells {
    QList<MergedCells> cells; ///< they stand for those of their items; in the order of the heads
    /** By column, at most so many lines leave their cell empty and belong to no head. */
    QMap<int, std::int64_t> open;
};

/**
 * Lets the items under head lines have what these say. Whether empty cells mean the same as those above is no
 * question any more where the heads answer it for nearly all of them: they mean what their head says.
 */
void fillFromHeads(ColumnMapping &mapping, const HeadCells &heads);
