// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/remapreport.h"

#include <QString>

/** What reading a source anew came to, in one or two sentences: shipments, problems, and which totals moved.
 */
QString remapSummary(const RemapReport &report);
