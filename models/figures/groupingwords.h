// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/dimension.h"

#include <QString>

/** Dimensions in the words of a title. */
namespace GroupingWords {
/** "by country of origin", «по странам происхождения»: declined to follow what is grouped. */
QString by(Dimension dimension);
/** "and category", «и категориям»: after such words of another dimension. */
QString further(Dimension dimension);
} // namespace GroupingWords
