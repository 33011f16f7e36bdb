// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/leftoutstore.h"
#include "casework/overlap.h"
#include "core/format.h"
#include "cube/querynames.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>

/** Groups of shipments that seem to be one, a row each; records are read when a row is looked at. */
class OverlapModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Number, Date, Goods, Net, Files, ColumnCount };
    enum Role {
        ToneRole = Qt::UserRole, ///< of the first column: "warning" while it counts twice, "good" once it is
                                 ///< left out
    };
    enum class Decision { Twice, Partly, LeftOut };
    using Fetch = std::function<Result<QList<Shipment>>(const QList<std::int64_t> &)>;

    explicit OverlapModel(QObject *parent = nullptr) : QAbstractTableModel(parent), m_records(2000) {}

    void setFetch(Fetch fetch) { m_fetch = std::move(fetch); }
    void setNames(const QueryNames &names, const Format &format);
    void setGroups(const QList<OverlapGroup> &groups);
    /** What is left out by now, and who decided so. */
    void setLeftOut(const QMap<std::int64_t, LeftOut> &leftOut);
    const QMap<std::int64_t, LeftOut> &leftOut() const { return m_leftOut; }
    const QList<OverlapGroup> &groups() const { return m_groups; }
    Decision decision(int row) const;
    /** The group's records in its order; empty if they cannot be read. */
    QList<Shipment> shipments(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    static QString timesCounted(const OverlapGroup &group);

    Fetch m_fetch;
    QueryNames m_names;
    Format m_format;
    QList<OverlapGroup> m_groups;
    QMap<std::int64_t, LeftOut> m_leftOut;
    mutable QCache<int, QList<Shipment>> m_records;
};
