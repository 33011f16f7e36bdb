// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class Looks;

/** Paints one line of text a cell: differences tinted, what is missing in hint ink, what is left out struck
 * through. */
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /** Roles of the model that say how a cell looks; -1 = none says so. */
    struct Roles {
        int different = -1, missing = -1, struck = -1;
        int tone = -1; ///< "warning" or "good": the text's ink
    };
    LineDelegate(Looks &looks, Roles roles, QObject *parent)
        : QStyledItemDelegate(parent), m_looks(looks), m_roles(roles)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    Looks &m_looks;
    Roles m_roles;
};
