// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/greatcircle.h"

#include <QTest>

#include <cmath>

class TestGreatCircle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWayHasItsEndsAndEqualSteps_data()
    {
        QTest::addColumn<double>("fromLon");
        QTest::addColumn<double>("toLon");
        QTest::addColumn<int>("count");
        QTest::newRow("a way east") << 29.0 << 116.4 << 12;
        QTest::newRow("the way back, which begins at the other end") << 116.4 << 29.0 << 12;
        QTest::newRow("the same ends with more points between") << 29.0 << 116.4 << 56;
        QTest::newRow("asked for again") << 29.0 << 116.4 << 12;
        QTest::newRow("nothing but its ends") << 29.0 << 116.4 << 2;
    }
    void aWayHasItsEndsAndEqualSteps()
    {
        QFETCH(double, fromLon);
        QFETCH(double, toLon);
        QFETCH(int, count);
        const GeoPoint from{41, fromLon}, to{39.9, toLon};
        const std::vector<GeoPoint> way = GreatCircle::points(from, to, count);
        QCOMPARE(way.size(), static_cast<std::size_t>(count));
        QCOMPARE(way.front().lon, from.lon);
        QCOMPARE(way.back().lon, to.lon);
        const double step = GreatCircle::kilometers(from, to) / (count - 1);
        for (std::size_t i = 1; i < way.size(); ++i)
            QVERIFY(std::abs(GreatCircle::kilometers(way[i - 1], way[i]) - step) < step / 100);
    }
};

QTEST_GUILESS_MAIN(TestGreatCircle)
#include "tst_greatcircle.moc"
