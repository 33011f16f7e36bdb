// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/headertext.h"

/** Values that a customs office works out, and the currencies that are not theirs. */
namespace OfficialValue {

/** The statistical value by the words of Russia and its neighbours, box 46, which the rules of the Eurasian
 * form give in US dollars. */
bool isStatistical(const HeaderText &header);
/** The statistical or the customs value in the same words: its currency is that of the law. */
bool isOfLaw(const HeaderText &header);
/** The statistical, the customs or the assessed value in any language, which an office works out in one
 * currency. */
bool isOfficial(const HeaderText &header);
/** A currency of the contract, of the invoice, or a foreign one. */
bool isOfContract(const HeaderText &header);

} // namespace OfficialValue
