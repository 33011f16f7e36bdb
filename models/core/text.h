// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

/** Text as it is compared and as it is safely shown. All std::string here is UTF-8. */
namespace Text {

/**
 * The form in which two spellings of one word are equal: NFKC, case folded (Turkish İ, I, ı all become i), ё
 * to е, ґ to г, soft hyphens and other invisible marks removed, white space runs as one blank, trimmed.
 */
std::string fold(std::string_view utf8);

/** "açıklaması" and "aciklamasi" are one word: many programs drop the marks of Latin letters. Expects folded
 * text. */
std::string withoutMarks(std::string_view folded);

/**
 * Reads look-alikes as one script: in a word with Cyrillic letters the Latin look-alikes become Cyrillic when
 * Cyrillic prevails, and the reverse. Expects folded text.
 */
std::string unifyScripts(std::string_view folded);

/**
 * The form in which a search compares what was typed with what is there, everywhere: folded, without marks
 * that are left out at will, look-alikes of one word in one script. "müller" is "Muller", "łódź" is "LODZ".
 */
std::string searchable(std::string_view utf8);
/** The same of a text of ours. */
QString searchable(const QString &text);

/** True if some word mixes Latin and Cyrillic letters: a reason to look twice, and never corrected in the raw
 * row. */
bool mixesScripts(std::string_view utf8);

/** Plain text for a label or message: control and bidirectional characters are written as \\u00XX, length
 * bounded. */
QString visible(const QString &text, int limit = 300);

} // namespace Text
