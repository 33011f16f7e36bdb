// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csvwriter.h"
#include "exporting/wholefile.h"
#include "support/testsupport.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <memory>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

    void aPipeIsWrittenToAndStays()
    {
        const QString path = m_folder->filePath(QStringLiteral("pipe"));
        const QByteArray name = QFile::encodeName(path);
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        const int end = ::open(name.constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(end >= 0);
        const auto saved = WholeFile::save(path, QByteArrayLiteral("through the pipe"));
        const auto failed = WholeFile::save(
            path, [](QIODevice &) -> Result<void> { return Failure{QStringLiteral("no rows")}; });
        QByteArray got(100, '\0');
        got.resize(std::max<ssize_t>(0, ::read(end, got.data(), static_cast<std::size_t>(got.size()))));
        ::close(end);
        struct stat after;
        QCOMPARE(::stat(name.constData(), &after), 0);
        QVERIFY(S_ISFIFO(after.st_mode));
        QVERIFY2(saved.ok(), saved ? "" : qPrintable(saved.failure().text));
        QVERIFY(!failed);
        QCOMPARE(failed.failure().text, QStringLiteral("no rows"));
        QCOMPARE(got, QByteArrayLiteral("through the pipe")); // and no byte of the failure
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("pipe")});
    }
    void aLinkToAFileStays()
    {
        const QString file = m_folder->filePath(QStringLiteral("file"));
        const QString link = m_folder->filePath(QStringLiteral("link"));
        QVERIFY(WholeFile::save(file, QByteArrayLiteral("before")).ok());
        QVERIFY(QFile::link(file, link));
        QVERIFY(WholeFile::save(link, QByteArrayLiteral("after")).ok());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(TestSupport::readFile(file), QByteArrayLiteral("after"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "tst_wholefile.moc"
