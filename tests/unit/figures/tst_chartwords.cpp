// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/chartwords.h"

#include <QTest>

/** Sentences that figures, tables and the command line share. */
class ChartWordsTest : public QObject {
    Q_OBJECT

    using Kinds = QMap<OverlapKind, std::int64_t>;

private Q_SLOTS:
    void whatMayCountTwiceSaysWhy_data()
    {
        QTest::addColumn<OverlapKind>("kind");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, OverlapKind kind, const char *reason) {
            QTest::newRow(name) << kind << QString::fromUtf8(reason);
        };
        row("declarations of two sources", OverlapKind::SameDeclaration,
            "another file or sheet has the same declaration.");
        row("goods of two lists", OverlapKind::SameGoods,
            "the same goods stand in an export and in an import file.");
        row("a row of one sheet", OverlapKind::SameRow, "their sheet has the same row already.");
        row("an item of one sheet", OverlapKind::SameItem,
            "their sheet has the same declaration and item already.");
        row("bills", OverlapKind::MasterAndHouse, "they are master bills beside their house bills.");
    }
    void whatMayCountTwiceSaysWhy()
    {
        QFETCH(OverlapKind, kind);
        QFETCH(QString, reason);
        const FigureContext::Overlaps overlaps{{}, RepeatCounts{Kinds{{kind, 3}}}};
        QCOMPARE(ChartWords::overlapNotes(overlaps, 0),
                 QStringList{QStringLiteral("3 shipments may be counted twice: ") + reason});
    }
    void everyReasonHasItsSentence()
    {
        const FigureContext::Overlaps overlaps{
            {}, RepeatCounts{Kinds{{OverlapKind::SameRow, 2}, {OverlapKind::SameDeclaration, 3}}}};
        QCOMPARE(ChartWords::overlapNotes(overlaps, 0).size(), 2);
        QCOMPARE(overlaps.maybeTwice.all(), 5);
    }
};

QTEST_MAIN(ChartWordsTest)
#include "tst_chartwords.moc"
