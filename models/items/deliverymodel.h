// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/deliverycomparison.h"
#include "casefile/shipment.h"
#include "core/format.h"
#include "cube/querynames.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>

/** What a second delivery says otherwise: one part of a comparison at a time. */
class DeliveryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Part { Changed, Added, Gone, Totals };
    enum Role {
        ToneRole = Qt::UserRole, ///< of a difference: "warning" where a total moved
    };
    using Fetch = std::function<Result<QList<Shipment>>(const QList<std::int64_t> &)>;

    explicit DeliveryModel(QObject *parent = nullptr) : QAbstractTableModel(parent), m_records(2000) {}

    void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }
    void setNames(const QueryNames &names, const Format &format);
    void setComparison(const DeliveryComparison &comparison);
    const DeliveryComparison &comparison() const { return m_comparison; }
    void setPart(Part part);
    Part part() const { return m_part; }
    /** So many rows has a part. */
    qsizetype count(Part part) const;
    /** The records of a row: before and after, or the only one; none for totals. */
    QList<Shipment> shipments(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Moved {
        QString name; ///< "All", a country, a category
        MovedTotal total;
    };
    QString rowText(int row, int column) const;
    QString totalText(const Moved &moved, int column) const;
    QString amount(const MovedTotal &total, const ExactSum &sum) const;
    void listTotals();

    Fetch m_fetch;
    QueryNames m_names;
    Format m_format;
    DeliveryComparison m_comparison;
    Part m_part = Part::Changed;
    QList<Moved> m_moved;
    mutable QCache<int, QList<Shipment>> m_records;
};
