// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/plainheader.h"

#include "mapping/moneywords.h"

#include <QRegularExpression>
#include <QString>

namespace {

/** The marks of footnotes ("Date¹") are no part of a word; "m²" is. */
QString withoutFootnotes(const QString &header)
{
    static const QString marks =
        QStringLiteral("\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079");
    QString plain;
    qsizetype letters = 0;
    for (const QChar c : header) {
        letters = c.isLetter() ? letters + 1 : marks.contains(c) ? letters : 0;
        constexpr qsizetype unit = 2;
        if (letters <= unit || !marks.contains(c))
            plain += c;
    }
    return plain;
}

/** "FECHA_AAAA_MM_DD", "Date (dd/mm/yyyy)": how the dates are written is no part of the name. */
QString withoutDateFormat(QString header)
{
    static const QRegularExpression format(
        QStringLiteral("[\\s_(\\[]+(?:(?:[ayj]{2}|г{2}){1,2}[-_./ ]?(?:mm|мм)[-_./ ]?(?:dd|tt|jj|дд)|"
                       "(?:dd|tt|jj|gg|дд)[-_./ ]?(?:mm|aa|мм)[-_./ ]?(?:[ayj]{2}|г{2}){1,2})[)\\]]?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    return header.remove(format);
}

/** "USDm", "tUSD": capitals and small letters tell the currency from its factor, and part no words. */
QString withMoneyInSmallLetters(QString header)
{
    static const QRegularExpression glued(
        QStringLiteral("(?<![\\p{L}\\p{N}])([tkm]?)([A-Z]{3})(m|mn|mln|mio|bn|k|th)?(?![\\p{L}\\p{N}])"));
    for (auto found = glued.globalMatch(header); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString word = match.captured().toLower();
        const MoneyWords::Reading money = MoneyWords::ofWord(word.toStdString());
        if (!money.currency.empty() && money.factor.times != 1)
            header.replace(match.capturedStart(), match.capturedLength(), word);
    }
    return header;
}

} // namespace

std::string PlainHeader::of(std::string_view header)
{
    const QString plain =
        withoutFootnotes(QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size())));
    return withMoneyInSmallLetters(withoutDateFormat(plain.trimmed())).toStdString();
}
