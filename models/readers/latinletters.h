// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

/** Which encoding of Latin letters spells words. */
namespace LatinLetters {

/**
 * The guess itself, unless it is one of the encodings of Windows, DOS, ISO 8859 or old Macs for Latin letters
 * and the words of the text are clearly spelled in another of them.
 */
QString better(const QString &guess, std::string_view sample);

} // namespace LatinLetters
