// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/query.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

QueryNames someNames()
{
    QueryNames names;
    names.setValues(FilterField::Category,
                    {{QStringLiteral("body-armor"), QStringLiteral("Body armor")},
                     {QStringLiteral("drone-parts"), QStringLiteral("Drone parts")},
                     {QStringLiteral("rifles"), QStringLiteral("Rifles and shotguns")}});
    names.setValues(FilterField::Origin, {{QStringLiteral("CN"), QStringLiteral("China")},
                                          {QStringLiteral("TR"), QStringLiteral("Turkey")},
                                          {QStringLiteral("RU"), QStringLiteral("Russia")},
                                          {QStringLiteral("AE"), QStringLiteral("United Arab Emirates")}});
    names.setCountryFinder([](const QString &name) {
        return name.toLower() == QString::fromUtf8("китай") ? QStringLiteral("CN") : QString();
    });
    return names;
}

} // namespace

class QueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *name, const char *query, const char *canonical) {
            QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(canonical);
        };
        row("nothing is everything", "   ", "");
        row("the example of the handbook",
            "category:body-armor origin:CN dispatch:TR date:2022-08..2022-12 net:>500 consignor:\"xinxing\" "
            "-mode:air "
            "\"ceramic plates\"",
            "category:body-armor origin:CN dispatch:TR date:2022-08..2022-12 net:>500 consignor:xinxing "
            "-mode:air "
            "\"ceramic plates\"");
        row("alternatives", "hs:8542|8525", "hs:8542|8525");
        row("alternatives with blanks around them", "hs:8542 | 8525 drone", "hs:8542|8525 drone");
        row("alternatives of bare words", "vest|helmet", "vest|helmet");
        row("a field in capitals", "Origin:cn", "origin:CN");
        row("a blank after the colon", "origin: CN", "origin:CN");
        row("a country by its name", "dispatch:Turkey", "dispatch:TR");
        row("a country by a name in another script", "origin:Китай", "origin:CN");
        row("a country by a name of several words", "origin:\"united arab emirates\"", "origin:AE");
        row("a category by its name", "category:\"Rifles and Shotguns\"", "category:rifles");
        row("two bare words are two conditions", "ceramic plates", "ceramic plates");
        row("a bare word is excluded", "-toy -\"snap hook\"", "-toy -\"snap hook\"");
        row("not given", "origin:\"\" -has:net", "origin:\"\" -has:net");
        row("no tag and some flag", "tag:\"\" -flag:\"\"", "tag:\"\" -flag:\"\"");
        row("the whole text", "consignor:=\"XINXING LTD\"", "consignor:=\"XINXING LTD\"");
        row("quotes inside quotes", "consignor:\"ООО \"\"ЛАМА\"\"\"", "consignor:\"ООО \"\"ЛАМА\"\"\"");
        row("a mass with its unit", "net:>500kg gross:1t..12.5t", "net:>500 gross:1000..12500");
        row("a mass in grams", "net:<250g", "net:<0.25");
        row("a mass in Cyrillic", "net:>2т", "net:>2000");
        row("at least and at most", "value:>=100 quantity:<=5", "value:100.. quantity:..5");
        row("dollars in several ways", "value:$200|300usd|2k|1.5m", "value:200|300|2000|1500000");
        row("a blank after a sign", "net:> 500", "net:>500");
        row("a month without its zero", "date:2022-8", "date:2022-08");
        row("a day as it stands on a form", "date:14.08.2022", "date:2022-08-14");
        row("a quarter and a week", "date:2022q3|2022-W33", "date:2022-Q3|2022-W33");
        row("after a month", "date:>2022-08", "date:>2022-08");
        row("an HS code with dots and star", "hs:9303.20*", "hs:930320");
        row("a range of HS codes", "hs:8541..8542", "hs:8541..8542");
        row("states, tags, flags and sources",
            "status:suspicious tag:follow-up flag:net-above-gross source:ru_import_2022.csv",
            "status:suspicious tag:follow-up flag:net-above-gross source:ru_import_2022.csv");
        row("rows of a source", "row:17..20 shipment:5", "row:17..20 shipment:5");
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(QString, query);
        QFETCH(QString, canonical);
        const QueryReading reading = readQuery(query, someNames());
        QCOMPARE(reading.error ? reading.error->text() : QString(), QString());
        QCOMPARE(reading.filter.toQuery(), canonical);
        QCOMPARE(readQuery(reading.filter.toQuery(), someNames()).filter, reading.filter);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const char *name, const char *query, const char *wrong, const char *suggestion) {
            QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(wrong)
                                << QString::fromUtf8(suggestion);
        };
        row("a mistyped field", "drone orgin:CN", "orgin", "origin");
        row("a swapped letter in a field", "categroy:rifles", "categroy", "category");
        row("a word for a field of ours", "shipper:xinxing", "shipper", "consignor");
        row("a mistyped category", "origin:CN category:body-amor", "body-amor", "body-armor");
        row("a mistyped country", "origin:Chnia", "Chnia", "China");
        row("no such country", "origin:ZZ", "ZZ", "");
        row("no such flag", "flag:nonsense", "nonsense", "");
        row("a mistyped flag", "flag:net-above-gros", "net-above-gros", "net-above-gross");
        row("a status without its name", "status:\"\"", "\"\"", "");
        row("no such state", "status:suspicous", "suspicous", "suspicious");
        row("no such month", "date:2022-13", "2022-13", "");
        row("no such day", "date:2022-02-30", "2022-02-30", "");
        row("a range that runs backwards", "net:500..100", "500..100", "100..500");
        row("a decimal comma", "net:>0,5", ">0,5", ">0.5");
        row("a text for a number", "net:heavy", "heavy", "");
        row("a number too large", "value:99999999999999999999", "99999999999999999999", "");
        row("letters in an HS code", "hs:93O3", "93O3", "");
        row("quotes that are not closed", "drone \"ceramic", "\"ceramic", "\"ceramic\"");
        row("a value that is missing", "net:>1 origin:", "origin:", "");
        row("an alternative that is missing", "hs:9303|", "|", "");
        row("a minus that excludes nothing", "drone - x", "-", "");
        row("has: of an unknown field", "has:nett", "nett", "net");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, query);
        QFETCH(QString, wrong);
        QFETCH(QString, suggestion);
        const QueryReading reading = readQuery(query, someNames());
        QVERIFY(reading.error);
        QCOMPARE(query.mid(reading.error->position, reading.error->length), wrong);
        QCOMPARE(reading.error->suggestion, suggestion);
        QVERIFY(!reading.error->message.isEmpty());
        QCOMPARE(reading.filter, Filter());
    }

    void theCommandLineGetsAUsageFailure()
    {
        const auto result = parseQuery(QStringLiteral("orgin:CN"), someNames());
        QVERIFY(!result);
        QCOMPARE(result.failure().kind, Failure::Kind::Usage);
        QVERIFY(result.failure().text.contains(QStringLiteral("origin")));
    }

    void anyTextSurvivesAQuery()
    {
        // Texts of the letters that mean something to the language, in every order chance finds.
        const QString letters = QString::fromUtf8("a -|\":=<>.\n\tяñ中'\\()");
        QRandomGenerator random(20221227);
        for (int round = 0; round < 2000; ++round) {
            Filter filter;
            for (int c = 0; c < random.bounded(1, 4); ++c) {
                FilterClause clause{random.bounded(2) ? FilterField::Text : FilterField::Consignor,
                                    {},
                                    random.bounded(2) == 1};
                for (int v = 0; v < random.bounded(1, 3); ++v) {
                    QString value;
                    for (int i = 0; i < random.bounded(1, 7); ++i)
                        value.append(letters[random.bounded(letters.size())]);
                    clause.values.append(value);
                }
                filter.clauses.append(clause);
            }
            const QueryReading reading = readQuery(filter.toQuery(), someNames());
            if (reading.filter != filter)
                QCOMPARE(reading.filter.toQuery() + (reading.error ? reading.error->text() : QString()),
                         filter.toQuery());
        }
    }

    void noGarbageIsTooMuch()
    {
        const QString letters = QString::fromUtf8("net:date:origin:|\"-=<>.. 09aя");
        QRandomGenerator random(7);
        for (int round = 0; round < 5000; ++round) {
            QString query;
            for (int i = 0; i < random.bounded(30); ++i)
                query.append(letters[random.bounded(letters.size())]);
            const QueryReading reading = readQuery(query, someNames());
            if (reading.error)
                QVERIFY(reading.error->position >= 0 &&
                        reading.error->position + reading.error->length <= query.size());
            else
                QCOMPARE(readQuery(reading.filter.toQuery(), someNames()).filter, reading.filter);
        }
    }
};

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
