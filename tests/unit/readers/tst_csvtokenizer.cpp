// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/csvreader.h"
#include "support/rowtext.h"

#include <QTest>

/** Text files that came to harm: what is read of them, and what is said. */
class CsvTokenizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesOfZero_data();
    void bytesOfZero();
    void twoEncodings_data();
    void twoEncodings();
};

namespace {

/** Rows, and behind them each problem as "kind row:column xcount". */
QString readAs(const QByteArray &bytes)
{
    const auto source = std::make_shared<MemorySource>(bytes);
    CsvReader reader([source] { return std::make_unique<SourceStream>(source); }, bytes.size(),
                     QStringLiteral("f.csv"), ReadLimits(), ReadOptions());
    RowText rows;
    const Result<void> read = reader.read(0, rows, {});
    if (!read)
        return read.failure().text;
    for (const Issue &issue : reader.issues())
        rows.lines.append(
            QStringLiteral("%1 %2:%3 x%4").arg(issue.kind).arg(issue.row).arg(issue.column).arg(issue.count));
    return rows.text();
}

} // namespace

void CsvTokenizerTest::bytesOfZero_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    const QByteArray table = "a;b\r\n1;2\r\n";
    const QString rows = QStringLiteral("1: a·b\n2: 1·2");
    const QString padded = rows + QStringLiteral("\ntext-nul 0:-1 x1");
    QTest::newRow("a block of zeros behind the table") << table + QByteArray(512, '\0') << padded;
    QTest::newRow("more of them than the reader holds at once")
        << table + QByteArray(3'000'000, '\0') << padded;
    QTest::newRow("behind a last line without an end") << table.chopped(2) + QByteArray(512, '\0') << padded;
    QTest::newRow("behind the mark of an end that DOS programs write")
        << table + '\x1A' + QByteArray(100, '\0') << padded;
    QTest::newRow("behind UTF-16 without a mark") << QByteArray("a\0;\0b\0\r\0\n\0"
                                                                "1\0;\0"
                                                                "2\0\r\0\n\0",
                                                                20) +
                                                         QByteArray(512, '\0')
                                                  << padded;
    QTest::newRow("in the midst of a cell")
        << "a;b\nx" + QByteArray(4096, '\0') + "y;2\n1;\"" + QByteArray(20, '\0') + "\"\"z\"\n3;4\n"
        << QStringLiteral("1: a·b\n2: xy·2\n3: 1·\"z\n4: 3·4\ntext-nul 2:0 x1\ntext-nul 3:1 x1");
    QTest::newRow("zeros alone are no table")
        << QByteArray(2'000'000, '\0')
        << QStringLiteral("This is no table that can be read: neither a spreadsheet nor text.");
    QTest::newRow("a program is no table")
        << QByteArray("MZ\x90\x03\x05\x06\x07\x08") + QByteArray(500, '\0') + "\x02\x03\x04"
        << QStringLiteral("This is no table that can be read: neither a spreadsheet nor text.");
}

void CsvTokenizerTest::bytesOfZero()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    QString read;
    try {
        read = readAs(bytes);
    } catch (const ReadError &error) {
        read = error.message.shown();
    }
    QCOMPARE(read, rows);
}

void CsvTokenizerTest::twoEncodings_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("issues");
    const QString mixed = QStringLiteral("encoding-mixed 0:-1 x"),
                  bad = QStringLiteral("text-undecodable 0:-1 x");
    QTest::newRow("lines of windows-1251 behind those of UTF-8")
        << 40 << QByteArray("\xCC\xC0\xD1\xCB\xCE;\xCA\xC8\xD2\xC0\xC9\n") << QStringLiteral("МАСЛО·КИТАЙ")
        << mixed + u'4';
    QTest::newRow("as many of one as of the other")
        << 8 << QByteArray("\xCC\xE0\xF1\xEB\xEE;\xCA\xE8\xF2\xE0\xE9\n") << QStringLiteral("Масло·Китай")
        << mixed + u'4';
    QTest::newRow("lines of DOS") << 40 << QByteArray("\x8C\xA0\xE1\xAB\xAE;\x8A\xA8\xE2\xA0\xA9\n")
                                  << QStringLiteral("Масло·Китай") << mixed + u'4';
    QTest::newRow("a character cut in two is no other encoding")
        << 40 << QByteArray("МАСЛ\xD0;КИТАЙ\n") << QStringLiteral("МАСЛ\uFFFD·КИТАЙ") << bad + u'4';
    QTest::newRow("nor are many of them")
        << 40 << QByteArray("МА\xD0\xD0\xD0;КИТАЙ ПАР\n") << QStringLiteral("МА\uFFFD\uFFFD\uFFFD·КИТАЙ ПАР")
        << bad + QStringLiteral("12");
}

void CsvTokenizerTest::twoEncodings()
{
    QFETCH(int, lines);
    QFETCH(QByteArray, other);
    QFETCH(QString, read);
    QFETCH(QString, issues);
    for (const bool marked : {false, true}) {
        QByteArray bytes(marked ? "\xEF\xBB\xBF" : "");
        for (int i = 0; i < lines; ++i)
            bytes += "Насос;Россия\n";
        const QString rows = readAs(bytes + other + other + other + other);
        QVERIFY2(rows.startsWith(QStringLiteral("1: Насос·Россия\n2: Насос·Россия")), qPrintable(rows));
        QVERIFY2(rows.endsWith(QStringLiteral("%1: %2\n%3").arg(lines + 4).arg(read, issues)),
                 qPrintable(rows.right(200)));
    }
}

QTEST_GUILESS_MAIN(CsvTokenizerTest)
#include "tst_csvtokenizer.moc"
