// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/datecolumns.h"

#include "mapping/filedate.h"
#include "mapping/rowparser.h"
#include "mapping/sheetsurvey.h"
#include "places/countries.h"

#include <QTest>

#include <string>
#include <vector>

class DateColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesOneDate_data();
    void makesOneDate();
    void oneColumn_data();
    void oneColumn();
    void formOfHeader_data();
    void formOfHeader();
    void listsPointsThatComeLate();
    void fileDateIsAsked();
    void whatCannotBeReadIsListed();
    void fileDateReadsPeriods_data();
    void fileDateReadsPeriods();

private:
    using Table = std::vector<std::vector<std::string>>;
    /** What the dates and the problems of the rows come to, and the questions, one word each. */
    QString read(const Table &table, const QString &sheet = {});
    const Countries m_countries;
};

QString DateColumnsTest::read(const Table &table, const QString &sheet)
{
    const auto cellsOf = [](const std::vector<std::string> &texts) {
        std::vector<CellView> cells;
        for (const std::string &text : texts)
            cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
        return cells;
    };
    SheetSurvey survey(m_countries);
    survey.setName(sheet);
    std::int64_t number = 0;
    for (const auto &texts : table) {
        const auto cells = cellsOf(texts);
        survey.row({++number, cells, false});
    }
    const MappingProposal proposal = survey.proposal();
    QStringList words;
    RowParser parser(proposal.mapping, m_countries);
    number = 0;
    for (const auto &texts : table) {
        const auto cells = cellsOf(texts);
        TextArena arena;
        const ParsedRow row = parser.parse({++number, cells, false}, arena);
        if (row.kind != RowKind::Shipment)
            continue;
        words.append(row.record.date ? QString::fromStdString(row.record.date->iso()) : QStringLiteral("-"));
        for (const Issue &issue : row.issues)
            words.append(issue.kind);
    }
    for (const MappingQuestion &question : proposal.mapping.questions)
        words.append(u'?' + question.id);
    return words.join(u' ');
}

void DateColumnsTest::makesOneDate_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *headers, const char *first, const char *second,
                        const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(headers).split(u'|') << QString::fromUtf8(first).split(u'|')
                            << QString::fromUtf8(second).split(u'|') << QString::fromLatin1(expected);
    };
    row("Comtrade", "refYear|refMonth", "2022|5", "2022|12", "2022-05 2022-12");
    row("Brazil", "CO_ANO|CO_MES", "2022|05", "2022|12", "2022-05 2022-12");
    row("Russian names", "Год|Месяц", "2022|Май", "2022|декабрь", "2022-05 2022-12");
    row("Chinese", "年|月", "2022|5", "2022|12", "2022-05 2022-12");
    row("Turkish", "Yıl|Ay", "2022|Mayıs", "2022|Aralık", "2022-05 2022-12");
    row("Spanish", "Año|Mes", "2022|5", "2022|12", "2022-05 2022-12");
    row("Portuguese with numbers", "Ano|Mês", "2022|01. Janeiro", "2022|12. Dezembro", "2022-01 2022-12");
    row("with a day", "Year|Month|Day", "2022|5|31", "2022|6|31", "2022-05-31 2022-06 date-other-order");
    row("Buddhist year", "Year|Month", "2565|5", "2565|12", "2022-05 2022-12");
    row("Minguo year", "年|月", "111|5", "111|12", "2022-05 2022-12");
    row("a month is missing", "Year|Month", "2022|5", "2022|", "2022-05 2022");
    row("a quarter", "Year|Quarter", "2022|Q1", "2022|Q4", "2022 date-quarter 2022 date-quarter");
    row("a day and month beside a year", "Date|Year", "28 May|2022", "5 Dec|2022", "2022-05-28 2022-12-05");
    row("a whole date goes before", "Date|Year", "28.05.2022|2022", "05.12.2022|2022", "2022-05-28 2022-12-05");
    row("a date of some document beside three parts", "Día|Mes|Año|Fecha doc transporte",
        "8|2|2025|17/03/2025", "9|2|2025|18/03/2025", "2025-02-08 2025-02-09");
    row("the day of the declaration beside its parts", "Day|Month|Year|Declaration date",
        "8|2|2025|2025-02-08", "9|2|2025|2025-02-09", "2025-02-08 2025-02-09");
    row("a release date beside the parts of another", "Day|Month|Year|Дата выпуска товаров по ДТ",
        "8|2|2025|2025-03-01", "9|2|2025|2025-03-02", "2025-03-01 2025-03-02");
    row("the year of a car's making", "Date|Year", "28.05.2022|2012", "05.12.2022|1999",
        "2022-05-28 2022-12-05");
}

