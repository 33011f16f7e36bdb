// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/documentkind.h"
#include "support/rowtext.h"

#include <QTest>

/** Tables of Visual FoxPro: fields whose length and emptiness are marked in a field that nobody sees. */
class DbfReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsMarkedFields_data();
    void readsMarkedFields();
    void readsVarcharWithoutMarks();
    void lettersSayMoreThanTheMark_data();
    void lettersSayMoreThanTheMark();
    void saysOfRecordsBeyondItsCount_data();
    void saysOfRecordsBeyondItsCount();
    void namesMemosByAnyBlock_data();
    void namesMemosByAnyBlock();
};

namespace {

enum Flag { Plain = 0, System = 1, Nullable = 2, Binary = 4 };

QByteArray u16(qsizetype value)
{
    return QByteArray(1, static_cast<char>(value & 0xFF)) + QByteArray(1, static_cast<char>(value >> 8));
}

QByteArray field(const QByteArray &name, char type, int size, int flags)
{
    return name.leftJustified(11, '\0') + QByteArray(1, type) + QByteArray(4, '\0') +
           QByteArray(1, static_cast<char>(size)) + '\0' + QByteArray(1, static_cast<char>(flags)) +
           QByteArray(13, '\0');
}

/** A table of Visual FoxPro with one record, windows-1251. */
QByteArray table(const QByteArray &fields, const QByteArray &record)
{
    const qsizetype header = 32 + fields.size() + 1 + 263;
    return QByteArray("\x32\x7A\x0C\x1B\x01\0\0\0", 8) + u16(header) + u16(record.size()) +
           QByteArray(17, '\0') + '\xC9' + QByteArray(2, '\0') + fields + '\r' + QByteArray(263, '\0') +
           record;
}

QString read(const QByteArray &bytes)
{
    try {
        const auto reader = DocumentKind::open(std::make_shared<MemorySource>(bytes), QStringLiteral("f"),
                                               ReadLimits(), ReadOptions());
        RowText rows(true);
        reader->readRows(0, rows, {});
        return rows.text();
    } catch (const ReadError &error) {
        return error.message.shown();
    }
}

/** The marks of a record lie in as many bits as are needed: for each field whether it is shorter than its
 * room, then whether it is null. */
QByteArray marked(const QByteArray &values, const QByteArray &marks)
{
    const QByteArray fields = field("A", 'C', 2, Nullable) + field("V", 'V', 5, Nullable) +
                              field("N", 'I', 4, Nullable | Binary) + field("Q", 'Q', 4, Binary) +
                              field("_NullFlags", '0', static_cast<int>(marks.size()), System);
    return table(fields, ' ' + values + marks);
}

} // namespace

void DbfReaderTest::readsMarkedFields_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("marks");
    QTest::addColumn<QString>("row");
    // Bits: A null, V short, V null, N null, Q short.
    QTest::newRow("all as long as their room")
        << QByteArray("ab"
                      "abcde"
                      "\7\0\0\0"
                      "\1\2\3\4",
                      15)
        << QByteArray(1, '\0') << QStringLiteral("2: ab/text·abcde/text·7/number·01020304/text");
    QTest::newRow("shorter than their room")
        << QByteArray("ab"
                      "\xC6 c\0\3"
                      "\7\0\0\0"
                      "\1\0\0\2",
                      15)
        << QByteArray(1, 0b10010) << QStringLiteral("2: ab/text·Ж c/text·7/number·0100/text");
    QTest::newRow("blanks at the end are of the text")
        << QByteArray("ab"
                      "a \0\0\2"
                      "\7\0\0\0"
                      "\1\0\0\0",
                      15)
        << QByteArray(1, 0b10010) << QStringLiteral("2: ab/text·a /text·7/number");
    QTest::newRow("null") << QByteArray("ab"
                                        "\0\0\0\0\0"
                                        "\0\0\0\0"
                                        "\0\0\0\0",
                                        15)
                          << QByteArray(1, 0b11110) << QStringLiteral("2: ab/text");
    QTest::newRow("a length that cannot be")
        << QByteArray("ab"
                      "abcd\x09"
                      "\7\0\0\0"
                      "\1\2\3\4",
                      15)
        << QByteArray(1, 0b00010) << QStringLiteral("2: ab/text·abcd/text·7/number·01020304/text");
    QTest::newRow("marks cut off") << QByteArray("ab"
                                                 "abcde"
                                                 "\7\0\0\0"
                                                 "\1\2\3\4",
                                                 15)
                                   << QByteArray()
                                   << QStringLiteral("2: ab/text·abcde/text·7/number·01020304/text");
}

void DbfReaderTest::readsMarkedFields()
{
    QFETCH(QByteArray, values);
    QFETCH(QByteArray, marks);
    QFETCH(QString, row);
    QCOMPARE(read(marked(values, marks)), QStringLiteral("1: A/text·V/text·N/text·Q/text\n") + row);
}

void DbfReaderTest::readsVarcharWithoutMarks()
{
    QCOMPARE(
        read(table(field("V", 'V', 6, Plain) + field("SYS", 'C', 2, System), QByteArray(" ab\0\0\0\0xy", 9))),
        QStringLiteral("1: V/text·SYS/text\n2: ab/text·xy/text"));
}

