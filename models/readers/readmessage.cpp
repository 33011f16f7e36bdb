// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readmessage.h"

#include "core/text.h"

Said ReadMessage::said() const
{
    Said sentence(QByteArrayLiteral("Readers"), text);
    for (const QString &arg : args)
        sentence = sentence.arg(Text::visible(arg));
    return sentence;
}

void refuse(const char *text, const QStringList &args)
{
    throw ReadError{{QByteArray(text), args}, Failure::Kind::Failed};
}
