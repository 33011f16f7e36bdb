// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

/** Letters without what one person writes and another leaves out. */
namespace BareText {

/**
 * Drops accents of Latin and Greek letters and of stressed Cyrillic ones, vowel signs of Arabic and Hebrew,
 * and reads letters that have no decomposition as those who lack the key do: ł as l, ø as o, æ as ae, Persian
 * ی and ک as ي and ك. Signs that make another letter stay: й, ї, が. Expects folded text.
 */
std::string of(std::string folded);

} // namespace BareText
