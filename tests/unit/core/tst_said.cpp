// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/said.h"

#include "support/loudtranslator.h"

#include <QTest>

/** Sentences that are kept in English and said in another language. */
class SaidTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSaidInTheLanguageOfTheMoment();
    void anArgumentIsNoTemplate();
    void comesBackFromItsParts();
    void aCountHasTheSeparatorsOfTheReader();
    void partsThatDoNotFitAreNotBelieved_data();
    void partsThatDoNotFitAreNotBelieved();
};

namespace {

Said sentence()
{
    return Said("Test", "rule %1: %2")
        .arg(QStringLiteral("rifles/3"),
             Said::joined({QStringLiteral("\"АК\""), Said("Test", "names a gun")}, " "));
}

} // namespace

void SaidTest::isSaidInTheLanguageOfTheMoment()
{
    const Said said = sentence();
    QCOMPARE(said.text(), QStringLiteral("rule rifles/3: \"АК\" names a gun"));
    LoudTranslator loud;
    QCOMPARE(said.text(), QStringLiteral("RULE rifles/3: \"АК\" NAMES A GUN"));
    QCOMPARE(said.english(), QStringLiteral("rule rifles/3: \"АК\" names a gun"));
    QCOMPARE(Said("Test", "Body armor").lowered().text(), QStringLiteral("body armor"));
    QCOMPARE(Said::country("TR").english(), QStringLiteral("Turkey"));
    QCOMPARE(Said(QStringLiteral("as it stands")).text(), QStringLiteral("as it stands"));
    QVERIFY(Said("Test", "").isEmpty());
}

void SaidTest::anArgumentIsNoTemplate()
{
    QCOMPARE(Said("Test", "“%1” and “%2”").arg(QStringLiteral("%2"), QStringLiteral("x")).text(),
             QStringLiteral("“%2” and “x”"));
    QCOMPARE(Said("Test", "100 %").text(), QStringLiteral("100 %"));
    QCOMPARE(Said("Test", "%1 of %2").arg(7).text(), QStringLiteral("7 of %2"));
}

void SaidTest::comesBackFromItsParts()
{
    for (const Said &said :
         {sentence(), Said("Test", "x").lowered(), Said("Test", "%1").arg(Said::country("CN"))}) {
        const Said back = Said::fromParts(said.parts(), said.english());
        QCOMPARE(back, said);
        LoudTranslator loud;
        QCOMPARE(back.text(), said.text());
    }
    const Said plain(QStringLiteral("a name"));
    QVERIFY(plain.parts().isEmpty());
    QCOMPARE(Said::fromParts({}, plain.english()), plain);
}

void SaidTest::aCountHasTheSeparatorsOfTheReader()
{
    const Said said = Said("Test", "%1 rows").arg(Said::number(12'345));
    const Said back = Said::fromParts(said.parts(), said.english());
    QCOMPARE(said.english(), QStringLiteral("12,345 rows"));
    QCOMPARE(back, said);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(back.text(), QStringLiteral("12.345 rows"));
    QLocale::setDefault(QLocale::C);
    // A case changed by hand.
    QCOMPARE(Said::fromParts(R"({"in": "number", "say": "many"})", QStringLiteral("many")).text(),
             QStringLiteral("many"));
}

void SaidTest::partsThatDoNotFitAreNotBelieved_data()
{
    QTest::addColumn<QByteArray>("parts");
    const auto row = [](const char *name, const QByteArray &parts) { QTest::newRow(name) << parts; };
    row("no JSON", "{");
    row("a list", "[]");
    row("nothing said", R"({"in": "Test"})");
    row("another sentence", R"({"in": "Test", "say": "nothing suspicious here"})");
    row("too many",
        R"({"in": "Test", "say": "stored", "with": [1, "", "", "", "", "", "", "", "", "", ""]})");
    row("a number", R"({"in": "Test", "say": "stored", "with": [7]})");
    QByteArray deep = "\"stored\"";
    for (int i = 0; i < 30; ++i)
        deep = R"({"in": "", "say": "%1", "with": [)" + deep + "]}";
    row("deep", deep);
    const auto wide = [](const QByteArray &place, const QByteArray &lastWord) {
        QByteArray parts = lastWord;
        for (int i = 0; i < 7; ++i)
            parts = R"({"in": "", "say": ")" + place.repeated(100) + R"(", "with": [)" + parts + "]}";
        return parts;
    };
    row("a sentence without end", wide("%1", "\"\""));
    row("without end and long", wide("%1", "\"stored\""));
    row("a place in digits of another script", R"({"in": "", "say": "%\u0661", "with": ["stored"]})");
    row("without end in digits of another script", wide("%\u0661", "\"\""));
}

void SaidTest::partsThatDoNotFitAreNotBelieved()
{
    QFETCH(QByteArray, parts);
    QCOMPARE(Said::fromParts(parts, QStringLiteral("stored")), Said(QStringLiteral("stored")));
}

QTEST_GUILESS_MAIN(SaidTest)
#include "tst_said.moc"
