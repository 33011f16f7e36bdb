// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/shipmentdelegate.h"

#include "items/shipmentsmodel.h"
#include "views/common/focusring.h"
#include "views/common/looks.h"
#include "views/common/oklch.h"
#include "views/common/plaintip.h"
#include "views/common/statuslook.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace {
constexpr int Pad = 8, Icon = 12, ShadePercent = 40;
} // namespace

ShipmentDelegate::ShipmentDelegate(const ShipmentsModel &model, Looks &looks, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_looks(looks), m_font(Theme::font(12)),
      m_struckOut(m_font)
{
    m_struckOut.setStrikeOut(true);
}

QSize ShipmentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(m_font);
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * Pad, 24};
}

void ShipmentDelegate::paintStatus(QPainter *painter, const QRect &cell, const QString &status) const
{
    const StatusLook look = StatusLook::of(status, m_looks.theme());
    const int textWidth = m_texts.width(*painter, look.name);
    const QRect chip(cell.left() + Pad - 4, cell.center().y() - 8, 4 + Icon + 4 + textWidth + 6, 18);
    if (look.soft.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look.soft);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(chip, 3, 3);
    }
    m_looks.icon(look.icon, look.ink)
        .paint(painter, chip.left() + 4, chip.center().y() - Icon / 2, Icon, Icon);
    painter->setPen(look.soft.isValid() ? look.ink : m_looks.colors().text3);
    m_texts.paint(*painter, chip.adjusted(4 + Icon + 4, 0, 0, 0), Qt::AlignLeft, look.name);
}

void ShipmentDelegate::paintMark(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const QColor ink = m_looks.colors().warning;
    int x = cell.left() + Pad;
    if (index.data(ShipmentsModel::LeftOutRole).toBool()) {
        m_looks.icon(QStringLiteral("eye-off"), m_looks.colors().text3)
            .paint(painter, x, cell.center().y() - 6, Icon, Icon);
        x += Icon + 2;
    }
    if (const auto flags = index.data(ShipmentsModel::FlagsRole).toStringList().size(); flags > 0) {
        m_looks.icon(QStringLiteral("flag"), ink).paint(painter, x, cell.center().y() - 6, Icon, Icon);
        x += Icon + 2;
        if (flags > 1) {
            const QString count = QString::number(flags);
            painter->setFont(Theme::font(11));
            painter->setPen(ink);
            painter->drawText(QRect(x, cell.top(), cell.right() - x, cell.height()),
                              Qt::AlignLeft | Qt::AlignVCenter, count);
            x += painter->fontMetrics().horizontalAdvance(count) + 2;
        }
    }
    if (index.data(ShipmentsModel::ProblemsRole).toBool())
        m_looks.icon(QStringLiteral("triangle-alert"), ink)
            .paint(painter, x, cell.center().y() - 6, Icon, Icon);
}

void ShipmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const ThemeColors &c = m_looks.colors();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect cell = option.rect;
    painter->save();
    painter->setClipRect(cell);
    if (selected)
        painter->fillRect(cell, option.state & QStyle::State_Active ? c.selection : c.selectionIdle);
    else if (const QVariant shade = index.data(ShipmentsModel::PriceShadeRole); shade.isValid())
        painter->fillRect(cell.adjusted(0, 0, 0, -1),
                          mix(c.panel, m_looks.theme().divergingAt(shade.toDouble()), ShadePercent / 100.0));
    painter->setPen(c.line1);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());

    const bool leftOut = index.data(ShipmentsModel::LeftOutRole).toBool();
    painter->setFont(leftOut ? m_struckOut : m_font);
    switch (m_model.column(index.column()).kind) {
    case ShipmentColumn::Kind::Status:
        paintStatus(painter, cell, index.data(ShipmentsModel::StatusRole).toString());
        break;
    case ShipmentColumn::Kind::Mark:
        paintMark(painter, cell, index);
        break;
    case ShipmentColumn::Kind::Category: {
        const CategoryLook look =
            m_looks.theme().category(index.data(ShipmentsModel::CategoryRole).toString());
        painter->fillRect(cell.left() + Pad, cell.center().y() - 4, 10, 10, look.color);
        painter->setPen(leftOut ? c.text3 : c.text1);
        m_texts.paint(*painter, cell.adjusted(Pad + 16, 0, -Pad, 0), Qt::AlignLeft, index.data().toString());
        break;
    }
    default: {
        painter->setPen(leftOut || index.data(ShipmentsModel::MissingRole).toBool() ? c.text3 : c.text1);
        m_texts.paint(*painter, cell.adjusted(Pad, 0, -Pad, 0),
                      index.data(Qt::TextAlignmentRole).value<Qt::Alignment>(), index.data().toString());
    }
    }
    paintFocusRing(*painter, option, c);
    painter->restore();
}

QString ShipmentDelegate::markTip(const QModelIndex &index)
{
    QStringList lines = index.data(ShipmentsModel::FlagsRole).toStringList();
    if (index.data(ShipmentsModel::ProblemsRole).toBool())
        lines.append(tr("Something in this row could not be read; the inspector lists it."));
    return lines.join(u'\n');
}

bool ShipmentDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QFontMetrics metrics(m_font);
    const QString text = index.data().toString();
    if (metrics.horizontalAdvance(text) > option.rect.width() - 2 * Pad)
        PlainTip::show(event->globalPos(), text, view);
    else if (index.data(ShipmentsModel::LeftOutRole).toBool())
        PlainTip::show(event->globalPos(), tr("Left out of sums as a duplicate; the inspector says by whom."),
                       view);
    else if (m_model.column(index.column()).kind == ShipmentColumn::Kind::Mark)
        PlainTip::show(event->globalPos(), markTip(index), view);
    else
        PlainTip::show(event->globalPos(), {}, view);
    return true;
}
