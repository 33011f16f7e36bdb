// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

/** A cell as one line of a table: its line breaks stand as a sign, all else as Text::visible() shows it. */
inline QString oneLineText(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t breaking : {u'\r', u'\x2028', u'\x2029'})
        text.replace(QChar(breaking), QChar(u'\n'));
    while (text.endsWith(u'\n'))
        text.chop(1);
    text.replace(QChar(u'\n'), QStringLiteral(" ↵ "));
    return Text::visible(text);
}
