// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using TestSupport::runProgram;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

} // namespace

/** What scripts rely on: exit codes, the shapes of JSON, and one clear line for what is wrong. */
class ContractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importSaysWhatBecameOfEverySource();
    void wrongWordsAreSaidInOneLine_data();
    void wrongWordsAreSaidInOneLine();
    void picturesThatCannotBeAreRefused_data();
    void picturesThatCannotBeAreRefused();
    void helpBehindABarMakesNoCase();
    void aWordMeantAsAnAnswerImportsNothing();
    void helpAndManPageShowTheSameExamples();
    void picturesAreSilentWithoutASession();
    void aRefusedFileLeavesNoCaseAndValidJson();
    void anEmptyFolderIsAFailure();
    void aFolderMayHoldTheCaseItself();
    void importSaysHowItRead();
    void strictRefusesRowsWithProblems();
    void strictRefusesColumnsThatDenyTheirHeader();
    void summaryCountsWhatItSums();
    void csvBeginsWithAMarkWhereItIsAskedFor_data();
    void csvBeginsWithAMarkWhereItIsAskedFor();
    void theEndingOfTheFileSaysTheFormat_data();
    void theEndingOfTheFileSaysTheFormat();
    void shipmentsAreListedWithTheirRule();
    void descriptionsAreReadWhereTheyAreNeeded();
    void annotationsAreSetListedAndTakenAway();
    void aTagNeedsAName();
    void traceShowsTheCells();
    void peekShowsWhatIsThere();
    void peekShowsNumbersWithoutTheUnitOfTheirFormat();
    void classifyAnswersRowByRow();
    void anImportThatIsInterruptedLeavesNothing_data();
    void anImportThatIsInterruptedLeavesNothing();
    void aFullDiskIsAFailure_data();
    void aFullDiskIsAFailure();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QTemporaryDir m_folder;
    QJsonObject m_source;
};

void ContractTest::initTestCase()
{
    TestSupport::writeFile(
        m_folder.path(), QStringLiteral("a.csv"),
        "Date,Declaration,HS code,Description,Origin country,Destination country,Net weight "
        "(kg),Value,Currency\n"
        "2022-06-14,D1,9303300000,\"Rifle, model CQ-A\",China,Russia,\"3,400.125\",1200.50,USD\n"
        "2022-07-01,D1,8409910008,Piston rings,Germany,Russia,10,100,EUR\n"
        "2022-08-02,D2,6307909800,Bulletproof vests,Turkey,Russia,,300,USD\n");
    const ProgramRun run = runProgram({QStringLiteral("import"), path("a.waybill"), path("a.csv"),
                                       QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(run.exitCode == 0, run.all());
    QCOMPARE(run.json().array().size(), 1);
    m_source = run.json()[0].toObject();
}

void ContractTest::importSaysWhatBecameOfEverySource()
{
    for (const char *key :
         {"file", "sheet", "sha256", "encoding", "rows", "imported", "problems", "columns", "ledger"})
        QVERIFY2(m_source.contains(QLatin1String(key)), key);
    QCOMPARE(m_source[u"imported"].toInt(), 3);
    QCOMPARE(m_source[u"columns"][0][u"header"].toString(), QStringLiteral("Date"));
    QCOMPARE(m_source[u"columns"][0][u"field"].toString(), QStringLiteral("date"));
    for (const char *key : {"shipments", "headers", "subtotals", "blank", "refused"})
        QVERIFY2(m_source[u"ledger"].toObject().contains(QLatin1String(key)), key);
}

void ContractTest::wrongWordsAreSaidInOneLine_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *line, int exitCode, const char *said) {
        QTest::newRow(name) << words(line) << exitCode << QString::fromUtf8(said);
    };
    row("a command mistyped", "summray a.waybill", 2, "Did you mean \"summary\"?");
    row("a lone word that is neither command nor case", "nosuch", 2,
        "There is no command or case \"nosuch\"");
    row("a sheet of a file that has none", "import b.waybill a.csv --sheet Data", 1,
        "has one table and no sheets");
    row("a negative number of rows", "summary a.waybill --top -1", 2, "a whole number");
    row("a number of rows that is none", "shipments a.waybill --limit many", 2, "a whole number");
    row("a dimension that is none", "summary a.waybill --by colour", 2, "colour");
    row("a dimension twice", "summary a.waybill --by month,month", 2, "names the dimension month twice");
    row("a dimension twice, given apart", "summary a.waybill --by origin --by month --by origin", 2,
        "names the dimension origin twice");
    row("a chart stacked by its own dimension", "chart a.waybill --by month --stack month -o a.svg", 2,
        "the same dimension");
    row("a query with a flag that is none", "summary a.waybill --query flag:nonsense", 2, "There is no flag");
    row("a query with a tag without a name", "summary a.waybill --query tag:", 2, "missing");
    row("a query with a category that is none", "summary a.waybill --query category:rifle", 2,
        "Did you mean");
    row("a case that is not there", "summary missing.waybill", 1, "missing.waybill");
    row("a shipment that is not there", "trace a.waybill 99", 1, "99");
    row("the shipment zero", "annotate a.waybill --shipment 0 --status cleared", 1,
        "no shipment with the number 0");
    row("a shipment that is no number", "trace a.waybill abc", 2, "a whole number");
    row("a shipment to annotate that is no number", "annotate a.waybill --shipment abc --status cleared", 2,
        "a whole number");
    row("nothing to annotate", "annotate a.waybill --status cleared", 2, "--query or --shipment");
}

