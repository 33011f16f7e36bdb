// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format.h"

#include <QTest>

#include <limits>

/** What a person reads, checked letter by letter; a narrow no-break space is written as ~ here. */
class FormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masses_data();
    void masses();
    void money_data();
    void money();
    void shares_data();
    void shares();
    void coverageIsLowUnderEightyPercent();
    void dates();
    void periods_data();
    void periods();
    void otherLanguages();
    void theCLocaleReadsAsEnglish();
    void exactDecimals_data();
    void exactDecimals();

private:
    const Format m_english{QLocale(QLocale::English, QLocale::UnitedStates)};
    static QString shown(QString text) { return text.replace(QChar(Format::NarrowSpace), u'~'); }
    static Date day(int days) { return {days, Date::Precision::Day}; }
};

void FormatTest::masses_data()
{
    QTest::addColumn<qint64>("grams");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *name, qint64 grams, const char *cell, const char *exact,
                        const char *figure, const char *label) {
        QTest::newRow(name) << grams << QString::fromUtf8(cell) << QString::fromUtf8(exact)
                            << QString::fromUtf8(figure) << QString::fromUtf8(label);
    };
    row("nothing at all is a zero", 0, "0.0", "0.000~kg", "0~kg", "0~kg");
    row("a few grams do not become zero", 4, "0.004", "0.004~kg", "0.004~kg", "0.004~kg");
    row("grams", 850, "0.9", "0.850~kg", "0.85~kg", "0.85~kg");
    row("kilograms keep one decimal", 12'340, "12.3", "12.340~kg", "12.3~kg", "12.3~kg");
    row("under a tonne a label says kg", 950'400, "950.4", "950.400~kg", "950~kg", "950~kg");
    row("over a tonne a label says t, a figure kg", 5'310'000, "5,310.0", "5,310.000~kg", "5,310~kg",
        "5.3~t");
    row("from ten tonnes on tonnes", 12'400'000, "12,400.0", "12,400.000~kg", "12.4~t", "12.4~t");
    row("just under a hundred tonnes", 99'949'999, "99,950.0", "99,949.999~kg", "99.9~t", "99.9~t");
    row("rounding up to a hundred leaves no decimal", 99'950'000, "99,950.0", "99,950.000~kg", "100~t",
        "100~t");
    row("from a hundred tonnes on whole ones", 1'228'400'000, "1,228,400.0", "1,228,400.000~kg", "1,228~t",
        "1,228~t");
    row("a negative mass has a true minus", -1'500, "−1.5", "−1.500~kg", "−1.5~kg", "−1.5~kg");
    row("half a unit rounds away from zero", 2'250, "2.3", "2.250~kg", "2.3~kg", "2.3~kg");
    row("the smallest integer has a text", std::numeric_limits<qint64>::min(), "−9,223,372,036,854,775.8",
        "−9,223,372,036,854,775.808~kg", "−9,223,372,036,855~t", "−9,223,372,036,855~t");
}

void FormatTest::masses()
{
    QFETCH(qint64, grams);
    QTEST(shown(m_english.massCell(grams)), "cell");
    QTEST(shown(m_english.massExact(grams)), "exact");
    QTEST(shown(m_english.mass(grams)), "figure");
    QTEST(shown(m_english.massLabel(grams)), "label");
}

void FormatTest::money_data()
{
    QTest::addColumn<qint64>("hundredths");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("brief");
    const auto row = [](const char *name, qint64 hundredths, const char *currency, const char *plain,
                        const char *brief) {
        QTest::newRow(name) << hundredths << QString::fromUtf8(currency) << QString::fromUtf8(plain)
                            << QString::fromUtf8(brief);
    };
    row("zero", 0, "USD", "$0", "$0");
    row("small sums keep their cents", 26'46, "USD", "$26.46", "$26.46");
    row("from a hundred on whole dollars", 999'949, "USD", "$9,999", "$9,999");
    row("thousands are whole in summaries", 84'012'00, "USD", "$84,012", "$84~k");
    row("sixty thousand", 60'428'00, "USD", "$60,428", "$60~k");
    row("just under a million is a million", 999'999'00, "USD", "$999,999", "$1.0~M");
    row("millions", 23'140'000'00, "USD", "$23,140,000", "$23.1~M");
    row("hundreds of millions", 231'400'000'00, "USD", "$231,400,000", "$231~M");
    row("thousands of millions", 1'440'000'000'00, "USD", "$1,440,000,000", "$1.4~bn");
    row("the minus stands before the sign", -84'012'00, "USD", "−$84,012", "−$84~k");
    row("euros", 60'428'00, "EUR", "€60,428", "€60~k");
    row("a currency without a sign of its own keeps its code", 60'428'00, "KZT", "60,428~KZT", "60~k~KZT");
}

void FormatTest::money()
{
    QFETCH(qint64, hundredths);
    QFETCH(QString, currency);
    QTEST(shown(m_english.money(hundredths, currency)), "plain");
    QTEST(shown(m_english.moneyShort(hundredths, currency)), "brief");
}

void FormatTest::shares_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("coverage");
    const auto row = [](const char *name, qint64 part, qint64 whole, const char *share,
                        const char *coverage) {
        QTest::newRow(name) << part << whole << QString::fromUtf8(share) << QString::fromUtf8(coverage);
    };
    row("all", 458, 458, "100~%", "100~%");
    row("most", 442, 458, "97~%", "96.5~% (16 not given)");
    row("all but one of many is not all", 999'999, 1'000'000, "99~%", "99.9~% (1 not given)");
    row("one of many is not none", 1, 1'000'000, "<1~%", "<0.1~% (999,999 not given)");
    row("none", 0, 12, "0~%", "0.0~% (12 not given)");
    row("of nothing there is no share", 0, 0, "not given", "not given");
    row("sums near the end of the integers", 4'000'000'000'000'000'000, 8'000'000'000'000'000'000, "50~%",
        "50.0~% (4,000,000,000,000,000,000 not given)");
}

void FormatTest::shares()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    QTEST(shown(m_english.share(part, whole)), "share");
    QTEST(shown(m_english.coverage(part, whole)), "coverage");
}

void FormatTest::coverageIsLowUnderEightyPercent()
{
    QVERIFY(!Format::coverageIsLow(0, 0));
    QVERIFY(!Format::coverageIsLow(80, 100));
    QVERIFY(Format::coverageIsLow(79, 100));
    QVERIFY(Format::coverageIsLow(0, 1));
}

void FormatTest::dates()
{
    const Date christmas = day(19'353); // 2022-12-27
    QCOMPARE(Format::dateCell(christmas), QStringLiteral("2022-12-27"));
    QCOMPARE(m_english.date(christmas), QStringLiteral("27 Dec 2022"));
    QCOMPARE(m_english.dayMonth(christmas), QStringLiteral("27 Dec"));
    QCOMPARE(m_english.monthName(christmas), QStringLiteral("December"));
    const Date month{18'993, Date::Precision::Month}; // 2022-01
    QCOMPARE(m_english.date(month), QStringLiteral("Jan 2022"));
    QCOMPARE(Format::dateCell(month), QStringLiteral("2022-01"));
    QCOMPARE(m_english.date({18'993, Date::Precision::Year}), QStringLiteral("2022"));
    QCOMPARE(m_english.dateRange(month, christmas), QStringLiteral("Jan 2022 – 27 Dec 2022"));
    QCOMPARE(m_english.dateRange(month, month), QStringLiteral("Jan 2022"));
}

void FormatTest::periods_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("a year") << QStringLiteral("2022") << QStringLiteral("2022");
    QTest::newRow("a quarter") << QStringLiteral("2022-Q3") << QStringLiteral("Q3 2022");
    QTest::newRow("a month") << QStringLiteral("2022-06") << QStringLiteral("Jun 2022");
    QTest::newRow("a week") << QStringLiteral("2022-W23") << QStringLiteral("week 23 of 2022");
    QTest::newRow("a day") << QStringLiteral("2022-06-08") << QStringLiteral("8 Jun 2022");
    QTest::newRow("no date") << QString() << QStringLiteral("not given");
    QTest::newRow("something else stays as it is") << QStringLiteral("2022-13") << QStringLiteral("2022-13");
}

void FormatTest::periods()
{
    QFETCH(QString, key);
    QTEST(m_english.period(key), "text");
}

void FormatTest::otherLanguages()
{
    const Format russian{QLocale(QLocale::Russian, QLocale::Russia)};
    QCOMPARE(russian.massCell(2'283'800).replace(QChar(0xa0), u'_'), QStringLiteral("2_283,8"));
    QCOMPARE(shown(russian.money(60'428'00)).replace(QChar(0xa0), u'_'), QStringLiteral("60_428~$"));
    QCOMPARE(russian.date(day(19'353)), QStringLiteral("27 дек 2022"));
    const Format turkish{QLocale(QLocale::Turkish, QLocale::Turkey)};
    QCOMPARE(shown(turkish.mass(12'400'000)), QStringLiteral("12,4~t"));
    const Format chinese{QLocale(QLocale::Chinese, QLocale::China)};
    QCOMPARE(chinese.date(day(19'353)), QStringLiteral("2022年12月27日"));
    QCOMPARE(chinese.date({18'993, Date::Precision::Month}), QStringLiteral("2022年1月"));
    const Format egyptian{QLocale(QLocale::Arabic, QLocale::Egypt)};
    QCOMPARE(egyptian.fixed(1234, 3, 1), QStringLiteral("١٫٢"));
}

void FormatTest::theCLocaleReadsAsEnglish()
{
    QCOMPARE(Format(QLocale::c()).count(1'234'567), QStringLiteral("1,234,567"));
}

void FormatTest::exactDecimals_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("exact");
    QTest::addColumn<QString>("trimmed");
    QTest::newRow("three decimals") << qint64(1058868) << 3 << QStringLiteral("1058.868")
                                    << QStringLiteral("1058.868");
    QTest::newRow("whole") << qint64(88000) << 3 << QStringLiteral("88.000") << QStringLiteral("88");
    QTest::newRow("tens keep their zeros")
        << qint64(120) << 0 << QStringLiteral("120") << QStringLiteral("120");
    QTest::newRow("less than one") << qint64(5) << 3 << QStringLiteral("0.005") << QStringLiteral("0.005");
    QTest::newRow("negative cents") << qint64(-50) << 2 << QStringLiteral("-0.50") << QStringLiteral("-0.5");
    QTest::newRow("the smallest") << std::numeric_limits<qint64>::min() << 2
                                  << QStringLiteral("-92233720368547758.08")
                                  << QStringLiteral("-92233720368547758.08");
}

void FormatTest::exactDecimals()
{
    QFETCH(qint64, value);
    QFETCH(int, scale);
    QTEST(Format::exact(value, scale), "exact");
    QTEST(Format::exactTrimmed(value, scale), "trimmed");
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
