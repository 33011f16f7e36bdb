// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "cube/cube.h"
#include "figures/chartquestion.h"

#include <QList>

/**
 * The sources of a case, each with the first and last date in its rows, by file name. Asks the cube once for
 * all shipments; keep the answer until the sources change.
 */
Result<QList<FigureContext::Source>> sourceSpans(const Cube &cube, const Progress &progress = {});
