// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/plaintip.h"

#include "core/text.h"

#include <QStringList>
#include <QTextDocument>
#include <QToolTip>

namespace {
constexpr int longest = 1200;
}

QString PlainTip::html(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines; // a line break of the tip's own parts lines; all else that is not seen is written out
    for (const QString &line : text.left(longest).split(u'\n'))
        lines.append(Text::visible(line, longest));
    return QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>")
        .arg(lines.join(u'\n').toHtmlEscaped());
}

QString PlainTip::line(const QString &text)
{
    return Qt::mightBeRichText(text) ? html(text) : text;
}

void PlainTip::show(const QPoint &global, const QString &text, QWidget *widget)
{
    QToolTip::showText(global, html(text), widget);
}
