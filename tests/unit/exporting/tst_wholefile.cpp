// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csvwriter.h"
#include "exporting/wholefile.h"
#include "support/testsupport.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <memory>

/** Files are there whole or not at all, and what the disk has against them is said in words. */
class WholeFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aFullDiskIsCalledFull()
    {
        const Failure full = WholeFile::refusal(QStringLiteral("/media/stick/table.csv"), ENOSPC);
        QCOMPARE(full.text,
                 QStringLiteral("The disk is full: “/media/stick/table.csv” was not written. Free some "
                                "space or choose another place."));
        QCOMPARE(WholeFile::refusal(QStringLiteral("a"), EDQUOT).text.left(17),
                 QStringLiteral("The disk is full:"));
        QCOMPARE(WholeFile::refusal(QStringLiteral("a"), EIO).text,
                 QStringLiteral("“a” cannot be written: Input/output error."));
    }
    void aWriteThatIsCutShortLeavesWhatWasThere_data()
    {
        QTest::addColumn<bool>("existing");
        QTest::addColumn<int>("lines");
        QTest::newRow("no file yet, more than a buffer") << false << 40'000;
        QTest::newRow("a file stands there, more than a buffer") << true << 40'000;
        QTest::newRow("what is cut short stood in the buffer") << true << 400;
    }
    void aWriteThatIsCutShortLeavesWhatWasThere()
    {
        QFETCH(bool, existing);
        QFETCH(int, lines);
        const QString path = m_folder->filePath(QStringLiteral("таблица.csv"));
        if (existing)
            QVERIFY(WholeFile::save(path, QByteArrayLiteral("before")).ok());
        auto limit = std::make_unique<TestSupport::FileSizeLimit>(2'000);
        const auto saved = WholeFile::save(path, [lines](QIODevice &device) -> Result<void> {
            CsvWriter writer(device, {});
            for (int i = 0; i < lines; ++i) {
                if (auto line = writer.texts({QStringLiteral("0123456789")}); !line)
                    return line;
            }
            return writer.finish();
        });
        const auto bytes = WholeFile::save(path, QByteArray(lines * 10, 'x'));
        limit.reset();
        const QString wanted = QStringLiteral("“%1” cannot be written: File too large.").arg(path);
        QVERIFY(!saved && !bytes);
        QCOMPARE(saved.failure().text, wanted);
        QCOMPARE(bytes.failure().text, wanted);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), existing ? 1 : 0);
        if (existing)
            QCOMPARE(TestSupport::readFile(path), QByteArrayLiteral("before"));
    }
    void aFailureThatIsNotTheDisksIsToldAsItIs()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.csv"));
        const auto saved = WholeFile::saveFor<int>(
            path, [](QIODevice &) -> Result<int> { return Failure{QStringLiteral("no rows")}; });
        QVERIFY(!saved);
        QCOMPARE(saved.failure().text, QStringLiteral("no rows"));
        QVERIFY(!QFile::exists(path));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "tst_wholefile.moc"
