// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "cube/querynames.h"

/** Names that a filter asks for and the case does not have: nothing passes, and a slip looks like an answer.
 */
namespace UnknownValues {

/**
 * One sentence for each source, tag, mode and procedure of the filter that no shipment has, with those that
 * there are and the nearest of them. Asks the cube only where the filter names such a thing.
 */
Result<QStringList> in(const Filter &filter, const Cube &cube, const QueryNames &names,
                       const Progress &progress = {});

} // namespace UnknownValues
