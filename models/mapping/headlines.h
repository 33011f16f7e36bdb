// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnmapping.h"

#include <QList>

/**
 * Lets the items under head lines have what these say. Whether empty cells mean the same as those above is no
 * question any more where the heads answer it.
 */
void fillFromHeads(ColumnMapping &mapping, const QList<MergedCells> &heads);
