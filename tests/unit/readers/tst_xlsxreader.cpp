// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xlsxreader.h"
#include "support/rowtext.h"
#include "support/zipbuilder.h"

#include <QTest>

/** How workbooks of many programs become rows, and which are refused. */
class XlsxReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void formats_data();
    void formats();
    void currenciesOfFormats_data();
    void currenciesOfFormats();
    void oneCurrencyOfFormatsIsShown_data();
    void oneCurrencyOfFormatsIsShown();
    void thousandsOfFormatsAreShown();
    void aFormulaWithoutAValueIsTold();
    void tellsOfMergedCells_data();
    void tellsOfMergedCells();
    void mergedCellsHaveALimit();
    void readsRowsByTheirNumbers_data();
    void readsRowsByTheirNumbers();
    void listsSheets();
    void findsPartsByTheirAddresses();
    void countsFrom1904();
    void refuses_data();
    void refuses();
    void refusesLongTextUsedOverAndOver();
};

namespace {

const QByteArray Head = R"(<?xml version="1.0"?>)";

QByteArray workbookXml(const QByteArray &properties = {})
{
    return Head + "<workbook xmlns:r='r'>" + properties +
           "<sheets><sheet name='Data' r:id='r1'/><sheet name='Old' state='hidden' r:id='r2'/>"
           "<sheet name='Macros' r:id=''/><sheet name='Chart' r:id='r3'/></sheets></workbook>";
}

ZipBuilder parts(const QByteArray &sheet, const QByteArray &styles = {}, const QByteArray &properties = {})
{
    ZipBuilder zip;
    zip.add("_rels/.rels", Head + "<Relationships><Relationship Id='a' Type='x/officeDocument' "
                                  "Target='/xl/workbook.xml'/></Relationships>");
    zip.add("xl/workbook.xml", workbookXml(properties));
    zip.add("xl/_rels/workbook.xml.rels",
            Head +
                "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/a.xml'/>"
                "<Relationship Id='r2' Type='x/worksheet' Target='../xl/worksheets/b.xml'/>"
                "<Relationship Id='r3' Type='x/chartsheet' Target='chartsheets/c.xml'/>"
                "<Relationship Id='r4' Type='x/styles' Target='styles.xml'/>"
                "<Relationship Id='r5' Type='x/sharedStrings' Target='sharedStrings.xml'/></Relationships>");
    zip.add("xl/styles.xml", Head + "<styleSheet>" + styles + "</styleSheet>");
    zip.add(
        "xl/sharedStrings.xml",
        Head + "<sst count='9999999'><si><t>plain</t></si><si><r><t>rich </t></r><r><t>text</t></r></si>"
               "<si><t>kanji</t><rPh><t>reading</t></rPh></si><si><t>a_x000D_b _x005F_x0041_</t></si></sst>");
    zip.add("xl/worksheets/a.xml", sheet);
    return zip;
}

QByteArray sheetXml(const QByteArray &rows)
{
    return Head + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

std::unique_ptr<XlsxReader> open(const QByteArray &bytes, const ReadLimits &limits = {})
{
    auto archive = std::make_shared<ZipArchive>(std::make_shared<MemorySource>(bytes), limits);
    return std::make_unique<XlsxReader>(archive, QStringLiteral("f.xlsx"), limits);
}

QString firstSheet(const QByteArray &bytes, bool kinds = false, const ReadLimits &limits = {})
{
    try {
        const auto reader = open(bytes, limits);
        RowText rows(kinds);
        const Result<void> read = reader->read(0, rows, {});
        return read ? rows.text() : read.failure().text;
    } catch (const ReadError &error) {
        return error.message.shown();
    }
}

} // namespace

void XlsxReaderTest::cells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &rows, const QString &text) {
        QTest::newRow(name) << rows << text;
    };
    row("shared strings: plain, rich, with a reading, escaped",
        "<row r='1'><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c "
        "t='s'><v>3</v></c></row>",
        QStringLiteral("1: plain/text·rich text/text·kanji/text·a\rb _x0041_/text"));
    row("inline strings", "<row r='1'><c t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c></row>",
        QStringLiteral("1: ab/text"));
    row("numbers in shortest form",
        "<row><c><v>0.10000000000000001</v></c><c><v>1E3</v></c><c><v>12345678901</v></c></row>",
        QStringLiteral("1: 0.1/number·1000/number·12345678901/number"));
    row("booleans and errors",
        "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='e'><v>#N/A</v></c></row>",
        QStringLiteral("1: TRUE/boolean·FALSE/boolean·#N/A/error"));
    row("formulas by their cached value",
        "<row><c t='str'><f>A1&amp;B1</f><v>xy</v></c><c><f>1+1</f><v>2</v></c></row>",
        QStringLiteral("1: xy/text·2/number"));
    row("ISO dates", "<row><c t='d'><v>2021-01-01T10:10:10Z</v></c><c t='d'><v>2021-01-01</v></c></row>",
        QStringLiteral("1: 2021-01-01T10:10:10/datetime·2021-01-01/date"));
    row("gaps between cells and rows",
        "<row r='2'><c r='C2'><v>1</v></c></row><row r='5'><c r='A5'><v>2</v></c></row>",
        QStringLiteral("2: ··1/number\n5: 2/number"));
    row("cells and rows without references",
        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
        QStringLiteral("1: 1/number·2/number\n2: 3/number"));
    row("hidden rows are read and flagged", "<row r='1' hidden='1'><c><v>1</v></c></row>",
        QStringLiteral("1 hidden: 1/number"));
    row("namespace prefixes", "<x:row r='1'><x:c><x:v>1</x:v></x:c></x:row>", QStringLiteral("1: 1/number"));
    row("a row without a number stands where its cells say",
        "<row><c r='A1'><v>1</v></c></row><row><c r='B5'><v>2</v></c></row><row/><row><c><v>3</v></c></row>",
        QStringLiteral("1: 1/number\n5: ·2/number\n7: 3/number"));
    row("blanks around values are none of theirs, but those of texts are",
        "<row><c t='s'><v> 0 </v></c><c><v>\n7 </v></c><c t='b'><v> 0 </v></c><c t='e'><v> #N/A </v></c><c "
        "t='str'><v> x </v></c><c><v>1</v></c></row>",
        QStringLiteral("1: plain/text·7/number·FALSE/boolean·#N/A/error· x /text·1/number"));
    row("two inline texts are both of the cell",
        "<row><c t='inlineStr'><is><t>ab</t></is><is><t>cd</t></is></c><c "
        "t='inlineStr'><is><t>e</t></is></c></row>",
        QStringLiteral("1: abcd/text·e/text"));
    row("a missing shared string leaves its cell empty", "<row><c t='s'><v>77</v></c><c><v>1</v></c></row>",
        QStringLiteral("1: ·1/number"));
}

