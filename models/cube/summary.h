// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

/** What `waybill summary` is asked. */
struct SummaryQuestion {
    Filter filter;
    QString query; ///< as it was typed, repeated in the answer
    QList<Dimension> by;
    /** Largest first; nothing: periods in their order, all else by shipments. */
    std::optional<Measure> sort;
    int top = 0; ///< only so many rows; 0 = all. The total is always over all.
};

/**
 * Grouped figures as text for scripts and people. Masses in kilograms with three decimals, dollars with two,
 * all written from integers: what is printed is what was added up.
 */
class Summary {
public:
    /** Asks the cube; declarations are counted. */
    static Result<Summary> make(const Cube &cube, const SummaryQuestion &question,
                                const Progress &progress = {});

    /**
     * The contract of `--format json`: query, by, rows, total, coverage; left_out and maybe_twice where there
     * are any. Each row and the total also say for how many shipments each sum is "known": a sum known for
     * none is written 0. Ends in a line break.
     */
    QByteArray json() const;
    /** Dimension ids, then shipments, declarations, net_kg, gross_kg, value_usd, quantity. */
    QStringList header() const;
    /** One row a group; a sum that is known for none of its shipments is an empty cell, not zero. */
    QList<QStringList> rows() const;
    /** The total in the same columns, with empty cells for the dimensions. */
    QStringList totalRow() const;
    /** Header and rows, or the total if nothing groups, as UTF-8 CSV with line feeds; texts that a
     * spreadsheet would run as a formula are guarded. */
    QByteArray csv() const;
    /** Header, rows, total and what the figures cover, in columns for a terminal. */
    QString table() const;
    const QList<Group> &groups() const { return m_groups; }
    const Totals &total() const { return m_total; }
    /** Shipments that pass the question's filter, but are in no sum, because they were left out as
     * duplicates. */
    std::int64_t leftOut() const { return m_leftOut; }
    /** What table() and json() say of shipments that stand in two files: sentences, and how many may count
     * twice. */
    void setOverlaps(const QStringList &sentences, std::int64_t maybeTwice);
    /** How many groups there are, also those cut off by `top`. */
    std::int64_t groupCount() const { return m_groupCount; }

private:
    void sortGroups();
    QStringList measureCells(const Totals &totals, bool emptyForUnknown) const;
    QByteArray object(const QStringList &keys, const Totals &totals) const;

    SummaryQuestion m_question;
    QList<Group> m_groups;
    Totals m_total;
    QList<MoneySum> m_otherMoney;
    std::int64_t m_groupCount = 0, m_leftOut = 0, m_maybeTwice = 0;
    QStringList m_overlaps;
};