void ContractTest::wrongWordsAreSaidInOneLine()
{
    QFETCH(QStringList, given);
    QFETCH(int, exitCode);
    QFETCH(QString, said);
    const ProgramRun run = runProgram(given, m_folder.path());
    QVERIFY2(run.exitCode == exitCode, run.all());
    QVERIFY2(QString::fromUtf8(run.err).contains(said), run.all());
    QCOMPARE(run.err.count('\n'), 1);
    QCOMPARE(run.out, QByteArray());
}

void ContractTest::picturesThatCannotBeAreRefused_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *line, const char *said) {
        QTest::newRow(name) << words(line) << QByteArray(said);
    };
    row("the same dimension twice", "chart a.waybill --by origin --stack origin -o c.svg",
        "the same dimension");
    row("declarations on a map", "map a.waybill --measure declarations -o m.svg", "Use shipments");
    row("a map in a format that is none", "map a.waybill -o x.jpg", ".png, .svg, .pdf or .geojson");
    row("a chart in a format that is none", "chart a.waybill --by origin -o x.jpg",
        ".png, .svg, .pdf or .csv");
}

void ContractTest::picturesThatCannotBeAreRefused()
{
    QFETCH(QStringList, given);
    QFETCH(QByteArray, said);
    const ProgramRun run = runProgram(given, m_folder.path());
    QVERIFY2(run.exitCode == 2, run.all());
    QVERIFY2(run.err.contains(said), run.all());
    QCOMPARE(run.out, QByteArray());
}

void ContractTest::aWordMeantAsAnAnswerImportsNothing()
{
    const ProgramRun run = runProgram({QStringLiteral("import"), path("answers.waybill"), path("a.csv"),
                                       QStringLiteral("--answer"), QStringLiteral("mass-unit=t"),
                                       QStringLiteral("currency=EUR")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains("“currency=EUR”") && run.err.contains("--answer currency=EUR"), run.err);
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY(!QFileInfo::exists(path("answers.waybill")));
    // Options that are given again and again take one value each, and help says so.
    for (const char *command : {"import", "annotate", "remap", "shipments", "summary"}) {
        const ProgramRun help = runProgram({QLatin1String(command), QStringLiteral("--help")});
        for (const QByteArray &line : help.out.split('\n'))
            QVERIFY2(!line.trimmed().startsWith('-') || !line.contains("TEXT ..."), line);
    }
}

void ContractTest::helpAndManPageShowTheSameExamples()
{
    const QByteArray help = runProgram({QStringLiteral("--help")}).out;
    QByteArray man = runProgram({QStringLiteral("__man")}).out;
    QVERIFY(man.contains(".SH EXAMPLES\n"));
    man.replace("\\-", "-");
    int examples = 0;
    for (const QByteArray &line : help.split('\n')) {
        if (!line.startsWith("    waybill "))
            continue;
        ++examples;
        QVERIFY2(man.contains('\n' + line.trimmed() + '\n'), line);
    }
    QVERIFY(examples >= 4);
}

void ContractTest::picturesAreSilentWithoutASession()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("XDG_RUNTIME_DIR");
    const ProgramRun run = runProgram({QStringLiteral("chart"), path("a.waybill"), QStringLiteral("--by"),
                                       QStringLiteral("month"), QStringLiteral("-o"), path("quiet.svg")});
    if (!before.isNull())
        qputenv("XDG_RUNTIME_DIR", before);
    QVERIFY2(run.exitCode == 0, run.all());
    QCOMPARE(run.err, QByteArray());
}

