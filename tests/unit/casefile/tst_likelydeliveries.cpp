// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"
#include "casefile/casewriter.h"
#include "casefile/likelydeliveries.h"
#include "casefile/packedrows.h"

#include <QTemporaryDir>
#include <QTest>

/** Which two sources are proposed to be compared. */
class LikelyDeliveriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thoseAreProposedThatAreAlike_data();
    void thoseAreProposedThatAreAlike();

private:
    static void fill(const CaseConnection &connection, const QStringList &shared, int sources);
};

void LikelyDeliveriesTest::thoseAreProposedThatAreAlike_data()
{
    QTest::addColumn<QString>("sources"); // file|shape|sheet
    QTest::addColumn<QString>("shared");  // declarations, a source a letter: "ab ab bc"
    QTest::addColumn<QString>("pair");
    const auto row = [](const char *what, const char *sources, const char *shared, const char *pair) {
        QTest::newRow(what) << QString::fromUtf8(sources) << QString::fromLatin1(shared)
                            << QString::fromUtf8(pair);
    };
    row("none", "", "", "");
    row("one", "a.csv|x|", "a", "");
    row("nothing in common", "a.csv|x| b.csv|x|", "a b", "");
    row("the most in common, however unlike", "a.csv|x| b.csv|y| c.csv|x|", "ac ab ab", "1 2");
    row("the last two", "a.csv|x| b.csv|x| c.csv|x|", "abc", "2 3");
    row("those of one shape", "a.csv|x| q.csv|x| b.csv|y|", "abc abc", "1 2");
    row("those of near names", "list-2022-01.csv|x| list-2022-02.csv|y| ports.csv|z|", "abc", "1 2");
    row("no shape is no likeness", "one.csv|| two.csv|| two2.csv|z|", "abc", "2 3");
    row("a sheet with its like", "a.xlsx|x|1 a.xlsx|x|2 b.xlsx|x|1", "abc", "1 3");
}

void LikelyDeliveriesTest::thoseAreProposedThatAreAlike()
{
    QFETCH(const QString, sources);
    QFETCH(const QString, shared);
    QFETCH(const QString, pair);
    QList<Source> list;
    for (const QString &text : sources.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList parts = text.split(u'|');
        Source source;
        source.id = SourceId(list.size() + 1);
        source.file = source.sha256 = parts[0];
        source.shape = parts[1];
        source.sheet = parts[2];
        list.append(source);
    }
    QTemporaryDir dir;
    const auto file = CaseFile::create(dir.filePath(QStringLiteral("case")));
    const auto connection = (*file)->connect(CaseConnection::Mode::Write);
    QVERIFY(connection);
    fill(*connection, shared.split(u' ', Qt::SkipEmptyParts), static_cast<int>(list.size()));
    const auto counted = sharedDeclarations(*connection);
    QVERIFY2(counted, counted ? "" : qPrintable(counted.failure().text));
    const auto found = likelyDeliveries(list, *counted);
    QCOMPARE(found ? QStringLiteral("%1 %2").arg(found->first.value).arg(found->second.value) : QString(),
             pair);
}

/** Sources of shipments with these declarations, some twice, and one without. */
void LikelyDeliveriesTest::fill(const CaseConnection &connection, const QStringList &shared, int sources)
{
    auto writer = CaseWriter::begin(connection);
    QVERIFY(writer);
    for (int source = 0; source < sources; ++source) {
        (*writer)->beginSource();
        PackedRows packed;
        std::int64_t row = 0;
        for (qsizetype i = 0; i < 2 * shared.size() + 1; ++i) {
            const std::string number = std::to_string(10'000'000 + i / 2);
            ShipmentRecord record;
            if (i < 2 * shared.size()) {
                if (!shared[i / 2].contains(QChar(u'a' + source)))
                    continue;
                record.declaration = number;
            }
            record.row = ++row;
            const CellView cells[] = {{record.declaration, CellKind::Text}};
            packed.add({record.row, cells, false});
            QVERIFY((*writer)->addShipment(record, {}, 0));
        }
        QVERIFY((*writer)->addRows(RawBlocks::compress(packed)));
        Source finished;
        finished.file = QString::number(source);
        finished.ledger = {row, row, 0, 0, 0, 0};
        const auto done = (*writer)->finishSource(finished);
        QVERIFY2(done, done ? "" : qPrintable(done.failure().text));
    }
    QVERIFY((*writer)->commit());
}

QTEST_GUILESS_MAIN(LikelyDeliveriesTest)
#include "tst_likelydeliveries.moc"
