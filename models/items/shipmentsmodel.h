// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/shipment.h"
#include "core/result.h"
#include "cube/cube.h"
#include "items/shipmentcolumn.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>

/**
 * The shipments in view: a list of numbers in order, whose records are read a page at a time when they are
 * looked at. A new list of a million numbers takes effect at once; there is no proxy.
 */
class ShipmentsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /** Reads records by their numbers, in order. */
    using Fetch = std::function<Result<QList<Shipment>>(const QList<std::int64_t> &)>;
    /** Median price of an HS code in US cents a kilogram; 0 = unknown. */
    using MedianPrice = std::function<double(const QString &hs)>;
    enum Role {
        ShipmentRole = Qt::UserRole, ///< the number, qint64
        StatusRole,                  ///< id of the status
        CategoryRole,                ///< id of the category
        PriceShadeRole, ///< -1 (a quarter of the median or less) to 1 (four times or more); invalid = none
        MissingRole,    ///< the cell says "not given"
        ProblemsRole,   ///< the row has problems
        LeftOutRole,    ///< in no sum, because somebody left it out as a duplicate
        FlagsRole,      ///< names of the flags raised at the shipment, QStringList
    };

    explicit ShipmentsModel(QObject *parent = nullptr);

    void setFetch(Fetch fetch);
    void setMedianPrice(MedianPrice median);
    void setNames(const QueryNames &names, const Format &format);
    /** Another list of numbers, in the order to show. */
    void setRows(const QList<std::int64_t> &rows);
    const QList<std::int64_t> &rows() const { return m_rows; }
    /** The order that the numbers are in, or will be when they come. */
    void setOrder(const RowOrder &order);
    const RowOrder &order() const { return m_order; }
    /** The column that stands for the order; -1 = not shown. */
    int sectionOfOrder() const;
    /** Forget what was read: annotations changed. Keeps the list. */
    void refresh();

    void setColumns(const QStringList &ids);
    QStringList columnIds() const;
    const ShipmentColumn &column(int section) const { return *m_columns[section]; }
    /** Where the columns of an id stand; -1 = not shown. */
    int sectionOf(const QString &id) const;

    /** The record of a row, read if need be; nullptr if it cannot be read. */
    const Shipment *shipment(int row) const;
    /** The row of a shipment's number, or -1. */
    int rowOf(std::int64_t number) const;
    /** The rows of these shipments as far as they are in the list, ascending. */
    QList<int> rowsOf(const QList<std::int64_t> &numbers) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /** Records could not be read; told once until the next list. */
    void failed(const Failure &failure) const;

private:
    static constexpr int PageSize = 32;
    const QList<Shipment> *page(int number) const;
    QVariant shade(const Shipment &shipment) const;

    QList<std::int64_t> m_rows;
    RowOrder m_order;
    QList<const ShipmentColumn *> m_columns;
    Fetch m_fetch;
    MedianPrice m_median;
    QueryNames m_names;
    Format m_format;
    mutable QCache<int, QList<Shipment>> m_pages; ///< some thousand records, whatever the case's size
    mutable bool m_toldFailure = false;
};
