// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/columnstore.h"
#include "cube/dimension.h"

#include <QStringList>

#include <array>
#include <memory>
#include <mutex>
#include <vector>

/** How the codes of one column become the groups of one dimension. */
struct DimensionTable {
    const CodeColumn *column = nullptr;
    std::vector<std::uint32_t> groupOf; ///< by code; empty = the code is the group
    QStringList keys;                   ///< by group
    /** For tags and flags, where a row is in several groups or none: the keys of each group of rows. */
    std::vector<std::vector<std::uint32_t>> members;
    /** Of routes only: the codes of origin, dispatch and destination by group. */
    std::array<std::vector<std::uint32_t>, 3> countries;

    std::uint32_t groups() const
    {
        return static_cast<std::uint32_t>(members.empty() ? keys.size() : members.size());
    }
};

/** Tables of the dimensions of one set of columns, made when first asked for. Safe to ask from any thread. */
class DimensionTables {
public:
    explicit DimensionTables(std::shared_ptr<const ShipmentColumns> columns) : m_columns(std::move(columns))
    {
    }
    /** Never for status, tag and flag, which belong to a snapshot: see ofRemarks(). */
    std::shared_ptr<const DimensionTable> of(Dimension dimension);
    static std::shared_ptr<const DimensionTable> ofRemarks(Dimension dimension, const Remarks &remarks);

private:
    std::shared_ptr<const ShipmentColumns> m_columns;
    std::mutex m_mutex;
    std::array<std::shared_ptr<const DimensionTable>, 32> m_tables;
};

/** The key of a date in a dimension of time: "2022-12-27", "2022-W52", "2022-12", "2022-Q4", "2022". What the
 * date does not tell is not made up: a year without a month is "2022" among the months too. */
QString dateKey(const StoredDate &date, Dimension dimension);
/** The key of a route: the three codes joined by ">", an empty one where a country is not given; "" where
 * none is. */
QString routeKey(const QString &origin, const QString &dispatch, const QString &destination);
