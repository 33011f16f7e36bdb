// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/documentkind.h"
#include "support/rowtext.h"

#include <QTest>

/** JSON as programs write it that mind the standard less. */
class JsonLinesReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void tellsOfNamesThatStandTwice();
};

namespace {

QString read(const QByteArray &bytes, QList<Issue> *issues = nullptr)
{
    try {
        const auto reader = DocumentKind::open(std::make_shared<MemorySource>(bytes), QStringLiteral("f"),
                                               ReadLimits(), ReadOptions());
        QString text = reader->info().format;
        for (int i = 0; i < reader->info().sheets.size(); ++i) {
            RowText rows(true);
            reader->readRows(i, rows, {});
            text += u'\n' + rows.text();
        }
        if (issues)
            *issues = reader->issues();
        return text;
    } catch (const ReadError &error) {
        return error.message.shown();
    }
}

} // namespace

void JsonLinesReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("a list of values on each line")
        << QByteArray("[\"a\", \"b, [c\"]\r\n[\"\\u0416\\n\", 1.50]\n\n[null]\n[-2, [3, 4]]\n")
        << QStringLiteral("jsonl\n1: a/text·b, [c/text\n2: Ж\n/text·1.5/number\n4: -2/number·3; 4/text");
    QTest::newRow("lists of numbers, without names")
        << QByteArray("[1,true]\n[2,NaN]")
        << QStringLiteral("jsonl\n1: 1/number·TRUE/boolean\n2: 2/number·NaN/text");
    QTest::newRow("a first list longer than the head")
        << QByteArray("[\"" + QByteArray(5000, 'x') + "\",\"b\"]\n[1,2]")
        << QStringLiteral("jsonl\n1: %1/text·b/text\n2: 1/number·2/number").arg(QString(5000, u'x'));
    QTest::newRow("a list of lists, and another")
        << QByteArray("[[1, 2]]\n[[3, 4]]")
        << QStringLiteral("jsonl\n1: 1/number·2/number\n2: 3/number·4/number");
    QTest::newRow("delimited text in brackets")
        << QByteArray("[1],[2]\n[3],[4]\n")
        << QStringLiteral("csv\n1: [1]/text·[2]/text\n2: [3]/text·[4]/text");
    QTest::newRow("delimited text whose lines lie in brackets")
        << QByteArray("[a,b]\n[c,d]\n") << QStringLiteral("csv\n1: [a/text·b]/text\n2: [c/text·d]/text");
    QTest::newRow("words for what is no number")
        << QByteArray("{\"a\":NaN,\"b\":[Infinity,1]}\n{\"a\":-Infinity}\n{\"a\":1}")
        << QStringLiteral(
               "jsonl\n1: a/text·b/text\n2: NaN/text·Infinity; 1/text\n3: -Infinity/text\n4: 1/number");
    QTest::newRow("another bare word")
        << QByteArray("{\"a\":Nothing}")
        << QStringLiteral("Line 1 is damaged or no JSON object. Ask for the file again.");
    QTest::newRow("a name that stands twice")
        << QByteArray("{\"a\":1,\"a\":2,\"b\":3}\n{\"b\":4,\"a\":5}\n{\"a\":6,\"a\":7,\"a\":8}")
        << QStringLiteral("jsonl\n1: a/text·a/text·b/text·a/text\n2: 1/number·2/number·3/number\n"
                          "3: 5/number··4/number\n4: 6/number·7/number··8/number");
    QTest::newRow("a name with a point that stands within an object as well")
        << QByteArray("{\"a.b\":1,\"a\":{\"b\":2}}")
        << QStringLiteral("jsonl\n1: a.b/text·a.b/text\n2: 1/number·2/number");
    QTest::newRow("two lists of one name")
        << QByteArray("{\"a\":[{\"x\":1}],\"a\":[{\"x\":2}]}")
        << QStringLiteral("The document holds two lists of the name a. Give one of them another name.");
}

void JsonLinesReaderTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(read(bytes), text);
}

void JsonLinesReaderTest::tellsOfNamesThatStandTwice()
{
    QList<Issue> issues;
    read("{\"a\":1}\n{\"a\":2,\"a\":3}", &issues);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.constFirst().kind, QStringLiteral("json-name-twice"));
    QCOMPARE(issues.constFirst().row, 3);
    QCOMPARE(issues.constFirst().column, 1);
    read("{\"a\":1,\"b\":2}\n{\"b\":2,\"a\":3}", &issues);
    QVERIFY(issues.isEmpty());
}

QTEST_GUILESS_MAIN(JsonLinesReaderTest)
#include "tst_jsonlinesreader.moc"
