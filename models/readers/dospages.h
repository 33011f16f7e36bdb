// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

/** Code pages of DOS, which customs programs wrote for long and some still write. */
namespace DosPages {

/**
 * IBM857 (Turkish), IBM852 (central European) or IBM850 (western European), if the letters beyond ASCII that stand
 * inside Latin words are theirs and not those of Windows; empty otherwise.
 */
QString latin(std::string_view sample);
/** True if a text in IBM866's letters has the Ukrainian ones of code page 1125. */
bool ukrainian(std::string_view sample);

} // namespace DosPages
