// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

#include <QTest>

Q_DECLARE_METATYPE(DecimalSign)
Q_DECLARE_METATYPE(SignEvidence)

class DecimalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void scales();
    void evidence_data();
    void evidence();
    void writes();
};

void DecimalTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DecimalSign>("sign");
    QTest::addColumn<qint64>("thousandths");
    const auto row = [](const char *name, const char *text, DecimalSign sign, qint64 value) {
        QTest::newRow(name) << QString::fromUtf8(text) << sign << value;
    };
    const auto point = DecimalSign::Point;
    const auto comma = DecimalSign::Comma;
    const auto both = DecimalSign::Both;
    row("a fraction behind a comma, of two hands", "95,808", both, 95808);
    row("a fraction behind a point, of two hands", "95.808", both, 95808);
    row("thousands that can be nothing else, of two hands", "1,234,567", both, 1234567000);
    row("a whole number", "12", point, 12000);
    row("a decimal point", "12.5", point, 12500);
    row("a decimal comma in a column of commas", "12,5", comma, 12500);
    row("a comma that can only be decimal, in a column of points", "12,5", point, 12500);
    row("a point that can only be decimal, in a column of commas", "12.5", comma, 12500);
    row("thousands in a column of points", "1,234", point, 1234000);
    row("a fraction in a column of commas", "1,234", comma, 1234);
    row("thousands in a column of commas", "1.234", comma, 1234000);
    row("a leading zero makes it a fraction", "0.125", comma, 125);
    row("both signs settle themselves", "1.234.567,89", point, 1234567890);
    row("English thousands", "1,234,567.89", comma, 1234567890);
    row("Indian thousands", "12,34,567.5", point, 1234567500);
    row("blank thousands", "1 234 567,5", comma, 1234567500);
    row("no-break thousands", "1\u00a0234,5", comma, 1234500);
    row("narrow no-break thousands", "1\u202f234,5", comma, 1234500);
    row("Swiss thousands", "1'234.5", point, 1234500);
    row("Swiss thousands with a curly apostrophe", "1’234.5", point, 1234500);
    row("Excel's exponent", "1.234E+05", point, 123400000);
    row("an exponent after a decimal comma", "1,234E+05", comma, 123400000);
    row("a small exponent", "5E-3", point, 5);
    row("a double in full", "1058.8679999999999", point, 1058868);
    row("a double just above", "0.30000000000000004", point, 300);
    row("half goes away from zero", "0.0005", point, 1);
    row("half goes away from zero below it", "-0.0005", point, -1);
    row("less than half goes to zero", "0.00049999999999", point, 0);
    row("a currency sign", "$1,234.00", point, 1234000);
    row("a minus before the currency sign", "-$5.10", point, -5100);
    row("a currency code", "USD 5.10", point, 5100);
    row("a unit after it", "12.5 kg", point, 12500);
    row("parentheses for minus", "(1,234.50)", point, -1234500);
    row("a typographic minus", "−5", point, -5000);
    row("a Japanese minus", "△1,234", point, -1234000);
    row("a black Japanese minus", "▲1,234.5", point, -1234500);
    row("crores or a credit, which is no minus here", "12 CR", point, 12000);
    row("a minus behind", "5-", point, -5000);
    row("quoted by a vendor with blanks", " 12,345 ", point, 12345000);
    row("full-width digits", "１２．５", point, 12500);
    row("Arabic digits and signs", "١٬٢٣٤٫٥", comma, 1234500);
    row("an Arabic fraction in a column of commas", "١٫٢٣٤", comma, 1234);
    row("Persian digits", "۱۲۳۴", point, 1234000);
    row("Persian digits with signs and a unit", "۱٬۲۳۴٫۵ کیلوگرم", point, 1234500);
    row("Devanagari digits in Indian groups", "१,२३,४५६.५", point, 123456500);
    row("Indian thousands of crores", "1,23,45,678", point, 12345678000);
    row("Swiss thousands with another apostrophe", "1‘234’567.5", point, 1234567500);
    row("Swiss thousands with an acute", "1´234.5", point, 1234500);
    row("no cents", "1'234.–", point, 1234000);
    row("no cents in the north", "100,-", comma, 100000);
    row("a Unicode minus behind", "5−", point, -5000);
    row("a full-width minus", "－５", point, -5000);
    row("parentheses in full width", "（１，２３４）", point, -1234000);
    row("an apostrophe that marks a text", "'1234", point, 1234000);
    row("repeated points group in a column of commas", "1.234.567", comma, 1234567000);
    row("repeated points group in a column of points", "1.234.567", point, 1234567000);
    row("an en space", "1\u2002234", point, 1234000);
    row("a fraction without a whole part", ".5", point, 500);
    row("ten to the fifteen", "1000000000000000", point, 1000000000000000000);
}

