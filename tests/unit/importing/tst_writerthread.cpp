// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/writerthread.h"

#include "importfixture.h"

#include <csignal>
#include <new>
#include <stdexcept>

#include <sys/resource.h>

/** A writer that meets what it did not expect says so, and the program goes on. */
class WriterThreadTest : public QObject, private ImportFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCase(); }
    void exceptionsBecomeFailures_data();
    void exceptionsBecomeFailures();
    void aFullDiskLeavesNoHalfWrittenCase();
};

void WriterThreadTest::exceptionsBecomeFailures_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("words");
    QTest::newRow("no memory") << 0 << QStringLiteral("memory");
    QTest::newRow("a size that cannot be") << 1 << QStringLiteral("memory");
    QTest::newRow("anything else") << 2 << QStringLiteral("odd thing");
}

void WriterThreadTest::exceptionsBecomeFailures()
{
    QFETCH(int, which);
    QFETCH(QString, words);
    WriterThread writer(*m_case);
    writer.post([which](CaseWriter &) -> Result<void> {
        if (which == 0)
            throw std::bad_alloc();
        if (which == 1)
            throw std::length_error("vector");
        throw std::runtime_error("odd thing");
    });
    const auto result = writer.finish();
    QVERIFY(!result.ok());
    QVERIFY2(result.failure().text.contains(words), qPrintable(result.failure().text));
    QVERIFY(!writer.post([](CaseWriter &) { return Result<void>(); }));
    QVERIFY(!writer.commit().ok());
}

void WriterThreadTest::aFullDiskLeavesNoHalfWrittenCase()
{
    const qint64 before = QFileInfo(m_case->path()).size();
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const auto signal = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = usual;
    small.rlim_cur = 4 << 20; // a file grows no further, as on a disk without room
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    Result<void> result;
    {
        WriterThread writer(*m_case);
        writer.post([](CaseWriter &out) -> Result<void> {
            out.beginSource();
            constexpr int more = 100; // mebibytes than SQLite keeps in memory
            for (int i = 1; i <= more; ++i) {
                const RawBlock block{i, i, 1, 1 << 20, 0, std::vector<char>(1 << 20, 'x')};
                if (auto added = out.addRows(block); !added)
                    return added;
            }
            return {};
        });
        result = writer.finish();
    }
    setrlimit(RLIMIT_FSIZE, &usual);
    std::signal(SIGXFSZ, signal);
    QVERIFY(!result.ok());
    QVERIFY(!QFileInfo::exists(m_case->path() + QStringLiteral("-journal")));
    QCOMPARE(QFileInfo(m_case->path()).size(), before);
    expectEmptyCase();
}

QTEST_GUILESS_MAIN(WriterThreadTest)
#include "tst_writerthread.moc"