void ContractTest::helpBehindABarMakesNoCase()
{
    const ProgramRun run = runProgram(words("import -- --help file.csv"), m_folder.path());
    QVERIFY2(run.exitCode == 0, run.all());
    QVERIFY2(run.out.contains("Usage: waybill import"), run.all());
    QVERIFY(!QFileInfo::exists(path("--help")));
}

void ContractTest::aRefusedFileLeavesNoCaseAndValidJson()
{
    const QString empty = TestSupport::writeFile(m_folder.path(), QStringLiteral("empty.csv"), {});
    const ProgramRun run = runProgram({QStringLiteral("import"), path("none.waybill"), empty,
                                       QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(run.exitCode == 1, run.all());
    QVERIFY2(run.json().isArray() && run.json().array().isEmpty(), run.all());
    QVERIFY(!QFileInfo::exists(path("none.waybill")));
}

void ContractTest::anEmptyFolderIsAFailure()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("nothing")));
    const ProgramRun run = runProgram({QStringLiteral("import"), path("none.waybill"), path("nothing"),
                                       QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(run.exitCode == 1 && run.err.contains("nothing to import"), run.all());
    QVERIFY2(run.json().isArray() && run.json().array().isEmpty(), run.all());
    QVERIFY(!QFileInfo::exists(path("none.waybill")));
}

void ContractTest::aFolderMayHoldTheCaseItself()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("mixed")));
    TestSupport::writeFile(path("mixed"), QStringLiteral("a.csv"),
                           "Date,HS code,Description,Net weight (kg)\n2022-05-12,930330,Rifle,12\n");
    const QStringList line{QStringLiteral("import"),  path("mixed/own.waybill"),  path("mixed"),
                           QStringLiteral("--again"), QStringLiteral("--format"), QStringLiteral("json")};
    for (int times = 0; times < 2; ++times) {
        const ProgramRun run = runProgram(line);
        QVERIFY2(run.exitCode == 0 && run.json().array().size() == 1, run.all());
    }
    const ProgramRun other =
        runProgram({QStringLiteral("import"), path("other.waybill"), path("mixed/own.waybill")});
    QVERIFY2(other.exitCode == 1 && other.err.contains("a case of Waybill"), other.all());
}

