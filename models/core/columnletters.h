// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/** Columns as spreadsheets name them. */
namespace ColumnLetters {
/** "A", "B" ... "Z", "AA" for a column counted from 0. */
QString of(int column);
/** The column counted from 0, in any case; nothing for what is no name of one. */
std::optional<int> column(const QString &letters);
} // namespace ColumnLetters
