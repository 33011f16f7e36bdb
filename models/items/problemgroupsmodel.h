// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/problemreader.h"

#include <QAbstractListModel>

/** Kinds of problems, one a row: what it is called, where, and how many. */
class ProblemGroupsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, CountRole, SeverityRole };
    using QAbstractListModel::QAbstractListModel;

    void setGroups(const QList<ProblemGroup> &groups);
    const QList<ProblemGroup> &groups() const { return m_groups; }
    /** The row of the same kind, column and source; -1 = it is gone. */
    int rowOf(const ProblemGroup &group) const;
    /** Problems of the group's kind in the same field of other sources. */
    QList<ProblemGroup> elsewhere(const ProblemGroup &group) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /** What the kind is called, or else its reason. */
    static QString title(const ProblemGroup &group);
    /** Column and file: "E Country of Origin, goods.csv". */
    static QString place(const ProblemGroup &group);

private:
    QList<ProblemGroup> m_groups;
};
