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
    void saysWhatIsNotKnown_data();
    void saysWhatIsNotKnown();
    void readsInTheStyleOfItsColumn_data();
    void readsInTheStyleOfItsColumn();
    void readsPartsAlone();
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
    row("a day between quotation marks", "«15» июня 2022 г.", "2022-06-15");
    row("a day between straight ones", "\"03\" ноября 2022 г.", "2022-11-03");
    row("a month in Roman numerals alone", "VI.2022", "2022-06");
    row("month and year parted by a line", "2022_06", "2022-06");
    row("the days of a whole month", "01.06.2022-30.06.2022", "2022-06");
    row("the days of a whole month, year first", "2022-02-01 - 2022-02-28", "2022-02");
    row("one day from itself to itself", "15.06.2022 – 15.06.2022", "2022-06-15");
    row("a time behind a dash", "15-06-2022 - 15:04", "2022-06-15");
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
    row("German", "5. März 2022", "2022-03-05");
    row("a Roman month", "25.IV.2023", "2023-04-25");
    row("a Roman month between blanks and points", "5. XII. 2022.", "2022-12-05");
    row("a Roman month of two digits of the year", "5/viii/22", "2022-08-05");
    row("a Roman month, Hungarian", "2023. IV. 25.", "2023-04-25");
    row("a week that lies in one month", "2023-W16", "2023-04");
    row("a week that lies in two months", "2023-W18", "2023-05");
    row("a week that lies in two months of one year", "2023-W13", "2023");
    row("a day of a week", "2023-W16-3", "2023-04-19");
    row("a day of a week, without hyphens", "2023W163", "2023-04-19");
    row("a day of a week before 1970", "1969-W16-3", "1969-04-16");
    row("Polish", "5 maja 2022", "2022-05-05");
    row("Thai month of the Buddhist era by name", "5 พ.ค. พ.ศ. 2565", "2022-05-05");
    row("Italian", "5 maggio 2022", "2022-05-05");
    row("Vietnamese", "ngày 5 tháng 6 năm 2022", "2022-06-05");
    row("Vietnamese month", "Tháng 5/2022", "2022-05");
    row("Indonesian", "5 Agustus 2022", "2022-08-05");
    row("Arabic in its own digits", "٥ مايو ٢٠٢٢", "2022-05-05");
    row("Arabic of the Levant", "5 كانون الثاني 2022", "2022-01-05");
    row("Persian", "۱۲ مرداد ۱۴۰۱", "2022-08-03");
    row("Kazakh", "2022 ж. 5 мамыр", "2022-05-05");
    row("Uzbek", "2022-yil 5-may", "2022-05-05");
    row("Kyrgyz", "5-май 2022-ж.", "2022-05-05");
    row("Korean", "2022년 5월 3일", "2022-05-03");
    row("Japanese era", "令和4年5月1日", "2022-05-01");
    row("first year of a Japanese era", "令和元年5月1日", "2019-05-01");
    row("letter of a Japanese era", "R4.5.1", "2022-05-01");
    row("Minguo by name", "民國111年5月", "2022-05");
    row("full-width digits", "２０２２年１２月５日", "2022-12-05");
    row("Arabic digits", "٢٠٢٢-٠٥-١٢", "2022-05-12");
    row("Comtrade month", "2022M12", "2022-12");
    row("Comtrade month with a hyphen", "2022-M12", "2022-12");
    row("month with a point", "12.2022", "2022-12");
    row("month with the word for year", "12.2022 г.", "2022-12");
    row("month as a number with a fraction", "202212.0", "2022-12");
    row("quarter", "2022Q4", "2022");
    row("quarter with a hyphen", "2022-Q4", "2022");
    row("Roman quarter", "IV кв. 2022", "2022");
    row("Russian quarter", "4-й квартал 2022 г.", "2022");
    row("JavaScript", "Mon Dec 05 2022 00:00:00 GMT+0300 (Moscow Standard Time)", "2022-12-05");
    row("Java", "Mon Dec 05 00:00:00 MSK 2022", "2022-12-05");
    row("HTTP", "Mon, 05 Dec 2022 21:00:00 GMT", "2022-12-05");
    row("ISO without hyphens", "20220614T101500Z", "2022-06-14");
    row("short year after an apostrophe", "May '22", "2022-05");
    row("a number that is no day", "Dec 98", "1998-12");
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
    for (const char *text : {"",
                             "hello",
                             "1900-01-00",
                             "00.01.1900",
                             "1899-12-30",
                             "31.02.2022",
                             "1497.6",
                             "12.5",
                             "1,234.5",
                             "10702070/270622/0200001",
                             "May be",
                             "12",
                             "2022-13-13",
                             "01.06.2022-15.06.2022",
                             "03/04/2022 - 03/04/2022",
                             "«15 июня 2022",
                             "202352-Jan.-Dec. 2023",
                             "T1 2022",
                             "FY2022",
                             "2022-W52",
                             "2023-W53",
                             "2023W0:1",
                             "2023W/51",
                             "1 полугодие 2022",
                             "2021-22",
                             "Marble tiles 60 2022",
                             "9303203000",
                             "123 456 789"})
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

