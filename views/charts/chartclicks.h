// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/filter.h"
#include "figures/flowfigure.h"
#include "views/charts/chartlayout.h"
#include "views/charts/flowlayout.h"

/**
 * What a click in a picture does to the filter; pure functions. Plain: only this, and the same again takes it
 * off; Ctrl adds, Alt excludes. What was put together or has no filter of its own changes nothing.
 */
namespace ChartClicks {
Filter after(const Filter &filter, const ChartFigure &figure, const ChartHit &hit,
             Qt::KeyboardModifiers modifiers);
Filter after(const Filter &filter, const FlowFigure &figure, const FlowHit &hit,
             Qt::KeyboardModifiers modifiers);
} // namespace ChartClicks
