// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/fittedtexts.h"

#include <QFont>
#include <QStyledItemDelegate>

class Looks;
class ShipmentsModel;

/** Cells of the shipments table: status as a chip, prices shaded against their median, what is missing in
 * pale. */
class ShipmentDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ShipmentDelegate(const ShipmentsModel &model, Looks &looks, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintStatus(QPainter *painter, const QRect &cell, const QString &status) const;
    /** What the signs at the head of a row mean, a line each. */
    static QString markTip(const QModelIndex &index);
    void paintMark(QPainter *painter, const QRect &cell, const QModelIndex &index) const;
    const ShipmentsModel &m_model;
    Looks &m_looks;
    QFont m_font, m_struckOut; // made once: what Qt finds for a font is kept with it
    mutable FittedTexts m_texts;
};
