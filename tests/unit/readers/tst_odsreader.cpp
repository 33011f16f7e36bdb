// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/odsreader.h"
#include "readers/readmessage.h"
#include "support/rowtext.h"
#include "support/zipbuilder.h"

#include <QTest>

/** How OpenDocument tables become rows. */
class OdsReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void listsSheets();
    void tellsOfLongRepeats();
    void aFormulaWithoutAValueIsTold();
    void tellsOfMergedCells();
    void tellsOfNumbersShownDivided();
    void passesOverWhatIsNoSheet();
    void refuses_data();
    void refuses();
};

namespace {

QByteArray container(const QByteArray &tables, const QByteArray &manifest = "<manifest/>")
{
    return ZipBuilder()
        .add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .add("META-INF/manifest.xml", manifest)
        .add("content.xml",
             "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s' "
             "xmlns:calcext='c'>"
             "<style:style style:name='ta2'><style:table-properties table:display='false'/></style:style>"
             "<office:spreadsheet>" +
                 tables + "</office:spreadsheet></office:document-content>")
        .bytes();
}

QByteArray table(const QByteArray &rows)
{
    return "<table:table table:name='First'/><table:table table:name='Data' table:style-name='ta2'>" + rows +
           "</table:table>";
}

std::unique_ptr<OdsReader> open(const QByteArray &bytes)
{
    return std::make_unique<OdsReader>(
        std::make_shared<ZipArchive>(std::make_shared<MemorySource>(bytes), ReadLimits()),
        QStringLiteral("f.ods"), ReadLimits());
}

QString second(const QByteArray &bytes)
{
    try {
        RowText rows(true);
        const Result<void> read = open(bytes)->read(1, rows, {});
        return read ? rows.text() : read.failure().text;
    } catch (const ReadError &error) {
        return error.message.shown();
    }
}

} // namespace