void DbfReaderTest::lettersSayMoreThanTheMark_data()
{
    QTest::addColumn<int>("mark");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("issues");
    const QByteArray windows(
        "\xCA\xE8\xF2\xE0\xE9 \xE8 \xCA\xE0\xE7\xE0\xF5\xF1\xF2\xE0\xED"); // Китай и Казахстан
    const QByteArray dos("\x8A\xA8\xE2\xA0\xA9 \xA8 \x8A\xA0\xA7\xA0\xE5\xE1\xE2\xA0\xAD");
    const QString words = QStringLiteral("Китай и Казахстан");
    QTest::newRow("windows-1251 marked as 866") << 0x65 << windows << words << 1;
    QTest::newRow("866 marked as windows-1251") << 0xC9 << dos << words << 1;
    QTest::newRow("windows-1251 as marked") << 0xC9 << windows << words << 0;
    QTest::newRow("866 as marked") << 0x65 << dos << words << 0;
    QTest::newRow("Turkish as marked") << 0xCA << QByteArray("\xDEirket \xF6zel d\xFD\xFE \xFEube")
                                       << QStringLiteral("Şirket özel dış şube") << 0;
    // Twenty bytes end in the middle of a letter.
    QTest::newRow("UTF-8 that the field has cut")
        << 0 << QByteArray("ab Китай и Казахстан").left(20) << QStringLiteral("ab Китай и К") << 0;
}

void DbfReaderTest::lettersSayMoreThanTheMark()
{
    QFETCH(int, mark);
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QFETCH(int, issues);
    QByteArray bytes = table(field("A", 'C', 20, Plain), ' ' + text.leftJustified(20));
    bytes[29] = static_cast<char>(mark);
    const auto reader = DocumentKind::open(std::make_shared<MemorySource>(bytes), QStringLiteral("f"),
                                           ReadLimits(), ReadOptions());
    RowText rows;
    QVERIFY(reader->read(0, rows, {}));
    QCOMPARE(rows.text(), QStringLiteral("1: A\n2: ") + expected);
    QCOMPARE(reader->issues().size(), issues);
}

void DbfReaderTest::saysOfRecordsBeyondItsCount_data()
{
    QTest::addColumn<QByteArray>("beyond");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << QByteArray() << 0;
    QTest::newRow("the mark of the end") << QByteArray("\x1A") << 0;
    QTest::newRow("two, one of them deleted") << QByteArray(" cd*ef\x1A") << 2;
    QTest::newRow("what a program left behind the end") << QByteArray("\x1A cd ef") << 0;
    QTest::newRow("a record that is cut off") << QByteArray(" cd e") << 1;
    QTest::newRow("zeros up to the end of a block") << QByteArray(300, '\0') << 0;
}

void DbfReaderTest::saysOfRecordsBeyondItsCount()
{
    QFETCH(QByteArray, beyond);
    QFETCH(int, count);
    const auto reader =
        DocumentKind::open(std::make_shared<MemorySource>(table(field("A", 'C', 2, Plain), " ab") + beyond),
                           QStringLiteral("f"), ReadLimits(), ReadOptions());
    RowText rows;
    QVERIFY(reader->read(0, rows, {}));
    QCOMPARE(rows.text(), QStringLiteral("1: A\n2: ab"));
    QString said;
    for (const Issue &issue : reader->issues())
        said += issue.kind + QStringLiteral(" x%1 ").arg(issue.count) + issue.text.english().left(59);
    QCOMPARE(said, count == 0
                       ? QString()
                       : QStringLiteral("records-uncounted x%1 The table says that it has 1 records, and the "
                                        "file holds %2;")
                             .arg(count)
                             .arg(count + 1));
}

void DbfReaderTest::namesMemosByAnyBlock_data()
{
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<int>("issues");
    QTest::newRow("block 32 of FoxPro, whose number is a blank") << QByteArray("\x20\0\0\0", 4) << 1;
    QTest::newRow("block 48, whose number is the digit zero") << QByteArray("\x30\0\0\0", 4) << 1;
    QTest::newRow("no block") << QByteArray(4, '\0') << 0;
    QTest::newRow("blanks") << QByteArray(4, ' ') << 0;
    QTest::newRow("a number in digits") << QByteArray("        32") << 1;
    QTest::newRow("no number") << QByteArray("0000000000") << 0;
}

void DbfReaderTest::namesMemosByAnyBlock()
{
    QFETCH(QByteArray, block);
    QFETCH(int, issues);
    const QByteArray bytes = table(
        field("A", 'C', 2, Plain) + field("M", 'M', static_cast<int>(block.size()), Plain), " ab" + block);
    const auto reader = DocumentKind::open(std::make_shared<MemorySource>(bytes), QStringLiteral("f"),
                                           ReadLimits(), ReadOptions());
    RowText rows;
    QVERIFY(reader->read(0, rows, {}));
    QCOMPARE(reader->issues().size(), issues);
}

QTEST_GUILESS_MAIN(DbfReaderTest)
#include "tst_dbfreader.moc"
