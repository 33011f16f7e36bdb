// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/** What a spreadsheet calls a column counted from 0: A, B ... Z, AA. */
QString columnLetters(int column);
/** The column counted from 0 that letters name, in any case; nothing for what is no name of a column. */
std::optional<int> columnFromLetters(const QString &letters);