void XlsxReaderTest::cells()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, text);
    QCOMPARE(firstSheet(parts(sheetXml(rows)).bytes(), true), text);
}

void XlsxReaderTest::formats_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *code, const char *value, const char *text) {
        QTest::newRow(code) << QByteArray(code) << QByteArray(value) << QString::fromLatin1(text);
    };
    row("dd/mm/yyyy", "44922", "2022-12-27/date");
    row("dd/mm/yyyy ", "44922.5", "2022-12-27T12:00:00/datetime");
    row("[$-419]d mmm yy;@", "44922", "2022-12-27/date");
    row("yyyy\\-mm\\-dd\\ hh:mm:ss", "44922.526388888888", "2022-12-27T12:38:00/datetime");
    row("h:mm AM/PM", "0.75", "18:00:00/time");
    row("[h]:mm", "1.5", "36:00:00/time");
    row("mmm", "44922", "2022-12-27/date");
    row("0.00E+00", "44922", "44922/number");
    for (const char *unquoted :
         {"0.00 kg", "#,##0.00 USD", "0 g", "#,##0 Stk", "0 m", "0 yd", "0 b", "# ?/? d"})
        row(unquoted, "1234.5",
            unquoted == QByteArrayView("0.00 kg") ? "1234.5 kg/number"
            : unquoted == QByteArrayView("0 g")   ? "1234.5 g/number"
                                                  : "1234.5/number");
    row("mm:ss.0", "0.5", "12:00:00/time");
    row("General", "44922", "44922/number");
    row("#,##0.00 [$kg-409]", "44922", "44922 kg/number");
    row("0.000&quot; t&quot;", "1.5", "1.5 t/number");
    row("0.0\\ \\t;-0.0", "1.5", "1.5 t/number");
    row("0.0,&quot; t&quot;", "1500", "1500/number");
    row("0&quot; m&quot;", "5", "5/number");
    row("0 &quot;days&quot;", "44922", "44922/number");
    row("[Red]0;[Blue]-0", "44922", "44922/number");
    row("yyyy", "60", "1900-02-28/date");
    row("yyyy-m-d", "1", "1900-01-01/date");
    row("d-m-yyyy", "-3", "-3/number");
    for (const char *conditional : {"[=0]&quot;&quot;;dd.mm.yyyy", "[&lt;1]&quot;нет&quot;;dd.mm.yyyy",
                                    "[Red][&gt;=1]dd.mm.yyyy;General", "[=0]0;[&lt;&gt;1]dd.mm.yyyy;0"})
        row(conditional, "44922", "2022-12-27/date");
    row("[=0]&quot;-&quot;;dd.mm.yyyy", "0", "0/number");
    row("[&lt;1]h:mm;dd.mm.yyyy", "0.5", "12:00:00/time");
    row("[&gt;100]dd.mm.yyyy;0.00", "12.5", "12.5/number");
    row("[&gt;100]0&quot;;&quot;;dd.mm.yyyy", "44922", "44922/number");
}

