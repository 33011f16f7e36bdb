// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goods/hschapters.h"
#include "goods/hscode.h"

#include <QTest>

/** Codes as spreadsheets and clerks write them. */
class HsCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCodes_data();
    void readsCodes();
    void keepsFurtherCodes();
    void writesDots();
    void namesChapters();
};

void HsCodeTest::readsCodes_data()
{
    using Problem = HsReading::Problem;
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const char *cell, const char *code,
                        Problem problem = Problem::None) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromUtf8(code)
                            << static_cast<int>(problem);
    };
    row("ten digits", "9303201000", "9303201000");
    row("dots", "9303.20.10", "93032010");
    row("blanks", "9303 20 100 0", "9303201000");
    row("no-break blanks", "9303\u00A020", "930320");
    row("a trailing star", "8542.31*", "854231");
    row("a leading apostrophe of a spreadsheet", "'8806220001", "8806220001");
    row("a lost leading zero", "810907500", "0810907500");
    row("a lost leading zero of six digits", "81090", "081090");
    row("an odd number of digits that no zero makes a code", "8542399", "8542399");
    row("five digits that no zero makes a code", "88062", "88062");
    row("two digits are a chapter", "93", "93");
    row("four digits", "8802", "8802");
    row("an empty cell", "  ", "", Problem::Empty);
    row("a number rounded by a spreadsheet", "8.50E+09", "", Problem::Rounded);
    row("a rounded number with a comma", "8,5e9", "", Problem::Rounded);
    row("a date", "12.10.2022", "", Problem::LooksLikeDate);
    row("an ISO date", "2022-10-12", "", Problem::LooksLikeDate);
    row("words", "no code", "", Problem::Unreadable);
    row("zeros", "0000", "", Problem::Unreadable);
    row("one digit", "8", "", Problem::Unreadable);
}

void HsCodeTest::readsCodes()
{
    QFETCH(QString, cell);
    QFETCH(QString, code);
    QFETCH(int, problem);
    const HsReading reading = HsCode::read(cell.toStdString());
    QCOMPARE(QString::fromStdString(reading.code), code);
    QCOMPARE(static_cast<int>(reading.problem), problem);
}

void HsCodeTest::keepsFurtherCodes()
{
    const HsReading reading = HsCode::read("8542.31; 8542.39");
    QCOMPARE(reading.code, std::string("854231"));
    QCOMPARE(reading.others, std::vector<std::string>{"854239"});
}

void HsCodeTest::writesDots()
{
    QCOMPARE(HsCode::dotted("930320"), std::string("9303.20"));
    QCOMPARE(HsCode::dotted("93"), std::string("93"));
}

void HsCodeTest::namesChapters()
{
    QCOMPARE(HsChapters::title("9301").english(), QStringLiteral("Arms and ammunition"));
    QCOMPARE(HsChapters::title("77").english(), QString());
    QCOMPARE(HsChapters::title("x").english(), QString());
}

QTEST_APPLESS_MAIN(HsCodeTest)
#include "tst_hscode.moc"