void DateTextTest::saysWhatIsNotKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");
    using Fault = DateReading::Fault;
    const auto row = [](const char *text, Fault fault) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(fault);
    };
    row("28 May", Fault::NoYear);
    row("05. Maio", Fault::NoYear);
    row("5月12日", Fault::NoYear);
    row("May 22", Fault::NoYear);
    row("12/22", Fault::NoYear);
    row("1401/05/12", Fault::OddYear);
    row("12/05/2565", Fault::OddYear);
    row("12/05/65", Fault::OddYear);
    row("111/05/12", Fault::OddYear);
    row("14010512", Fault::OddYear);
    row("1110512", Fault::OddYear);
    row("2565-05-12", Fault::OddYear);
    row("1670211240", Fault::NoDate);
    row("2022Q4", Fault::Quarter);
}

void DateTextTest::saysWhatIsNotKnown()
{
    QFETCH(QString, text);
    QFETCH(int, fault);
    const DateText parsed = DateText::parse(text.toStdString());
    QVERIFY(parsed.isDate());
    const DateReading reading = parsed.read({});
    QCOMPARE(static_cast<int>(reading.fault), fault);
    QCOMPARE(reading.date.has_value(), reading.fault == DateReading::Fault::Quarter);
}

void DateTextTest::readsInTheStyleOfItsColumn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("calendar");
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *text, DateCalendar calendar, DateForm form, const char *iso) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(calendar) << static_cast<int>(form)
                            << QString::fromUtf8(iso);
    };
    row("1401/05/12", DateCalendar::Persian, DateForm::Usual, "2022-08-03");
    row("1403/12/30", DateCalendar::Persian, DateForm::Usual, "2025-03-20");
    row("1401/02/31", DateCalendar::Persian, DateForm::Usual, "2022-05-21");
    row("31/02/1401", DateCalendar::Persian, DateForm::Usual, "2022-05-21");
    row("1401/05", DateCalendar::Persian, DateForm::Usual, "2022");
    row("1444/01/01", DateCalendar::Islamic, DateForm::Usual, "2022-07-30");
    row("12/05/2565", DateCalendar::Buddhist, DateForm::Usual, "2022-05-12");
    row("12/05/65", DateCalendar::Buddhist, DateForm::Usual, "2022-05-12");
    row("29/02/2567", DateCalendar::Buddhist, DateForm::Usual, "2024-02-29");
    row("111/05/12", DateCalendar::Minguo, DateForm::Usual, "2022-05-12");
    row("1110512", DateCalendar::Minguo, DateForm::Usual, "2022-05-12");
    row("11105", DateCalendar::Minguo, DateForm::Usual, "2022-05");
    row("May 22", DateCalendar::Gregorian, DateForm::MonthYear, "2022-05");
    row("янв.22", DateCalendar::Gregorian, DateForm::MonthYear, "2022-01");
    row("12/22", DateCalendar::Gregorian, DateForm::MonthYear, "2022-12");
    row("22/12", DateCalendar::Gregorian, DateForm::YearMonth, "2022-12");
    row("1670211240", DateCalendar::Gregorian, DateForm::UnixSeconds, "2022-12-05");
    row("1670211240000", DateCalendar::Gregorian, DateForm::UnixMillis, "2022-12-05");
}

void DateTextTest::readsInTheStyleOfItsColumn()
{
    QFETCH(QString, text);
    QFETCH(int, calendar);
    QFETCH(int, form);
    QFETCH(QString, iso);
    const DateStyle style{DateOrder::DayMonthYear, static_cast<DateCalendar>(calendar),
                          static_cast<DateForm>(form), 0};
    const auto date = DateText::parse(text.toStdString()).date(style);
    QVERIFY(date.has_value());
    QCOMPARE(QString::fromStdString(date->iso()), iso);
}

void DateTextTest::readsPartsAlone()
{
    QCOMPARE(DateText::yearOf("2022"), 2022);
    QCOMPARE(DateText::yearOf("2022.0"), 2022);
    QCOMPARE(DateText::yearOf("2022 г."), 2022);
    QCOMPARE(DateText::yearOf("111"), 111);
    QCOMPARE(DateText::yearOf("202205"), 0);
    for (const char *text : {"5", "05", "5.0", "May", "мая", "Май", "5月", "5월", "M05", "tháng 5", "พ.ค.", "Mai", "05 - May"})
        QVERIFY2(DateText::monthOf(text) == 5, text);
    for (const char *text : {"13", "0", "May 22", "hello", "5 6"})
        QVERIFY2(DateText::monthOf(text) == 0, text);
    for (const char *text : {"2", "Q2", "II", "II кв.", "2-й квартал"})
        QVERIFY2(DateText::quarterOf(text) == 2, text);
    QCOMPARE(DateText::quarterOf("5"), 0);
}

QTEST_GUILESS_MAIN(DateTextTest)
#include "tst_datetext.moc"