void XlsxReaderTest::formats()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    const QByteArray styles = "<numFmts><numFmt numFmtId='170' formatCode='" + code +
                              "'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs>";
    QCOMPARE(
        firstSheet(parts(sheetXml("<row><c s='1'><v>" + value + "</v></c></row>"), styles).bytes(), true),
        QStringLiteral("1: ") + text);
}

void XlsxReaderTest::currenciesOfFormats_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *first, const char *second, const QString &text) {
        QTest::newRow(name) << QByteArray(first) << QByteArray(second) << text;
    };
    row("two currencies are those of the numbers", "&quot;$&quot;#,##0.00", "[$€-407]#,##0.00",
        QStringLiteral("1.5 $/number·2.5 €/number"));
    row("codes, and colors and places beside them", "[$TRY] #,##0.00;[Red]-0", "_-* 0.00\\ [$₽-419]_-",
        QStringLiteral("1.5 TRY/number·2.5 ₽/number"));
    row("one currency says nothing", "[$€-407]0.00", "[$€-2]\\ 0.00",
        QStringLiteral("1.5/number·2.5/number"));
    row("pieces are no currency", "0 &quot;pcs&quot;", "0 &quot;USD&quot;",
        QStringLiteral("1.5/number·2.5/number"));
    row("a unit of mass stays one", "0.0 &quot;kg&quot;", "0 &quot;USD&quot;",
        QStringLiteral("1.5 kg/number·2.5/number"));
    row("locales alone are no currency", "[$-409]0.00", "[$-419]0.00",
        QStringLiteral("1.5/number·2.5/number"));
    row("which section shows a number depends on the number", "[&gt;1]0 &quot;€&quot;;0 &quot;$&quot;",
        "0 &quot;USD&quot;", QStringLiteral("1.5/number·2.5/number"));
}

void XlsxReaderTest::currenciesOfFormats()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, text);
    const QByteArray styles = "<numFmts><numFmt numFmtId='170' formatCode='" + first +
                              "'/><numFmt numFmtId='171' formatCode='" + second +
                              "'/></numFmts><cellXfs><xf numFmtId='170'/><xf numFmtId='171'/></cellXfs>";
    const QByteArray cells = "<row><c s='0'><v>1.5</v></c><c s='1'><v>2.5</v></c></row>";
    QCOMPARE(firstSheet(parts(sheetXml(cells), styles).bytes(), true), QStringLiteral("1: ") + text);
}

