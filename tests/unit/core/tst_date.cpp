// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/date.h"

#include <QTest>

class DateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheCalendar();
    void writesAndReadsIso();
    void countsIsoWeeks();
};

void DateTest::knowsTheCalendar()
{
    QCOMPARE(Date::fromYmd(1970, 1, 1)->days, 0);
    QCOMPARE(Date::fromYmd(2022, 12, 27)->days, 19353);
    QVERIFY(Date::fromYmd(2024, 2, 29).has_value());
    QVERIFY(!Date::fromYmd(2023, 2, 29).has_value());
    QVERIFY(!Date::fromYmd(2023, 13, 1).has_value());
    QVERIFY(!Date::fromYmd(0, 1, 1).has_value());
    QVERIFY((Date{19353}.ymd() == Date::Ymd{2022, 12, 27}));
}

void DateTest::writesAndReadsIso()
{
    for (const char *iso : {"2022-12-27", "2022-12", "2022", "1899-12-31"}) {
        const auto date = Date::fromIso(iso);
        QVERIFY2(date.has_value(), iso);
        QCOMPARE(date->iso(), std::string(iso));
    }
    for (const char *wrong : {"", "27.12.2022", "2022-13", "2022/12/27", "2022-1-1", "-022-01-01"})
        QVERIFY2(!Date::fromIso(wrong).has_value(), wrong);
}

void DateTest::countsIsoWeeks()
{
    const auto week = [](int y, int m, int d) { return Date::fromYmd(y, m, d)->isoWeek(); };
    QCOMPARE(week(2022, 6, 7).week, 23);
    QCOMPARE(week(2021, 1, 3).year, 2020);
    QCOMPARE(week(2021, 1, 3).week, 53);
    QCOMPARE(week(2024, 12, 30).year, 2025);
    QCOMPARE(week(2024, 12, 30).week, 1);
    QCOMPARE(week(1969, 12, 31).week, 1);
    QCOMPARE(week(1969, 12, 31).year, 1970);
}

QTEST_GUILESS_MAIN(DateTest)
#include "tst_date.moc"
