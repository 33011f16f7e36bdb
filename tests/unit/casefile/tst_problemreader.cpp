// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"
#include "casefile/casewriter.h"
#include "casefile/problemkind.h"
#include "casefile/problemreader.h"

#include <QTemporaryDir>
#include <QTest>

/** What could not be read, by kind and one by one. */
class ProblemReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void problemsAreGroupedWithTheirFieldAndAnExample();
    void rowsOfAGroupComeInOrder();
    void differentCellsAreCounted();
    void aRowLeadsToItsShipment();
    void everyKindHasAName();

private:
    void add(CaseWriter &writer, const char *kind, int row, int column, const char *value,
             Issue::Severity severity = Issue::Severity::Warning, std::int64_t count = 1)
    {
        Issue issue;
        issue.severity = severity;
        issue.kind = QLatin1String(kind);
        issue.text = QStringLiteral("because");
        issue.row = row;
        issue.column = column;
        issue.header = QStringLiteral("h%1").arg(column);
        issue.value = QString::fromUtf8(value);
        issue.count = count;
        QVERIFY(writer.addIssue(issue).ok());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CaseFile> m_case;
    std::optional<CaseConnection> m_connection;
};

void ProblemReaderTest::init()
{
    m_connection.reset();
    m_case.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = CaseFile::create(m_folder->filePath(QStringLiteral("c.waybill")));
    QVERIFY(made.ok());
    m_case = std::move(*made);
    auto connection = m_case->connect(CaseConnection::Mode::Write);
    QVERIFY(connection.ok());
    m_connection.emplace(std::move(*connection));
    auto writer = CaseWriter::begin(*m_connection);
    QVERIFY(writer.ok());
    CaseWriter &out = **writer;
    for (int source = 0; source < 2; ++source) {
        out.beginSource();
        PackedRows packed;
        for (int row = 2; row <= 4; ++row) {
            const CellView cells[] = {{"x", CellKind::Text}};
            packed.add({row, cells, false});
            ShipmentRecord record;
            record.row = row;
            if (row < 4)
                QVERIFY(out.addShipment(record, {}, 0).ok());
            else
                QVERIFY(out.addOtherRow(row, CaseWriter::OtherRow::Refused).ok());
        }
        QVERIFY(out.addRows(RawBlocks::compress(packed)).ok());
        add(out, "country-unknown", 3, 1, "KOREA", Issue::Severity::Warning);
        add(out, "country-unknown", 2, 1, "ATLANTIS");
        add(out, "country-unknown", 4, 1, "KOREA");
        add(out, "country-unknown", 0, 1, "", Issue::Severity::Warning, 7);
        add(out, "text-cut", 2, 2, "long", Issue::Severity::Note);
        Source record;
        record.file = QStringLiteral("%1.csv").arg(source);
        record.sha256 = QString(64, u'a');
        ColumnUse use;
        use.column = 1;
        use.header = QStringLiteral("h1");
        use.field = Field::Origin;
        record.mapping.columns = {use};
        record.ledger = {3, 2, 0, 0, 0, 1};
        QVERIFY(out.finishSource(record).ok());
    }
    QVERIFY(out.commit().ok());
}

void ProblemReaderTest::problemsAreGroupedWithTheirFieldAndAnExample()
{
    const ProblemReader problems(*m_connection);
    QCOMPARE(*problems.count(), 20);
    QCOMPARE(*problems.count(SourceId(2)), 10);
    const auto groups = problems.groups();
    QVERIFY(groups.ok());
    QCOMPARE(groups->size(), 4);
    QCOMPARE(groups->first(), (ProblemGroup{SourceId(1),
                                            QStringLiteral("0.csv"),
                                            {},
                                            Issue::Severity::Warning,
                                            QStringLiteral("country-unknown"),
                                            1,
                                            QStringLiteral("h1"),
                                            Field::Origin,
                                            QStringLiteral("because"),
                                            QStringLiteral("KOREA"),
                                            10}));
    QVERIFY(groups->first().oneReason);
    QCOMPARE(groups->last().severity, Issue::Severity::Note);
    QCOMPARE(problems.groups({SourceId(2), QStringLiteral("text-cut")})->size(), 1);
}

void ProblemReaderTest::rowsOfAGroupComeInOrder()
{
    const ProblemReader problems(*m_connection);
    const ProblemGroup group = problems.groups()->first();
    const auto rows = problems.rows(group);
    QCOMPARE(rows->size(), 4);
    QCOMPARE(rows->at(0).row, 2);
    QCOMPARE(rows->at(3).row, 0); // only counted
    QCOMPARE(rows->at(3).count, 7);
    QCOMPARE(problems.rows(group, 1, 1)->first().row, 3);
    int seen = 0;
    QVERIFY(problems.forEach({}, [&seen](const Issue &) { return ++seen < 3; }).ok());
    QCOMPARE(seen, 3);
}

void ProblemReaderTest::differentCellsAreCounted()
{
    const ProblemReader problems(*m_connection);
    const auto values = problems.values(problems.groups()->first());
    QCOMPARE(*values, (QList<ProblemValue>{{QStringLiteral("KOREA"), 2}, {QStringLiteral("ATLANTIS"), 1}}));
}

void ProblemReaderTest::aRowLeadsToItsShipment()
{
    const ProblemReader problems(*m_connection);
    QCOMPARE(problems.shipmentAt(SourceId(2), 3)->value, 4);
    QVERIFY(!problems.shipmentAt(SourceId(2), 4)->valid()); // refused
    QVERIFY(!problems.shipmentAt(SourceId(9), 3)->valid());
    QCOMPARE(*problems.shipmentsAt(SourceId(2), {4, 3, 0}), QList<ShipmentId>{problems.shipmentAt(SourceId(2), 3).value()});
    QVERIFY(problems.shipmentsAt(SourceId(9), {3})->isEmpty());
}

void ProblemReaderTest::everyKindHasAName()
{
    for (const char *const kind :
         {"country-unknown", "other-table", "row-other-table", "row-shifted", "hidden-sheet", "file-cut"})
        QVERIFY2(!ProblemKind::name(QLatin1String(kind)).isEmpty(), kind);
    QVERIFY(ProblemKind::name(QStringLiteral("something-new")).isEmpty());
}

QTEST_GUILESS_MAIN(ProblemReaderTest)
#include "tst_problemreader.moc"
