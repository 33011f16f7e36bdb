// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/countryname.h"
#include "core/latestfew.h"

#include <QTest>

class LatestFewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAskedForLastStays()
    {
        LatestFew<int, 3> few;
        const auto has = [&few](int wanted) {
            return few.find([wanted](int one) { return one == wanted; }) != nullptr;
        };
        QVERIFY(!has(1));
        QCOMPARE(few.keep(1), 1);
        few.keep(2);
        few.keep(3);
        QVERIFY(has(1)); // from now on the latest
        few.keep(4);
        QVERIFY(!has(2));
        QVERIFY(has(1));
        QVERIFY(has(3));
        QVERIFY(has(4));
    }
    void namesOfCountriesFollowTheLanguageAskedFor()
    {
        for (int turn = 0; turn < 2; ++turn) {
            QCOMPARE(countryName("DE", QLocale(QStringLiteral("en"))), QStringLiteral("Germany"));
            QCOMPARE(countryName("DE", QLocale(QStringLiteral("ru"))), QStringLiteral("Германия"));
            QCOMPARE(countryName("GB", QLocale(QStringLiteral("es"))),
                     QStringLiteral("Reino Unido")); // its short name is a code
        }
    }
};

QTEST_APPLESS_MAIN(LatestFewTest)
#include "tst_latestfew.moc"
