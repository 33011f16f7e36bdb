// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/**
 * A party's name as two files may spell it: letters and digits only, without case and accents, look-alikes in
 * one script. "ARIKAN TEKNİK A.Ş." and "Arikan Teknik AS" are one.
 */
std::string comparableName(std::string_view utf8);
