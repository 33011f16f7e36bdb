// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/sheetvalue.h"

#include <QTest>

/** How numbers become text. */
class SheetValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doubles_data();
    void doubles();
    void decimals_data();
    void decimals();
    void serials_data();
    void serials();
    void escapes();
};

void SheetValueTest::doubles_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, double value) {
        QTest::newRow(text) << value << QString::fromLatin1(text);
    };
    row("0", 0);
    row("0.1", 0.1);
    row("-1.5", -1.5);
    row("1058.868", 1058.868);
    row("100000", 1e5);
    row("123456789012345", 123456789012345.0);
    row("1234567890123456.8", 1234567890123456.75);
    row("12345678901234567000", 12345678901234567168.0);
    row("-4000000000000000", -4e15);
    row("1e+21", 1e21);
    row("1.5e-09", 1.5e-9);
    row("9007199254740993000", 9007199254740993000.0);
}

void SheetValueTest::doubles()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    std::string out;
    SheetValue::appendNumber(out, value);
    QCOMPARE(QString::fromStdString(out), text);
    QCOMPARE(std::stod(out), value);
}

void SheetValueTest::decimals_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *written, const char *text) {
        QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(text);
    };
    row("12.50", "12.5");
    row("007", "7");
    row(".5", "0.5");
    row("-0.0", "0");
    row("+3", "3");
    row("12345678901234567890.123456789", "12345678901234567890.123456789");
    row("1e3", "1000");
    row("1.2.3", "");
    row(".", "");
    row("", "");
    row("12kg", "");
}

void SheetValueTest::decimals()
{
    QFETCH(QString, written);
    QFETCH(QString, text);
    std::string out;
    QCOMPARE(SheetValue::appendDecimal(out, written.toStdString()), !text.isEmpty());
    QCOMPARE(QString::fromStdString(out), text);
}

void SheetValueTest::serials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("text");
    const auto row = [](double serial, NumberFormat format, const char *text) {
        QTest::newRow(text) << serial << int(format) << QString::fromLatin1(text);
    };
    row(44922, NumberFormat::Date, "2022-12-27");
    row(44922.999999, NumberFormat::DateTime, "2022-12-27T23:59:59.914");
    row(44922, NumberFormat::DateTime, "2022-12-27T00:00:00");
    row(0.9999999, NumberFormat::Time, "23:59:59");
    row(0, NumberFormat::Date, "00:00:00");
    row(2958465, NumberFormat::Date, "9999-12-31");
    row(2958466, NumberFormat::Date, "2958466");
    row(1.5, NumberFormat::Elapsed, "36:00:00");
    row(61, NumberFormat::Date, "1900-03-01");
}

void SheetValueTest::serials()
{
    QFETCH(double, serial);
    QFETCH(int, format);
    QFETCH(QString, text);
    std::string out;
    SheetValue::appendSerial(out, serial, static_cast<NumberFormat>(format), false);
    QCOMPARE(QString::fromStdString(out), text);
}

void SheetValueTest::escapes()
{
    std::string text = "keep_x000D_|a_x000D__x0416__x12_xZZZZ_";
    SheetValue::unescapeX(text, 12);
    QCOMPARE(QString::fromStdString(text), QStringLiteral("keep_x000D_|a\rЖ_x12_xZZZZ_"));
}

QTEST_GUILESS_MAIN(SheetValueTest)
#include "tst_sheetvalue.moc"
