// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/annotationstore.h"
#include "casefile/casefile.h"
#include "casefile/casereader.h"
#include "casefile/casewriter.h"
#include "casefile/sqlstatement.h"

#include <QTemporaryDir>
#include <QTest>

/** What is written into a case comes out again, whole, or the writer says why not. */
class CaseWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aShipmentComesBackAsItWas();
    void absentStaysAbsent();
    void numbersAreNeverGivenTwice();
    void cellsComeBackVerbatim();
    void namesAreStoredOnce();
    void nothingIsThereBeforeCommit();
    void anUnbalancedLedgerIsRefused_data();
    void anUnbalancedLedgerIsRefused();
    void aTotalThatDiffersIsRefused();
    void problemsAreListedByRow();
    void annotationsAreSavedAndRestored();
    void annotationsOfNoShipmentChangeNothing();

private:
    /** A source of `count` rows of one cell, each a shipment of row × 1000 grams. */
    void fill(CaseWriter &writer, int count)
    {
        writer.beginSource();
        PackedRows rows;
        for (int i = 1; i <= count; ++i) {
            const std::string cell = std::to_string(i);
            const CellView cells[] = {{cell, CellKind::Number}};
            rows.add({i, cells, false});
            ShipmentRecord record;
            record.row = i;
            record.netGrams = i * 1000;
            QVERIFY(writer.addShipment(record, {}, 0).ok());
        }
        QVERIFY(writer.addRows(RawBlocks::compress(rows)).ok());
    }
    static Source sourceOf(int rows)
    {
        Source source;
        source.file = QStringLiteral("a.csv");
        source.ledger = {rows, rows, 0, 0, 0, 0};
        const qint64 sum = 1000LL * rows * (rows + 1) / 2;
        source.totals = {{Field::Net, 0, QStringLiteral("net"), rows, 0, QString::number(sum), QString()}};
        return source;
    }
    void store(int rows)
    {
        auto writer = CaseWriter::begin(*m_connection);
        QVERIFY(writer.ok());
        fill(*writer.value(), rows);
        auto finished = writer.value()->finishSource(sourceOf(rows));
        QVERIFY2(finished.ok(), finished ? "" : qPrintable(finished.failure().text));
        QVERIFY(writer.value()->commit().ok());
    }
    std::int64_t count(const char *sql)
    {
        SqlStatement statement(m_connection->handle(), sql);
        return statement.next() ? statement.integer(0) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CaseFile> m_case;
    std::unique_ptr<CaseConnection> m_connection;
};

void CaseWriterTest::init()
{
    m_connection.reset();
    m_case.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = CaseFile::create(m_dir->filePath(QStringLiteral("c.waybill")));
    QVERIFY(made.ok());
    m_case = std::move(made.value());
    auto connection = m_case->connect(CaseConnection::Mode::Write);
    QVERIFY(connection.ok());
    m_connection = std::make_unique<CaseConnection>(std::move(connection.value()));
}