void XlsxReaderTest::oneCurrencyOfFormatsIsShown_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *format, const char *shown) {
        QTest::newRow(format) << QByteArray(format) << QString::fromUtf8(shown);
    };
    row("[$€-407] #,##0.00", "€");
    row("[$¥-411]#,##0", "JPY");
    row("[$¥-804]#,##0", "CNY");
    row("[$¥-ja-JP]#,##0", "JPY");
    row("[$$-409]#,##0", "USD");
    row("[$$-80A]#,##0.00", "MXN");
    row("[$$-1009]#,##0.00", "CAD");
    row("[$$-2C0A] #,##0.00", "ARS");
    row("[$$-10C09]#,##0.00", "AUD");
    row("[$$-en-US]#,##0.00", "USD");
    row("&quot;$&quot;#,##0.00", "$");
    row("[$$-411]#,##0", "$");
}

void XlsxReaderTest::oneCurrencyOfFormatsIsShown()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, shown);
    const QByteArray styles = "<numFmts><numFmt numFmtId='170' formatCode='" + format +
                              "'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs>";
    const QByteArray row = "<row><c><v>1.5</v></c><c s='1'><v>2.5</v></c></row>";
    const auto reader = open(parts(sheetXml(row + row), styles).bytes());
    RowText rows;
    QVERIFY(reader->read(0, rows, {}));
    QCOMPARE(rows.text(), QStringLiteral("1: 1.5·2.5\n2: 1.5·2.5"));
    QCOMPARE(rows.currencies, QStringList{QStringLiteral("1: ") + shown});
}

void XlsxReaderTest::thousandsOfFormatsAreShown()
{
    const QByteArray styles =
        "<numFmts><numFmt numFmtId='170' formatCode='#,##0.0,'/><numFmt numFmtId='171' "
        "formatCode='[$€-407]#,##0,,;-0'/></numFmts><cellXfs><xf numFmtId='3'/>"
        "<xf numFmtId='170'/><xf numFmtId='171'/></cellXfs>";
    const QByteArray row = "<row><c><v>1.5</v></c><c s='1'><v>2500</v></c><c s='2'><v>3e6</v></c></row>";
    const auto reader = open(parts(sheetXml(row + row), styles).bytes());
    RowText rows;
    QVERIFY(reader->read(0, rows, {}));
    QCOMPARE(rows.currencies,
             (QStringList{QStringLiteral("0: ."), QStringLiteral("1: ,"), QStringLiteral("2: €,,")}));
}

void XlsxReaderTest::aFormulaWithoutAValueIsTold()
{
    const QByteArray bytes =
        parts(sheetXml("<row r='2'><c><v>1</v></c><c><f>A2*2</f></c><c t='str'><f>\"\"</f><v></v></c></row>"))
            .bytes();
    const auto reader = open(bytes);
    RowText rows(true);
    QVERIFY(reader->read(0, rows, {}));
    QCOMPARE(rows.text(), QStringLiteral("2: 1/number"));
    const QList<Issue> issues = reader->issues();
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues[0].kind, QStringLiteral("formula-without-value"));
    QCOMPARE(issues[0].row, 2);
    QCOMPARE(issues[0].column, 1);
}

void XlsxReaderTest::listsSheets()
{
    const auto reader = open(parts(sheetXml({})).bytes());
    QCOMPARE(reader->info().sheets,
             (QList<SheetInfo>{{QStringLiteral("Data"), false, -1}, {QStringLiteral("Old"), true, -1}}));
}

void XlsxReaderTest::countsFrom1904()
{
    const QByteArray bytes = parts(sheetXml("<row><c s='0'><v>1</v></c></row>"),
                                   "<cellXfs><xf numFmtId='14'/></cellXfs>", "<workbookPr date1904='1'/>")
                                 .bytes();
    QCOMPARE(firstSheet(bytes), QStringLiteral("1: 1904-01-02"));
}

void XlsxReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray sheet = sheetXml("<row><c><v>1</v></c></row>");
    const QByteArray sound = parts(sheet).bytes();
    QTest::newRow("a workbook cut off") << sound.chopped(30) << QStringLiteral("list of contents is missing");
    QTest::newRow("an entry twice") << parts(sheet).add("xl/worksheets/A.xml", sheet).bytes()
                                    << QStringLiteral("twice or in two readings");
    QTest::newRow("a second workbook in the comment")
        << parts(sheet).bytes(sound) << QStringLiteral("twice or in two readings");
    QTest::newRow("a document type") << parts(Head + "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet/>").bytes()
                                     << QStringLiteral("document type");
    QTest::newRow("XML that ends early") << parts(Head + "<worksheet><sheetData><row><c><v>1").bytes()
                                         << QStringLiteral("is damaged at line 1");
    QTest::newRow("a part that is no sheet")
        << parts(Head + "<other/>").bytes() << QStringLiteral("is no sheet");
    QTest::newRow("a tag of a thousand attributes")
        << parts(Head + "<worksheet><a " +
                 [] {
                     QByteArray attributes;
                     for (int i = 0; i < 1000; ++i)
                         attributes += "a" + QByteArray::number(i) + "='' ";
                     return attributes;
                 }() +
                 "/></worksheet>")
               .bytes()
        << QStringLiteral("a tag of 1000 attributes");
    QTest::newRow("a cell of many megabytes")
        << parts(sheetXml("<row><c><v>" + QByteArray(17 << 20, '9') + "</v></c></row>")).bytes()
        << QStringLiteral("Row 1 holds a cell of more than 16 MiB");
    QTest::newRow("deep nesting") << parts(Head + QByteArray("<x>").repeated(300)).bytes()
                                  << QStringLiteral("nested more than 256 deep");
}

void XlsxReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString text = firstSheet(bytes);
    QVERIFY2(text.contains(says), qPrintable(text));
}

