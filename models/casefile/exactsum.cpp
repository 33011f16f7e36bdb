// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/exactsum.h"

QString ExactSum::text() const
{
    const bool negative = m_sum < 0;
    // Digits are taken from the negative side, where the smallest number has no positive twin.
    Wide rest = negative ? m_sum : -m_sum;
    QString digits;
    do {
        digits.prepend(QChar(u'0' + static_cast<char16_t>(-(rest % 10))));
        rest /= 10;
    } while (rest != 0);
    return negative ? u'-' + digits : digits;
}

QString ExactSum::text(int scale) const
{
    QString digits = text();
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    if (scale > 0) {
        digits = digits.rightJustified(scale + 1, u'0');
        digits.insert(digits.size() - scale, u'.');
    }
    return negative ? u'-' + digits : digits;
}
