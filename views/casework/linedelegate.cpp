// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework/linedelegate.h"

#include "core/format.h"
#include "views/common/focusring.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace {
constexpr int Pad = 8;
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const ThemeColors &c = m_looks.colors();
    const QRect cell = option.rect;
    const auto says = [&index](int role) { return role >= 0 && index.data(role).toBool(); };
    painter->save();
    painter->setClipRect(cell);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, option.state & QStyle::State_Active ? c.selection : c.selectionIdle);
    else if (says(m_roles.different))
        painter->fillRect(cell.adjusted(0, 0, 0, -1), c.warningSoft);
    painter->setPen(c.line1);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    QFont font = Theme::font(12, says(m_roles.different) ? QFont::Medium : QFont::Normal);
    font.setStrikeOut(says(m_roles.struck));
    painter->setFont(font);
    const QString text = index.data().toString();
    const bool faint = says(m_roles.missing) || says(m_roles.struck) || text == Format::notGiven();
    const QString tone = m_roles.tone >= 0 ? index.data(m_roles.tone).toString() : QString();
    painter->setPen(tone == u"warning" ? c.warning : tone == u"good" ? c.good : faint ? c.text3 : c.text1);
    const QRect room = cell.adjusted(Pad, 0, -Pad, 0);
    painter->drawText(room, index.data(Qt::TextAlignmentRole).value<Qt::Alignment>(),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    paintFocusRing(*painter, option, c);
    painter->restore();
}

bool LineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    if (QFontMetrics(Theme::font(12)).horizontalAdvance(text) > option.rect.width() - 2 * Pad)
        PlainTip::show(event->globalPos(), text, view);
    return true;
}
