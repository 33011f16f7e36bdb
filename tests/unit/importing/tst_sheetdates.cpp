// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/sheetdates.h"

#include <QTest>

/** How dates are written is said as it is, and an order is to be chosen only where it changes one. */
class SheetDatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowDatesStand_data();
    void saysHowDatesStand();

private:
    static QString told(const SheetDates &dates)
    {
        static const char *const forms[] = {"none", "numbers", "cells", "words", "columns"};
        static const char *const orders[] = {"dmy", "mdy", "ymd", "ydm"};
        QStringList parts{QString::fromLatin1(forms[static_cast<int>(dates.form)])};
        if (dates.form == SheetDates::Form::Numbers)
            parts.append(QString::fromLatin1(orders[static_cast<int>(dates.order)]) + dates.sign);
        QStringList choice;
        for (const DateOrder order : dates.orders)
            choice.append(QString::fromLatin1(orders[static_cast<int>(order)]));
        if (!choice.isEmpty())
            parts.append(choice.join(u'|'));
        return parts.join(u' ');
    }
};

void SheetDatesTest::saysHowDatesStand_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QStringList &cells, const char *expected,
                        DateOrder order = DateOrder::DayMonthYear, CellKind kind = CellKind::Text) {
        QTest::newRow(name) << cells << static_cast<int>(kind) << static_cast<int>(order)
                            << QString::fromLatin1(expected);
    };
    const auto cells = [](const char *text) { return QString::fromUtf8(text).split(u'|'); };
    row("dates of ISO 8601", cells("2022-03-04|2022-03-24"), "numbers ymd-");
    row("a year in front, and no day above 12", cells("2022/03/04|2022/05/06"), "numbers ymd/ ymd|ydm");
    row("the day behind the year", cells("2022-24-03|2022-04-03"), "numbers ydm- ymd|ydm",
        DateOrder::YearDayMonth);
    row("Chinese dates", cells("2022年3月4日|2022年3月5日"), "words");
    row("months by name", cells("4 Mar 2022"), "words");
    row("eight digits", cells("20220304"), "words");
    row("true dates of a workbook", cells("2022-03-04"), "cells", DateOrder::DayMonthYear, CellKind::Date);
    row("either order", cells("03/04/2022|13/04/2022"), "numbers dmy/ dmy|mdy");
    row("either order, the month first", cells("03/04/2022|04/13/2022"), "numbers mdy/ dmy|mdy",
        DateOrder::MonthDayYear);
    row("days above 12 alone", cells("13.04.2022|28.04.2022"), "numbers dmy.");
    row("days that are like their months", cells("03.03.2022"), "numbers dmy.");
    row("years of two digits", cells("22-12-05"), "numbers ymd- dmy|ymd", DateOrder::YearMonthDay);
    row("two signs", cells("03/04/2022|03.04.2022"), "numbers dmy dmy|mdy");
    row("some begin with the year", cells("2022-03-24|03/04/2022"), "numbers dmy dmy|mdy");
    row("no dates", cells("soon|"), "none");
    row("above the header nothing counts", cells("03/04/2022").mid(1), "none");
}

void SheetDatesTest::saysHowDatesStand()
{
    QFETCH(QStringList, cells);
    QFETCH(int, kind);
    QFETCH(int, order);
    SheetProposal sheet;
    ColumnUse use;
    use.field = Field::Date;
    use.dateOrder = static_cast<DateOrder>(order);
    sheet.mapping.columns.append(use);
    const auto add = [&](const QString &text) {
        sheet.sample.append(RawRow{sheet.sample.size() + 1, false, {{text.toStdString(), CellKind(kind)}}});
    };
    add(QStringLiteral("01/02/2022")); // the header
    for (const QString &cell : cells)
        add(cell);
    QTEST(told(SheetDates::of(sheet)), "expected");
}

QTEST_GUILESS_MAIN(SheetDatesTest)
#include "tst_sheetdates.moc"
