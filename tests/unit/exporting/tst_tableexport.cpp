// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/tableexport.h"
#include "exporting/textwriter.h"
#include "readers/sheetreader.h"
#include "support/testsupport.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace {

/** Shipments that a test wrote, handed out piece by piece. */
class GivenRows : public ShipmentRows {
public:
    QList<Shipment> shipments;
    std::int64_t repeat = 1;
    std::int64_t failAt = -1;
    std::int64_t count() const override { return shipments.size() * repeat; }
    Result<QList<Shipment>> read(std::int64_t first, std::int64_t count) const override
    {
        if (failAt >= 0 && first + count > failAt)
            return Failure{QStringLiteral("the disk is gone")};
        QList<Shipment> out;
        for (std::int64_t i = first; i < std::min(first + count, this->count()); ++i)
            out.append(shipments[i % shipments.size()]);
        return out;
    }
};

Shipment sample()
{
    Shipment s;
    s.id = ShipmentId(7);
    s.date = Date{19'353, Date::Precision::Day}; // 2022-12-27
    s.declaration = QStringLiteral("10317120/271222/0383561");
    s.consignor = QStringLiteral("BOĞAZ \"DIŞ\" TİCARET, LTD.");
    s.description = QStringLiteral("Жилет «Safari»\nс карманами");
    s.hs = QStringLiteral("0801110000");
    s.origin = QStringLiteral("CN");
    s.netGrams = 2'283'800;
    s.valueCents = 60'428'05;
    s.currency = QStringLiteral("USD");
    s.quantityMilli = 210'000;
    s.category = QStringLiteral("body-armor");
    s.annotation.tags = {QStringLiteral("follow-up"), QStringLiteral("vests")};
    return s;
}

QList<ExportColumn> columns(const char *ids)
{
    return *TableExport::columnsFromIds(QString::fromUtf8(ids).split(u','));
}

/** A sheet as lines of "kind:text" joined by "|". */
class Lines : public RowSink {
public:
    QStringList lines;
    bool row(const RowView &row) override
    {
        QStringList cells;
        for (const CellView &cell : row.cells)
            cells.append(QString::number(static_cast<int>(cell.kind)) + u':' +
                         QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size())));
        lines.append(cells.join(u'|'));
        return true;
    }
};

} // namespace

/** Tables as files: what is in them is exactly what is in the case. */
class TableExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csvQuotesAndKeepsEveryDigit();
    void csvGuardsAgainstFormulas_data();
    void csvGuardsAgainstFormulas();
    void csvHasAByteOrderMarkOnlyIfAsked();
    void jsonHasNumbersListsAndNulls();
    void jsonOfNothingIsAnEmptyArray();
    void aWorkbookHasRealDatesAndNumbers();
    void aWorkbookSaysHowItCameAbout();
    void aFailureLeavesTheOldFile();
    void aCancelLeavesNothing();
    void namesStandBesideCodes();
    void aPriceIsDollarsForAKilogram();
    void anUnknownColumnIsNamed();
    void aTerminalTableIsAligned();
    void aWorkbookOfManyRowsIsMadeInPieces();

private:
    GivenRows m_rows;
    QTemporaryDir m_folder;
    QByteArray written(const TableExport &what)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto counts = writeTable(m_rows, what, buffer);
        return counts ? buffer.data() : counts.failure().text.toUtf8();
    }
private Q_SLOTS:
    void init()
    {
        m_rows = {};
        m_rows.shipments = {sample()};
    }
};

void TableExportTest::aPriceIsDollarsForAKilogram()
{
    Shipment euros = sample(), weightless = sample();
    euros.currency = QStringLiteral("EUR");
    weightless.netGrams = 0;
    m_rows.shipments += {euros, weightless};
    TableExport what;
    what.format = TableFormat::Csv;
    what.columns = columns("shipment,price");
    QVERIFY2(written(what).endsWith("\r\n7,26.4594\r\n7,\r\n7,\r\n"), written(what).constData());
}

void TableExportTest::namesStandBesideCodes()
{
    QueryNames names;
    names.setValues(FilterField::Origin, {{QStringLiteral("CN"), QStringLiteral("Китай")}});
    names.setValues(FilterField::Category, {{QStringLiteral("body-armor"), QStringLiteral("Бронезащита")}});
    m_rows.shipments.first().dispatch = QStringLiteral("ZZ"); // has no name
    m_rows.shipments.first().flags = {{QStringLiteral("net-above-gross"), {}}, {QStringLiteral("later"), {}}};
    TableExport what;
    what.names = names;
    what.columns =
        columns("origin,origin-name,dispatch,dispatch-name,trading-name,category,category-name,status,"
                "status-name,flags,flag-names");
    QCOMPARE(
        written(what),
        QByteArray("origin,origin-name,dispatch,dispatch-name,trading-name,category,category-name,status,"
                   "status-name,flags,flag-names\r\n"
                   "CN,Китай,ZZ,,,body-armor,Бронезащита,unreviewed,Unreviewed,net-above-gross; later,"
                   "Net mass above gross mass; later\r\n"));
    for (const ExportColumn &column : ExportColumn::usual())
        QVERIFY2(column.codes.isEmpty(), qPrintable(column.id)); // scripts get what they always got
}

