// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/rawrow.h"
#include "mapping/sheetsample.h"

#include <QList>

#include <cstdint>

/** The rows from a number on, as the proposer looks at them. */
SheetSample rawSample(const QList<RawRow> &rows, std::int64_t firstRow, const QString &delimiter = {});
