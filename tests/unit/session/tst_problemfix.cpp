// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casereader.h"
#include "goods/classifier.h"
#include "importing/importjob.h"
#include "places/countries.h"
#include "session/problemfix.h"
#include "support/program.h"

#include <QTemporaryDir>
#include <QTest>

/** Which corrections suit a kind of problems, and what they would mend. */
class ProblemFixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachKindHasItsRules_data();
    void eachKindHasItsRules();
    void aDateIsTriedInAnotherOrder();
    void whatARuleWouldSpoilIsSaid();
    void unitsAreTakenFromBesideTheMass();
    void anotherColumnIsTried();
    void aRowOfTotalsIsPutBack();
    void otherSourcesAreTriedAndMendedToo();

private:
    Result<ProblemFix> fixOf(const QString &kind, SourceId source = SourceId(1))
    {
        const auto groups = ProblemReader(*m_connection).groups({source, kind});
        for (const ProblemGroup &group : groups ? *groups : QList<ProblemGroup>()) {
            if (group.kind == kind)
                return ProblemFix::of(group, *CaseReader(*m_connection).source(group.source),
                                      CaseReader(*m_connection), ProblemReader(*m_connection), m_countries);
        }
        return Failure{QStringLiteral("no problem of the kind ") + kind};
    }
    QTemporaryDir m_folder;
    Countries m_countries;
    Classifier m_classifier{std::make_shared<const Categories>()};
    ImportOptions m_options;
    std::unique_ptr<CaseFile> m_case;
    std::optional<CaseConnection> m_connection;
};

void ProblemFixTest::initTestCase()
{
    auto made = CaseFile::create(m_folder.filePath(QStringLiteral("c.waybill")));
    QVERIFY(made.ok());
    m_case = std::move(*made);
    // A mapping that is wrong on purpose: dates are month first, and the mass has its unit beside it.
    const auto mapping = ColumnMapping::fromJson(
        R"({"columns": [{"field": "date", "dateOrder": "dmy"}, {"field": "description"}, {"field": "net"},
            {"field": "origin"}, {"field": "-"}]})");
    QVERIFY(mapping.ok());
    m_options.mapping = *mapping;
    const QString file = TestSupport::writeFile(m_folder.path(), QStringLiteral("a.csv"),
                                                "Date,Goods,Mass,Where,Made in\n"
                                                "06/14/2022,tiles,5 stone,ATLANTIS,CN\n"
                                                "06/15/2022,boots,7 stone,ATLANTIS,TR\n"
                                                "06/16/2022,helmets,9 pood,ATLANTIS,TR\n");
    const auto report = importFile(*m_case, file, m_options, {m_countries, m_classifier}, {});
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    auto connection = m_case->connect(CaseConnection::Mode::Read);
    QVERIFY(connection.ok());
    m_connection.emplace(std::move(*connection));
}

void ProblemFixTest::eachKindHasItsRules_data()
{
    using Kind = MappingRule::Kind;
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Field>("field");
    QTest::addColumn<QList<Kind>>("rules");
    QTest::newRow("dates") << QStringLiteral("date-other-order") << Field::Date
                           << QList<Kind>{Kind::DateOrder, Kind::Column};
    QTest::newRow("countries") << QStringLiteral("country-unknown") << Field::Dispatch
                               << QList<Kind>{Kind::CountryAlias, Kind::Column};
    QTest::newRow("numbers") << QStringLiteral("number-unreadable") << Field::Value
                             << QList<Kind>{Kind::DecimalSign, Kind::Column};
    QTest::newRow("currencies") << QStringLiteral("currency-unknown") << Field::Currency
                                << QList<Kind>{Kind::Currency, Kind::Column};
    QTest::newRow("units") << QStringLiteral("unit-unknown") << Field::Net << QList<Kind>{Kind::UnitAlias};
    QTest::newRow("no units") << QStringLiteral("unit-missing") << Field::Net
                              << QList<Kind>{Kind::UnnamedUnit};
    QTest::newRow("what is simply so") << QStringLiteral("text-cut") << Field::Description << QList<Kind>{};
    QTest::newRow("whole rows") << QStringLiteral("row-no-shipment") << Field::None << QList<Kind>{Kind::Row};
}

void ProblemFixTest::eachKindHasItsRules()
{
    QFETCH(QString, kind);
    QFETCH(Field, field);
    QFETCH(QList<MappingRule::Kind>, rules);
    ProblemGroup group;
    group.kind = kind;
    group.field = field;
    QCOMPARE(ProblemFix::kindsFor(group), rules);
}

void ProblemFixTest::aDateIsTriedInAnotherOrder()
{
    const auto fix = fixOf(QStringLiteral("date-other-order"));
    QVERIFY2(fix.ok(), fix ? "" : qPrintable(fix.failure().text));
    using Kind = MappingRule::Kind;
    QCOMPARE(fix->trial({}), (ProblemFix::Trial{.rows = 3}));
    QCOMPARE(fix->trial({{Kind::DateOrder, Field::Date, {}, QStringLiteral("dmy")}}),
             (ProblemFix::Trial{.rows = 3}));
    QCOMPARE(fix->trial({{Kind::DateOrder, Field::Date, {}, QStringLiteral("mdy")}}),
             (ProblemFix::Trial{.rows = 3, .mended = 3, .changes = true}));
    QCOMPARE(fix->examples().first(), QStringLiteral("06/14/2022"));
}

