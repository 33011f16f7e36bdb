// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readmessage.h"

#include "core/text.h"

#include <QCoreApplication>

QString ReadMessage::shown() const
{
    QString sentence = QCoreApplication::translate("Readers", text.constData());
    // Replaced in one pass, so that an argument that holds "%1" is left alone.
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == u'%' && i + 1 < sentence.size() && sentence[i + 1].isDigit();
        const int n = place ? sentence[i + 1].digitValue() - 1 : -1;
        if (n >= 0 && n < args.size()) {
            result += Text::visible(args[n]);
            ++i;
        } else {
            result += sentence[i];
        }
    }
    return result;
}

void refuse(const char *text, const QStringList &args)
{
    throw ReadError{{QByteArray(text), args}, Failure::Kind::Failed};
}
