// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "importing/remaporder.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

/** What a corrected mapping changed. */
struct RemapReport {
    Source before;
    Source after;
    std::int64_t problemsBefore = 0, problems = 0; ///< warnings and errors, listed or counted
    std::optional<ColumnMapping> rememberedBefore;

    /** The order that puts everything back. */
    RemapOrder undo() const { return {before.id, before.mapping, rememberedBefore}; }
    /** The ledger and the totals, before and after, for a terminal. */
    QString toText() const;
    /** The object that `waybill remap --format json` prints. */
    QByteArray toJson() const;
};
