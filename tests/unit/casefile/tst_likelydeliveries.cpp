// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/likelydeliveries.h"

#include <QTest>

/** Which two sources are proposed to be compared. */
class LikelyDeliveriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thoseAreProposedThatAreAlike_data();
    void thoseAreProposedThatAreAlike();
};

void LikelyDeliveriesTest::thoseAreProposedThatAreAlike_data()
{
    QTest::addColumn<QString>("sources"); // file|shape|sheet
    QTest::addColumn<QString>("pair");
    const auto row = [](const char *what, const char *sources, const char *pair) {
        QTest::newRow(what) << QString::fromUtf8(sources) << QString::fromUtf8(pair);
    };
    row("none", "", "");
    row("one", "a.csv|x|", "");
    row("the last two", "a.csv|x| b.csv|x| c.csv|x|", "2 3");
    row("those of one shape", "a.csv|x| q.csv|x| b.csv|y|", "1 2");
    row("those of near names", "list-2022-01.csv|x| list-2022-02.csv|y| ports.csv|z|", "1 2");
    row("no shape is no likeness", "one.csv|| two.csv|| two2.csv|z|", "2 3");
    row("a sheet with its like", "a.xlsx|x|1 a.xlsx|x|2 b.xlsx|x|1", "1 3");
}

void LikelyDeliveriesTest::thoseAreProposedThatAreAlike()
{
    QFETCH(const QString, sources);
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
    const auto found = likelyDeliveries(list);
    QCOMPARE(found ? QStringLiteral("%1 %2").arg(found->first.value).arg(found->second.value) : QString(),
             pair);
}

QTEST_APPLESS_MAIN(LikelyDeliveriesTest)
#include "tst_likelydeliveries.moc"
