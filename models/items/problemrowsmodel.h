// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/problemreader.h"

#include <QAbstractTableModel>

/** The problems of one kind, one a row, read from the case as they are scrolled to. */
class ProblemRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Cell, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /** The reader must live until the next call; nullptr = nothing is shown. */
    void setGroup(const ProblemReader *reader, const ProblemGroup &group);
    const Issue &issue(int row) const { return m_issues[row]; }
    /** False for what is said of a sheet as a whole. */
    bool nameRows() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    const ProblemReader *m_reader = nullptr;
    ProblemGroup m_group;
    QList<Issue> m_issues;
    bool m_all = true;
};
