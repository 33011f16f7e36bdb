// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class Looks;

/** Draws a kind of problems in two lines: what and how many, and where. */
class ProblemGroupDelegate : public QStyledItemDelegate {
public:
    explicit ProblemGroupDelegate(const Looks &looks, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Looks &m_looks;
};

/** Draws a cell of a plain table with a line below it; the tooltip is plain text. */
class ProblemRowDelegate : public QStyledItemDelegate {
public:
    explicit ProblemRowDelegate(const Looks &looks, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const Looks &m_looks;
};
