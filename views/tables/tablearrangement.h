// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "session/namedcommand.h"
#include "views/common/offer.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class Looks;
class QTableView;
class Session;
class Settings;
class ShipmentsModel;
struct ShipmentColumn;

/**
 * Which columns the table of shipments shows, where they stand, and how its rows are sorted: each choice can
 * be undone. Widths are kept for the next start, but are no part of the history.
 */
class TableArrangement : public QObject {
    Q_OBJECT

public:
    /** Watches the header of the table, which must have its model. */
    TableArrangement(QTableView &table, ShipmentsModel &model, Session &session, Looks &looks,
                     Settings &settings);

    /** A menu with a tick for every column. */
    void chooseColumns(const QPoint &global);
    /** Showing, hiding and sorting by each column, for the palette. */
    QList<Offer> offers();
    /** Undoable. */
    void setColumns(const QStringList &ids, const StepName &name);
    /** Undoable. */
    void sortBy(const RowOrder &order);
    /** "newest first": an order in words. */
    static QString orderText(const RowOrder &order);
    /** Gives every column its width, in the language and with the fonts of the moment. */
    void applyWidths();
    /** Gives the description what room is left, or takes what is missing. */
    void fillWidth();

Q_SIGNALS:
    /** Columns were changed, all cells are new. */
    void columnsChanged();
    /** Rows are to be asked for in another order. */
    void orderChanged();

private:
    /** The columns shown, without this one, and with it in its place. */
    QStringList without(const QString &id) const;
    QStringList with(const QString &id) const;
    struct Choice {
        QStringList columns;
        RowOrder order;
        bool operator==(const Choice &) const = default;
    };
    Choice now() const;
    void choose(const Choice &choice, const StepName &name);
    void apply(const Choice &choice);
    /** Sets the arrow in the header. */
    void showOrder();
    void columnDragged();
    void columnResized(int section, int width);
    void sortByHeader(int section);
    /** Sorts by the column as its own values are read first, or turns the order it has. */
    void sortByColumn(const ShipmentColumn &column);
    void showColumn(const ShipmentColumn &column, bool on);
    int widthOf(const ShipmentColumn &column) const;
    /** The room that a head takes with this title, and its arrow if rows are sorted by it. */
    int headWidth(const ShipmentColumn &column, const QString &title) const;

    QTableView &m_table;
    ShipmentsModel &m_model;
    Session &m_session;
    Looks &m_looks;
    Settings &m_settings;
    QHash<QString, int> m_widths; ///< those that a person set, by column
    bool m_arranging = false;     ///< the header is being moved by this, not by a person
};
