// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/moneywords.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MoneyWords)
};

QString shortSum(const MoneySum &sum, const Format &format)
{
    bool fits = false;
    const std::int64_t hundredths = sum.hundredths.text().toLongLong(&fits);
    if (!fits)
        return Totals::tooLargeWord();
    if (sum.currency.isEmpty())
        return Words::tr("%1 without a currency", "an amount").arg(format.fixed(hundredths, 2, 2));
    return format.moneyShort(hundredths, sum.currency);
}

/** The digits of an exact number, parted as the locale does. */
QString grouped(const MoneySum &sum, const Format &format)
{
    bool fits = false;
    const std::int64_t hundredths = sum.hundredths.text().toLongLong(&fits);
    return fits ? format.fixed(hundredths, 2, 2) : sum.hundredths.text(2);
}

} // namespace

QString MoneyWords::inShort(const Totals &totals, const QList<MoneySum> &others, const Format &format,
                            qsizetype most)
{
    QStringList sums;
    if (totals.isTooLarge(Measure::Value))
        sums.append(Totals::tooLargeWord());
    else if (totals.usdKnown > 0)
        sums.append(format.moneyShort(totals.usdCents));
    for (const MoneySum &sum : others)
        sums.append(shortSum(sum, format));
    if (sums.isEmpty())
        return Format::notGiven();
    if (sums.size() > most) {
        const auto rest = static_cast<int>(sums.size() - most + 1);
        sums.resize(most - 1);
        sums.append(Words::tr("%n more currencies", nullptr, rest));
    }
    return sums.join(QStringLiteral(" + "));
}

QStringList MoneyWords::exact(const QList<MoneySum> &others, const Format &format)
{
    QStringList lines;
    for (const MoneySum &sum : others) {
        const QString amount = sum.currency.isEmpty()
                                   ? Words::tr("%1 without a currency", "an amount").arg(grouped(sum, format))
                                   : sum.currency + QChar(Format::NarrowSpace) + grouped(sum, format);
        lines.append(Words::tr("%1, given for %2 shipments").arg(amount, format.count(sum.known)));
    }
    return lines;
}

std::int64_t MoneyWords::known(const Totals &totals, const QList<MoneySum> &others)
{
    std::int64_t known = totals.usdKnown;
    for (const MoneySum &sum : others)
        known += sum.known;
    return known;
}
