// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class Looks;

/** A line of a list to choose from: a name, and at the right, fainter, its key or what kind of thing it is.
 */
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int HintRole = Qt::UserRole; ///< what stands at the right

    EntryDelegate(Looks &looks, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Looks &m_looks;
};