void TableExportTest::csvQuotesAndKeepsEveryDigit()
{
    TableExport what;
    what.columns = columns("shipment,date,consignor,description,hs,net,gross,value,tags");
    QCOMPARE(written(what),
             QByteArray("shipment,date,consignor,description,hs,net,gross,value,tags\r\n"
                        "7,2022-12-27,\"BOĞAZ \"\"DIŞ\"\" TİCARET, LTD.\",\"Жилет «Safari»\nс карманами\","
                        "0801110000,2283.8,,60428.05,follow-up; vests\r\n"));
}

void TableExportTest::csvGuardsAgainstFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *text, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(written);
    };
    row("a formula", "=1+1", "'=1+1");
    row("a link that would call out", "=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"");
    row("an at sign", "@SUM(A1)", "'@SUM(A1)");
    row("a command behind a minus", "-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0");
    row("a full-width equals sign", "＝1+1", "'＝1+1");
    row("a negative number is none", "-12.5", "-12.5");
    row("a telephone number is none", "+7 495 1234567", "+7 495 1234567");
    row("a minus inside a word is none", "CQ-A", "CQ-A");
}

void TableExportTest::csvGuardsAgainstFormulas()
{
    QFETCH(QString, text);
    m_rows.shipments.first().description = text;
    TableExport what;
    what.columns = columns("description");
    QTEST(QString::fromUtf8(written(what)).section(QStringLiteral("\r\n"), 1, 1), "written");
    what.csv.guardFormulas = false;
    QVERIFY(!written(what).contains('\'') || text.contains(u'\''));
}

void TableExportTest::csvHasAByteOrderMarkOnlyIfAsked()
{
    TableExport what;
    what.columns = columns("shipment");
    QVERIFY(written(what).startsWith("shipment"));
    what.csv.byteOrderMark = true;
    QVERIFY(written(what).startsWith("\xEF\xBB\xBFshipment"));
}

void TableExportTest::jsonHasNumbersListsAndNulls()
{
    TableExport what;
    what.format = TableFormat::Json;
    const QByteArray json = written(what);
    QVERIFY(json.contains("\"net\": 2283.800"));
    QVERIFY(json.contains("\"value\": 60428.05"));
    const QJsonObject object = QJsonDocument::fromJson(json).array().first().toObject();
    QCOMPARE(object.value(QStringLiteral("description")).toString(), sample().description);
    QCOMPARE(object.value(QStringLiteral("consignor")).toString(), sample().consignor);
    QCOMPARE(object.value(QStringLiteral("date")).toString(), QStringLiteral("2022-12-27"));
    QVERIFY(object.value(QStringLiteral("gross")).isNull());
    QVERIFY(object.contains(QStringLiteral("gross")));
    QCOMPARE(object.value(QStringLiteral("tags")).toArray().size(), 2);
    QCOMPARE(object.value(QStringLiteral("status")).toString(), QStringLiteral("unreviewed"));
    QCOMPARE(object.value(QStringLiteral("shipment")).toInt(), 7);
}

void TableExportTest::jsonOfNothingIsAnEmptyArray()
{
    m_rows.shipments.clear();
    TableExport what;
    what.format = TableFormat::Json;
    QCOMPARE(QJsonDocument::fromJson(written(what)).array().size(), 0);
    QVERIFY(QJsonDocument::fromJson(written(what)).isArray());
}

