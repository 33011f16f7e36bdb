// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tableheader.h"

#include "views/common/looks.h"

#include <QPainter>

TableHeader::TableHeader(Looks &looks, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_looks(looks)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(28);
    connect(&looks, &Looks::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 28};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const ThemeColors &c = m_looks.colors();
    painter->save();
    painter->fillRect(rect, c.panel);
    painter->setPen(c.line2);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setFont(Theme::font(12, QFont::Medium));
    painter->setPen(sorted ? c.text1 : c.text2);
    const auto align =
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QRect room = rect.adjusted(8, 0, -8, 0);
    if (sorted && !text.isEmpty())
        text += sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral(" ↓") : QStringLiteral(" ↑");
    painter->drawText(room, align, painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}
