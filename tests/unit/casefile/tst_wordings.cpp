// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"
#include "casefile/casereader.h"
#include "casefile/caseschema.h"
#include "casefile/casewriter.h"
#include "casefile/mappingstore.h"
#include "casefile/problemreader.h"
#include "casefile/sqlstatement.h"

#include "support/loudtranslator.h"

#include <QTemporaryDir>
#include <QTest>

/** What a case says is kept in English and said in the language of whoever reads it. */
class WordingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void problemsAreSaidInTheLanguageOfTheReader();
    void reasonsAreSaidInTheLanguageOfTheReader();
    void questionsAreSaidInTheLanguageOfTheReader();
    void whyAColumnIsTakenIsSaidInTheLanguageOfTheReader();
    void aCaseOfTheFirstVersionIsRaised();
    void aCaseOfTheFirstVersionIsReadAsItIs();
    void aCaseThatCannotBeRaisedIsReadAsItIs();

private:
    void fill();
    void makeFirstVersion();
    QString path() const { return m_folder->filePath(QStringLiteral("c.waybill")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString problem = QStringLiteral("“x” may mean Turkey.");
const QString reason = QStringLiteral("rule body-armor/2: \"БРОНЯ\" names body armor");

Said reasonSaid()
{
    return Said("Test", "rule %1: %2")
        .arg(QStringLiteral("body-armor/2"),
             Said::joined({QStringLiteral("\"БРОНЯ\""), Said("Test", "names body armor")}, " "));
}

} // namespace

void WordingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(CaseFile::create(path()).ok());
    const LoudTranslator loud; // whoever imports reads another language
    fill();
}

