// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/leftoutstore.h"
#include "casefile/shipment.h"
#include "cube/querynames.h"

#include <QAbstractTableModel>

/** Some shipments beside each other, a column each and a field a row: first where they stand, then what they
 * say. */
class SideBySideModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        DifferentRole = Qt::UserRole, ///< the shipments do not agree in this row
        MissingRole,                  ///< the cell says "not given"
        LeftOutRole,                  ///< the column's shipment is in no sum
        ShipmentRole,                 ///< the number of the column's shipment, qint64
    };
    explicit SideBySideModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /** Fields that none of them gives are left away. Heads say who counts and who is left out; @p reader is
     * who reads that, "you"; of @p repeats they say that they are those that would be left out. */
    void setShipments(const QList<Shipment> &shipments, const QMap<std::int64_t, LeftOut> &leftOut,
                      const QueryNames &names, const QString &reader = {},
                      const QList<std::int64_t> &repeats = {});
    /** Instead of files: what each column is, "before" and "after". */
    void setHeads(const QStringList &heads);
    const QList<Shipment> &shipments() const { return m_shipments; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QString name;
        QStringList values; ///< one a shipment; empty = not given
        bool different = false;
    };
    void addField(Field field, bool different);
    QString valueOf(const Shipment &shipment, Field field) const;

    QList<Shipment> m_shipments;
    QMap<std::int64_t, LeftOut> m_leftOut;
    QueryNames m_names;
    QStringList m_heads;
    QList<Line> m_lines;
};
