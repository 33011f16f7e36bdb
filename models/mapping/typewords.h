// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** What exports of databases write under a header: the type of each column's values, "VARCHAR(10)", "число". */
namespace TypeWords {

/** Whether the cell names a type of values, with or without a length, and nothing else. */
bool isType(const QString &cell);

} // namespace TypeWords
