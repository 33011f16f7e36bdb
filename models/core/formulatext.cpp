// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formulatext.h"

#include <algorithm>

bool FormulaText::looksLike(const QString &text)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    // Full-width forms too: some spreadsheets take them for the same.
    static const QString dangerous = QStringLiteral("=+-@\t\r\n＝＋－＠");
    if (!dangerous.contains(first))
        return false;
    if (first != u'+' && first != u'-')
        return true;
    const QStringView rest = QStringView(text).mid(1);
    const bool number = !rest.isEmpty() && std::ranges::all_of(rest, [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u' ';
    });
    return !number;
}

QString FormulaText::guarded(const QString &text)
{
    return looksLike(text) ? u'\'' + text : text;
}
