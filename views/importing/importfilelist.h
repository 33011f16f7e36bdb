// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/importentry.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

class Looks;

/** The files on the import desk, one a row. */
class ImportFileModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setEntries(const QList<ImportEntry> &entries);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /** How a line is meant, for its color. */
    enum class Tone { Plain, Good, Warning, Error };
    enum Roles { DetailRole = Qt::UserRole, StateRole, ToneRole, IconRole };

private:
    static QString detail(const ImportEntry &entry);
    static QString state(const ImportEntry &entry);
    static Tone tone(const ImportEntry &entry);
    QList<ImportEntry> m_entries;
};

/** Draws a file in three lines: name, what it is, how far it is. */
class ImportFileDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ImportFileDelegate(const Looks &looks, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Looks &m_looks;
};