void ContractTest::importSaysHowItRead()
{
    const QString file = TestSupport::writeFile(
        m_folder.path(), QStringLiteral("persian.csv"),
        "Date,HS code,Description,Net weight (kg)\n1401/05/12,930330,Rifle,12\n1401/06/31,930330,Rifle,9\n");
    const QStringList line{QStringLiteral("import"), path("persian.waybill"), file};
    const ProgramRun run = runProgram(line + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(run.exitCode == 0 && run.err.contains("another calendar"), run.all());
    QVERIFY2(run.json()[0][u"notes"][0].toString().contains(QStringLiteral("another calendar")), run.all());
    const ProgramRun again = runProgram(line + QStringList{QStringLiteral("--again")});
    QVERIFY2(again.exitCode == 0 && again.err.contains("another calendar"), again.all());
}

void ContractTest::strictRefusesRowsWithProblems()
{
    const QString file = TestSupport::writeFile(
        m_folder.path(), QStringLiteral("problem.csv"),
        "Date,HS code,Description,Net weight (kg)\n2022-06-14,930330,Rifle,12\n"
        "2022-06-15,930330,Rifle,heavy\n2022-06-16,930330,Rifle,7\n2022-06-17,930330,Rifle,9\n");
    const ProgramRun run =
        runProgram({QStringLiteral("import"), path("strict.waybill"), file, QStringLiteral("--strict")});
    QVERIFY2(run.exitCode == 3, run.all());
    QVERIFY(!QFileInfo::exists(path("strict.waybill")));
}

void ContractTest::strictRefusesColumnsThatDenyTheirHeader()
{
    const QString file =
        TestSupport::writeFile(m_folder.path(), QStringLiteral("unfit.csv"),
                               "Date,HS code,Description,Net weight "
                               "(kg)\n2022-06-14,930330,Rifle,heavy\n2022-06-15,930330,Rifle,light\n");
    const QStringList line{QStringLiteral("import"), path("unfit.waybill"), file};
    const ProgramRun strict = runProgram(line + QStringList{QStringLiteral("--strict")});
    QVERIFY2(strict.exitCode == 3, strict.all());
    const ProgramRun run = runProgram(line);
    QVERIFY2(run.exitCode == 0 && run.err.contains("unfit-net"), run.all());
    QVERIFY2(
        run.out.contains(": 2 shipments of 3 rows (1 header, 0 subtotals, 0 blank, 0 refused), 0 problems"),
        run.all());
}

void ContractTest::summaryCountsWhatItSums()
{
    const ProgramRun run =
        runProgram(words("summary a.waybill --by origin --sort net --format json"), m_folder.path());
    QVERIFY2(run.exitCode == 0, run.all());
    QVERIFY2(run.out.contains("\"net_kg\": 3400.125, "), run.all());
    const QJsonDocument json = run.json();
    QCOMPARE(json[u"by"].toArray(), QJsonArray{QStringLiteral("origin")});
    QCOMPARE(json[u"rows"][0][u"origin"].toString(), QStringLiteral("CN"));
    QCOMPARE(json[u"rows"].toArray().last()[u"known"][u"net_kg"].toInt(), 0);
    QCOMPARE(json[u"total"][u"shipments"].toInt(), 3);
    QCOMPARE(json[u"total"][u"declarations"].toInt(), 2);
    QCOMPARE(json[u"total"][u"value_usd"].toDouble(), 1500.5);
    QCOMPARE(json[u"coverage"][u"net_kg"][u"missing"].toInt(), 1);
    const ProgramRun csv = runProgram(words("summary a.waybill --format csv"), m_folder.path());
    QCOMPARE(
        csv.out,
        QByteArray("shipments,declarations,net_kg,gross_kg,value_usd,quantity\n3,2,3410.125,,1500.50,\n"));
}

void ContractTest::csvBeginsWithAMarkWhereItIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *command :
         {"summary a.waybill --format csv", "shipments a.waybill --format csv",
          "problems a.waybill --format csv", "duplicates a.waybill --format csv", "raw a.waybill --source 1",
          "chart a.waybill --by origin -o marked.csv", "chart a.waybill --by route -o marked.csv"})
        QTest::newRow(command) << QByteArray(command);
}

void ContractTest::csvBeginsWithAMarkWhereItIsAskedFor()
{
    QFETCH(QByteArray, command);
    const auto written = [&](const char *more) {
        const ProgramRun run = runProgram(words(command + more), m_folder.path());
        return command.contains("-o") ? TestSupport::readFile(path("marked.csv")) : run.out;
    };
    const QByteArray plain = written(""), marked = written(" --bom");
    QVERIFY2(!plain.isEmpty() && !plain.startsWith('\xEF'), plain.constData());
    QCOMPARE(marked, QByteArray("\xEF\xBB\xBF") + plain);
}

void ContractTest::theEndingOfTheFileSaysTheFormat_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("begins");
    const auto row = [](const char *command, const char *begins) {
        QTest::newRow(command) << QByteArray(command) << QByteArray(begins);
    };
    row("shipments a.waybill -o ending.csv", "shipment,");
    row("shipments a.waybill -o ENDING.XLSX", "PK\x03\x04");
    row("shipments a.waybill -o ending.json", "[");
    row("shipments a.waybill -o ending.csv --format json", "[");
    row("shipments a.waybill -o ending.txt", "shipment ");
    row("problems a.waybill -o ending.csv", "count,");
    row("raw a.waybill --source 1 -o ending.json", "{");
    row("problems a.waybill -o ending.xlsx", "");
}

void ContractTest::theEndingOfTheFileSaysTheFormat()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, begins);
    const ProgramRun run = runProgram(words(command), m_folder.path());
    QVERIFY2(run.exitCode == (begins.isEmpty() ? 2 : 0), run.all());
    if (begins.isEmpty()) {
        QVERIFY2(run.err.contains("writes no .xlsx"), run.all());
        return;
    }
    const QStringList said = words(command);
    const QByteArray written =
        TestSupport::readFile(m_folder.filePath(said.at(said.indexOf(QStringLiteral("-o")) + 1)));
    QVERIFY2(written.startsWith(begins), written.left(80));
}