void OdsReaderTest::cells_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &cells, const QString &text) {
        QTest::newRow(name) << QByteArray("<table:table-row>" + cells + "</table:table-row>") << text;
    };
    row("numbers by value and not by what is shown",
        "<table:table-cell office:value-type='float' office:value='1234.50'><text:p>1 "
        "234,5</text:p></table:table-cell>",
        QStringLiteral("1: 1234.5/number"));
    row("the unit of mass that is shown behind a number",
        "<table:table-cell office:value-type='float' office:value='1234.5'><text:p>1.234,50 t</text:p>"
        "</table:table-cell>"
        "<table:table-cell office:value-type='float' office:value='1234.5'><text:p>1.2 t</text:p></table:table-cell>"
        "<table:table-cell office:value-type='float' office:value='5'><text:p>5 pcs</text:p></table:table-cell>",
        QStringLiteral("1: 1234.5 t/number·1234.5/number·5/number"));
    row("the currency of a number",
        "<table:table-cell office:value-type='currency' office:currency='EUR' office:value='12.5'>"
        "<text:p>12,50 €</text:p></table:table-cell>"
        "<table:table-cell office:value-type='currency' "
        "office:value='12.5'><text:p>12,50</text:p></table:table-cell>",
        QStringLiteral("1: 12.5 EUR/number·12.5/number"));
    row("dates, times, booleans",
        "<table:table-cell office:value-type='date' office:date-value='2021-01-01T10:10:10'/>"
        "<table:table-cell office:value-type='time' office:time-value='PT36H05M10S'/>"
        "<table:table-cell office:value-type='boolean' office:boolean-value='true'/>"
        "<table:table-cell office:value-type='boolean' office:boolean-value='-1'/>"
        "<table:table-cell office:value-type='boolean' office:boolean-value='false'/>",
        QStringLiteral(
            "1: 2021-01-01T10:10:10/datetime·36:05:10/time·TRUE/boolean·TRUE/boolean·FALSE/boolean"));
    row("errors",
        "<table:table-cell office:value-type='string' office:string-value='' "
        "calcext:value-type='error'><text:p>#N/A</text:p></table:table-cell>",
        QStringLiteral("1: #N/A/error"));
    row("paragraphs, blanks and notes",
        "<table:table-cell "
        "office:value-type='string'><office:annotation><text:p>note</text:p></office:annotation>"
        "<text:p>a<text:s text:c='2'/>b\n   "
        "c</text:p><text:p>d<text:span>e</text:span></text:p></table:table-cell>",
        QStringLiteral("1: a  b c\nde/text"));
    row("blanks at the ends of spans count each",
        "<table:table-cell office:value-type='string'><text:p><text:span>bold </text:span><text:span> "
        "slanted "
        "</text:span></text:p></table:table-cell>",
        QStringLiteral("1: bold  slanted /text"));
    row("blanks count each, and white space with a line end folds",
        "<table:table-cell office:value-type='string'><text:p>  a   b\n   c </text:p></table:table-cell>",
        QStringLiteral("1:   a   b c /text"));
    row("the words of a drawing are those of no cell",
        "<table:table-cell><draw:measure xmlns:draw='d'><text:p>79 "
        "mm</text:p></draw:measure></table:table-cell>"
        "<table:table-cell office:value-type='float' office:value='1'/>",
        QStringLiteral("1: ·1/number"));
    row("a text that is stated stands before the one shown",
        "<table:table-cell office:value-type='string' office:string-value='stated'><text:p>shown</text:p>"
        "</table:table-cell>",
        QStringLiteral("1: stated/text"));
    row("repeated and covered cells",
        "<table:table-cell table:number-columns-repeated='2'/><table:table-cell "
        "table:number-columns-repeated='2' office:value-type='float' office:value='7'/>"
        "<table:covered-table-cell/><table:table-cell office:value-type='float' office:value='8'/>",
        QStringLiteral("1: ··7/number·7/number··8/number"));
    QTest::newRow("repeated rows, empty ones skipped")
        << QByteArray(
               "<table:table-row table:number-rows-repeated='1000000'><table:table-cell/></table:table-row>"
               "<table:table-row table:number-rows-repeated='2' table:visibility='filter'><table:table-cell "
               "office:value-type='float' office:value='1'/></table:table-row>"
               "<table:table-row><table:table-cell office:value-type='float' "
               "office:value='2'/></table:table-row>")
        << QStringLiteral("1000001 hidden: 1/number\n1000002 hidden: 1/number\n1000003: 2/number");
}

void OdsReaderTest::cells()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, text);
    QCOMPARE(second(container(table(rows))), text);
}

void OdsReaderTest::listsSheets()
{
    QCOMPARE(open(container(table({})))->info().sheets,
             (QList<SheetInfo>{{QStringLiteral("First"), false, -1}, {QStringLiteral("Data"), true, -1}}));
}

