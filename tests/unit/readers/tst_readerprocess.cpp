// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/readerchild.h"
#include "readers/readerjail.h"
#include "readers/readerprocess.h"
#include "readers/readerwire.h"
#include "support/rowtext.h"
#include "support/zipbuilder.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

/** Reading in a process that is locked in. This program starts itself again as the reader. */
class ReaderProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAsInThisProcess();
    void readsTwiceAndStopsEarly();
    void isRefusedWhatAReaderDoesNotNeed();
    void eachLayerThatIsOfferedHolds();
    void aReaderThatDiesIsARefusal();
    void aReaderThatDiedStartsAgain();
    void cancelEndsTheReader();
    void refusalsTravel();
    void believesNothing_data();
    void believesNothing();
    void believesNoCountOfHeaders();
    void believesNoMergedCells();
    void tellsHowFarItIsLockedIn();

private:
    QString write(const QByteArray &sheet, int copies = 1);
    std::unique_ptr<ReaderProcess> open(const QString &path);
    std::unique_ptr<QTemporaryDir> m_own;
};

namespace {

QByteArray workbook(const QByteArray &rows)
{
    return ZipBuilder()
        .add("xl/workbook.xml",
             "<workbook xmlns:r='r'><sheets><sheet name='Data' r:id='a'/></sheets></workbook>")
        .add("xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id='a' Type='x/worksheet' Target='s.xml'/></Relationships>")
        .add("xl/s.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
        .bytes();
}

const QByteArray OneRow =
    "<row r='2' hidden='1'><c><v>1.50</v></c><c t='inlineStr'><is><t>Ж</t></is></c></row>";

} // namespace

void ReaderProcessTest::init()
{
    m_own = std::make_unique<QTemporaryDir>();
    QVERIFY(m_own->isValid());
}

QString ReaderProcessTest::write(const QByteArray &rows, int copies)
{
    const QString path = m_own->filePath(QStringLiteral("книга f.xlsx"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(workbook(rows.repeated(copies)));
    return path;
}

std::unique_ptr<ReaderProcess> ReaderProcessTest::open(const QString &path)
{
    return std::make_unique<ReaderProcess>(FileSource::open(path), QStringLiteral("f.xlsx"), ReadLimits(),
                                           ReadOptions());
}

void ReaderProcessTest::readsAsInThisProcess()
{
    const auto opened = openDocument(write(OneRow));
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.failure().text));
    QVERIFY(dynamic_cast<ReaderProcess *>(opened->get()));
    QCOMPARE((*opened)->info().format, QStringLiteral("xlsx"));
    RowText rows(true);
    QVERIFY((*opened)->read(0, rows, {}).ok());
    QCOMPARE(rows.text(), QStringLiteral("2 hidden: 1.5/number·Ж/text"));
    QCOMPARE((*opened)->issues().size(), 1);
    QCOMPARE((*opened)->issues().constFirst().kind, QStringLiteral("row-hidden"));
}

void ReaderProcessTest::readsTwiceAndStopsEarly()
{
    const auto reader =
        open(write("<row><c t='inlineStr'><is><t>some text that fills batches</t></is></c></row>", 50'000));
    RowText few(false, 3);
    QVERIFY(reader->read(0, few, {}).ok());
    QCOMPARE(few.lines.size(), 3);
    RowText all;
    QVERIFY(reader->read(0, all, {}).ok());
    QCOMPARE(all.lines.size(), 50'000);
}

void ReaderProcessTest::isRefusedWhatAReaderDoesNotNeed()
{
    const ReaderJail::Protection offered = ReaderJail::offered();
    if (!offered.systemCalls)
        QSKIP("this system cannot filter system calls, or this build is instrumented");
    const auto reader = open(write(OneRow));
    QCOMPARE(reader->tryToEscape(), QString());
    RowText rows;
    QVERIFY(reader->read(0, rows, {}).ok()); // and it goes on
}

void ReaderProcessTest::eachLayerThatIsOfferedHolds()
{
    const pid_t child = ::fork();
    if (child == 0) {
        const ReaderJail::Protection held = ReaderJail::lock();
        ::_exit((held.systemCalls ? 1 : 0) + (held.files ? 2 : 0));
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    const ReaderJail::Protection offered = ReaderJail::offered();
    QCOMPARE(WEXITSTATUS(status), (offered.systemCalls ? 1 : 0) + (offered.files ? 2 : 0));
}

void ReaderProcessTest::aReaderThatDiesIsARefusal()
{
    const auto reader = open(write(OneRow));
    ::kill(reader->processId(), SIGABRT);
    RowText rows;
    const Result<void> read = reader->read(0, rows, {});
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().text,
             QStringLiteral(
                 "f.xlsx, sheet Data: The file is damaged or made to harm: its reader stopped (signal 6). "
                 "Nothing was taken from it."));
}

void ReaderProcessTest::aReaderThatDiedStartsAgain()
{
    const auto reader = open(write(OneRow));
    ::kill(reader->processId(), SIGKILL);
    RowText lost;
    QVERIFY(!reader->read(0, lost, {}).ok());
    RowText rows;
    QVERIFY(reader->read(0, rows, {}).ok());
    QCOMPARE(rows.text(), QStringLiteral("2 hidden: 1.5·Ж"));
}

void ReaderProcessTest::cancelEndsTheReader()
{
    const auto reader =
        open(write("<row><c t='inlineStr'><is><t>some text that fills batches</t></is></c></row>", 50'000));
    RowText rows;
    const Result<void> read = reader->read(0, rows, Progress({}, [] { return true; }));
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().kind, Failure::Kind::Cancelled);
}

void ReaderProcessTest::refusalsTravel()
{
    const QString path = write("<row><c><v>1</v></c></row></wrong>");
    const auto opened = openDocument(path);
    QVERIFY(opened.ok());
    RowText rows;
    const Result<void> read = (*opened)->read(0, rows, {});
    QVERIFY(!read.ok());
    QVERIFY2(read.failure().text.startsWith(
                 QStringLiteral("книга f.xlsx, sheet Data: The part \"xl/s.xml\" is damaged at line 1")),
             qPrintable(read.failure().text));
}

void ReaderProcessTest::believesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto number = [](std::int64_t n) { return QByteArray(reinterpret_cast<const char *>(&n), 8); };
    const auto word = [](std::uint32_t n) { return QByteArray(reinterpret_cast<const char *>(&n), 4); };
    QTest::newRow("a row cut off") << number(1);
    QTest::newRow("more cells than bytes") << QByteArray(number(1) + word(200));
    QTest::newRow("a cell longer than the batch")
        << QByteArray(number(1) + word(2) + word(1000U << 3 | 1) + "abc");
    QTest::newRow("rows that go back") << QByteArray(number(-5) + word(0));
}

void ReaderProcessTest::believesNothing()
{
    QFETCH(QByteArray, bytes);
    RowText rows;
    std::vector<CellView> cells;
    std::int64_t last = 0;
    QCOMPARE(ReaderWire::handOver({bytes.constData(), std::size_t(bytes.size())}, rows, cells, last),
             ReaderWire::Rows::Malformed);
}

void ReaderProcessTest::believesNoCountOfHeaders()
{
    DocumentInfo info;
    info.format = QStringLiteral("json");
    info.sheets = {{QStringLiteral("items"), false, 3, {QStringLiteral("value"), QStringLiteral("net")}}};
    const QByteArray bytes = ReaderWire::encode(info);
    const auto back = ReaderWire::decodeInfo(bytes);
    QVERIFY(back);
    QCOMPARE(back->sheets.first().shared, info.sheets.first().shared);
    // The count of the two shared headers stands before the first of them; the claim is of 2^32 - 2.
    const auto at = bytes.indexOf(QByteArray::fromHex("00000002"
                                                      "0000000a"
                                                      "00760061"));
    QVERIFY(at > 0);
    QByteArray boast = bytes;
    boast.replace(at, 4, QByteArray::fromHex("fffffffe"));
    QVERIFY(!ReaderWire::decodeInfo(boast));
}

void ReaderProcessTest::believesNoMergedCells()
{
    const auto told = [](std::initializer_list<MergedCells> list, RowText &rows) {
        std::string bytes;
        for (const MergedCells &cells : list)
            ReaderWire::appendMerged(bytes, cells);
        std::int64_t last = 0;
        return ReaderWire::handOverMerged(bytes, rows, last);
    };
    RowText rows;
    QVERIFY(told({{0, 2, 3}, {5, 2, 4}, {0, 4, 5}}, rows));
    QCOMPARE(rows.merges,
             QStringList({QStringLiteral("0: 2-3"), QStringLiteral("5: 2-4"), QStringLiteral("0: 4-5")}));
    QVERIFY(!told({{0, 4, 5}, {0, 2, 3}}, rows));
    QVERIFY(!told({{-1, 2, 3}}, rows));
    QVERIFY(!told({{0, 3, 3}}, rows));
    QVERIFY(!told({{0, 0, 3}}, rows));
}

void ReaderProcessTest::tellsHowFarItIsLockedIn()
{
    QVERIFY(ReaderJail::describe({}).contains(QStringLiteral("neither seccomp nor landlock")));
    QVERIFY(ReaderJail::describe({true, true}).contains(QStringLiteral("locked process")));
}

int main(int argc, char **argv)
{
    if (isReaderChild(argc, argv))
        return readerChildMain();
    QCoreApplication application(argc, argv);
    ReaderProcessTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_readerprocess.moc"