void ProblemFixTest::whatARuleWouldSpoilIsSaid()
{
    // Of two dates read now, one would be another day, and one none.
    const auto report = importFile(*m_case,
                                   TestSupport::writeFile(m_folder.path(), QStringLiteral("b.csv"),
                                                          "Date,Goods,Mass,Where,Made in\n"
                                                          "06/14/2022,tiles,5,TR,CN\n"
                                                          "05/06/2022,boots,7,TR,TR\n"
                                                          "30/06/2022,helmets,9,TR,TR\n"),
                                   m_options, {m_countries, m_classifier}, {});
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    const auto fix = fixOf(QStringLiteral("date-other-order"), report->sheets.first().source.id);
    QVERIFY2(fix.ok(), fix ? "" : qPrintable(fix.failure().text));
    QCOMPARE(
        fix->trial({{MappingRule::Kind::DateOrder, Field::Date, {}, QStringLiteral("mdy")}}),
        (ProblemFix::Trial{.rows = 1, .mended = 1, .others = 2, .broken = 1, .altered = 1, .changes = true}));
}

void ProblemFixTest::unitsAreTakenFromBesideTheMass()
{
    const auto fix = fixOf(QStringLiteral("unit-unknown"));
    QVERIFY2(fix.ok(), fix ? "" : qPrintable(fix.failure().text));
    QCOMPARE(fix->texts(), (QList<ProblemValue>{{QStringLiteral("stone"), 2}, {QStringLiteral("pood"), 1}}));
    const QList<MappingRule> rules{
        {MappingRule::Kind::UnitAlias, Field::None, QStringLiteral("stone"), QStringLiteral("kg")}};
    QCOMPARE(fix->trial(rules), (ProblemFix::Trial{.rows = 3, .mended = 2, .changes = true}));
    QCOMPARE(fix->name(rules)(), QStringLiteral("unit of mass in a.csv"));
}

void ProblemFixTest::anotherColumnIsTried()
{
    const auto fix = fixOf(QStringLiteral("country-unknown"));
    QVERIFY2(fix.ok(), fix ? "" : qPrintable(fix.failure().text));
    QCOMPARE(fix->texts(), (QList<ProblemValue>{{QStringLiteral("ATLANTIS"), 3}}));
    QCOMPARE(fix->trial({{MappingRule::Kind::Column, Field::Origin, {}, QStringLiteral("5")}}),
             (ProblemFix::Trial{.rows = 3, .mended = 3, .changes = true}));
}

void ProblemFixTest::aRowOfTotalsIsPutBack()
{
    const QString file = TestSupport::writeFile(m_folder.path(), QStringLiteral("world.csv"),
                                                "Period,Country of origin,HS code,Net weight (kg),Value (USD)\n"
                                                "2022,World,8517,300,7000\n2022,China,8517,100,4000\n"
                                                "2022,Turkey,8517,200,3000\n");
    const auto report = importFile(*m_case, file, {}, {m_countries, m_classifier}, {});
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->sheets[0].source.ledger.subtotals, 1);
    const auto fix = fixOf(QStringLiteral("sum-countries"), report->sheets[0].source.id);
    QVERIFY2(fix.ok(), fix.ok() ? "" : qPrintable(fix.failure().text));
    QCOMPARE(fix->kinds(), QList<MappingRule::Kind>{MappingRule::Kind::Row});
    QCOMPARE(fix->rows().text(), QStringLiteral("2"));
    const QList<MappingRule> rules{
        {MappingRule::Kind::Row, Field::None, fix->rows().text(), QStringLiteral("shipment")}};
    QVERIFY(fix->trial(rules).changes);
    QCOMPARE(fix->mapping(rules)->rows.shipments.text(), QStringLiteral("2"));
    QCOMPARE(fix->name(rules)(), QStringLiteral("which rows of world.csv count"));
}

void ProblemFixTest::otherSourcesAreTriedAndMendedToo()
{
    const QString file = TestSupport::writeFile(m_folder.path(), QStringLiteral("other.csv"),
                                                "Date,Goods,Mass,Where,Made in\n"
                                                "06/14/2022,tiles,5 kg,ATLANTIS,CN\n"
                                                "01/02/2022,boots,7 kg,ATLANTIS,TR\n");
    const auto report = importFile(*m_case, file, m_options, {m_countries, m_classifier}, {});
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    const auto fix = fixOf(QStringLiteral("date-other-order"));
    QVERIFY(fix.ok());
    const auto sources = CaseReader(*m_connection).sources();
    const SourceId second = sources->last().id;
    QList<ProblemGroup> groups;
    const auto all = ProblemReader(*m_connection).groups();
    QVERIFY(all.ok());
    for (const ProblemGroup &group : *all) {
        if (group.source == second && group.kind == u"date-other-order")
            groups += {group, group}; // as if another column had it too
    }
    QCOMPARE(groups.size(), 2);
    const auto others = ProblemFix::elsewhere(groups, *sources, *m_case, m_countries);
    QVERIFY2(others.ok(), others ? "" : qPrintable(others.failure().text));
    const QList<MappingRule> rules{{MappingRule::Kind::DateOrder, Field::Date, {}, QStringLiteral("mdy")}};
    ProblemFix::Trial both = fix->trial(rules);
    both += others->first().trial(rules);
    // The second of them could be read, as another day.
    QCOMPARE(both, (ProblemFix::Trial{.rows = 4, .mended = 4, .others = 1, .altered = 1, .changes = true}));
    const auto mendings = ProblemFix::mendings(QList<ProblemFix>{*fix} + *others, rules);
    QVERIFY(mendings.ok());
    QCOMPARE(mendings->size(), 2); // each source once
    QCOMPARE(mendings->last().source, second);
    const Progress cancelled({}, [] { return true; });
    QCOMPARE(ProblemFix::elsewhere(groups, *sources, *m_case, m_countries, cancelled).failure().kind,
             Failure::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(ProblemFixTest)
#include "tst_problemfix.moc"
