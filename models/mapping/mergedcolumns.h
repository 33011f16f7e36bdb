// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/rowruns.h"
#include "readers/sheetreader.h"

#include <QJsonValue>
#include <QList>
#include <QMap>

#include <optional>

/** The rows of a sheet, by column, whose cell is a part of a merged one that begins above them. A value. */
class MergedColumns {
public:
    /** Quick where cells come in the order of their first rows. */
    void add(const MergedCells &cells);
    void add(const QList<MergedCells> &list);
    bool empty() const { return m_covered.isEmpty(); }
    void clear() { m_covered.clear(); }
    /** Forgets those that begin in the row or above it. */
    void dropUpTo(std::int64_t row);
    QList<int> columns() const { return m_covered.keys(); }
    /** How many rows of the column are covered. */
    std::int64_t rows(int column) const { return m_covered.value(column).size(); }
    /** The row whose cell stands for this one; 0 where it stands for itself. */
    std::int64_t top(int column, std::int64_t row) const;
    bool operator==(const MergedColumns &) const = default;

    /** An object of columns, counted from 1, and their covered rows: {"1 3-4": "3 5-7"}. */
    QJsonValue toJson() const;
    /** Nothing for what is no such object. */
    static std::optional<MergedColumns> fromJson(const QJsonValue &value);

private:
    QMap<int, RowRuns> m_covered;
};