void OdsReaderTest::tellsOfLongRepeats()
{
    const auto reader =
        open(container(table("<table:table-row table:number-rows-repeated='20000'><table:table-cell "
                             "office:value-type='float' office:value='1'/></table:table-row>")));
    RowText rows;
    QVERIFY(reader->read(1, rows, {}).ok());
    QCOMPARE(rows.lines.size(), 10'000);
    QCOMPARE(reader->issues().constLast().kind, QStringLiteral("rows-repeated"));
}

void OdsReaderTest::aFormulaWithoutAValueIsTold()
{
    const auto reader =
        open(container(table("<table:table-row><table:table-cell table:formula='of:=1+1'/><table:table-cell "
                             "office:value-type='string' "
                             "office:string-value='' table:formula='of:=&quot;&quot;'/></table:table-row>")));
    RowText rows(true);
    QVERIFY(reader->read(1, rows, {}).ok());
    QCOMPARE(reader->issues().size(), 1);
    QCOMPARE(reader->issues().first().kind, QStringLiteral("formula-without-value"));
}

void OdsReaderTest::tellsOfNumbersShownDivided()
{
    const auto number = [](const char *value, const char *shown) {
        return QByteArray("<table:table-cell office:value-type='float' office:value='") + value +
               "'><text:p>" + shown + "</text:p></table:table-cell>";
    };
    const auto reader = open(
        container(table("<table:table-row>" + number("86317.33", "86,3") + number("86317.33", "86 317,33") +
                        number("8378.843", "8.379") + "</table:table-row>")));
    RowText rows;
    QVERIFY(reader->read(1, rows, {}).ok());
    // "8.379" may have a point that parts thousands.
    QCOMPARE(rows.currencies,
             (QStringList{QStringLiteral("0: ,"), QStringLiteral("1: ."), QStringLiteral("2: .")}));
}

void OdsReaderTest::tellsOfMergedCells()
{
    const QByteArray filled = "<text:p>a</text:p>";
    const auto reader = open(
        container(table("<table:table-row><table:table-cell table:number-columns-spanned='2'>" + filled +
                        "</table:table-cell></table:table-row>"
                        "<table:table-row><table:table-cell>" +
                        filled +
                        "</table:table-cell><table:table-cell table:number-rows-spanned='2' "
                        "table:number-columns-spanned='1'>" +
                        filled + "</table:table-cell></table:table-row><table:table-row><table:table-cell>" +
                        filled + "</table:table-cell><table:covered-table-cell/></table:table-row>")));
    RowText rows;
    QVERIFY(reader->read(1, rows, {}).ok());
    QCOMPARE(rows.text(), QStringLiteral("1: a\n2: a·a\n3: a"));
    QCOMPARE(rows.merges, QStringList(QStringLiteral("1: 2-3")));
}

void OdsReaderTest::passesOverWhatIsNoSheet()
{
    const QByteArray cell = "<table:table-row><table:table-cell office:value-type='float' "
                            "office:value='1'/></table:table-row>";
    const QByteArray others = "<table:dde-links><table:dde-link><table:table>" + cell +
                              "</table:table></table:dde-link></table:dde-links>"
                              "<table:table table:name=\"'file:///x.ods'#S\">" +
                              cell + "</table:table>";
    // A password of its own macros keeps nobody from the cells.
    const QByteArray manifest = "<manifest><file-entry full-path=\"content.xml\"/><file-entry "
                                "full-path=\"Basic/a.xml\"><encryption-data/></file-entry></manifest>";
    const auto reader = open(container(others + table(cell), manifest));
    QCOMPARE(reader->info().sheets.size(), 2);
    RowText rows(true);
    QVERIFY(reader->read(1, rows, {}).ok());
    QCOMPARE(rows.text(), QStringLiteral("1: 1/number"));
}

void OdsReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("a row that stands for 2^31 rows")
        << container(table("<table:table-row table:number-rows-repeated='2147483648'><table:table-cell "
                           "office:value-type='float' office:value='1'/></table:table-row>"))
        << QStringLiteral("more than a sheet can have");
    QTest::newRow("rows and cells that stand for many millions")
        << container(table("<table:table-row table:number-rows-repeated='9000'><table:table-cell "
                           "table:number-columns-repeated='16000' office:value-type='float' "
                           "office:value='1'/></table:table-row>"))
        << QStringLiteral("more than 32000000 cells");
    QTest::newRow("an encrypted document")
        << container(table({}), "<manifest><file-entry full-path='content.xml'><encryption-data/>"
                                "</file-entry></manifest>")
        << QStringLiteral("is encrypted");
    QTest::newRow("a text document")
        << ZipBuilder().add("mimetype", "x").add("content.xml", "<document><text/></document>").bytes()
        << QStringLiteral("another kind of office document");
}

void OdsReaderTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString text = second(bytes);
    QVERIFY2(text.contains(says), qPrintable(text));
}

QTEST_GUILESS_MAIN(OdsReaderTest)
#include "tst_odsreader.moc"
