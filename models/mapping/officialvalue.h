// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/headertext.h"

/** Values that a customs office works out, by the words and boxes of Russia and its neighbours. */
namespace OfficialValue {

/** The statistical value, box 46, which the rules of the Eurasian form give in US dollars. */
bool isStatistical(const HeaderText &header);
/** The statistical or the customs value: its currency is that of the law. */
bool isOfLaw(const HeaderText &header);

} // namespace OfficialValue
