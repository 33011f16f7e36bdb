// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/documentkind.h"
#include "support/rowtext.h"
#include "support/zipbuilder.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <zlib.h>

/** Formats told by content: each small file here is opened without a look at its name. */
class DocumentKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void saysWhatRecordsShare();
    void refuses_data();
    void refuses();
    void readsPackedTextLongerThanItsHead();
    void refusesBombsByTheirRatio_data();
    void refusesBombsByTheirRatio();
    void namesWhatItLeavesOut();
    void readsSqlite();
    void skipsDeletedRecordsAndSaysSo();
};

namespace {

QByteArray gzip(const QByteArray &bytes)
{
    z_stream z = {};
    deflateInit2(&z, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(bytes.size() + 200, '\0');
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    z.avail_in = static_cast<uInt>(bytes.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    deflate(&z, Z_FINISH);
    out.truncate(static_cast<qsizetype>(z.total_out));
    deflateEnd(&z);
    return out;
}

QByteArray u16(int value)
{
    return QByteArray(1, static_cast<char>(value & 0xFF)) + QByteArray(1, static_cast<char>(value >> 8));
}

QByteArray dbfField(const QByteArray &name, char type, int size)
{
    return name.leftJustified(11, '\0') + QByteArray(1, type) + QByteArray(4, '\0') +
           QByteArray(1, static_cast<char>(size)) + QByteArray(15, '\0');
}

/** NAME C(6), KG N(6), DAY D(8), OK L(1); code page 866. */
QByteArray dbf(const QByteArray &records)
{
    const QByteArray fields = dbfField("NAME", 'C', 6) + dbfField("KG", 'N', 6) + dbfField("DAY", 'D', 8) +
                              dbfField("OK", 'L', 1) + '\r';
    return QByteArray("\x03\x7A\x0C\x1B", 4) + u16(static_cast<int>(records.size() / 22)) + u16(0) +
           u16(32 + static_cast<int>(fields.size())) + u16(22) + QByteArray(17, '\0') + '\x65' +
           QByteArray(2, '\0') + fields + records;
}

std::unique_ptr<DocumentReader> open(const QByteArray &bytes)
{
    return DocumentKind::open(std::make_shared<MemorySource>(bytes), QStringLiteral("f"), ReadLimits(),
                              ReadOptions());
}

QString everything(const QByteArray &bytes)
{
    try {
        const auto reader = open(bytes);
        QString text = reader->info().format;
        for (int i = 0; i < reader->info().sheets.size(); ++i) {
            RowText rows(true);
            reader->readRows(i, rows, {});
            text += QStringLiteral("\n[%1%2]\n")
                        .arg(reader->info().sheets[i].name,
                             reader->info().sheets[i].hidden ? QStringLiteral(" hidden") : QString()) +
                    rows.text();
        }
        return text;
    } catch (const ReadError &error) {
        return error.message.shown();
    }
}

const QByteArray Excel2003 = R"(<?xml version="1.0"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles>
<Worksheet ss:Name="Old"><Table>
<Row><Cell><Data ss:Type="String">x</Data><Comment><ss:Data>no</ss:Data></Comment></Cell>
<Cell ss:Index="3" ss:StyleID="d"><Data ss:Type="DateTime">2022-12-27T00:00:00.000</Data></Cell></Row>
<Row ss:Index="4" ss:Hidden="1"><Cell ss:MergeAcross="1"><Data ss:Type="Number">1.50</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>
</Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>)";

} // namespace

void DocumentKindTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("a web page: spans, breaks, entities, numbers beside their text")
        << QByteArray(
               "<html><!-- <table> --><style>td {}</style><table><tr><th>A&amp;B<th>kg</tr>"
               "<tr><td rowspan=2>x<br>y&nbsp;</td><td x:num=\"1234.5\">1 234,5</td></tr>"
               "<tr style='display: none'><td colspan=2> a \n b </td><td>c</td></tr></table>"
               "<table></table><table><tr><td><table><tr><td>inner</td></tr></table>outer</td></tr></table>")
        << QStringLiteral("html\n[Table 1]\n1: A&B/text·kg/text\n2: x\ny/text·1234.5/number\n3 hidden: ·a "
                          "b/text··c/text\n"
                          "[Table 2]\n1: outer/text\n[Table 3]\n1: inner/text");
    QTest::newRow("the XML of Excel 2003")
        << Excel2003
        << QStringLiteral(
               "xml\n[Old hidden]\n1: x/text··2022-12-27/date\n4 hidden: 1.5/number··TRUE/boolean");
    QTest::newRow("rows of the XML of Excel 2003 that stand for some empty ones below them")
        << QByteArray(Excel2003)
               .replace("<Row><Cell>", "<Row ss:Span=\"2\"><Cell>")
               .replace(" ss:Index=\"4\"", "")
        << QStringLiteral(
               "xml\n[Old hidden]\n1: x/text··2022-12-27/date\n4 hidden: 1.5/number··TRUE/boolean");
    QTest::newRow("dBASE IV, whose tables are like those of III")
        << dbf(" \x81\x90\x8E\x8D\x9F  12.5020221227T").replace(0, 1, "\x04")
        << QStringLiteral("dbf\n[]\n1: NAME/text·KG/text·DAY/text·OK/text\n2: "
                          "БРОНЯ/text·12.5/number·2022-12-27/date·TRUE/boolean");
    const auto named = [](const char *format) {
        return QByteArray(Excel2003)
            .replace("Short Date", format)
            .replace("Type=\"DateTime\">2022-12-27T00:00:00.000", "Type=\"Number\">44922.5");
    };
    for (const char *format :
         {"Fixed", "Percent", "Scientific", "General Number", "Currency", "Yes/No", "True/False"})
        QTest::newRow(format) << named(format)
                              << QStringLiteral("xml\n[Old hidden]\n1: x/text··44922.5/number\n4 hidden: "
                                                "1.5/number··TRUE/boolean");
    QTest::newRow("XML in windows-1251")
        << QByteArray(Excel2003)
               .replace("<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"windows-1251\"?>")
               .replace(">x<", ">\xC6<")
        << QStringLiteral(
               "xml\n[Old hidden]\n1: Ж/text··2022-12-27/date\n4 hidden: 1.5/number··TRUE/boolean");
    QTest::newRow("the XML of Excel 2003 with dates as numbers")
        << QByteArray(Excel2003).replace("\"DateTime\">2022-12-27T00:00:00.000", "\"Number\">44922")
        << QStringLiteral(
               "xml\n[Old hidden]\n1: x/text··2022-12-27/date\n4 hidden: 1.5/number··TRUE/boolean");
    QTest::newRow("JSON lines of different members")
        << QByteArray("{\"id\":1,\"w\":12.50,\"s\":\"\\u0416\\n\"}\n{\"id\":12345678901234567890,\"x\":{"
                      "\"a\": [1, \"]\"]},\"ok\":true,\"w\":null}\n")
        << QStringLiteral(
               "jsonl\n[]\n1: id/text·w/text·s/text·x.a/text·ok/text\n2: 1/number·12.5/number·Ж\n/text\n"
               "3: 12345678901234567890/number···1; ]/text·TRUE/boolean");
    QTest::newRow("a JSON list within an object, as services answer")
        << QByteArray(
               "{\"count\": 2, \"page\": {\"next\": null, \"results\": [ {\"a\": {\"b\": 1, \"c\": [\"x\"]}},"
               "\n {\"a\": {\"b\": 2}, \"d\": [{\"e\": 1}]} ]}, \"after\": [1]}\n")
        << QStringLiteral("jsonl\n[page.results]\n1: a.b/text·a.c/text·d.e/text\n2: 1/number·x/text\n"
                          "3: 2/number··1/number");
    QTest::newRow("JSON records of several lines each")
        << QByteArray("[{\"no\": \"D1\", \"items\": [{\"kg\": 1, \"of\": [{\"x\": 1}]}, {\"kg\": 2}], "
                      "\"by\": \"A\"}, "
                      "{\"no\": \"D2\", \"items\": []}]")
        << QStringLiteral(
               "jsonl\n[]\n1: no/text·by/text·items.kg/text·items.of/text·items/text\n"
               "2: D1/text·A/text·1/number·{\"x\":1}/text\n3: D1/text·A/text·2/number\n4: D2/text");
    QTest::newRow("two JSON lists within an object")
        << QByteArray("{\"in\": [{\"a\": 1}], \"out\": [{\"b\": 2}]}")
        << QStringLiteral("jsonl\n[in]\n1: a/text\n2: 1/number\n[out]\n1: b/text\n2: 2/number");
    QTest::newRow("JSON lists of values")
        << QByteArray("[[\"CTY_CODE\", \"VAL\"],\n[\"5700\", 12], [null, \"x\"]]")
        << QStringLiteral("jsonl\n[]\n1: CTY_CODE/text·VAL/text\n"
                          "2: 5700/text·12/number\n3: ·x/text");
    QTest::newRow("plain text that begins with two brackets")
        << QByteArray("[[x]],y\n1,2\n") << QStringLiteral("csv\n[]\n1: [[x]]/text·y/text\n2: 1/text·2/text");
    QTest::newRow("a JSON array") << QByteArray("[ {\"a\": 1},\n {\"a\": \"2\"} ]")
                                  << QStringLiteral("jsonl\n[]\n1: a/text\n2: 1/number\n3: 2/text");
    QTest::newRow("dBASE") << dbf(" \x81\x90\x8E\x8D\x9F  12.5020221227T")
                           << QStringLiteral("dbf\n[]\n1: NAME/text·KG/text·DAY/text·OK/text\n2: "
                                             "БРОНЯ/text·12.5/number·2022-12-27/date·TRUE/boolean");
    QTest::newRow("a packed text") << gzip("a;b\n1;2\n")
                                   << QStringLiteral("gz\n[f]\n1: a/text·b/text\n2: 1/text·2/text");
    QTest::newRow("an archive of tables")
        << ZipBuilder()
               .add("in/x.csv", "a,b\n")
               .add("__MACOSX/x.csv", "no")
               .add("y.htm", "<table><tr><td>1</td></tr></table>")
               .bytes()
        << QStringLiteral("zip\n[in/x.csv]\n1: a/text·b/text\n[y.htm › Table 1]\n1: 1/text");
    QTest::newRow("a table whose first column is ID and whose second begins with P")
        << QByteArray("ID;Port;kg\n1;X;2\n")
        << QStringLiteral("csv\n[]\n1: ID/text·Port/text·kg/text\n2: 1/text·X/text·2/text");
    QTest::newRow("an archive that a mail gateway filled up with NULs")
        << ZipBuilder().add("x.csv", "a,b\n").bytes() + QByteArray(500, '\0')
        << QStringLiteral("zip\n[x.csv]\n1: a/text·b/text");
    QTest::newRow("plain text that begins with a bracket")
        << QByteArray("[x],y\n1,2\n") << QStringLiteral("csv\n[]\n1: [x]/text·y/text\n2: 1/text·2/text");
}

void DocumentKindTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(everything(bytes), text);
}

void DocumentKindTest::saysWhatRecordsShare()
{
    const auto shared = [](const QByteArray &json) {
        return open(json)->info().sheets.constFirst().shared.join(u' ');
    };
    QCOMPARE(shared("[{\"no\": 1, \"lines\": [{\"kg\": 1}, {\"kg\": 2}], \"sum\": {\"kg\": 3}}]"),
             QStringLiteral("no sum.kg"));
    QCOMPARE(shared("[{\"no\": 1, \"lines\": [{\"kg\": 1}]}, {\"no\": 2, \"lines\": []}]"), QString());
}

void DocumentKindTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QByteArray lists("{");
    for (int i = 0; i < 101; ++i)
        lists += "\"D" + QByteArray::number(i) + "\": [{\"a\": 1}],";
    lists.back() = '}';
    QTest::newRow("a JSON object of very many lists") << lists << QStringLiteral("101 lists");
    QTest::newRow("a web page in a single file")
        << QByteArray("MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n") << QStringLiteral("single file");
    QTest::newRow("a PDF") << QByteArray("%PDF-1.4 ...") << QStringLiteral("no table");
    for (const char *begin : {"BZh91AY&SY",
                              "\xFD"
                              "7zXZ",
                              "Rar!\x1A", "7z\xBC\xAF", "\x28\xB5\x2F\xFD"})
        QTest::newRow(
            qPrintable(QStringLiteral("an archive: ") + QString::fromLatin1(QByteArray(begin).toHex())))
            << QByteArray(begin).append(100, '\0') << QStringLiteral("Unpack it first");
    const QByteArray tar =
        QByteArray("a.csv").leftJustified(257, '\0') + "ustar\0" + "00" + QByteArray(250, '\0') + "a;b\n";
    QTest::newRow("an archive of tapes") << tar << QStringLiteral(".tar");
    QTest::newRow("a packed archive of tapes") << gzip(tar) << QStringLiteral(".tar");
    QTest::newRow("a workbook of Gnumeric")
        << gzip("<?xml version=\"1.0\"?><gnm:Workbook "
                "xmlns:gnm=\"http://www.gnumeric.org/v10.dtd\"><gnm:Sheets/>")
        << QStringLiteral("Save it there as .xlsx");
    const QByteArray field7 =
        QByteArray("NAME").leftJustified(32, '\0') + 'C' + '\x0A' + QByteArray(14, '\0');
    QTest::newRow("a table of dBASE 7") << QByteArray("\x04\x7A\x0C\x1B\1\0\0\0", 8) + u16(68 + 48 + 1) +
                                               u16(11) + QByteArray(56, '\0') + field7 + "\r          x"
                                        << QStringLiteral("as dBASE III or IV");
    QTest::newRow("SYLK") << QByteArray("ID;PWXL;N;E\nP;PGeneral\nC;Y1;X1;K\"a\"\nE\n")
                          << QStringLiteral("SYLK or DIF");
    QTest::newRow("DIF") << QByteArray("TABLE\r\n0,1\r\n\"\"\r\nVECTORS\r\n")
                         << QStringLiteral("SYLK or DIF");
    QTest::newRow("a page without a table")
        << QByteArray("<html><body>x</body></html>") << QStringLiteral("holds no table");
    QTest::newRow("JSON that ends early")
        << QByteArray("{\"a\":1}\n{\"a\":") << QStringLiteral("Line 2 is damaged");
    QTest::newRow("a packed text cut off")
        << gzip(QByteArray("a;b\n").repeated(1000)).chopped(20) << QStringLiteral("is cut off");
    QTest::newRow("an archive in an archive")
        << ZipBuilder().add("x.zip", ZipBuilder().add("x.csv", "a").bytes()).bytes()
        << QStringLiteral("packed twice");
    QTest::newRow("a database that is none")
        << QByteArray("SQLite format 3\0garbage", 24) << QStringLiteral("database is damaged");
    QTest::newRow("a dBASE table cut off")
        << dbf(QByteArray(22, ' ')).chopped(22) << QStringLiteral("cut off");
    QTest::newRow("an Access file that is none")
        << QByteArray("\0\1\0\0Standard Jet DB\0", 20) << QStringLiteral("damaged, encrypted or too new");
}

void DocumentKindTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString text = everything(bytes);
    QVERIFY2(text.contains(says), qPrintable(text));
}

void DocumentKindTest::readsPackedTextLongerThanItsHead()
{
    const auto reader = open(gzip("a;b\n" + QByteArray("1;2\n").repeated(30'000)));
    RowText rows;
    QVERIFY(reader->read(0, rows, {}).ok());
    QCOMPARE(rows.lines.size(), 30'001);
}

void DocumentKindTest::refusesBombsByTheirRatio_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray rows = "a;b\n" + QByteArray("Бронежилет;2\n").repeated(1'500'000);
    QTest::newRow("a packed text") << gzip(rows)
                                   << QStringLiteral("times its size; such a file is made to harm");
    QTest::newRow("the only file of an archive") << ZipBuilder().add("x.csv", rows).bytes()
                                                 << QStringLiteral("The part \"x.csv\" unpacks to more than");
    QTest::newRow("one file of an archive, beside a good one")
        << ZipBuilder().add("x.csv", rows).add("y.csv", "a,b\n").bytes() << QString();
}

void DocumentKindTest::refusesBombsByTheirRatio()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    ReadLimits limits;
    limits.ratioGrace = 10 << 20;
    QString text;
    try {
        const auto reader =
            DocumentKind::open(std::make_shared<MemorySource>(bytes), QStringLiteral("f"), limits, {});
        QCOMPARE(reader->info().sheets.size(), 1);
    } catch (const ReadError &error) {
        text = error.message.shown();
    }
    QVERIFY2(text.contains(says) && text.isEmpty() == says.isEmpty(), qPrintable(text));
}

void DocumentKindTest::namesWhatItLeavesOut()
{
    const auto reader = open(ZipBuilder().add("a.pdf", "%PDF-1.4").add("x.csv", "a,b\n").bytes());
    RowText rows;
    QVERIFY(reader->read(0, rows, {}).ok());
    QCOMPARE(reader->issues().size(), 1);
    QVERIFY(reader->issues().constFirst().text.english().startsWith(
        QStringLiteral("\"a.pdf\" in the archive was left out")));
}

void DocumentKindTest::readsSqlite()
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("x.db")).toUtf8();
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database,
                          "PRAGMA journal_mode=wal; CREATE TABLE \"my \"\" t\"(id, name, v); INSERT INTO "
                          "\"my \"\" t\" VALUES(1,'Ж',1.5),(2,NULL,x'01ff');"
                          "CREATE VIEW w AS SELECT 1",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(database);
    QFile file(QString::fromUtf8(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(everything(file.readAll()),
             QStringLiteral("sqlite\n[my \" t]\n1: id/text·name/text·v/text\n2: "
                            "1/number·Ж/text·1.5/number\n3: 2/number··01ff/text"));
}

void DocumentKindTest::skipsDeletedRecordsAndSaysSo()
{
    const auto reader = open(dbf("*gone   12.5020221227T stays  12.5020221227F"));
    RowText rows;
    QVERIFY(reader->read(0, rows, {}).ok());
    QCOMPARE(rows.text(), QStringLiteral("1: NAME·KG·DAY·OK\n3: stays·12.5·2022-12-27·FALSE"));
    QCOMPARE(reader->issues().constFirst().kind, QStringLiteral("record-deleted"));
    QCOMPARE(reader->issues().constFirst().row, 2);
}

QTEST_GUILESS_MAIN(DocumentKindTest)
#include "tst_documentkind.moc"
