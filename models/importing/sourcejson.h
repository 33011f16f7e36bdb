// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"

#include <QJsonArray>
#include <QJsonObject>

/** What became of a source's rows, as scripts read it. */
namespace SourceJson {
QJsonObject ledger(const Ledger &ledger);
QJsonArray totals(const QList<ColumnTotal> &totals);
} // namespace SourceJson