void XlsxReaderTest::refusesLongTextUsedOverAndOver()
{
    QByteArray rows = "<row>";
    for (int i = 0; i < 100; ++i)
        rows += "<c t='inlineStr'><is><t>" + QByteArray(100'000, 'x') + "</t></is></c>";
    ReadLimits limits;
    limits.ratioGrace = 16 << 20;
    const QString text = firstSheet(parts(sheetXml(rows + "</row>")).bytes(), false, limits);
    QVERIFY2(text.contains(QStringLiteral("far longer text")), qPrintable(text.left(200)));
}

void XlsxReaderTest::tellsOfMergedCells_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QStringList>("merges");
    const auto row = [](const char *name, const QByteArray &behind, const char *merges) {
        QTest::newRow(name) << behind << QString::fromLatin1(merges).split(u';', Qt::SkipEmptyParts);
    };
    row("none", {}, "");
    row("by their first rows",
        "<mergeCells count='3'><mergeCell ref='AB7:AB9'/><mergeCell ref='A2:A3'/></mergeCells>",
        "0: 2-3;27: 7-9");
    row("within one row they are none", "<mergeCells><mergeCell ref='A2:D2'/></mergeCells>", "");
    row("the column is the first one's", "<mergeCells><mergeCell ref='B2:D4'/></mergeCells>", "1: 2-4");
    row("with a prefix", "<x:mergeCells xmlns:x='y'><x:mergeCell ref=\"A2:A3\" /></x:mergeCells>", "0: 2-3");
    row("far behind the rows",
        QByteArray(300'000, ' ') + "<mergeCells><mergeCell ref='A2:A3'/>" + QByteArray(300'000, ' ') +
            "<mergeCell ref='B2:B3'/></mergeCells>" + QByteArray(300'000, ' '),
        "0: 2-3;1: 2-3");
    row("what is no reference is left out",
        "<mergeCells><mergeCell ref='2:3'/><mergeCell/><mergeCell ref='A3:A2'/><mergeCell "
        "ref='A1'/></mergeCells>",
        "");
}

void XlsxReaderTest::tellsOfMergedCells()
{
    QFETCH(QByteArray, behind);
    QFETCH(QStringList, merges);
    const QByteArray sheet = Head +
                             "<worksheet><sheetData><row><c t='str'><v>mergeCells</v></c></row></sheetData>" +
                             behind + "</worksheet>";
    const auto reader = open(parts(sheet).bytes());
    for (int time = 0; time < 2; ++time) {
        RowText rows;
        QVERIFY(reader->read(0, rows, {}).ok());
        QCOMPARE(rows.text(), QStringLiteral("1: mergeCells"));
        QCOMPARE(rows.merges, merges);
    }
}

void XlsxReaderTest::mergedCellsHaveALimit()
{
    QByteArray cells;
    for (int row = 1; row < 21; row += 2)
        cells += "<mergeCell ref='A" + QByteArray::number(row) + ":A" + QByteArray::number(row + 1) + "'/>";
    ReadLimits limits;
    limits.mergedCells = 3;
    const auto reader = open(
        parts(Head + "<worksheet><sheetData/><mergeCells>" + cells + "</mergeCells></worksheet>").bytes(),
        limits);
    RowText rows;
    QVERIFY(reader->read(0, rows, {}).ok());
    QCOMPARE(rows.merges.size(), 3);
    QCOMPARE(reader->issues().constLast().kind, QStringLiteral("merged-cells-cut"));
}

void XlsxReaderTest::readsRowsByTheirNumbers_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("issues");
    const auto numbered = [](const char *numbers) {
        QByteArray rows;
        for (const QByteArray &number : QByteArray(numbers).split(' '))
            rows += "<row spans='1:1' r='" + number + "'><c r='A" + number + "'><v>" +
                    QByteArray::number(100 + rows.count("<row")) + "</v></c></row>";
        return rows;
    };
    QTest::newRow("in order") << numbered("1 2 5") << QStringLiteral("1: 100\n2: 101\n5: 102") << QString();
    QTest::newRow("from the last to the first")
        << numbered("3 2 1") << QStringLiteral("1: 102\n2: 101\n3: 100") << QStringLiteral("0");
    QTest::newRow("one row stands too late")
        << numbered("1 3 4 2 6") << QStringLiteral("1: 100\n2: 103\n3: 101\n4: 102\n6: 104")
        << QStringLiteral("0");
    QTest::newRow("a number that stands twice is that of the first row")
        << numbered("1 2 2 3") << QStringLiteral("1: 100\n2: 101\n3: 103\n4: 102") << QStringLiteral("0 4");
    QByteArray many;
    for (int row = 1; row <= 20'000; ++row)
        many += "<row r='" + QByteArray::number(row) + "'><c/></row>";
    QTest::newRow("far behind the others")
        << many + numbered("7") << QStringLiteral("7: 100") << QStringLiteral("0");
    QTest::newRow("many in order") << many + numbered("20001") << QStringLiteral("20001: 100") << QString();
}

void XlsxReaderTest::readsRowsByTheirNumbers()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, text);
    QFETCH(QString, issues);
    const auto reader = open(parts(sheetXml(rows)).bytes());
    for (int time = 0; time < 2; ++time) {
        RowText read;
        QVERIFY(reader->read(0, read, {}).ok());
        QCOMPARE(read.text(), text);
        QStringList found;
        for (const Issue &issue : reader->issues()) {
            QCOMPARE(issue.kind, QStringLiteral("row-out-of-order"));
            found += QString::number(issue.row);
        }
        QCOMPARE(found.join(u' '), issues);
    }
}

void XlsxReaderTest::findsPartsByTheirAddresses()
{
    ZipBuilder zip;
    zip.add("xl/workbook.xml", Head +
                                   "<workbook xmlns:r='r'><sheets><sheet name='A' r:id='r1'/><sheet name='B' "
                                   "r:id='r2'/></sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            Head + "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='my%20sheets/%D0%96.xml'/>"
                   "<Relationship Id='r2' Type='x/worksheet' Target='a%20b.xml'/></Relationships>");
    zip.add("xl/my sheets/Ж.xml", sheetXml("<row><c><v>1</v></c></row>"));
    zip.add("xl/a%20b.xml", sheetXml("<row><c><v>2</v></c></row>"));
    const auto reader = open(zip.bytes());
    RowText first, second;
    QVERIFY(reader->read(0, first, {}).ok());
    QVERIFY(reader->read(1, second, {}).ok());
    QCOMPARE(first.text() + u' ' + second.text(), QStringLiteral("1: 1 1: 2"));
}

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "tst_xlsxreader.moc"
