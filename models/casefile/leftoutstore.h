// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/caseconnection.h"
#include "core/result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/** A person's decision that a shipment is in no sum, because another one says the same. */
struct LeftOut {
    std::int64_t twin = 0; ///< the shipment that counts in its place
    QString author, time;  ///< who decided, and when: ISO 8601 in UTC
    bool operator==(const LeftOut &) const = default;
};

/** By shipment number; nothing = the shipment counts. */
using LeftOutStates = QMap<std::int64_t, std::optional<LeftOut>>;

/**
 * Which shipments a person left out of sums as duplicates. Nothing is left out by itself. Every change is on
 * the disk when its call returns, and gives back what was there before, so that it can be undone with
 * restore().
 */
class LeftOutStore {
public:
    /**
     * The SQL that tells which rows of left_out hold: a decision rests while the shipment that should count is none,
     * because its source is read in another way now; or the goods would be in no sum at all.
     */
    static constexpr const char *holds = "twin IN (SELECT id FROM shipment)";

    /** The connection must outlive the store; the author's name stands beside each decision. */
    LeftOutStore(const CaseConnection &connection, QString author);

    /**
     * Leaves each key out of sums because its value counts in its place, and returns how those were that this
     * changed: who is left out already stays so. Fails, changing nothing, on a number that is no shipment, or
     * where the one that should count is left out itself: then the goods would be in no sum at all.
     */
    Result<LeftOutStates> leaveOut(const QMap<std::int64_t, std::int64_t> &twins) const;
    /** Takes shipments into sums again; returns how those were that this changed. */
    Result<LeftOutStates> countAgain(const QList<std::int64_t> &shipments) const;
    /** Sets these states exactly, author and time included; returns what they replace. */
    Result<LeftOutStates> restore(const LeftOutStates &states) const;
    /** Every shipment that is left out. */
    Result<QMap<std::int64_t, LeftOut>> all() const;
    /** Who decided, sorted; empty if nothing is left out. */
    Result<QStringList> authors() const;

private:
    Result<LeftOutStates> set(const LeftOutStates &wanted, bool exactly) const;

    const CaseConnection &m_connection;
    QString m_author;
};
