// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/writerthread.h"

#include "importfixture.h"

#include <new>
#include <stdexcept>

/** A writer that meets what it did not expect says so, and the program goes on. */
class WriterThreadTest : public QObject, private ImportFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCase(); }
    void exceptionsBecomeFailures_data();
    void exceptionsBecomeFailures();
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

QTEST_GUILESS_MAIN(WriterThreadTest)
#include "tst_writerthread.moc"
