// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/daterules.h"

#include "mapping/rowparser.h"
#include "mapping/sheetsurvey.h"
#include "places/countries.h"

#include <QTest>

#include <string>
#include <vector>

namespace {

struct Cell {
    std::string text;
    CellKind kind = CellKind::Text;
};

} // namespace

Q_DECLARE_METATYPE(DateOrder)

class DateRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settlesOrAsks_data();
    void settlesOrAsks();
    void yearsOfTwoDigitsMayLead_data();
    void yearsOfTwoDigitsMayLead();
    void daysMayFollowTheYear_data();
    void daysMayFollowTheYear();
    void ordersMayBeMixed_data();
    void ordersMayBeMixed();
    void asksWhetherASpreadsheetExchangedDays();
    void textsAmongTrueDatesMayBeSure();
    void idsComeBack();

private:
    MappingProposal propose(const std::vector<Cell> &dates)
    {
        SheetSurvey survey(m_countries);
        const std::vector<std::string> header{"Date", "Shipper", "Consignee", "HS Code", "Net Weight (kg)"};
        std::vector<CellView> cells;
        for (const std::string &text : header)
            cells.push_back({text, CellKind::Text});
        std::int64_t number = 1;
        survey.row({number++, cells, false});
        for (const Cell &date : dates) {
            cells = {{date.text, date.kind},
                     {"A CO", CellKind::Text},
                     {"B LLC", CellKind::Text},
                     {"850110", CellKind::Text},
                     {"10", CellKind::Text}};
            survey.row({number++, cells, false});
        }
        return survey.proposal();
    }
    const Countries m_countries;
};

void DateRulesTest::settlesOrAsks_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("questions");
    const auto row = [](const char *name, const QStringList &dates, const char *calendar, const char *form,
                        const char *questions = "") {
        QTest::newRow(name) << dates << QString::fromLatin1(calendar) << QString::fromLatin1(form)
                            << QString::fromLatin1(questions);
    };
    const auto list = [](std::initializer_list<const char *> texts) {
        QStringList dates;
        for (const char *const text : texts)
            dates.append(QString::fromUtf8(text));
        return dates;
    };
    row("Gregorian", list({"2022-05-12", "2022-06-13"}), "gregorian", "day");
    row("Persian", list({"1401/05/12", "1401/06/31"}), "persian", "day");
    row("Islamic months begin by decree", list({"1444/01/02", "1444/02/29"}), "islamic", "day",
        "date-calendar");
    row("Buddhist", list({"13/05/2565", "14/06/2565"}), "buddhist", "day");
    row("Minguo", list({"111/05/12", "111/06/30"}), "minguo", "day");
    row("two calendars in one column", list({"13/05/2565", "14/06/2565", "15/06/2022"}), "buddhist", "day",
        "date-calendar");
    row("one odd year among many",
        list({"13/05/2022", "14/06/2022", "15/06/2022", "15/07/2022", "15/08/2022", "15/08/2565"}),
        "gregorian", "day");
    row("two digits of a Buddhist year", list({"13/05/65", "14/06/65"}), "buddhist", "day", "date-calendar");
    row("months that run beside one year", list({"Jan-22", "Feb-22", "Mar-22"}), "gregorian", "month-year");
    row("one month may be one day", list({"Dec 22", "Dec 22", "Dec 22"}), "gregorian", "month-year",
        "date-form");
    row("days of a month", list({"May 2", "May 12", "May 28", "June 7"}), "gregorian", "day");
    row("a day in front", list({"22 May", "22 June"}), "gregorian", "day", "date-form");
    row("months and years in numbers", list({"01/22", "05/22", "12/22"}), "gregorian", "month-year");
    row("years and months in numbers", list({"22/01", "22/05", "22/12"}), "gregorian", "year-month");
    row("one month and year in numbers", list({"12/22", "12/22"}), "gregorian", "month-year", "date-form");
    row("years and months in four digits", list({"2504", "2505", "2512"}), "gregorian", "year-month");
    row("one year and month in four digits", list({"2504", "2504", "2504"}), "gregorian", "year-month",
        "date-form");
    row("months of 2019 in four digits are no years", list({"1904", "1911", "1912"}), "gregorian",
        "year-month");
    row("October lost its zero", list({"2022.09", "2022.1", "2022.11"}), "gregorian", "october");
    row("October kept its zero", list({"2022.1", "2022.9", "2022.10"}), "gregorian", "january");
    row("January or October", list({"2022.1", "2022.9", "2022.11"}), "gregorian", "january", "date-form");
    row("months of six digits", list({"202203", "202211"}), "gregorian", "day");
    row("days of six digits, one of which can be a month", list({"200612", "200615", "200628"}), "gregorian",
        "yymmdd");
    row("six digits that may be both", list({"200612", "200611", "200608"}), "gregorian", "day", "date-form");
    row("months of six digits, some of which can be days", list({"201201", "201212", "202201"}), "gregorian",
        "day");
    row("seconds", list({"1670211240", "1670311240"}), "gregorian", "unix");
    row("milliseconds", list({"1670211240000", "1670311240000"}), "gregorian", "unix-ms");
}

