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
    QString unknown;
    for (const MoneySum &sum : others) {
        if (sum.isSum())
            sums.append(shortSum(sum, format));
        else
            unknown = Words::tr("%n values without a currency", nullptr, static_cast<int>(sum.known));
    }
    if (sums.size() > most) {
        const auto rest = static_cast<int>(sums.size() - most + 1);
        sums.resize(most - 1);
        sums.append(Words::tr("%n more currencies", nullptr, rest));
    }
    if (!unknown.isEmpty())
        sums.append(unknown);
    if (sums.isEmpty())
        return Format::notGiven();
    return sums.join(QStringLiteral(" + "));
}

QStringList MoneyWords::exact(const QList<MoneySum> &others, const Format &format)
{
    QStringList lines;
    for (const MoneySum &sum : others) {
        if (!sum.isSum()) {
            lines.append(Words::tr("in no sum: values of %1 shipments, whose currency is unknown")
                             .arg(format.count(sum.known)));
            continue;
        }
        const QString amount = sum.currency + QChar(Format::NarrowSpace) + grouped(sum, format);
        lines.append(Words::tr("%1, given for %2 shipments").arg(amount, format.count(sum.known)));
    }
    return lines;
}

std::int64_t MoneyWords::known(const Totals &totals, const QList<MoneySum> &others)
{
    std::int64_t known = totals.usdKnown;
    for (const MoneySum &sum : others)
        known += sum.isSum() ? sum.known : 0;
    return known;
}
