// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/** Signs and words of lists kept by hand for "the same as above". */
namespace DittoWords {

/** True for nothing but such a sign or word: "-//-", "〃", "ditto", "то же", "同上"; expects trimmed text. */
bool are(std::string_view trimmed);

} // namespace DittoWords
