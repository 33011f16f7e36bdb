// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingrule.h"
#include "places/countries.h"

#include <QTest>

/** Corrections as people write them, and what they change. */
class MappingRuleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsReadAndWritten_data();
    void aRuleIsReadAndWritten();
    void aWrongRuleSaysWhatWouldBeRight_data();
    void aWrongRuleSaysWhatWouldBeRight();
    void aRuleChangesEveryColumnOfItsField();
    void aFieldMovesToAnotherColumn();
    void partsOfADateStandInColumnsOfTheirOwn();
    void aFieldThatNoColumnHasIsRefused();
    void aliasesAreKeptInTheMappingFile();

private:
    static ColumnMapping mapping()
    {
        ColumnMapping made;
        const Field fields[] = {Field::Date, Field::Origin, Field::Net, Field::None};
        for (int i = 0; i < 4; ++i) {
            ColumnUse use;
            use.column = i;
            use.header = QStringLiteral("column %1").arg(i);
            use.field = fields[i];
            made.columns.append(use);
        }
        return made;
    }
    Result<void> apply(ColumnMapping &mapping, const QString &text)
    {
        const auto rule = MappingRule::parse(text, m_countries);
        return rule ? rule->apply(mapping) : rule.failure();
    }
    Countries m_countries;
};

void MappingRuleTest::aRuleIsReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *text, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(written);
    };
    row("an order of dates", "date.order=mdy", "date.order=mdy");
    row("a calendar", "date.calendar=persian", "date.calendar=persian");
    row("what short dates are", "date.form=month-year", "date.form=month-year");
    row("exchanged days and months", "date.swap=yes", "date.swap=yes");
    row("the month of the file", "date.file=2022-12", "date.file=2022-12");
    row("the column of the months", "date.month=C", "date.month=3");
    row("a decimal sign by its sign", "net.decimal=,", "net.decimal=comma");
    row("a unit of mass", "gross.unit=short-ton", "gross.unit=short-ton");
    row("a currency by its name", "value.currency=доллар США", "value.currency=USD");
    row("thousands", "value.factor=1000", "value.factor=1000");
    row("zero for nothing", "net.zero=missing", "net.zero=missing");
    row("a column by letters", "origin.column=ab", "origin.column=28");
    row("no column", "place-lading.column=-", "place-lading.column=-");
    row("the row of the header", "header=6", "header=6");
    row("a country by name", "country:Р. КОРЕЯ=South Korea", "country:Р. КОРЕЯ=KR");
    row("a country whose text has an equals sign", "country:A=B=TR", "country:A=B=TR");
    row("a text that is no country", "country:НЕ УКАЗАНА=-", "country:НЕ УКАЗАНА=-");
    row("a unit as it stands", "unit:м. т.=t", "unit:м. т.=t");
    row("the unit of rows that name none", "net.unnamed-unit=t", "net.unnamed-unit=t");
    row("a unit that nobody knows", "gross.unnamed-unit=-", "gross.unnamed-unit=-");
}

void MappingRuleTest::aRuleIsReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto rule = MappingRule::parse(text, m_countries);
    QVERIFY2(rule.ok(), rule ? "" : qPrintable(rule.failure().text));
    QCOMPARE(rule->text(), written);
    QCOMPARE(*MappingRule::parse(rule->text(), m_countries), *rule);
}

void MappingRuleTest::aWrongRuleSaysWhatWouldBeRight_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no sign") << QStringLiteral("net.unit") << QStringLiteral("net.unit=t");
    QTest::newRow("no such field") << QStringLiteral("weight.unit=t") << QStringLiteral("weight.unit");
    QTest::newRow("no such key") << QStringLiteral("net.colour=t") << QStringLiteral("net.colour");
    QTest::newRow("a key of another field") << QStringLiteral("date.unit=t") << QStringLiteral("date.unit");
    QTest::newRow("no such unit") << QStringLiteral("net.unit=pud") << QStringLiteral("1000t");
    QTest::newRow("no such order") << QStringLiteral("date.order=myd") << QStringLiteral("dmy, mdy, ymd");
    QTest::newRow("no such country") << QStringLiteral("country:X=Atlantis") << QStringLiteral("a country");
    QTest::newRow("no column") << QStringLiteral("net.column=A1") << QStringLiteral("letters");
    QTest::newRow("a factor of nothing")
        << QStringLiteral("value.factor=0") << QStringLiteral("whole number");
    QTest::newRow("an alias of nothing") << QStringLiteral("country: =TR") << QStringLiteral("names no text");
}

void MappingRuleTest::aWrongRuleSaysWhatWouldBeRight()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    const auto rule = MappingRule::parse(text, m_countries);
    QVERIFY(!rule.ok());
    QCOMPARE(rule.failure().kind, Failure::Kind::Usage);
    QVERIFY2(rule.failure().text.contains(says), qPrintable(rule.failure().text));
}

