// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

/** The ring inside the current cell of a table that has the keys; above the line under the row. */
inline void paintFocusRing(QPainter &painter, const QStyleOptionViewItem &option, const ThemeColors &colors)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(colors.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
}
