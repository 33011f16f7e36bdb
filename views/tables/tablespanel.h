// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/offer.h"

#include <QWidget>

enum class Dimension : unsigned char;
class ElidedLabel;
class EmptyView;
class GroupTableModel;
class GroupView;
class Looks;
class QStackedWidget;
class QTabBar;
class QToolButton;
class Session;
class Settings;
class ShipmentsView;
class TablePage;

/** The tables under the pictures: shipments, who sends and receives, and routes. */
class TablesPanel : public QWidget {
    Q_OBJECT

public:
    enum Tab { Shipments, Consignors, Consignees, Routes };
    TablesPanel(Session &session, Looks &looks, Settings &settings, QWidget *parent = nullptr);

    ShipmentsView &shipments() { return *m_shipments; }
    void setTab(int tab);
    /** A further page behind a tab of its own; returns the tab. */
    int addPage(TablePage *page);
    void chooseColumns();
    void setComfortable(bool comfortable);
    /** Copies the selected rows of the table in front. */
    void copy(bool withHeaders);
    /** Selects all rows of the table in front; none if nobody sees it. */
    void selectAll();
    void focusTable();
    /** What is said of the table in front. */
    QString summary() const;
    /** What can be done to the columns of the tables, for the palette: it brings the table to the front. */
    QList<Offer> offers();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void describe();
    /** As many as the sums are of, and those listed beside them that are in none. */
    QString countOfRows() const;
    /** In a narrow window the button beside the tabs keeps its icon only. */
    void makeRoom();
    void showFront();
    GroupView *addGroups(QList<Dimension> by, Looks &looks);

    Session &m_session;
    QTabBar *m_tabs;
    ElidedLabel *m_summary;
    QToolButton *m_columns;
    QStackedWidget *m_stack;
    ShipmentsView *m_shipments;
    QList<GroupView *> m_groups;
    EmptyView *m_empty;
};
