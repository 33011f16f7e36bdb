// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/doctor.h"

#include "importfixture.h"

#include <sqlite3.h>

/** A doctor finds what SQLite's own checks let pass. */
class DoctorTest : public QObject, private ImportFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aGoodCaseIsSound();
    void findsDamage_data();
    void findsDamage();
    void anotherSetOfRulesIsNoDamage();
    void aChangedFileIsSaid();
    void aMissingFileIsSaid();
    void stopsWhenAsked();
    void whatIsNoCaseIsRefused();
    void aCaseThatCannotBeOpenedIsDamage_data();
    void aCaseThatCannotBeOpenedIsDamage();

private:
    ImportKnowledge known() const { return {m_countries, *m_sorting}; }
    Result<DoctorReport> examine() const
    {
        const ImportKnowledge knowledge = known();
        return Doctor(knowledge).examine(m_path, {});
    }
    void spoil(const QByteArray &sql)
    {
        sqlite3 *db = nullptr;
        sqlite3_open(m_path.toUtf8().constData(), &db);
        char *error = nullptr;
        const int code = sqlite3_exec(db, sql.constData(), nullptr, nullptr, &error);
        sqlite3_close(db);
        QVERIFY2(code == SQLITE_OK, error);
    }
    static QStringList notesOf(const DoctorReport &report)
    {
        QStringList notes;
        for (const Examination &examination : report.examinations)
            notes += examination.notes;
        return notes;
    }

    std::unique_ptr<Classifier> m_sorting;
    QString m_path, m_file;
};

void DoctorTest::initTestCase()
{
    auto categories = Categories::builtIn();
    QVERIFY(categories.ok());
    m_sorting = std::make_unique<Classifier>(*categories);
}

void DoctorTest::init()
{
    makeCase();
    m_path = m_case->path();
    const QByteArray csv =
        "Date;Declaration number;Country of origin;HS code;Description of goods;Net weight, "
        "kg;Gross weight, kg\n"
        "27.12.2022;A1;CN;9303200000;hunting shotgun;12,5;13\n"
        "28.12.2022;A2;Turkey;8517620009;routers;20;19\n"
        "28.12.2022;A3;Atlantis;8517620009;routers;2;3\n"
        "28.12.2022;A4;Turkey;8517620009;routers;many;3\n"
        "29.12.2022;A5;Turkey;8517620009;routers;2;3\n"
        "29.12.2022;A6;Turkey;8517620009;routers;2;3\n"
        "Total;;;;;38,5;44\n";
    m_file = write(QStringLiteral("a.csv"), csv);
    auto report = importFile(*m_case, m_file, {}, known(), {});
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->sheets[0].source.ledger.shipments, 6);
    m_case.reset();
}

void DoctorTest::aGoodCaseIsSound()
{
    auto report = examine();
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    for (const Damage &damage : report->damages)
        qWarning().noquote() << damage.check << damage.text;
    QVERIFY(report->sound());
    QCOMPARE(report->examinations.size(), 8);
    QCOMPARE(notesOf(*report), QStringList());
}

