// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/moneywords.h"

#include <QTest>

/** Values in several currencies as words; a narrow no-break space is written as ~. */
class MoneyWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachCurrencyHasItsOwnSum_data();
    void eachCurrencyHasItsOwnSum();
    void sumsAreExact();

private:
    static MoneySum sum(const char *currency, std::int64_t hundredths, std::int64_t known)
    {
        MoneySum made{QString::fromLatin1(currency), {}, known};
        made.hundredths.add(hundredths);
        return made;
    }
    static QString shown(QString text) { return text.replace(QChar(Format::NarrowSpace), u'~'); }
    const Format m_format{QLocale(QLocale::English)};
};

Q_DECLARE_METATYPE(MoneySum)

void MoneyWordsTest::eachCurrencyHasItsOwnSum_data()
{
    QTest::addColumn<qint64>("dollars");
    QTest::addColumn<QList<MoneySum>>("others");
    QTest::addColumn<QString>("text");
    using Sums = QList<MoneySum>;
    QTest::newRow("nothing is given") << qint64(0) << Sums{} << QStringLiteral("not given");
    QTest::newRow("dollars alone") << qint64(714'000) << Sums{} << QStringLiteral("$7,140");
    QTest::newRow("euros alone") << qint64(0) << Sums{sum("EUR", 714'000, 6)} << QStringLiteral("€7,140");
    QTest::newRow("both") << qint64(714'000) << Sums{sum("EUR", 200'000, 6)}
                          << QStringLiteral("$7,140 + €2,000");
    QTest::newRow("many") << qint64(714'000)
                          << Sums{sum("EUR", 200'000, 6), sum("PLN", 1, 5), sum("CHF", 1, 4)}
                          << QStringLiteral("$7,140 + €2,000 + 2 more currencies");
    QTest::newRow("values without a currency are counted")
        << qint64(714'000) << Sums{sum("EUR", 200'000, 6), sum("", 700, 2)}
        << QStringLiteral("$7,140 + €2,000 + 2 values without a currency");
    QTest::newRow("values without a currency alone")
        << qint64(0) << Sums{sum("", 700, 1)} << QStringLiteral("1 values without a currency");
}

void MoneyWordsTest::eachCurrencyHasItsOwnSum()
{
    QFETCH(qint64, dollars);
    QFETCH(QList<MoneySum>, others);
    Totals totals;
    totals.usdCents = dollars;
    totals.usdKnown = dollars > 0 ? 3 : 0;
    QTEST(shown(MoneyWords::inShort(totals, others, m_format)), "text");
    QCOMPARE(MoneyWords::known(totals, {sum("EUR", 5, 6), sum("", 5, 3)}), totals.usdKnown + 6);
}

void MoneyWordsTest::sumsAreExact()
{
    MoneySum huge = sum("JPY", 9'223'372'036'854'775'807, 1);
    huge.hundredths.add(1);
    QCOMPARE(
        shown(MoneyWords::exact({sum("EUR", 123'456'789, 1'200), sum("", 5, 1), huge}, m_format).join(u'|')),
        QStringLiteral("EUR~1,234,567.89, given for 1,200 shipments|"
                       "in no sum: values of 1 shipments, whose currency is unknown|"
                       "JPY~92233720368547758.08, given for 1 shipments"));
}

QTEST_GUILESS_MAIN(MoneyWordsTest)
#include "tst_moneywords.moc"
