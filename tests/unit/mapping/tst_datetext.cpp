// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/datetext.h"

#include <QTest>

Q_DECLARE_METATYPE(DateOrder)

class DateTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void isNoDate_data();
    void isNoDate();
    void knowsWhatDependsOnTheOrder();
    void movesInstants();
};

void DateTextTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *name, const char *text, const char *iso,
                        DateOrder order = DateOrder::DayMonthYear) {
        QTest::newRow(name) << QString::fromUtf8(text) << order << QString::fromUtf8(iso);
    };
    const auto monthFirst = DateOrder::MonthDayYear;
    row("ISO", "2022-12-27", "2022-12-27");
    row("ISO with a time", "2022-12-27T10:11:12", "2022-12-27");
    row("ISO with a blank and a time", "2022-12-27 00:00:00", "2022-12-27");
    row("Russian", "27.12.2022", "2022-12-27");
    row("Russian with the word for year", "27.12.2022 г.", "2022-12-27");
    row("day first", "03/04/2022", "2022-04-03");
    row("month first", "03/04/2022", "2022-03-04", monthFirst);
    row("without leading zeros", "9/4/2022", "2022-09-04", monthFirst);
    row("with a time of twelve hours", "12/27/2022 12:00:00 AM", "2022-12-27", monthFirst);
    row("two digits of the year", "27.12.22", "2022-12-27");
    row("two digits of the last century", "27.12.98", "1998-12-27");
    row("year first with two digits", "22/12/27", "2022-12-27", DateOrder::YearMonthDay);
    row("year first whatever the order", "2022/12/27", "2022-12-27", monthFirst);
    row("English month", "5-Mar-07", "2007-03-05");
    row("English month first", "March 5, 2007", "2007-03-05");
    row("Russian month", "5 марта 2022 г.", "2022-03-05");
    row("Ukrainian month", "5 березня 2022 року", "2022-03-05");
    row("Turkish month", "5 Ağustos 2022", "2022-08-05");
    row("Spanish month", "5 de agosto de 2022", "2022-08-05");
    row("Portuguese month", "5 de março de 2022", "2022-03-05");
    row("French month", "1er février 2022", "2022-02-01");
    row("Chinese", "2022年6月14日", "2022-06-14");
    row("Chinese month", "2022年6月", "2022-06");
    row("month and year in words", "Dec 2024", "2024-12");
    row("month and year in numbers", "2024-01", "2024-01");
    row("month and year the other way", "01/2024", "2024-01");
    row("six digits", "202207", "2022-07");
    row("eight digits", "20220614", "2022-06-14");
    row("eight digits, day first", "14062022", "2022-06-14");
    row("seven digits where a zero was eaten", "4082025", "2025-08-04");
    row("a serial of a spreadsheet", "44927", "2023-01-01");
    row("a serial with a time", "44927.75", "2023-01-01");
    row("a year", "2023", "2023");
    row("blanks around it", "\u00a0 27.12.2022 ", "2022-12-27");
}

void DateTextTest::reads()
{
    QFETCH(QString, text);
    QFETCH(DateOrder, order);
    QFETCH(QString, iso);
    const DateText parsed = DateText::parse(text.toStdString());
    QVERIFY(parsed.isDate());
    const auto date = parsed.date(order);
    QVERIFY(date.has_value());
    QCOMPARE(QString::fromStdString(date->iso()), iso);
}

void DateTextTest::isNoDate_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "hello", "31.02.2022", "1497.6", "12.5", "1,234.5", "10702070/270622/0200001", "May be", "12",
          "2022-13-01", "202352-Jan.-Dec. 2023", "Marble tiles 60 2022", "9303203000", "123 456 789"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void DateTextTest::isNoDate()
{
    QFETCH(QString, text);
    QVERIFY(!DateText::parse(text.toStdString()).isDate());
}

void DateTextTest::knowsWhatDependsOnTheOrder()
{
    QVERIFY(DateText::parse("03/04/2022").dependsOnOrder());
    QVERIFY(!DateText::parse("03/03/2022").dependsOnOrder());
    QVERIFY(!DateText::parse("13/04/2022").dependsOnOrder());
    QVERIFY(!DateText::parse("2022-03-04").dependsOnOrder());
    QVERIFY(!DateText::parse("13/04/2022").allows(DateOrder::MonthDayYear));
    QVERIFY(DateText::parse("03.04.2022").hasPoints());
}

void DateTextTest::movesInstants()
{
    const DateText instant = DateText::parse("2025-03-31T18:30:00.000Z");
    QCOMPARE(instant.instantMinutes(), 18 * 60 + 30);
    QCOMPARE(instant.date(DateOrder::DayMonthYear, 330)->iso(), std::string("2025-04-01"));
    QCOMPARE(instant.date(DateOrder::DayMonthYear, 0)->iso(), std::string("2025-03-31"));
    QCOMPARE(DateText::parse("2025-03-31T18:30:00").instantMinutes(), -1);
}

QTEST_GUILESS_MAIN(DateTextTest)
#include "tst_datetext.moc"
