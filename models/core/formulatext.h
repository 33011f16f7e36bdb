// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** Texts that a spreadsheet runs as a formula when it opens a table, a stranger's among them. */
namespace FormulaText {

/**
 * True for a text that a spreadsheet would take for a formula: it begins with = + - @ (full-width forms too), a
 * tab or a line break, and is no plain number.
 */
bool looksLike(const QString &text);
/** The text, with an apostrophe before it where it looks like a formula. */
QString guarded(const QString &text);

} // namespace FormulaText