void TableExportTest::aWorkbookHasRealDatesAndNumbers()
{
    m_rows.shipments.first().consignor = QStringLiteral("=HYPERLINK(\"x\")");
    m_rows.shipments.first().invoice = QString(40'000, u'ж');
    TableExport what;
    what.format = TableFormat::Xlsx;
    what.columns = columns("shipment,date,consignor,description,hs,net,gross,value,invoice");
    const QString path = m_folder.filePath(QStringLiteral("таблица.xlsx"));
    const auto counts = saveTable(m_rows, what, path);
    QVERIFY2(counts.ok(), counts.ok() ? "" : qPrintable(counts.failure().text));
    QCOMPARE(counts->cut, 1);
    const auto reader = openDocument(path);
    QVERIFY2(reader.ok(), reader.ok() ? "" : qPrintable(reader.failure().text));
    Lines sheet;
    QVERIFY((*reader)->read(0, sheet, {}).ok());
    const int text = static_cast<int>(CellKind::Text), number = static_cast<int>(CellKind::Number),
              date = static_cast<int>(CellKind::Date);
    QCOMPARE(sheet.lines.size(), 2);
    QCOMPARE(
        sheet.lines[1].section(u'|', 0, 7),
        QStringLiteral("%2:7|%3:2022-12-27|%1:=HYPERLINK(\"x\")|%1:Жилет «Safari»\nс карманами|%1:0801110000|"
                       "%2:2283.8|0:|%2:60428.05")
            .arg(text)
            .arg(number)
            .arg(date));
    QCOMPARE(sheet.lines[1].section(u'|', 8).size(), 32'767 + 2);
}

void TableExportTest::aWorkbookSaysHowItCameAbout()
{
    TableExport what;
    what.format = TableFormat::Xlsx;
    what.note.query = QStringLiteral("dispatch:TR");
    what.note.totals.shipments = 3;
    what.note.totals.netGrams = 1'058'868;
    what.note.totals.netKnown = 2;
    Source source;
    source.file = QStringLiteral("импорт.csv");
    source.sha256 = QString(64, u'a');
    source.id = SourceId(1);
    what.note.sources = {source};
    what.note.shares = {{1, 3}};
    const QString path = m_folder.filePath(QStringLiteral("about.xlsx"));
    QVERIFY(saveTable(m_rows, what, path).ok());
    const auto reader = openDocument(path);
    QVERIFY(reader.ok());
    QCOMPARE((*reader)->info().sheets.value(1).name, QStringLiteral("About"));
    Lines sheet;
    QVERIFY((*reader)->read(1, sheet, {}).ok());
    const QString all = sheet.lines.join(u'\n');
    for (const char *part :
         {"dispatch:TR", "1,058.868\u202fkg, given for 2 of 3 shipments", "импорт.csv", "aaaaaaaa"})
        QVERIFY2(all.contains(QString::fromUtf8(part)), part);
}

void TableExportTest::aFailureLeavesTheOldFile()
{
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        const QString path = m_folder.filePath(QStringLiteral("old.") + tableFormatId(format));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        TableExport what;
        what.format = format;
        m_rows.failAt = 0;
        const auto counts = saveTable(m_rows, what, path);
        QVERIFY(!counts.ok());
        QCOMPARE(counts.failure().text, QStringLiteral("the disk is gone"));
        QCOMPARE(TestSupport::readFile(path), QByteArray("old"));
    }
}

void TableExportTest::aCancelLeavesNothing()
{
    const QTemporaryDir folder;
    m_rows.repeat = 5000;
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx}) {
        int asked = 0;
        const Progress progress({}, [&asked] { return ++asked > 2; });
        TableExport what;
        what.format = format;
        const auto counts =
            saveTable(m_rows, what, folder.filePath(QStringLiteral("a.") + tableFormatId(format)), progress);
        QVERIFY(!counts.ok());
        QCOMPARE(counts.failure().kind, Failure::Kind::Cancelled);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
}

void TableExportTest::anUnknownColumnIsNamed()
{
    const auto found = TableExport::columnsFromIds({QStringLiteral("net"), QStringLiteral("weight")});
    QVERIFY(!found.ok());
    QVERIFY(found.failure().text.startsWith(
        QStringLiteral("There is no column “weight”. Columns are: shipment, date")));
    QCOMPARE(found.failure().kind, Failure::Kind::Usage);
}

void TableExportTest::aTerminalTableIsAligned()
{
    m_rows.shipments.append(sample());
    m_rows.shipments.last().consignor = QStringLiteral("广州华联\x1b[31m");
    m_rows.shipments.last().netGrams = 12'345'678;
    TableExport what;
    what.format = TableFormat::Text;
    what.columns = columns("consignor,net");
    QCOMPARE(QString::fromUtf8(written(what)), QStringLiteral("consignor                        net\n"
                                                              "BOĞAZ \"DIŞ\" TİCARET, LTD.     2283.8\n"
                                                              "广州华联\\u001B[31m         12345.678\n"));
    QCOMPARE(TextWriter::displayWidth(QStringLiteral("a广")), 3);
}

void TableExportTest::aWorkbookOfManyRowsIsMadeInPieces()
{
    m_rows.repeat = 20'000;
    TableExport what;
    what.format = TableFormat::Xlsx;
    std::int64_t last = 0, calls = 0;
    const Progress progress(
        [&](const Progress::State &state) {
            last = state.rows;
            ++calls;
        },
        {});
    const QString path = m_folder.filePath(QStringLiteral("many.xlsx"));
    const auto counts = saveTable(m_rows, what, path, progress);
    QVERIFY(counts.ok());
    QCOMPARE(counts->rows, 20'000);
    QCOMPARE(last, 20'000);
    QCOMPARE(calls, 20);
    const auto reader = openDocument(path);
    QVERIFY(reader.ok());
    Lines sheet;
    QVERIFY((*reader)->read(0, sheet, {}).ok());
    QCOMPARE(sheet.lines.size(), 20'001);
}

QTEST_GUILESS_MAIN(TableExportTest)
#include "tst_tableexport.moc"