void ContractTest::shipmentsAreListedWithTheirRule()
{
    const ProgramRun run =
        runProgram(words("shipments a.waybill --query category:rifles --format json"), m_folder.path());
    QVERIFY2(run.exitCode == 0, run.all());
    const QJsonObject first = run.json()[0].toObject();
    QCOMPARE(first[u"shipment"].toInt(), 1);
    QCOMPARE(first[u"category"].toString(), QStringLiteral("rifles"));
    for (const char *key : {"rule", "status", "tags", "note", "date", "origin", "net"})
        QVERIFY2(first.contains(QLatin1String(key)), run.all());
}

void ContractTest::descriptionsAreReadWhereTheyAreNeeded()
{
    const auto listed = [this](const QStringList &more) {
        const ProgramRun run = runProgram(
            QStringList{QStringLiteral("shipments"), path("a.waybill"), QStringLiteral("--format"),
                        QStringLiteral("json"), QStringLiteral("--columns"), QStringLiteral("description")} +
            more);
        QStringList texts;
        for (const auto &row : run.json().array())
            texts.append(row.toObject()[u"description"].toString());
        return run.exitCode == 0 ? texts.join(u'|') : QString::fromUtf8(run.err);
    };
    QCOMPARE(listed({QStringLiteral("--sort"), QStringLiteral("description")}),
             QStringLiteral("Bulletproof vests|Piston rings|Rifle, model CQ-A"));
    QCOMPARE(listed({QStringLiteral("--query"), QStringLiteral("has:description")}).count(u'|'), 2);
    QCOMPARE(listed({QStringLiteral("--query"), QStringLiteral("-has:description")}), QString());
}

void ContractTest::annotationsAreSetListedAndTakenAway()
{
    ProgramRun run =
        runProgram(words("annotate a.waybill --shipment 2 --status suspicious --tag look --format json"),
                   m_folder.path());
    QVERIFY2(run.exitCode == 0, run.all());
    QCOMPARE(run.json()[u"changed"].toInt(), 1);
    run = runProgram(words("annotate a.waybill --list --format json"), m_folder.path());
    QCOMPARE(run.json().array().size(), 1);
    QCOMPARE(run.json()[0][u"shipment"].toInt(), 2);
    QCOMPARE(run.json()[0][u"status"].toString(), QStringLiteral("suspicious"));
    QCOMPARE(run.json()[0][u"tags"].toArray(), QJsonArray{QStringLiteral("look")});
    QVERIFY2(!run.json()[0][u"author"].toString().isEmpty(), run.all());
    run =
        runProgram(words("annotate a.waybill --shipment 2 --status unreviewed --tag -look"), m_folder.path());
    QCOMPARE(run.out, QByteArray("1 shipment changed\n"));
    QCOMPARE(
        runProgram(words("annotate a.waybill --list --format json"), m_folder.path()).json().array().size(),
        0);
}

void ContractTest::aTagNeedsAName()
{
    const ProgramRun run =
        runProgram({QStringLiteral("annotate"), path("a.waybill"), QStringLiteral("--shipment"),
                    QStringLiteral("1"), QStringLiteral("--tag"), QStringLiteral(" ")});
    QVERIFY2(run.exitCode == 2, run.all());
}

void ContractTest::traceShowsTheCells()
{
    const ProgramRun run = runProgram(words("trace a.waybill 1 --format json"), m_folder.path());
    QVERIFY2(run.exitCode == 0, run.all());
    QCOMPARE(run.json()[u"sha256"].toString(), m_source[u"sha256"].toString());
    QCOMPARE(run.json()[u"row"].toInt(), 2);
    QVERIFY2(run.out.contains("3,400.125"), run.all());
}

void ContractTest::peekShowsWhatIsThere()
{
    const ProgramRun run = runProgram(words("peek a.csv --limit 0 --format json"), m_folder.path());
    QVERIFY2(run.exitCode == 0, run.all());
    for (const char *key : {"file", "sha256", "format", "encoding", "delimiter", "sheets"})
        QVERIFY2(run.json().object().contains(QLatin1String(key)), run.all());
    QCOMPARE(run.json()[u"sheets"][0][u"rows"].toArray().size(), 4);
    QCOMPARE(run.json()[u"sheets"][0][u"rows"][1][6].toString(), QStringLiteral("3,400.125"));
}