void CaseWriterTest::aShipmentComesBackAsItWas()
{
    ShipmentRecord r;
    r.row = 7;
    r.date = Date::fromYmd(2022, 8, 1, Date::Precision::Month);
    r.declaration = "10216170/140822/0001";
    r.item = "1";
    r.consignor = "ШЭНЬЧЖЭНЬ ЛТД";
    r.consignee = "ООО РОМАШКА";
    r.manufacturer = "MAKER CO";
    r.description = "бронеплиты керамические";
    r.hs = "0303110000";
    r.origin = CountryCode("CN");
    r.dispatch = CountryCode("TR");
    r.trading = CountryCode("HK");
    r.destination = CountryCode("RU");
    r.mode = "sea";
    r.procedure = "ИМ40";
    r.placeLading = "AMBARLI";
    r.placeDischarge = "NOVOROSSIYSK";
    r.netGrams = 1058868;
    r.grossGrams = 1122400;
    r.quantityMilli = 88000;
    r.unit = "шт";
    r.packages = 4;
    r.valueCents = -302150;
    r.currency = "USD";
    r.vessel = "MV ONE";
    r.carrier = "LINE";
    r.notify = "SAME";
    r.incoterms = "FOB";
    r.invoice = "INV 1";
    auto writer = CaseWriter::begin(*m_connection);
    writer.value()->beginSource();
    PackedRows rows;
    rows.add({7, {}, false});
    QVERIFY(writer.value()->addRows(RawBlocks::compress(rows)).ok());
    QVERIFY(
        writer.value()
            ->addShipment(r, {"body-armor", "armor-words", "says “бронеплиты”"}, ShipmentMark::hasProblems)
            .ok());
    Source source;
    source.file = QStringLiteral("ru_import.csv");
    source.ledger = {1, 1, 0, 0, 0, 0};
    QVERIFY(writer.value()->finishSource(source).ok());
    QVERIFY(writer.value()->commit().ok());

    auto read = CaseReader(*m_connection).shipment(ShipmentId(1));
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.failure().text));
    const Shipment &s = *read;
    QStringList texts;
    for (Field field : allFields())
        texts.append(fieldId(field) + u'=' + s.text(field));
    QCOMPARE(texts.join(u'|'),
             QStringLiteral(
                 "date=2022-08|declaration=10216170/140822/0001|item=1|consignor=ШЭНЬЧЖЭНЬ ЛТД|"
                 "consignee=ООО РОМАШКА|manufacturer=MAKER CO|description=бронеплиты керамические|"
                 "hs=0303110000|origin=CN|dispatch=TR|trading=HK|destination=RU|mode=sea|procedure=ИМ40|"
                 "place-lading=AMBARLI|place-discharge=NOVOROSSIYSK|net=1058.868|gross=1122.4|quantity=88|"
                 "unit=шт|packages=4|value=-3021.5|currency=USD|vessel=MV ONE|carrier=LINE|notify=SAME|"
                 "incoterms=FOB|invoice=INV 1"));
    QCOMPARE(s.category, QStringLiteral("body-armor"));
    QCOMPARE(s.rule, QStringLiteral("armor-words"));
    QCOMPARE(s.reason.english(), QStringLiteral("says “бронеплиты”"));
    QCOMPARE(s.file, QStringLiteral("ru_import.csv"));
    QCOMPARE(s.row, 7);
    QVERIFY(s.hasProblems);
    QVERIFY(!s.hiddenRow);
    SqlStatement view(m_connection->handle(), "SELECT date, origin, consignor, status FROM shipments");
    QVERIFY(view.next());
    QCOMPARE(view.string(0), QStringLiteral("2022-08"));
    QCOMPARE(view.string(1), QStringLiteral("CN"));
    QCOMPARE(view.string(3), QStringLiteral("unreviewed"));
}

void CaseWriterTest::absentStaysAbsent()
{
    auto writer = CaseWriter::begin(*m_connection);
    writer.value()->beginSource();
    PackedRows rows;
    rows.add({1, {}, false});
    QVERIFY(writer.value()->addRows(RawBlocks::compress(rows)).ok());
    ShipmentRecord record;
    record.row = 1;
    QVERIFY(writer.value()->addShipment(record, {}, 0).ok());
    Source source;
    source.ledger = {1, 1, 0, 0, 0, 0};
    QVERIFY(writer.value()->finishSource(source).ok());
    QVERIFY(writer.value()->commit().ok());
    auto read = CaseReader(*m_connection).shipment(ShipmentId(1));
    for (Field field : allFields())
        QCOMPARE(read->text(field), QString());
    QVERIFY(!read->netGrams);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE net_g IS NULL AND origin IS NULL AND hs IS NULL"), 1);
}

void CaseWriterTest::numbersAreNeverGivenTwice()
{
    store(3);
    QVERIFY(runSql(m_connection->handle(), "DELETE FROM shipment; DELETE FROM source").ok());
    store(2);
    QCOMPARE(count("SELECT min(id) FROM shipment"), 4);
    QCOMPARE(count("SELECT id FROM source"), 2);
}

