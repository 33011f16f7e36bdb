// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/entrydelegate.h"

#include "views/common/looks.h"

#include <QPainter>

EntryDelegate::EntryDelegate(Looks &looks, QObject *parent) : QStyledItemDelegate(parent), m_looks(looks) {}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, 26};
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const ThemeColors &c = m_looks.colors();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, c.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, c.hover);
    QRect room = option.rect.adjusted(8, 0, -8, 0);
    const QString hint = index.data(HintRole).toString();
    painter->setFont(Theme::font(12));
    painter->setPen(c.text2);
    painter->drawText(room, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), hint);
    if (!hint.isEmpty())
        room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(hint) - 16);
    painter->setFont(Theme::font(13));
    painter->setPen(c.text1);
    painter->drawText(
        room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}
