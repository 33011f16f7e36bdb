// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/casework/problemdelegates.h"

#include "core/issue.h"
#include "items/problemgroupsmodel.h"
#include "items/problemrowsmodel.h"
#include "views/common/focusring.h"
#include "views/common/looks.h"
#include "views/common/plaintip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace {

/** The icon and the color that go with how bad it is. */
std::pair<QString, QColor> mark(Issue::Severity severity, const ThemeColors &colors)
{
    switch (severity) {
    case Issue::Severity::Error:
        return {QStringLiteral("circle-x"), colors.error};
    case Issue::Severity::Warning:
        return {QStringLiteral("triangle-alert"), colors.warning};
    case Issue::Severity::Note:
        break;
    }
    return {QStringLiteral("info"), colors.text3};
}

} // namespace

ProblemGroupDelegate::ProblemGroupDelegate(const Looks &looks, QObject *parent)
    : QStyledItemDelegate(parent), m_looks(looks)
{
}

QSize ProblemGroupDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, 46};
}

void ProblemGroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const ThemeColors &c = m_looks.colors();
    const QRect cell = option.rect;
    painter->save();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(cell, !chosen                               ? c.raised
                            : option.state & QStyle::State_Active ? c.selection
                                                                  : c.selectionIdle);
    painter->setPen(c.line1);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    const auto [icon, color] =
        mark(static_cast<Issue::Severity>(index.data(ProblemGroupsModel::SeverityRole).toInt()), c);
    m_looks.icon(icon, color).paint(painter, QRect(cell.left() + 12, cell.top() + 7, 14, 14));
    const auto line = [&](int top, const QRect &room, Qt::Alignment align, const QString &text) {
        const QRect at(room.left(), cell.top() + top, room.width(), 18);
        painter->drawText(at, align | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    const QRect room = cell.adjusted(34, 0, -12, 0);
    painter->setFont(Theme::font(13, QFont::Medium));
    painter->setPen(c.text1);
    const QString count = index.data(ProblemGroupsModel::CountRole).toString();
    const int wide = painter->fontMetrics().horizontalAdvance(count);
    line(5, room, Qt::AlignRight, count);
    line(5, room.adjusted(0, 0, -wide - 10, 0), Qt::AlignLeft, index.data().toString());
    painter->setFont(Theme::font(12));
    painter->setPen(c.text2);
    line(23, room, Qt::AlignLeft, index.data(ProblemGroupsModel::PlaceRole).toString());
    paintFocusRing(*painter, option, c);
    painter->restore();
}

ProblemRowDelegate::ProblemRowDelegate(const Looks &looks, QObject *parent)
    : QStyledItemDelegate(parent), m_looks(looks)
{
}

void ProblemRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const ThemeColors &c = m_looks.colors();
    const QRect cell = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, option.state & QStyle::State_Active ? c.selection : c.selectionIdle);
    painter->setPen(c.line1);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    painter->setFont(Theme::font(12));
    painter->setPen(index.column() == ProblemRowsModel::Cell ? c.text1 : c.text2);
    const QRect room = cell.adjusted(8, 0, -8, 0);
    painter->drawText(
        room, static_cast<int>(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>()),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    paintFocusRing(*painter, option, c);
    painter->restore();
}

bool ProblemRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                   const QModelIndex &index)
{
    PlainTip::show(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view);
    return true;
}