void CaseWriterTest::cellsComeBackVerbatim()
{
    const std::string wide(70'000, 'x');
    std::vector<CellView> first = {
        {"", CellKind::Empty},          {"0012", CellKind::Text},
        {"8.5", CellKind::Number},      {"", CellKind::Text},
        {"2022-01-02", CellKind::Date}, {std::string_view("a\0b", 3), CellKind::Text},
        {"#N/A", CellKind::Error},      {wide, CellKind::Text}};
    auto writer = CaseWriter::begin(*m_connection);
    writer.value()->beginSource();
    PackedRows rows;
    rows.add({3, first, true});
    rows.add({1000, std::span(first).subspan(1, 1), false});
    QVERIFY(writer.value()->addRows(RawBlocks::compress(rows)).ok());
    rows.clear();
    rows.add({1001, {}, false});
    QVERIFY(writer.value()->addRows(RawBlocks::compress(rows)).ok());
    for (int row : {3, 1000, 1001})
        QVERIFY(writer.value()->addOtherRow(row, CaseWriter::OtherRow::Refused).ok());
    Source source;
    source.ledger = {3, 0, 0, 0, 0, 3};
    auto finished = writer.value()->finishSource(source);
    QVERIFY(finished.ok());
    QVERIFY(writer.value()->commit().ok());
    const CaseReader reader(*m_connection);
    auto read = reader.rawRows(finished->id, 1, 5000);
    QCOMPARE(read->size(), 3);
    const RawRow &row = read->at(0);
    QCOMPARE(row.number, 3);
    QVERIFY(row.hidden);
    QCOMPARE(row.cells.size(), first.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        QCOMPARE(QByteArray::fromStdString(row.cells[i].text),
                 QByteArray(first[i].text.data(), static_cast<qsizetype>(first[i].text.size())));
        QCOMPARE(row.cells[i].kind, first[i].kind);
    }
    QCOMPARE(reader.rawRows(finished->id, 1000, 1)->size(), 1);
    QCOMPARE(reader.rawRows(finished->id, 1001, 9)->size(), 1);
    QCOMPARE(reader.rawRows(finished->id, 4, 9)->size(), 0);
}

void CaseWriterTest::namesAreStoredOnce()
{
    for (int pass = 0; pass < 2; ++pass) {
        auto writer = CaseWriter::begin(*m_connection);
        writer.value()->beginSource();
        PackedRows rows;
        for (int i = 0; i < 3000; ++i) {
            rows.add({i + 1, {}, false});
            const std::string name = "PARTY " + std::to_string(i % 1500);
            ShipmentRecord record;
            record.row = i + 1;
            record.consignor = name;
            record.consignee = "ONE";
            record.origin = CountryCode("CN");
            QVERIFY(writer.value()->addShipment(record, {"drones", "hs", "8806"}, 0).ok());
        }
        QVERIFY(writer.value()->addRows(RawBlocks::compress(rows)).ok());
        Source source;
        source.ledger = {3000, 3000, 0, 0, 0, 0};
        QVERIFY(writer.value()->finishSource(source).ok());
        QVERIFY(writer.value()->commit().ok());
    }
    QCOMPARE(count("SELECT count(*) FROM party"), 1501);
    QCOMPARE(count("SELECT count(DISTINCT name) FROM party"), 1501);
    QCOMPARE(count("SELECT count(*) FROM country"), 1);
    QCOMPARE(count("SELECT count(*) FROM rule"), 1);
    QCOMPARE(count("SELECT count(*) FROM shipments WHERE consignor = 'PARTY 77'"), 4);
    auto parties = CaseReader(*m_connection).parties();
    QCOMPARE(parties->at(1).name, QStringLiteral("ONE"));
    QCOMPARE(parties->at(1).received, 6000);
}

void CaseWriterTest::nothingIsThereBeforeCommit()
{
    {
        auto writer = CaseWriter::begin(*m_connection);
        fill(*writer.value(), 5);
        QVERIFY(writer.value()->finishSource(sourceOf(5)).ok());
    }
    QCOMPARE(count("SELECT count(*) FROM shipment"), 0);
    QCOMPARE(count("SELECT count(*) FROM source"), 0);
    QCOMPARE(count("SELECT count(*) FROM raw_block"), 0);
}

void CaseWriterTest::anUnbalancedLedgerIsRefused_data()
{
    QTest::addColumn<Ledger>("ledger");
    QTest::newRow("a row that nobody accounts for") << Ledger{6, 5, 0, 0, 0, 0};
    QTest::newRow("a shipment that is not stored") << Ledger{6, 6, 0, 0, 0, 0};
    QTest::newRow("a subtotal that is not listed") << Ledger{5, 4, 0, 1, 0, 0};
}

void CaseWriterTest::anUnbalancedLedgerIsRefused()
{
    QFETCH(Ledger, ledger);
    auto writer = CaseWriter::begin(*m_connection);
    fill(*writer.value(), 5);
    Source source = sourceOf(5);
    source.ledger = ledger;
    QVERIFY(!writer.value()->finishSource(source).ok());
}

void CaseWriterTest::aTotalThatDiffersIsRefused()
{
    auto writer = CaseWriter::begin(*m_connection);
    fill(*writer.value(), 5);
    Source source = sourceOf(5);
    source.totals[0].read = QStringLiteral("15001");
    auto finished = writer.value()->finishSource(source);
    QVERIFY(!finished.ok());
    QVERIFY2(finished.failure().text.contains(QStringLiteral("15000")), qPrintable(finished.failure().text));
}

void CaseWriterTest::problemsAreListedByRow()
{
    auto writer = CaseWriter::begin(*m_connection);
    fill(*writer.value(), 3);
    for (int row : {3, 1, 2}) {
        Issue issue;
        issue.kind = QStringLiteral("date-unreadable");
        issue.text = QStringLiteral("“x” is no date.");
        issue.row = row;
        issue.column = 2;
        issue.header = QStringLiteral("Date");
        issue.value = QStringLiteral("x");
        QVERIFY(writer.value()->addIssue(issue).ok());
    }
    QVERIFY(writer.value()->finishSource(sourceOf(3)).ok());
    QVERIFY(writer.value()->commit().ok());
    const auto problems = CaseReader(*m_connection).problems();
    QCOMPARE(problems->size(), 3);
    QCOMPARE(problems->first().row, 1);
    QCOMPARE(problems->first().file, QStringLiteral("a.csv"));
}

void CaseWriterTest::annotationsAreSavedAndRestored()
{
    store(3);
    AnnotationStore store(*m_connection, QStringLiteral("ana"));
    AnnotationChange change;
    change.status = ReviewStatus::Suspicious;
    change.addTags = {QStringLiteral("b"), QStringLiteral("a")};
    change.note = QStringLiteral("look");
    auto before = store.apply({1, 3}, change);
    QVERIFY(before.ok());
    QCOMPARE(before->keys(), QList<std::int64_t>({1, 3}));
    QCOMPARE(before->value(1), Annotation());
    auto now = store.all();
    QCOMPARE(now->value(3).tags, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(now->value(3).author, QStringLiteral("ana"));
    QCOMPARE(CaseReader(*m_connection).shipment(ShipmentId(3))->annotation.note, QStringLiteral("look"));
    QVERIFY(store.apply({1, 3}, change)->isEmpty()); // nothing changes twice
    auto redo = store.restore(*before);
    QVERIFY(redo.ok());
    QVERIFY(store.all()->isEmpty());
    QVERIFY(store.tags()->isEmpty());
    QVERIFY(store.restore(*redo).ok());
    QCOMPARE(*store.all(), *now);
}

void CaseWriterTest::annotationsOfNoShipmentChangeNothing()
{
    store(3);
    AnnotationStore store(*m_connection, QStringLiteral("ana"));
    AnnotationChange change;
    change.status = ReviewStatus::Cleared;
    QVERIFY(!store.apply({1, 99}, change).ok());
    QVERIFY(store.all()->isEmpty());
}

QTEST_GUILESS_MAIN(CaseWriterTest)
#include "tst_casewriter.moc"
