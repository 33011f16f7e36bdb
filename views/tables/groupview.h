// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/offer.h"

#include <QTableView>

class GroupTableModel;
class Looks;
class Session;

/** A table of groups (parties, routes): a double click opens the shipments behind a row. */
class GroupView : public QTableView {
    Q_OBJECT

public:
    GroupView(GroupTableModel &model, Session &session, Looks &looks, QWidget *parent = nullptr);
    GroupTableModel &groups() { return m_model; }
    void copy(bool withHeaders);
    void setComfortable(bool comfortable);
    /** Sorting by each column, for the palette. */
    QList<Offer> offers();

Q_SIGNALS:
    /** The filter was set to a row's shipments, which are to be shown now. */
    void shipmentsWanted();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void listen();
    void narrow(int row);
    void filterByCell(const QModelIndex &index, bool exclude);

    GroupTableModel &m_model;
    Session &m_session;
};