void DoctorTest::findsDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *sql, const char *check, const char *says) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(check) << QString::fromUtf8(says);
    };
    row("a forged weight", "UPDATE shipment SET net_g = 12501 WHERE id = 1", "shipments", "12501 ≠ 12500");
    row("a forged total", "UPDATE source_total SET read_total = '1'", "totals", "added up");
    row("a total's cells changed", "UPDATE source_total SET cells = 99 WHERE field = 'net'", "totals",
        "99 ≠ 5");
    row("a total's unread cells changed", "UPDATE source_total SET unread = 0 WHERE field = 'net'", "totals",
        "0 ≠ 1");
    row("a total taken out", "DELETE FROM source_total WHERE field = 'net'", "totals", "1 are stored");
    row("another category",
        "UPDATE shipment SET category = (SELECT category FROM shipment WHERE id = 1) WHERE id = 2",
        "shipments", "Shipment 2");
    row("another category is named", "UPDATE category SET name = 'toys' WHERE name <> 'none'", "shipments",
        "Category: toys");
    row("a rule taken away", "UPDATE shipment SET rule = NULL WHERE id = 1", "shipments", "Rule: –");
    row("a mark taken away", "UPDATE shipment SET marks = 0", "shipments", "Marks: 0 ≠ 1");
    row("a flag taken away", "DELETE FROM shipment_flag", "shipments", "Flags: – ≠ net-above-gross");
    row("a flag put in", "INSERT INTO shipment_flag VALUES(1, 'text-and-code-differ', '')", "shipments",
        "Flags: text-and-code-differ ≠ –");
    row("the numbers of a flag changed", "UPDATE shipment_flag SET detail = 'net 1 g'", "shipments",
        "net 1 g ≠");
    row("a problem taken away", "DELETE FROM issue WHERE kind = 'country-unknown'", "problems",
        "country-unknown");
    row("all problems taken away", "DELETE FROM issue", "problems", "number-unreadable");
    row("a problem put in",
        "INSERT INTO issue(source, severity, kind, text, row, column_index, header, value, count, reading)"
        " VALUES(1, 1, 'invented', '', 3, 1, '', '', 1, 0)",
        "problems", "invented");
    row("a problem made a note", "UPDATE issue SET severity = 0", "problems", "country-unknown");
    row("a forged date", "UPDATE shipment SET date = date + 1 WHERE id = 2", "shipments", "Shipment 2");
    row("another country", "UPDATE country SET code = 'TR' WHERE code = 'CN'", "shipments", "TR ≠ CN");
    row("a description changed", "UPDATE shipment SET description = 'toys' WHERE id = 1", "shipments",
        "toys ≠ hunting shotgun");
    row("a shipment deleted", "DELETE FROM shipment WHERE id = 2", "shipments", "stored as nothing");
    row("a shipment invented", "INSERT INTO shipment(id, source, row, marks, net_g) VALUES(9, 1, 99, 0, 1)",
        "shipments", "no cells");
    row("a ledger forged", "UPDATE source SET header_lines = 2", "shipments", "ledger");
    row("a bit of the cells flipped",
        "UPDATE raw_block SET data = CAST(substr(data, 1, 20) || x'00' || substr(data, 22) AS BLOB)",
        "shipments", "damaged");
    row("a sum of the cells changed", "UPDATE raw_block SET sum = sum + 1", "shipments", "damaged");
    row("a name that is missing", "DELETE FROM country", "references", "country");
    row("a table too much", "CREATE TABLE x(a)", "schema", "“x”");
}

void DoctorTest::findsDamage()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, check);
    QFETCH(QString, says);
    spoil(sql);
    auto report = examine();
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

void DoctorTest::anotherSetOfRulesIsNoDamage()
{
    spoil("UPDATE source SET rules = 'older'; UPDATE shipment SET category = NULL, rule = NULL");
    auto report = examine();
    QVERIFY(report.ok());
    QVERIFY2(report->sound(), report->sound() ? "" : qPrintable(report->damages[0].text));
    QVERIFY2(notesOf(*report).join(u' ').contains(QStringLiteral("another set of rules")),
             qPrintable(notesOf(*report).join(u' ')));
}

void DoctorTest::aChangedFileIsSaid()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::Append));
    file.write("29.12.2022;A7;Turkey;8517620009;routers;2;3\n");
    file.close();
    auto report = examine();
    QVERIFY(report->sound());
    QVERIFY(notesOf(*report).join(u' ').contains(QStringLiteral("has changed")));
}

void DoctorTest::aMissingFileIsSaid()
{
    QVERIFY(QFile::remove(m_file));
    auto report = examine();
    QVERIFY(report->sound());
    QVERIFY(notesOf(*report).join(u' ').contains(QStringLiteral("not there any more")));
}

void DoctorTest::stopsWhenAsked()
{
    const ImportKnowledge knowledge = known();
    auto report = Doctor(knowledge).examine(m_path, Progress({}, [] { return true; }));
    QVERIFY(!report.ok());
    QCOMPARE(report.failure().kind, Failure::Kind::Cancelled);
}

void DoctorTest::whatIsNoCaseIsRefused()
{
    const ImportKnowledge knowledge = known();
    QVERIFY(!Doctor(knowledge).examine(m_dir->filePath(QStringLiteral("none")), {}).ok());
}

void DoctorTest::aCaseThatCannotBeOpenedIsDamage_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("the first letters of the file overwritten") << 0 << QByteArray("XXXX");
    QTest::newRow("a size of pages that cannot be") << 16 << QByteArray("\x00\x03", 2);
    QTest::newRow("a version of the format that is none") << 18 << QByteArray("\x63\x63");
    QTest::newRow("the first page overwritten") << 100 << QByteArray(3000, '\xAB');
}

void DoctorTest::aCaseThatCannotBeOpenedIsDamage()
{
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const auto report = examine();
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().text));
    QVERIFY(!report->sound());
    for (const Damage &damage : report->damages)
        QVERIFY2(!damage.text.contains(QStringLiteral("doctor")), qPrintable(damage.text));
    const auto opened = CaseFile::open(m_path);
    QVERIFY(!opened.ok());
    QCOMPARE(opened.failure().kind, Failure::Kind::Damaged);
}

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