void DateRulesTest::settlesOrAsks()
{
    QFETCH(QStringList, dates);
    QFETCH(QString, calendar);
    QFETCH(QString, form);
    QFETCH(QString, questions);
    std::vector<Cell> cells;
    for (const QString &date : dates)
        cells.push_back({date.toStdString()});
    const MappingProposal proposal = propose(cells);
    const ColumnUse *const use = proposal.mapping.use(Field::Date);
    QVERIFY(use);
    QCOMPARE(DateRules::calendarId(use->calendar), calendar);
    QCOMPARE(DateRules::formId(use->dateForm), form);
    QStringList asked;
    for (const MappingQuestion &question : proposal.mapping.questions)
        asked.append(question.id);
    QCOMPARE(asked.join(u' '), questions);
    if (calendar != u"gregorian" && questions.isEmpty())
        QVERIFY2(use->evidence.text().contains(QStringLiteral("calendar")), qPrintable(use->evidence.text()));
}

void DateRulesTest::yearsOfTwoDigitsMayLead_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<bool>("asked");
    const auto row = [](const char *name, const QStringList &dates, DateOrder order, bool asked = false) {
        QTest::newRow(name) << dates << order << asked;
    };
    row("days run behind",
        {QStringLiteral("22-12-05"), QStringLiteral("22-12-17"), QStringLiteral("22-11-30")},
        DateOrder::YearMonthDay);
    row("without signs", {QStringLiteral("221205"), QStringLiteral("221217"), QStringLiteral("221130")},
        DateOrder::YearMonthDay);
    row("days run in front",
        {QStringLiteral("05-12-22"), QStringLiteral("17-12-22"), QStringLiteral("30-11-22")},
        DateOrder::DayMonthYear);
    row("with points the day leads", {QStringLiteral("05.12.22"), QStringLiteral("05.12.22")},
        DateOrder::DayMonthYear);
    row("nothing runs", {QStringLiteral("22-12-05"), QStringLiteral("22-12-05")}, DateOrder::YearMonthDay,
        true);
}

void DateRulesTest::yearsOfTwoDigitsMayLead()
{
    QFETCH(QStringList, dates);
    QFETCH(DateOrder, order);
    QFETCH(bool, asked);
    std::vector<Cell> cells;
    for (const QString &date : dates)
        cells.push_back({date.toStdString()});
    const MappingProposal proposal = propose(cells);
    QVERIFY(proposal.mapping.use(Field::Date));
    QCOMPARE(proposal.mapping.use(Field::Date)->dateOrder, order);
    QCOMPARE(!proposal.mapping.questions.isEmpty(), asked);
}