void MappingRuleTest::aRuleChangesEveryColumnOfItsField()
{
    ColumnMapping changed = mapping();
    changed.questions = {{QStringLiteral("date-order"), 0, QStringLiteral("?"), {}, {}},
                         {QStringLiteral("mass-unit"), 2, QStringLiteral("?"), {}, {}}};
    QVERIFY(apply(changed, QStringLiteral("date.order=ymd")).ok());
    QVERIFY(apply(changed, QStringLiteral("net.unit=t")).ok());
    QVERIFY(apply(changed, QStringLiteral("net.decimal=comma")).ok());
    QVERIFY(apply(changed, QStringLiteral("header=3")).ok());
    QCOMPARE(changed.columns[0].dateOrder, DateOrder::YearMonthDay);
    QCOMPARE(changed.columns[2].unit, QStringLiteral("t"));
    QCOMPARE(changed.columns[2].decimalSign, DecimalSign::Comma);
    QCOMPARE(changed.headerRow, 3);
    QCOMPARE(changed.questions.size(), 0); // both are settled
}

void MappingRuleTest::aFieldMovesToAnotherColumn()
{
    ColumnMapping changed = mapping();
    changed.questions = {{QStringLiteral("mass-unit"), 2, QStringLiteral("?"), {}, {}},
                         {QStringLiteral("decimal-sign"), 3, QStringLiteral("?"), {}, {}},
                         {QStringLiteral("shifted-rows"), -1, QStringLiteral("?"), {}, {}}};
    QVERIFY(apply(changed, QStringLiteral("net.column=D")).ok());
    QCOMPARE(changed.columns[2].field, Field::None);
    QCOMPARE(changed.columns[3].field, Field::Net);
    QCOMPARE(changed.questions.size(), 1); // of the whole file
    QVERIFY(apply(changed, QStringLiteral("net.column=-")).ok());
    QVERIFY(!changed.use(Field::Net));
    QCOMPARE(changed.questions.size(), 1);
    const auto beyond = apply(changed, QStringLiteral("net.column=Z"));
    QVERIFY(!beyond.ok());
    QVERIFY2(beyond.failure().text.contains(QStringLiteral("it has 4")), qPrintable(beyond.failure().text));
}

void MappingRuleTest::partsOfADateStandInColumnsOfTheirOwn()
{
    ColumnMapping m = mapping();
    QVERIFY(apply(m, QStringLiteral("date.year=A")).ok());
    QVERIFY(apply(m, QStringLiteral("date.month=D")).ok());
    QVERIFY(apply(m, QStringLiteral("date.calendar=minguo")).ok());
    QCOMPARE(m.columns[0].datePart, DatePart::Year);
    QCOMPARE(m.columns[3].field, Field::Date);
    QCOMPARE(m.columns[3].datePart, DatePart::Month);
    QCOMPARE(m.columns[0].calendar, DateCalendar::Minguo);
    QVERIFY(apply(m, QStringLiteral("date.file=2022-12")).ok());
    QCOMPARE(m.date, QStringLiteral("2022-12"));
    const auto back = ColumnMapping::fromJson(m.toJson());
    QVERIFY(back.ok());
    for (ColumnUse &use : m.columns)
        use.evidence = use.evidence.english(); // as a mapping file has it
    QVERIFY(*back == m);
    // A whole date takes the place of its parts.
    QVERIFY(apply(m, QStringLiteral("date.column=A")).ok());
    QCOMPARE(m.columns[0].datePart, DatePart::Whole);
    QCOMPARE(m.columns[3].field, Field::None);
    QVERIFY(!apply(m, QStringLiteral("date.calendar=julian")).ok());
}

void MappingRuleTest::aFieldThatNoColumnHasIsRefused()
{
    ColumnMapping changed = mapping();
    const auto applied = apply(changed, QStringLiteral("gross.unit=t"));
    QVERIFY(!applied.ok());
    QVERIFY2(applied.failure().text.contains(QStringLiteral("gross.column=H")),
             qPrintable(applied.failure().text));
    QCOMPARE(changed, mapping());
}

void MappingRuleTest::aliasesAreKeptInTheMappingFile()
{
    ColumnMapping changed = mapping();
    QVERIFY(apply(changed, QStringLiteral("country:Р. КОРЕЯ=KR")).ok());
    QVERIFY(apply(changed, QStringLiteral("unit:м. т.=t")).ok());
    QVERIFY(apply(changed, QStringLiteral("net.unnamed-unit=-")).ok());
    const auto read = ColumnMapping::fromJson(changed.toJson());
    QVERIFY(read.ok());
    QCOMPARE(read->use(Field::Net)->unnamedUnit, QStringLiteral("-"));
    QCOMPARE(read->countryAliases.value(QStringLiteral("Р. КОРЕЯ")), QStringLiteral("KR"));
    QCOMPARE(read->unitAliases.value(QStringLiteral("м. т.")), QStringLiteral("t"));
}

QTEST_GUILESS_MAIN(MappingRuleTest)
#include "tst_mappingrule.moc"
