// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/filterwords.h"
#include "session/filteredit.h"
#include "session/filterhistory.h"
#include "support/loudtranslator.h"

#include <QTest>

class FilterEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clicksChangeTheFilterAsTheTableOfActsSays()
    {
        using namespace FilterEdit;
        const FilterField d = FilterField::Dispatch;
        Filter f = only({}, d, QStringLiteral("TR"));
        QCOMPARE(f.toQuery(), QStringLiteral("dispatch:TR"));
        f = toggled(f, d, QStringLiteral("AE"));
        QCOMPARE(f.toQuery(), QStringLiteral("dispatch:TR|AE"));
        f = excluded(f, d, QStringLiteral("AE"));
        QCOMPARE(f.toQuery(), QStringLiteral("dispatch:TR -dispatch:AE"));
        f = excluded(f, d, QStringLiteral("AE"));
        QCOMPARE(f.toQuery(), QStringLiteral("dispatch:TR"));
        f = only(f, d, QStringLiteral("TR"));
        QVERIFY(f.empty());
    }
    void aPlainClickForgetsExclusionsOfItsField()
    {
        Filter f = FilterEdit::excluded({}, FilterField::Origin, QStringLiteral("CN"));
        f = FilterEdit::only(f, FilterField::Origin, QStringLiteral("TR"));
        QCOMPARE(f.toQuery(), QStringLiteral("origin:TR"));
    }
    void rangesOfOneAreThatOne()
    {
        QCOMPARE(
            FilterEdit::ranged({}, FilterField::Date, QStringLiteral("2022-06"), QStringLiteral("2022-06"))
                .toQuery(),
            QStringLiteral("date:2022-06"));
        QCOMPARE(
            FilterEdit::ranged({}, FilterField::Date, QStringLiteral("2022-06"), QStringLiteral("2022-09"))
                .toQuery(),
            QStringLiteral("date:2022-06..2022-09"));
    }
    void aPartyIsMeantAsAWhole()
    {
        QCOMPARE(FilterEdit::valueOf(Dimension::Consignor, QStringLiteral("ACME LTD")),
                 QStringLiteral("=ACME LTD"));
        QCOMPARE(FilterEdit::keyOf(Dimension::Consignor, QStringLiteral("=ACME LTD")),
                 QStringLiteral("ACME LTD"));
        QVERIFY(!FilterEdit::keyOf(Dimension::Consignor, QStringLiteral("acme")));
        QCOMPARE(FilterEdit::valueOf(Dimension::Origin, QStringLiteral("CN")), QStringLiteral("CN"));
    }
    void historyForgetsWhatWasAheadOfANewTurn()
    {
        const Filter a = FilterEdit::only({}, FilterField::Hs, QStringLiteral("62"));
        const Filter b = FilterEdit::only({}, FilterField::Hs, QStringLiteral("93"));
        FilterHistory h = FilterHistory().visited(a).visited(b);
        QVERIFY(!h.canGoForward());
        h = h.back();
        QCOMPARE(h.current(), a);
        QCOMPARE(h.forward().current(), b);
        h = h.back().visited(b);
        QVERIFY(!h.canGoForward());
        QCOMPARE(h.back().current(), Filter());
    }
    void differencesAreNamed_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("text");
        QTest::newRow("a clause more") << ""
                                       << "TR"
                                       << "Dispatch: Turkey added";
        QTest::newRow("a clause less") << "TR"
                                       << ""
                                       << "filter cleared";
        QTest::newRow("another value") << "TR"
                                       << "AE"
                                       << "Dispatch: AE instead of Turkey";
        QTest::newRow("nothing") << "TR"
                                 << "TR"
                                 << "";
    }
    void differencesAreNamed()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, text);
        QueryNames names;
        names.setValues(FilterField::Dispatch, {{QStringLiteral("TR"), QStringLiteral("Turkey")}});
        const auto make = [](const QString &code) {
            return code.isEmpty() ? Filter() : FilterEdit::only({}, FilterField::Dispatch, code);
        };
        QCOMPARE(FilterWords::difference(make(before), make(after), names), text);
    }
    void severalConditionsAreNamedToo()
    {
        const auto clause = [](FilterField field, const char *value) {
            return FilterClause{field, {QString::fromUtf8(value)}, false};
        };
        const FilterClause turkey = clause(FilterField::Dispatch, "TR"),
                           china = clause(FilterField::Origin, "CN"),
                           armor = clause(FilterField::Category, "armor"),
                           year = clause(FilterField::Date, "2022"), heavy = clause(FilterField::Net, ">5");
        const auto words = [](const QList<FilterClause> &before, const QList<FilterClause> &after) {
            return FilterWords::difference(Filter{before}, Filter{after}, QueryNames());
        };
        QCOMPARE(words({}, {turkey, china}), QStringLiteral("Dispatch: TR and Origin: CN added"));
        QCOMPARE(words({armor, turkey, china}, {armor}),
                 QStringLiteral("Dispatch: TR and Origin: CN removed"));
        QCOMPARE(words({armor}, {turkey, china}),
                 QStringLiteral("Dispatch: TR and Origin: CN instead of Category: armor"));
        QCOMPARE(words({}, {turkey, china, armor, heavy}),
                 QStringLiteral("Dispatch: TR, Origin: CN and 2 more added"));
        QCOMPARE(words({turkey, china}, {china, turkey}), QStringLiteral("filter reordered"));
        QCOMPARE(words({turkey, year}, {}), QStringLiteral("filter cleared"));
    }
    void valuesAreReadable_data()
    {
        QTest::addColumn<FilterField>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << FilterField::Text << "plates"
                                << "“plates”";
        QTest::newRow("a whole name") << FilterField::Consignor << "=ACME"
                                      << "ACME";
        QTest::newRow("nothing given") << FilterField::Origin << ""
                                       << "not given";
        QTest::newRow("more than") << FilterField::Net << ">500"
                                   << "over 500\u202fkg";
        QTest::newRow("a large amount") << FilterField::Net << "<1000000.5"
                                        << "under 1,000,000.5\u202fkg";
        QTest::newRow("an amount itself") << FilterField::Net << "12000"
                                          << "12,000\u202fkg";
        QTest::newRow("codes are no amounts") << FilterField::Hs << "9303..9305"
                                              << "9303 to 9305";
        QTest::newRow("a range") << FilterField::Net << "5..10"
                                 << "5 to 10\u202fkg";
        QTest::newRow("a status") << FilterField::Status << "cleared"
                                  << "Cleared";
    }
    void valuesAreReadable()
    {
        QFETCH(FilterField, field);
        QFETCH(QString, value);
        QFETCH(QString, text);
        QCOMPARE(FilterWords::value(field, value, QueryNames()), text);
    }
    void unitsSpeakTheLanguageOfTheRest()
    {
        const LoudTranslator loud;
        QCOMPARE(FilterWords::value(FilterField::Gross, QStringLiteral("12"), QueryNames()),
                 QStringLiteral("12\u202fKG"));
        QCOMPARE(FilterWords::value(FilterField::Price, QStringLiteral("12"), QueryNames()),
                 QStringLiteral("12\u202f$/KG"));
    }
};

QTEST_GUILESS_MAIN(FilterEditTest)
#include "tst_filteredit.moc"