void DateRulesTest::daysMayFollowTheYear_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *name, const QStringList &dates, DateOrder order, const char *asked = "") {
        QTest::newRow(name) << dates << order << QString::fromLatin1(asked);
    };
    const QString open = QStringLiteral("2023-05-01"), dayFirst = QStringLiteral("2023-24-10"),
                  monthFirst = QStringLiteral("2023-05-17");
    row("all may be either", {open, open}, DateOrder::DayMonthYear);
    row("one has the day in front, which may be a slip", {open, dayFirst, open}, DateOrder::YearMonthDay,
        "ymd ydm");
    row("several have the day in front", {open, dayFirst, open, dayFirst, dayFirst}, DateOrder::YearDayMonth);
    row("with slashes", {QStringLiteral("2023/05/01"), QStringLiteral("2023/31/12")}, DateOrder::YearMonthDay,
        "ymd ydm");
    row("one slip among many open ones", QStringList(40, open) + QStringList{dayFirst},
        DateOrder::DayMonthYear);
    row("both orders", {open, dayFirst, monthFirst}, DateOrder::YearMonthDay, "ymd ydm");
    row("both orders, most with the day in front", {open, dayFirst, dayFirst, monthFirst},
        DateOrder::YearDayMonth, "ydm ymd");
    row("both orders, and each date is of one", {dayFirst, monthFirst, monthFirst}, DateOrder::DayMonthYear);
    row("a single slip", QStringList(11, monthFirst) + QStringList{open, dayFirst}, DateOrder::DayMonthYear);
}

void DateRulesTest::daysMayFollowTheYear()
{
    QFETCH(QStringList, dates);
    QFETCH(DateOrder, order);
    QFETCH(QString, asked);
    std::vector<Cell> cells;
    for (const QString &date : dates)
        cells.push_back({date.toStdString()});
    const MappingProposal proposal = propose(cells);
    QVERIFY(proposal.mapping.use(Field::Date));
    QCOMPARE(proposal.mapping.use(Field::Date)->dateOrder, order);
    QStringList answers;
    for (const MappingQuestion &question : proposal.mapping.questions)
        answers.append(question.answerIds);
    QCOMPARE(answers.join(u' '), asked);
    DateStyle style;
    style.order = DateOrder::YearDayMonth;
    QCOMPARE(DateText::parse("2023-05-01").date(style)->iso(), std::string("2023-01-05"));
}

void DateRulesTest::ordersMayBeMixed_data()
{
    QTest::addColumn<QStringList>("dates");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("listed"); ///< of the last date, if nobody answers
    const QString open = QStringLiteral("03/04/2022"), day = QStringLiteral("13/04/2022"),
                  month = QStringLiteral("04/13/2022");
    const QString listed = QStringLiteral("2022-04-03 date-ambiguous");
    QTest::newRow("one of each") << QStringList{day, month, open} << QStringLiteral("dmy mdy") << listed;
    QTest::newRow("more begin with the day")
        << QStringList{day, day, day, month, open} << QStringLiteral("dmy mdy") << listed;
    QTest::newRow("more begin with the month")
        << QStringList{day, month, month, open} << QStringLiteral("mdy dmy")
        << QStringLiteral("2022-03-04 date-ambiguous");
    QTest::newRow("one slip among many")
        << QStringList(11, day) + QStringList{month, open} << QString() << QStringLiteral("2022-04-03");
    QTest::newRow("none may be either")
        << QStringList{day, month, day} << QString() << QStringLiteral("2022-04-13");
    QTest::newRow("points are their own") << QStringList{QStringLiteral("13.04.2022"), month, open}
                                          << QString() << QStringLiteral("2022-03-04");
}

