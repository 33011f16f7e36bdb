// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"
#include "casefile/casereader.h"
#include "casefile/casewriter.h"
#include "casefile/doctor.h"
#include "casefile/sqlstatement.h"
#include "mapping/rowparser.h"
#include "places/countries.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

/** A doctor finds what SQLite's own checks let pass. */
class DoctorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGoodCaseIsSound();
    void findsDamage_data();
    void findsDamage();
    void stopsWhenAsked();
    void whatIsNoCaseIsRefused();

private:
    void store(const std::vector<std::vector<std::string>> &table, const ColumnMapping &mapping);
    void spoil(const QByteArray &sql)
    {
        sqlite3 *db = nullptr;
        sqlite3_open(m_path.toUtf8().constData(), &db);
        char *error = nullptr;
        const int code = sqlite3_exec(db, sql.constData(), nullptr, nullptr, &error);
        sqlite3_close(db);
        QVERIFY2(code == SQLITE_OK, error);
    }

    Countries m_countries;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void DoctorTest::store(const std::vector<std::vector<std::string>> &table, const ColumnMapping &mapping)
{
    auto file = CaseFile::create(m_path);
    QVERIFY(file.ok());
    auto connection = file.value()->connect(CaseConnection::Mode::Write);
    auto writer = CaseWriter::begin(*connection);
    RowParser parser(mapping, m_countries);
    TextArena arena;
    PackedRows rows;
    writer.value()->beginSource();
    Source source;
    source.file = QStringLiteral("a.csv");
    source.mapping = mapping;
    qint64 net = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        std::vector<CellView> cells;
        for (const std::string &cell : table[i])
            cells.push_back({cell, CellKind::Text});
        const RowView row{static_cast<std::int64_t>(i) + 1, cells, false};
        rows.add(row);
        const ParsedRow parsed = parser.parse(row, arena);
        ++source.ledger.rows;
        if (parsed.kind == RowKind::Shipment) {
            ++source.ledger.shipments;
            net += parsed.record.netGrams.value_or(0);
            QVERIFY(writer.value()->addShipment(parsed.record, {"none", {}, {}}, 0).ok());
        } else {
            ++source.ledger.headers;
            QVERIFY(writer.value()->addOtherRow(row.number, CaseWriter::OtherRow::Header).ok());
        }
    }
    QVERIFY(writer.value()->addRows(RawBlocks::compress(rows)).ok());
    source.totals = {{Field::Net, 2, QStringLiteral("net"), 2, 0, QString::number(net), {}}};
    auto finished = writer.value()->finishSource(source);
    QVERIFY2(finished.ok(), finished ? "" : qPrintable(finished.failure().text));
    QVERIFY(writer.value()->commit().ok());
}

void DoctorTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("c.waybill"));
    ColumnMapping mapping;
    const std::pair<const char *, Field> columns[] = {
        {"date", Field::Date}, {"origin", Field::Origin}, {"net", Field::Net}, {"goods", Field::Description}};
    for (const auto &[header, field] : columns) {
        ColumnUse use;
        use.column = static_cast<int>(mapping.columns.size());
        use.header = QString::fromLatin1(header);
        use.field = field;
        mapping.columns.append(use);
    }
    store({{"date", "origin", "net", "goods"},
           {"27.12.2022", "CN", "12.5", "ceramic plates"},
           {"28.12.2022", "Turkey", "1", "helmets"}},
          mapping);
}

void DoctorTest::aGoodCaseIsSound()
{
    auto report = Doctor(m_countries).examine(m_path, {});
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    for (const Damage &damage : report->damages)
        qWarning().noquote() << damage.check << damage.text;
    QVERIFY(report->sound());
    QCOMPARE(report->examinations.size(), 5);
    for (const Examination &examination : report->examinations)
        QCOMPARE(examination.skipped, QString());
}

void DoctorTest::findsDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("says");
    QTest::newRow("a forged weight") << QByteArray("UPDATE shipment SET net_g = 12501 WHERE id = 1")
                                     << QStringLiteral("shipments") << QStringLiteral("12501 ≠ 12500");
    QTest::newRow("a forged total") << QByteArray("UPDATE source_total SET read_total = '1'")
                                    << QStringLiteral("shipments") << QStringLiteral("added up");
    QTest::newRow("a forged date") << QByteArray("UPDATE shipment SET date = date + 1 WHERE id = 2")
                                   << QStringLiteral("shipments") << QStringLiteral("Shipment 2");
    QTest::newRow("another country") << QByteArray("UPDATE country SET code = 'TR' WHERE code = 'CN'")
                                     << QStringLiteral("shipments") << QStringLiteral("TR ≠ CN");
    QTest::newRow("a description changed")
        << QByteArray("UPDATE shipment SET description = 'toys' WHERE id = 1") << QStringLiteral("shipments")
        << QStringLiteral("toys ≠ ceramic plates");
    QTest::newRow("a shipment deleted") << QByteArray("DELETE FROM shipment WHERE id = 2")
                                        << QStringLiteral("shipments") << QStringLiteral("stored as nothing");
    QTest::newRow("a shipment invented")
        << QByteArray("INSERT INTO shipment(id, source, row, marks, net_g) VALUES(3, 1, 9, 0, 1)")
        << QStringLiteral("shipments") << QStringLiteral("no cells");
    QTest::newRow("a ledger forged") << QByteArray("UPDATE source SET header_lines = 2")
                                     << QStringLiteral("shipments") << QStringLiteral("ledger");
    QTest::newRow("a bit of the cells flipped")
        << QByteArray(
               "UPDATE raw_block SET data = CAST(substr(data, 1, 20) || x'00' || substr(data, 22) AS BLOB)")
        << QStringLiteral("shipments") << QStringLiteral("damaged");
    QTest::newRow("a sum of the cells changed") << QByteArray("UPDATE raw_block SET sum = sum + 1")
                                                << QStringLiteral("shipments") << QStringLiteral("damaged");
    QTest::newRow("a name that is missing")
        << QByteArray("DELETE FROM country") << QStringLiteral("references") << QStringLiteral("country");
    QTest::newRow("a table too much")
        << QByteArray("CREATE TABLE x(a)") << QStringLiteral("schema") << QStringLiteral("“x”");
}

void DoctorTest::findsDamage()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, check);
    QFETCH(QString, says);
    spoil(sql);
    auto report = Doctor(m_countries).examine(m_path, {});
    QVERIFY(report.ok());
    QVERIFY(!report->sound());
    QStringList texts;
    for (const Damage &damage : report->damages)
        texts.append(damage.check + QStringLiteral(": ") + damage.text);
    const auto told = [&](const QString &line) {
        return line.startsWith(check + u':') && line.contains(says);
    };
    QVERIFY2(std::any_of(texts.cbegin(), texts.cend(), told), qPrintable(texts.join(u'\n')));
}

void DoctorTest::stopsWhenAsked()
{
    auto report = Doctor(m_countries).examine(m_path, Progress({}, [] { return true; }));
    QVERIFY(!report.ok());
    QCOMPARE(report.failure().kind, Failure::Kind::Cancelled);
}

void DoctorTest::whatIsNoCaseIsRefused()
{
    QVERIFY(!Doctor(m_countries).examine(m_dir->filePath(QStringLiteral("none")), {}).ok());
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
