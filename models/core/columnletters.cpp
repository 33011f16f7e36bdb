// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columnletters.h"

QString columnLetters(int column)
{
    QString out;
    for (int n = column + 1; n > 0; n = (n - 1) / 26)
        out.prepend(QChar(static_cast<char16_t>(u'A' + (n - 1) % 26)));
    return out;
}

std::optional<int> columnFromLetters(const QString &letters)
{
    constexpr int most = 3; // XFD is the last column that spreadsheets have
    if (letters.isEmpty() || letters.size() > most)
        return std::nullopt;
    int number = 0;
    for (QChar letter : letters) {
        if (letter >= u'a' && letter <= u'z')
            letter = QChar(static_cast<char16_t>(letter.unicode() - u'a' + u'A'));
        if (letter < u'A' || letter > u'Z')
            return std::nullopt;
        number = number * 26 + (letter.unicode() - u'A' + 1);
    }
    return number - 1;
}
