// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format.h"
#include "cube/cube.h"
#include "cube/querynames.h"

#include <QAbstractTableModel>

/** Groups of a cube as a table: what they are called, then their figures. Sorted by any column. */
class GroupTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Figure { Shipments, Net, NetCoverage, Gross, Value, PricePerKg };
    enum Role { KeysRole = Qt::UserRole, LowCoverageRole };

    /** One name column for each dimension. */
    explicit GroupTableModel(QList<Dimension> by, QObject *parent = nullptr);

    CubeRequest request() const { return {m_by, false, false}; }
    void setAnswer(const CubeAnswer &answer);
    void setNames(const QueryNames &names, const Format &format);
    const QList<Dimension> &dimensions() const { return m_by; }
    /** Dimension of a name column, or nothing for a figure. */
    std::optional<Dimension> dimensionOf(int column) const;
    const Group &group(int row) const { return m_groups[row]; }
    QString exactText(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString nameAt(const Group &group, qsizetype dimension) const;
    QString figureText(const Totals &totals, Figure figure) const;
    void arrange();

    QList<Dimension> m_by;
    QList<Group> m_groups;
    QueryNames m_names;
    Format m_format;
    int m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};