void DateColumnsTest::makesOneDate()
{
    QFETCH(QStringList, headers);
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(QString, expected);
    const auto line = [](const QStringList &dates, const std::vector<std::string> &others) {
        std::vector<std::string> cells;
        for (const QString &text : dates)
            cells.push_back(text.toStdString());
        cells.insert(cells.end(), others.begin(), others.end());
        return cells;
    };
    Table table{line(headers, {"Shipper", "Consignee", "HS Code", "Net Weight (kg)"})};
    table.push_back(line(first, {"A CO", "B LLC", "850110", "10"}));
    for (int i = 0; i < 20; ++i) // so that one odd cell does not unsettle the column
        table.push_back(line(first, {"A CO", "B LLC", "850110", "10"}));
    table.push_back(line(second, {"A CO", "B LLC", "850110", "10"}));
    const QString once = read(table);
    const QString repeated = expected.section(u' ', 0, first.size() > 1 && expected.contains(u"quarter") ? 1 : 0);
    QStringList words;
    for (int i = 0; i < 21; ++i)
        words.append(repeated);
    words.append(expected.mid(repeated.size() + 1));
    QCOMPARE(once, words.join(u' '));
}

void DateColumnsTest::oneColumn_data()
{
    QTest::addColumn<QString>("dates");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *dates, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(dates) << QString::fromLatin1(expected);
    };
    row("points beside slashes with the month first", "03/25/2022 03/04/2022 03.04.2022",
        "2022-03-25 2022-03-04 2022-04-03");
    row("points with the month first, as they show", "03.25.2022 03.04.2022", "2022-03-25 2022-03-04");
    row("points with the month first beside slashes with the day first", "25/03/2022 03/04/2022 03.25.2022 03.04.2022",
        "2022-03-25 2022-04-03 2022-03-25 2022-03-04");
    row("points say nothing of slashes", "25.03.2022 03/04/2022", "2022-03-25 2022-04-03 ?date-order");
    row("a spreadsheet's day 0", "25.03.2022 26.03.2022 27.03.2022 28.03.2022 1900-01-00 00.01.1900",
        "2022-03-25 2022-03-26 2022-03-27 2022-03-28 - date-unreadable - date-unreadable");
    row("days of six digits", "200612 200615 200628", "2020-06-12 2020-06-15 2020-06-28");
}

void DateColumnsTest::oneColumn()
{
    QFETCH(QString, dates);
    QFETCH(QString, expected);
    Table table{{"Date", "Shipper", "Consignee", "HS Code", "Net Weight (kg)"}};
    for (const QString &date : dates.split(u' '))
        table.push_back({date.toStdString(), "A CO", "B LLC", "850110", "10"});
    QCOMPARE(read(table), expected);
}

void DateColumnsTest::formOfHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("dates");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *header, const char *dates, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(header) << QString::fromLatin1(dates)
                            << QString::fromLatin1(expected);
    };
    row("with the month first", "Date (mm/dd/yyyy)", "03/04/2022", "2022-03-04");
    row("with the day first", "Fecha (dd/mm/aaaa)", "03/04/2022", "2022-04-03");
    row("in Turkish, where aa are months", "Tarih (gg.aa.yyyy)", "03.04.2022", "2022-04-03");
    row("in Russian", "Дата (ДД.ММ.ГГГГ)", "03.04.2022", "2022-04-03");
    row("in words", "Reg. Date (Day/Mon/Year)", "03/04/2022", "2022-04-03");
    row("with years of two digits first", "Date (yy/mm/dd)", "22/04/03 22/04/05 23/11/08",
        "2022-04-03 2022-04-05 2023-11-08");
    row("which the cells contradict", "Date (mm/dd/yyyy)", "25/03/2022 03/04/2022", "2022-03-25 2022-04-03");
    row("which is none", "Date of the day", "03/04/2022", "2022-04-03 ?date-order");
}

