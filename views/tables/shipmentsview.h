// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTableView>

#include <cstdint>

class Looks;
class Session;
class Settings;
class ShipmentsModel;
class TableArrangement;

/** The table of shipments in view: sorted, selected, filtered by cell, copied. */
class ShipmentsView : public QTableView {
    Q_OBJECT

public:
    ShipmentsView(Session &session, Looks &looks, Settings &settings, QWidget *parent = nullptr);
    ShipmentsModel &shipments() { return *m_model; }
    void copy(bool withHeaders);
    /** Its columns and its order. */
    TableArrangement &arrangement() { return *m_arrangement; }
    void setComfortable(bool comfortable);

Q_SIGNALS:
    void annotateWanted();
    /** Rows or order changed. */
    void rowsChanged();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /** Asks for the rows in the order of the moment, whatever the filter. */
    void list();
    void showRows(const QList<std::int64_t> &rows);
    void dropSelectedOutOfView();
    void showSelection();
    void tellSelection();
    void filterByCell(const QModelIndex &index, bool exclude);
    void retranslate();
    QString emptyText() const;

    Session &m_session;
    Looks &m_looks;
    ShipmentsModel *m_model;
    TableArrangement *m_arrangement;
    bool m_showing = false;   ///< the selection comes from the session now
    bool m_reordered = false; ///< the rows asked for are in another order than those shown
    bool m_refiltered = false; ///< the rows asked for pass another filter than those shown
    bool m_stale = false;     ///< records may be others even where their numbers are the same
};