void WordingsTest::fill()
{
    auto file = CaseFile::open(path());
    auto connection = file.value()->connect(CaseConnection::Mode::Write);
    auto writer = CaseWriter::begin(*connection);
    QVERIFY(writer.ok());
    CaseWriter &out = **writer;
    out.beginSource();
    PackedRows packed;
    packed.add({2, {}, false});
    QVERIFY(out.addRows(RawBlocks::compress(packed)).ok());
    ShipmentRecord record;
    record.row = 2;
    const std::string english = reasonSaid().english().toStdString();
    const std::string parts = reasonSaid().parts().toStdString();
    QVERIFY(out.addShipment(record, {"body-armor", "body-armor/2", english, parts, true}, 0).ok());
    Issue issue;
    issue.kind = QStringLiteral("country-unknown");
    issue.text = Said("Test", "“%1” may mean %2.").arg(QStringLiteral("x"), Said::country("TR"));
    issue.row = 2;
    QVERIFY(out.addIssue(issue).ok());
    Source source;
    source.file = QStringLiteral("a.csv");
    MappingQuestion question;
    question.id = QStringLiteral("mass-unit");
    question.text = Said("Test", "What unit is “%1” in?").arg(QStringLiteral("Вес"));
    question.offer(QStringLiteral("kg"), Said("Test", "Kilograms"));
    ColumnUse use;
    use.column = 0;
    use.header = QStringLiteral("Вес");
    use.field = Field::Net;
    use.evidence =
        Said("Test", "The header says “%1”; %2 values fit.").arg(saidField(Field::Net), Said::number(1'999));
    source.mapping.columns = {use};
    source.mapping.questions = {question};
    source.ledger = {1, 1, 0, 0, 0, 0};
    QVERIFY(out.finishSource(source).ok());
    QVERIFY(out.commit().ok());
    QVERIFY(MappingStore(*connection).save(QStringLiteral("shape"), {}, source.mapping).ok());
}

void WordingsTest::problemsAreSaidInTheLanguageOfTheReader()
{
    auto connection = CaseFile::open(path()).value()->connect(CaseConnection::Mode::Read);
    SqlStatement stored(connection->handle(), "SELECT text FROM problems");
    QVERIFY(stored.next());
    QCOMPARE(stored.string(0), problem);
    const ProblemReader reader(*connection);
    QCOMPARE(reader.groups()->first().text.text(), problem);
    QCOMPARE(reader.rows(reader.groups()->first())->first().text.text(), problem);
    QCOMPARE(CaseReader(*connection).problemsOfRow(SourceId(1), 2)->first().text.text(), problem);
    const LoudTranslator loud;
    const QString loudly = QStringLiteral("“x” MAY MEAN Turkey.");
    QCOMPARE(reader.groups()->first().text.text(), loudly);
    QCOMPARE(reader.rows(reader.groups()->first())->first().text.text(), loudly);
    QCOMPARE(CaseReader(*connection).problemsOfRow(SourceId(1), 2)->first().text.text(), loudly);
}

void WordingsTest::reasonsAreSaidInTheLanguageOfTheReader()
{
    auto connection = CaseFile::open(path()).value()->connect(CaseConnection::Mode::Read);
    SqlStatement stored(connection->handle(), "SELECT reason FROM shipments");
    QVERIFY(stored.next());
    QCOMPARE(stored.string(0), reason);
    const LoudTranslator loud;
    const auto shipment = CaseReader(*connection).shipment(ShipmentId(1));
    const QString loudly = QStringLiteral("RULE body-armor/2: \"БРОНЯ\" NAMES BODY ARMOR");
    QCOMPARE(shipment->reason.text(), loudly);
    QCOMPARE(shipment->flags.first().explanation(*shipment), loudly);
}

void WordingsTest::questionsAreSaidInTheLanguageOfTheReader()
{
    auto connection = CaseFile::open(path()).value()->connect(CaseConnection::Mode::Read);
    const LoudTranslator loud;
    const auto source = CaseReader(*connection).source(SourceId(1));
    const auto remembered = MappingStore(*connection).find(QStringLiteral("shape"));
    for (const ColumnMapping &mapping : {source->mapping, remembered->value()}) {
        const MappingQuestion &question = mapping.questions.first();
        QCOMPARE(question.text.english(), QStringLiteral("What unit is “Вес” in?"));
        QCOMPARE(question.text.text(), QStringLiteral("WHAT UNIT IS “Вес” IN?"));
        QCOMPARE(question.answers.first().text(), QStringLiteral("KILOGRAMS"));
        QVERIFY(mapping.toJson().contains("What unit is"));
    }
}

void WordingsTest::whyAColumnIsTakenIsSaidInTheLanguageOfTheReader()
{
    const QString english = QStringLiteral("The header says “Net mass”; 1,999 values fit.");
    auto connection = CaseFile::open(path()).value()->connect(CaseConnection::Mode::Read);
    const auto source = CaseReader(*connection).source(SourceId(1));
    const auto remembered = MappingStore(*connection).find(QStringLiteral("shape"));
    for (const ColumnMapping &mapping : {source->mapping, remembered->value()}) {
        const Said evidence = mapping.columns.first().evidence;
        QCOMPARE(evidence.english(), english);
        QVERIFY(mapping.toJson().contains(english.toUtf8()));
        const LoudTranslator loud;
        QCOMPARE(evidence.text(),
                 QStringLiteral("THE HEADER SAYS “NET MASS”; %1 VALUES FIT.").arg(QLocale().toString(1'999)));
    }
}

/** As if it had been made before the second version. */
void WordingsTest::makeFirstVersion()
{
    auto connection = CaseConnection::open(path(), CaseConnection::Mode::Write);
    QVERIFY(connection.ok());
    QVERIFY(runSql(connection->handle(), "DROP TABLE wording; PRAGMA user_version=1").ok());
}

void WordingsTest::aCaseOfTheFirstVersionIsRaised()
{
    makeFirstVersion();
    {
        auto file = CaseFile::open(path());
        QVERIFY2(file.ok(), file ? "" : qPrintable(file.failure().text));
        auto connection = file.value()->connect(CaseConnection::Mode::Read);
        SqlStatement version(connection->handle(), "PRAGMA user_version");
        QVERIFY(version.next());
        QCOMPARE(version.integer(0), std::int64_t{CaseSchema::version});
        QVERIFY(CaseSchema::differences(connection->handle())->isEmpty());
        QCOMPARE(CaseReader(*connection).problems()->first().text.text(), problem);
    }
    fill(); // and is written to as any other
}

void WordingsTest::aCaseOfTheFirstVersionIsReadAsItIs()
{
    makeFirstVersion();
    auto file = CaseFile::open(path(), CaseFile::Access::ReadOnly);
    QVERIFY2(file.ok(), file ? "" : qPrintable(file.failure().text));
    auto connection = file.value()->connect(CaseConnection::Mode::Read);
    const LoudTranslator loud;
    QCOMPARE(CaseReader(*connection).problems()->first().text.text(), problem);
    QCOMPARE(CaseReader(*connection).shipment(ShipmentId(1))->reason.text(), reason);
}

void WordingsTest::aCaseThatCannotBeRaisedIsReadAsItIs()
{
    makeFirstVersion();
    auto other = CaseConnection::open(path(), CaseConnection::Mode::Write);
    QVERIFY(runSql(other->handle(), "BEGIN IMMEDIATE").ok());
    {
        auto file = CaseFile::open(path());
        QVERIFY2(file.ok(), file ? "" : qPrintable(file.failure().text));
        QVERIFY(!file.value()->readOnlyReason().isEmpty());
        auto connection = file.value()->connect(CaseConnection::Mode::Read);
        QCOMPARE(CaseReader(*connection).problems()->first().text.text(), problem);
    }
    QVERIFY(runSql(other->handle(), "ROLLBACK").ok());
    QVERIFY(CaseFile::open(path()).value()->readOnlyReason().isEmpty());
}

QTEST_GUILESS_MAIN(WordingsTest)
#include "tst_wordings.moc"
