// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/documentsurvey.h"

#include <QAbstractTableModel>

/** The first rows of a sheet below its header, as they stand: the preview of an import. */
class SampleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setSheet(const SheetProposal &sheet);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const ColumnMapping &mapping() const { return m_mapping; }
    /** Number of the first and last row shown, as the spreadsheet counts; 0 = none. */
    std::int64_t firstRow() const { return m_rows.isEmpty() ? 0 : m_rows.first().number; }
    std::int64_t lastRow() const { return m_rows.isEmpty() ? 0 : m_rows.last().number; }
    /** True if a question is open about the column. */
    bool isAsked(int column) const;

private:
    ColumnMapping m_mapping;
    QList<RawRow> m_rows;
};
