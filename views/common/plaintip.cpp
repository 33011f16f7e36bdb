// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/plaintip.h"

#include "core/text.h"

#include <QToolTip>

QString PlainTip::html(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>")
        .arg(Text::visible(text, 1200).toHtmlEscaped());
}

void PlainTip::show(const QPoint &global, const QString &text, QWidget *widget)
{
    QToolTip::showText(global, html(text), widget);
}