void DateRulesTest::ordersMayBeMixed()
{
    QFETCH(QStringList, dates);
    std::vector<Cell> cells;
    for (const QString &date : dates)
        cells.push_back({date.toStdString()});
    MappingProposal proposal = propose(cells);
    QStringList answers;
    for (const MappingQuestion &question : std::as_const(proposal.mapping.questions))
        answers.append(question.answerIds);
    QTEST(answers.join(u' '), "asked");
    const std::string last = dates.last().toStdString();
    const std::vector<CellView> row{{last, CellKind::Text},
                                    {"A CO", CellKind::Text},
                                    {"B LLC", CellKind::Text},
                                    {"850110", CellKind::Text},
                                    {"10", CellKind::Text}};
    const auto read = [&] {
        TextArena arena;
        RowParser parser(proposal.mapping, m_countries);
        const ParsedRow parsed = parser.parse({100, row, false}, arena);
        QStringList said{
            QString::fromStdString(parsed.record.date ? parsed.record.date->iso() : std::string())};
        for (const Issue &issue : parsed.issues) {
            if (issue.kind.startsWith(u"date"))
                said.append(issue.kind);
        }
        return said.join(u' ');
    };
    QTEST(read(), "listed");
    if (answers.isEmpty())
        return;
    QVERIFY(proposal.mapping.applyAnswer(QStringLiteral("date-order"),
                                         proposal.mapping.use(Field::Date)->column, QStringLiteral("mdy")));
    QCOMPARE(read(), QStringLiteral("2022-03-04")); // somebody said so
}

void DateRulesTest::asksWhetherASpreadsheetExchangedDays()
{
    std::vector<Cell> cells;
    for (const char *const text : {"13/05/2022", "25/05/2022", "30/06/2022", "17/07/2022"})
        cells.push_back({text});
    for (const char *const iso : {"2022-05-03", "2022-11-06", "2022-01-07", "2022-12-08", "2022-02-09"})
        cells.push_back({iso, CellKind::Date});
    MappingProposal proposal = propose(cells);
    QCOMPARE(proposal.mapping.questions.size(), 1);
    QCOMPARE(proposal.mapping.questions.first().id, QStringLiteral("date-swapped"));
    QVERIFY(proposal.mapping.use(Field::Date)->swapDates);
    QVERIFY(proposal.mapping.applyAnswer(QStringLiteral("date-swapped"), 0, QStringLiteral("keep")));
    QVERIFY(!proposal.mapping.use(Field::Date)->swapDates);
    // One true date with a day above 12 shows that they were never exchanged.
    cells.push_back({"2022-05-20", CellKind::Date});
    QVERIFY(propose(cells).mapping.questions.isEmpty());
}

void DateRulesTest::textsAmongTrueDatesMayBeSure()
{
    const Cell real{"2022-05-20", CellKind::Date};
    QVERIFY(propose({real, {"05/06/2022"}, {"25/06/2022"}}).mapping.use(Field::Date)->sureDates);
    QVERIFY(!propose({real, {"05/06/2022"}}).mapping.use(Field::Date)->sureDates);
    QVERIFY(
        !propose({real, {"05/06/2022"}, {"25/06/2022"}, {"06/25/2022"}}).mapping.use(Field::Date)->sureDates);
    QVERIFY(!propose({{"05/06/2022"}, {"25/06/2022"}}).mapping.use(Field::Date)->sureDates);
}

void DateRulesTest::idsComeBack()
{
    for (const char *const id : {"gregorian", "persian", "islamic", "buddhist", "minguo"})
        QCOMPARE(DateRules::calendarId(DateRules::calendarFromId(QLatin1String(id)).value()),
                 QLatin1String(id));
    for (const char *const id : {"day", "month-year", "year-month", "unix", "unix-ms"})
        QCOMPARE(DateRules::formId(DateRules::formFromId(QLatin1String(id)).value()), QLatin1String(id));
    for (const char *const id : {"whole", "year", "quarter", "month", "day"})
        QCOMPARE(DateRules::partId(DateRules::partFromId(QLatin1String(id)).value()), QLatin1String(id));
    QVERIFY(!DateRules::calendarFromId(QStringLiteral("julian")));
}

QTEST_GUILESS_MAIN(DateRulesTest)
#include "tst_daterules.moc"
