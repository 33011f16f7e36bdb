// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/source.h"
#include "importing/remaporder.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

/** What a corrected mapping changed. */
struct RemapReport {
    Source before;
    Source after;
    std::int64_t problemsBefore = 0, problems = 0; ///< warnings and errors, listed or counted
    std::optional<ColumnMapping> rememberedBefore;

    /** One summed field, and one currency of money or unit of quantities; a side that has none is nullptr. */
    struct Total {
        const ColumnTotal *before = nullptr, *after = nullptr;
        Field field() const { return after ? after->field : before->field; }
        /** Currency or unit; may be empty. */
        QString measure() const { return after ? after->measure : before->measure; }
        bool moved() const { return !before || !after || before->stored != after->stored; }
    };
    /** All totals of both sides, in the order of fields; valid while this report is. */
    QList<Total> totals() const;

    /** The order that puts everything back. */
    RemapOrder undo() const { return {before.id, before.mapping, rememberedBefore}; }
    /** The ledger and the totals, before and after, for a terminal. */
    QString toText() const;
    /** The object that `waybill remap --format json` prints. */
    QByteArray toJson() const;
};
