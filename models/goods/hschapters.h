// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

/** The chapters of the Harmonized System, 01 to 97, by short titles. */
namespace HsChapters {

/** Title in the language of the program, of the chapter that @p hs (two digits or more) begins with; empty if
 * none. */
QString title(std::string_view hs);

/** The English title, as used in reasons. */
std::string englishTitle(std::string_view hs);

} // namespace HsChapters
