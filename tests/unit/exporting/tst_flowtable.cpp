// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/flowtable.h"
#include "support/samplefigures.h"

#include <QTest>

/** The table behind the ribbons. */
class FlowTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRibbonIsARowAndEitherLegAddsUp()
    {
        const FlowFigure figure = SampleFigures::flow();
        const QStringList lines = QString::fromUtf8(FlowTable::csv(figure))
                                      .remove(QChar(0xFEFF))
                                      .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.first(),
                 QStringLiteral("leg,from,from name,to,to name,category,category name,net_kg"));
        QCOMPARE(lines.size(), figure.ribbons.size() + 1);
        QMap<QString, double> sums;
        for (const QString &line : lines.sliced(1))
            sums[line.section(u',', 0, 0)] += line.section(u',', -1).toDouble();
        QCOMPARE(sums.size(), 2);
        for (const double sum : sums)
            QCOMPARE(sum, static_cast<double>(figure.total) / 1000.0);
        QVERIFY(QString::fromUtf8(FlowTable::csv(figure))
                    .contains(QStringLiteral("(others),3 others,TR,Turkey,")));
    }
};

QTEST_GUILESS_MAIN(FlowTableTest)
#include "tst_flowtable.moc"