void DecimalTest::reads()
{
    QFETCH(QString, text);
    QFETCH(DecimalSign, sign);
    QFETCH(qint64, thousandths);
    const DecimalReading reading = Decimal::read(text.toStdString(), sign, {1, 3});
    QCOMPARE(reading.outcome, DecimalReading::Outcome::Value);
    QCOMPARE(qint64(reading.value), thousandths);
}

void DecimalTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("outcome");
    const auto row = [](const char *name, const char *text, DecimalReading::Outcome outcome) {
        QTest::newRow(name) << QString::fromUtf8(text) << static_cast<int>(outcome);
    };
    using enum DecimalReading::Outcome;
    row("nothing", "", Empty);
    row("a no-break blank", "\u00a0", Empty);
    row("a word", "none", NotANumber);
    row("a date", "12.05.2022", NotANumber);
    row("a range", "12-15", NotANumber);
    row("a time", "12:30", NotANumber);
    row("groups that are no thousands", "12 34", NotANumber);
    row("three decimal points of odd length", "1.23.4", NotANumber);
    row("more than 64 bits hold", "9999999999999999999", TooLarge);
    row("an absurd exponent", "1E+999999", TooLarge);
}

void DecimalTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, outcome);
    QCOMPARE(static_cast<int>(Decimal::read(text.toStdString(), DecimalSign::Point, {1, 3}).outcome),
             outcome);
}

void DecimalTest::scales()
{
    QCOMPARE(Decimal::read("1", DecimalSign::Point, {45359237, -5}).value, 454); // a pound in grams
    QCOMPARE(Decimal::read("1000", DecimalSign::Point, {45359237, -5}).value, 453592);
    QCOMPARE(Decimal::read("34.446", DecimalSign::Point, {1, 5}).value,
             3444600); // thousands of dollars in cents
    const auto rounded = Decimal::read("1.2345", DecimalSign::Point, {1, 3});
    QVERIFY(rounded.rounded);
    QCOMPARE(rounded.value, 1235);
    const auto affixes = Decimal::read("US$ 12 \u20ac", DecimalSign::Point, {});
    QCOMPARE(std::string(affixes.prefix), std::string("US$"));
    QCOMPARE(std::string(affixes.suffix), std::string("\u20ac"));
    QVERIFY(Decimal::read("12,5", DecimalSign::Point, {1, 3}).otherSign);
    QVERIFY(!Decimal::read("12.5", DecimalSign::Point, {1, 3}).otherSign);
    const auto wide = Decimal::read("كجم ١٢ kg", DecimalSign::Point, {});
    QCOMPARE(wide.value, 12);
    QCOMPARE(std::string(wide.prefix), std::string("كجم"));
    QCOMPARE(std::string(wide.suffix), std::string("kg"));
    // Digits that no result shows must not overflow on the way.
    QCOMPARE(
        Decimal::read("1.2345678901234567890123456789", DecimalSign::Point, {1'000'000'000'000, 2}).value,
        123456789012346);
}

void DecimalTest::evidence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SignEvidence>("evidence");
    QTest::newRow("whole") << QStringLiteral("12") << SignEvidence::None;
    QTest::newRow("point") << QStringLiteral("12.5") << SignEvidence::Point;
    QTest::newRow("comma") << QStringLiteral("12,50") << SignEvidence::Comma;
    QTest::newRow("either with a point") << QStringLiteral("1.234") << SignEvidence::EitherPoint;
    QTest::newRow("either with a comma") << QStringLiteral("1,234") << SignEvidence::EitherComma;
    QTest::newRow("repeated points group") << QStringLiteral("1.234.567") << SignEvidence::Comma;
    QTest::newRow("four digits before it") << QStringLiteral("1234.567") << SignEvidence::Point;
    QTest::newRow("Arabic signs say nothing of others") << QStringLiteral("١٬٢٣٤") << SignEvidence::None;
    QTest::newRow("Arabic digits with a comma") << QStringLiteral("١٢,٥٠") << SignEvidence::Comma;
    QTest::newRow("a date") << QStringLiteral("12.05.2022") << SignEvidence::None;
    QTest::newRow("blank thousands and comma") << QStringLiteral("1 234,567") << SignEvidence::Comma;
}

void DecimalTest::evidence()
{
    QFETCH(QString, text);
    QFETCH(SignEvidence, evidence);
    QCOMPARE(Decimal::signEvidence(text.toStdString()), evidence);
}

void DecimalTest::writes()
{
    QCOMPARE(Decimal::text(1058868, 3), std::string("1058.868"));
    QCOMPARE(Decimal::text(-5, 2), std::string("-0.05"));
    QCOMPARE(Decimal::text(7, 0), std::string("7"));
    QCOMPARE(Decimal::text(INT64_MIN, 3), std::string("-9223372036854775.808"));
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "tst_decimal.moc"
