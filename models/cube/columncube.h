// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/columnstore.h"
#include "cube/cube.h"
#include "cube/dimensiontable.h"

#include <memory>

class FilterPlan;
class RecentPlans;
class RowOrders;
class RowRanks;

/** The cube over columns in memory: one pass for all requests, on all cores. */
class ColumnCube : public Cube {
public:
    explicit ColumnCube(std::shared_ptr<const ColumnStore> store);
    ~ColumnCube() override;

    Result<QList<CubeAnswer>> answer(const Filter &filter, const QList<CubeRequest> &requests,
                                     const Progress &progress = {}) const override;
    Result<QList<std::int64_t>> shipments(const Filter &filter, const RowOrder &order,
                                          const Progress &progress = {}) const override;

    Result<QList<MoneySum>> otherMoney(const Filter &filter, const Progress &progress = {}) const override;

    /** This cube with the annotations of some shipments replaced: all else, tables included, is shared. */
    std::shared_ptr<const ColumnCube> with(const Annotations &annotations) const;
    /** This cube with some shipments left out of sums as duplicates (true) or counted again (false). */
    std::shared_ptr<const ColumnCube> withLeftOut(const QMap<std::int64_t, bool> &leftOut) const;
    /** Finds out the order of names, which the first sorting by one of them would otherwise wait for. */
    void prepareOrders(const Progress &progress = {}) const;
    const ColumnStore &store() const { return *m_store; }
    /** Columns that shipments() can order by. */
    static QStringList orderColumns();

private:
    ColumnCube(std::shared_ptr<const ColumnStore> store, const ColumnCube &like);
    std::shared_ptr<const ColumnStore> m_store;
    std::shared_ptr<DimensionTables> m_tables;
    std::shared_ptr<RowRanks> m_ranks;
    std::shared_ptr<RowOrders> m_orders;
    std::unique_ptr<RecentPlans> m_plans; ///< of this snapshot alone
};
