// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/comparablename.h"

#include "core/text.h"

#include <QString>

std::string comparableName(std::string_view utf8)
{
    const QString apart =
        QString::fromStdString(Text::unifyScripts(Text::fold(utf8))).normalized(QString::NormalizationForm_D);
    QString plain;
    for (const QChar c : apart) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            plain += c;
    }
    return plain.toStdString();
}