void DateColumnsTest::formOfHeader()
{
    QFETCH(QString, header);
    QFETCH(QString, dates);
    QFETCH(QString, expected);
    Table table{{header.toStdString(), "Shipper", "Consignee", "HS Code", "Net Weight (kg)"}};
    for (const QString &date : dates.split(u' '))
        table.push_back({date.toStdString(), "A CO", "B LLC", "850110", "10"});
    QCOMPARE(read(table), expected);
}

void DateColumnsTest::listsPointsThatComeLate()
{
    Table table{{"Date", "Shipper", "Consignee", "HS Code", "Net Weight (kg)"}};
    for (int i = 0; i < 2100; ++i) // more than are looked at first
        table.push_back({"03/25/2022", "A CO", "B LLC", "850110", "10"});
    table.push_back({"03.04.2022", "A CO", "B LLC", "850110", "10"});
    QVERIFY(read(table).endsWith(QStringLiteral(" 2022-03-25 2022-03-04 date-ambiguous")));
}

void DateColumnsTest::fileDateIsAsked()
{
    const Table table{{"Отчет за декабрь 2022 г."},
                      {"Shipper", "Consignee", "HS Code", "Net Weight (kg)"},
                      {"A CO", "B LLC", "850110", "10"}};
    QCOMPARE(read(table), QStringLiteral("2022-12 ?file-date"));
    const Table untitled{{"Shipper", "Consignee", "HS Code", "Net Weight (kg)"}, {"A CO", "B LLC", "850110", "10"}};
    QCOMPARE(read(untitled), QStringLiteral("-"));
    QCOMPARE(read(untitled, QStringLiteral("December 2022")), QStringLiteral("2022-12 ?file-date"));
    const Table months{{"Сводка за 2022 год"},
                       {"Month", "Shipper", "Consignee", "HS Code", "Net Weight (kg)"},
                       {"May", "A CO", "B LLC", "850110", "10"}};
    QCOMPARE(read(months), QStringLiteral("2022-05 ?file-date"));
}

void DateColumnsTest::whatCannotBeReadIsListed()
{
    for (const char *const text : {"2021-22", "FY2022", "Jan-Dec 2022"})
        QCOMPARE(read({{"Period", "Shipper", "Consignee", "HS Code", "Net Weight (kg)"},
                       {text, "A CO", "B LLC", "850110", "10"}}),
                 QStringLiteral("- date-unreadable"));
}

void DateColumnsTest::fileDateReadsPeriods_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *line, const char *iso) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(iso);
    };
    row("December 2022", "2022-12");
    row("Отчет за декабрь 2022 г.", "2022-12");
    row("imports_2022_12", "2022-12");
    row("202212", "2022-12");
    row("Dec-22", "2022-12");
    row("中国海关2022年12月进口", "2022-12");
    row("Импорт за период с 01.12.2022 по 31.12.2022", "2022-12");
    row("01.01.2022 - 31.12.2022", "2022");
    row("Январь-декабрь 2022 года", "2022");
    row("Imports 2022", "2022");
    row("Printed 05.03.2023", "");
    row("2021 and 2022", "");
    row("last update: 12 March", "");
    row("Report 24 May", "");
    row("Обновлено 5 мая", "");
    row("Mar-24", "2024-03");
    row("Sheet1", "");
    row("Лист1", "");
    row("Лист11", "");
    row("", "");
}

void DateColumnsTest::fileDateReadsPeriods()
{
    QFETCH(QString, line);
    QFETCH(QString, iso);
    const auto period = FileDate::periodOf(line.toStdString());
    QCOMPARE(period ? QString::fromStdString(period->iso()) : QString(), iso);
}

QTEST_GUILESS_MAIN(DateColumnsTest)
#include "tst_datecolumns.moc"
