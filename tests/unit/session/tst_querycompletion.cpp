// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/querycompletion.h"

#include <QTest>

/** What the query's field offers while one types. */
class QueryCompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_names.setValues(FilterField::Origin,
                          {{QStringLiteral("AE"), QStringLiteral("United Arab Emirates")},
                           {QStringLiteral("TC"), QStringLiteral("Turks and Caicos")},
                           {QStringLiteral("TM"), QStringLiteral("Turkmenistan")},
                           {QStringLiteral("TR"), QStringLiteral("Turkey")},
                           {QStringLiteral("TT"), QStringLiteral("Trinidad")}});
        m_names.setValues(FilterField::Category,
                          {{QStringLiteral("body-armor"), QStringLiteral("Бронезащита")},
                           {QStringLiteral("drones"), QStringLiteral("Беспилотники")}});
    }
    void offersTheBestFirst_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<bool>("first"); // Enter takes the first
        QTest::newRow("a country that shipments name before others of that name")
            << "dispatch:Tur"
            << "dispatch:TR Turkey (TR, 12)|dispatch:TC Turks and Caicos (TC)|"
               "dispatch:TM Turkmenistan (TM)"
            << true;
        QTest::newRow("a word inside the name") << "dispatch:arab"
                                                << "dispatch:AE United Arab Emirates (AE, 40)" << true;
        QTest::newRow("a code that is whole is meant") << "dispatch:tt"
                                                       << "dispatch:TT Trinidad (TT)" << false;
        QTest::newRow("a name that is whole is meant") << "dispatch:turkmenistan"
                                                       << "dispatch:TM Turkmenistan (TM)" << false;
        QTest::newRow("a code that is begun")
            << "origin:t|a"
            << "origin:t|AE United Arab Emirates (AE)|"
               "origin:t|TC Turks and Caicos (TC)|origin:t|TM Turkmenistan (TM)|origin:t|TT Trinidad (TT)"
            << true;
        QTest::newRow("the other sign, and values before")
            << "-dispatch:AE|turk"
            << "-dispatch:AE|TR Turkey (TR, 12)|-dispatch:AE|TC Turks and Caicos (TC)|"
               "-dispatch:AE|TM Turkmenistan (TM)"
            << true;
        QTest::newRow("a category by its name in the window's language")
            << "category:бес"
            << "category:drones Беспилотники (drones, 7)" << true;
        QTest::newRow("a category by its id") << "category:body"
                                              << "category:body-armor Бронезащита (body-armor)" << true;
        QTest::newRow("parties: a part of a name is a condition too")
            << "consignor:ari"
            << "consignor:=\"Aries Trading\" Aries Trading (5)|consignor:=\"Kay & Ariel\" Kay & Ariel (9)|"
               "consignor:=Safari Safari (30)"
            << false;
        QTest::newRow("inside quotes") << "consignor:\"=Aries T"
                                       << "consignor:=\"Aries Trading\" Aries Trading (5)" << false;
        QTest::newRow("a field by its id") << "dispa"
                                           << "dispatch: dispatch: (Dispatch)" << true;
        QTest::newRow("no such field") << "dispach:T"
                                       << "" << false;
    }
    void offersTheBestFirst()
    {
        QFETCH(QString, word);
        const QueryCompletion completion(word);
        QList<KnownValue> values;
        const auto add = [&](Dimension dimension, const char *key, std::int64_t shipments) {
            if (!completion.dimensions().contains(dimension))
                return;
            CubeAnswer answer;
            answer.groups = {{{QString::fromUtf8(key)}, {shipments}}, {{QString()}, {99}}};
            values += ValueSearch::valuesOf({answer}, {dimension}, m_names);
        };
        add(Dimension::Dispatch, "TR", 12);
        add(Dimension::Dispatch, "AE", 40);
        add(Dimension::Category, "drones", 7);
        add(Dimension::Consignor, "Aries Trading", 5);
        add(Dimension::Consignor, "Kay & Ariel", 9);
        add(Dimension::Consignor, "Safari", 30);
        QStringList offered;
        for (const QueryOffer &offer : completion.offers(values, m_names, 12))
            offered.append(QStringLiteral("%1 %2 (%3)").arg(offer.word, offer.name, offer.hint));
        QTEST(offered.join(u'|'), "offered");
        QTEST(completion.wantsFirst(m_names), "first");
    }

    void theMostFrequentOfVeryManyAreOffered()
    {
        QList<KnownValue> values;
        for (int i = 0; i < 100'000; ++i) {
            const QString name = QStringLiteral("%1 Trade %2")
                                     .arg(i % 3 == 0 ? QStringLiteral("Aa") : QStringLiteral("Bb"))
                                     .arg(i);
            values.append({FilterField::Consignor, Dimension::Consignor, name, name, u'=' + name,
                           ValueSearch::folded(name), 100'000 - i});
        }
        const auto offered = [&](const char *word) {
            QStringList names;
            for (const QueryOffer &offer :
                 QueryCompletion(QString::fromUtf8(word)).offers(values, m_names, 3))
                names.append(offer.name);
            return names.join(u'|');
        };
        QCOMPARE(offered("consignor:aa"), QStringLiteral("Aa Trade 0|Aa Trade 3|Aa Trade 6"));
        QCOMPARE(offered("consignor:trade"), QStringLiteral("Aa Trade 0|Bb Trade 1|Bb Trade 2"));
        QCOMPARE(offered("consignor:99998"), QStringLiteral("Bb Trade 99998"));
        QCOMPARE(offered("consignor:xyz"), QString());
        const QList<KnownValue> fitting = ValueSearch::fitting(values, QStringLiteral("bb"), 2);
        QCOMPARE(fitting.size(), 2);
        QCOMPARE(fitting.last().name, QStringLiteral("Bb Trade 2"));
        const Progress cancelled({}, [] { return true; });
        QVERIFY(ValueSearch::fitting(values, QStringLiteral("99998"), 2, cancelled).isEmpty());
        QVERIFY(QueryCompletion(QStringLiteral("consignor:99998"))
                    .offers(values, m_names, 3, cancelled)
                    .isEmpty());
    }

private:
    QueryNames m_names;
};

QTEST_APPLESS_MAIN(QueryCompletionTest)
#include "tst_querycompletion.moc"
