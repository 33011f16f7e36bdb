// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/dimension.h"

#include <QSet>
#include <QTest>

class DimensionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDimensionHasAnIdThatLeadsBack()
    {
        QSet<QString> ids;
        for (const Dimension dimension : allDimensions()) {
            ids.insert(dimensionId(dimension));
            QCOMPARE(dimensionFromId(dimensionId(dimension)), std::optional(dimension));
            QVERIFY(!dimensionName(dimension).isEmpty());
        }
        QCOMPARE(ids.size(), qsizetype(allDimensions().size()));
        QCOMPARE(allDimensions().size(), std::size_t(26));
        QCOMPARE(dimensionId(Dimension::PlaceLading), QStringLiteral("place-lading"));
    }

    void everyMeasureHasAnIdThatLeadsBack()
    {
        for (const Measure measure : allMeasures()) {
            QCOMPARE(measureFromId(measureId(measure)), std::optional(measure));
            QVERIFY(!measureName(measure).isEmpty());
        }
        QCOMPARE(allMeasures().size(), std::size_t(6));
    }

    void unknownIdsAreNothing()
    {
        QCOMPARE(dimensionFromId(QStringLiteral("hs8")), std::nullopt);
        QCOMPARE(dimensionFromId(QString()), std::nullopt);
        QCOMPARE(measureFromId(QStringLiteral("Net")), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(DimensionTest)
#include "tst_dimension.moc"