void ContractTest::peekShowsNumbersWithoutTheUnitOfTheirFormat()
{
    TestSupport::writeFile(
        m_folder.path(), QStringLiteral("units.xml"),
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
        " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"k\">"
        "<NumberFormat ss:Format=\"0.00 &quot;kg&quot;\"/></Style></Styles><Worksheet "
        "ss:Name=\"a\"><Table><Row>"
        "<Cell ss:StyleID=\"k\"><Data ss:Type=\"Number\">44727.75</Data></Cell>"
        "<Cell><Data ss:Type=\"String\">12 kg</Data></Cell></Row></Table></Worksheet></Workbook>");
    const ProgramRun run = runProgram(words("peek units.xml --format json"), m_folder.path());
    QVERIFY2(run.exitCode == 0, run.all());
    QCOMPARE(run.json()[u"sheets"][0][u"rows"].toArray(),
             (QJsonArray{QJsonArray{QStringLiteral("44727.75"), QStringLiteral("12 kg")}}));
    const ProgramRun table = runProgram(words("peek units.xml"), m_folder.path());
    QVERIFY2(table.out.contains("44727.75 kg"), table.all());
}

void ContractTest::classifyAnswersRowByRow()
{
    TestSupport::writeFile(m_folder.path(), QStringLiteral("goods.csv"),
                           "hs,description\n854442,Armored cable\n930330,\"Civilian shotgun, model CQ-A\"\n");
    const ProgramRun run = runProgram(words("classify goods.csv --format json"), m_folder.path());
    QVERIFY2(run.exitCode == 0, run.all());
    QCOMPARE(run.json()[1][u"row"].toInt(), 2);
    QCOMPARE(run.json()[1][u"category"].toString(), QStringLiteral("rifles"));
    QVERIFY(run.json()[0][u"category"].toString() != QStringLiteral("body-armor"));
    QVERIFY2(!run.json()[1][u"reason"].toString().isEmpty(), run.all());
}

void ContractTest::anImportThatIsInterruptedLeavesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("after");
    QTest::newRow("by Ctrl-C, while the file is looked over") << SIGINT << 0;
    QTest::newRow("by Ctrl-C, among the rows") << SIGINT << 700;
    QTest::newRow("by a polite kill") << SIGTERM << 0;
}

void ContractTest::anImportThatIsInterruptedLeavesNothing()
{
    QFETCH(int, signal);
    QFETCH(int, after);
    QFile::remove(path("stopped.waybill"));
    QByteArray rows = "Date,HS code,Description,Net weight (kg)\n";
    for (int row = 0; row < 400'000; ++row)
        rows += "2022-05-12,930330,Rifle number " + QByteArray::number(row) + ",12\n";
    const QString file = TestSupport::writeFile(m_folder.path(), QStringLiteral("long.csv"), rows);
    QProcess program;
    program.start(qEnvironmentVariable("WAYBILL"), {QStringLiteral("import"), path("stopped.waybill"), file});
    QVERIFY(program.waitForStarted());
    QTRY_VERIFY(QFileInfo::exists(path("stopped.waybill")));
    QTest::qWait(after);
    QVERIFY2(program.processId() > 0, "0 would be everybody, this test too");
    QCOMPARE(kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished());
    const QByteArray err = program.readAllStandardError();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 1, err);
    QVERIFY2(err.contains("canceled"), err);
    for (const char *left : {"stopped.waybill", "stopped.waybill.lock", "stopped.waybill-journal"})
        QVERIFY2(!QFileInfo::exists(path(left)), left);
}

void ContractTest::aFullDiskIsAFailure_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"summary a.waybill --by origin", "shipments a.waybill", "trace a.waybill 1", "peek a.csv",
          "doctor a.waybill", "annotate a.waybill --list --format json", "classify goods.csv", "--help"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void ContractTest::aFullDiskIsAFailure()
{
    QFETCH(QString, line);
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.setStandardOutputFile(QStringLiteral("/dev/full"));
    program.start(qEnvironmentVariable("WAYBILL"), line.split(u' '));
    QVERIFY(program.waitForFinished());
    const QByteArray err = program.readAllStandardError();
    QVERIFY2(program.exitCode() == 1, err);
    QVERIFY2(err.contains("cannot be written") || err.contains("Standard output"), err);
}

QTEST_GUILESS_MAIN(ContractTest)
#include "tst_contract.moc"
