// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/columnmapping.h"

#include <QTest>

class ColumnMappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsKnowTheirIds();
    void comesBackFromJson();
    void takesWhatPeopleWriteByHand();
    void refuses_data();
    void refuses();
    void takesAnswers();
    void theUnitOfUnnamedRowsComesFromOlderMappings();
};

void ColumnMappingTest::fieldsKnowTheirIds()
{
    for (const Field field : allFields()) {
        QCOMPARE(fieldFromId(fieldId(field)).value(), field);
        QVERIFY(!fieldName(field).isEmpty());
    }
    QCOMPARE(fieldId(Field::PlaceLading), QStringLiteral("place-lading"));
    QCOMPARE(fieldFromId(QStringLiteral("-")).value(), Field::None);
    QVERIFY(!fieldFromId(QStringLiteral("weight")).has_value());
}

void ColumnMappingTest::comesBackFromJson()
{
    ColumnMapping mapping;
    mapping.headerRow = 6;
    mapping.headerRows = 2;
    ColumnUse date{0, QStringLiteral("Дата"), Field::Date, 90, QStringLiteral("dates")};
    date.dateOrder = DateOrder::MonthDayYear;
    date.zoneMinutes = 330;
    ColumnUse value{1, QStringLiteral("Value"), Field::Value};
    value.currency = QStringLiteral("USD");
    value.factor = 1000;
    value.decimalSign = DecimalSign::Comma;
    value.zeroIsMissing = true;
    ColumnUse hs{2, QStringLiteral("G33"), Field::Hs};
    hs.digits = 10;
    mapping.columns = {date, value, hs};
    mapping.questions = {{QStringLiteral("date-order"),
                          0,
                          QStringLiteral("?"),
                          {QStringLiteral("day first")},
                          {QStringLiteral("dmy")}}};
    mapping.countryAliases.insert(QStringLiteral("КИТАЙ"), QStringLiteral("CN"));
    mapping.layout = QStringLiteral("x");
    mapping.columns[2].fillDown = true;
    mapping.groups = {4, Field::Origin};
    mapping.statusColumn = 2;
    mapping.statusAsks = true;
    mapping.countries.insert(Field::Destination, QStringLiteral("PE"));
    const auto back = ColumnMapping::fromJson(mapping.toJson());
    QVERIFY(back.ok());
    QCOMPARE(back->toJson(), mapping.toJson());
    QVERIFY(*back == mapping);
}

void ColumnMappingTest::takesWhatPeopleWriteByHand()
{
    const auto mapping =
        ColumnMapping::fromJson(R"({"columns": [{"field": "date"}, {"field": "-"}, {"field": "net"}]})");
    QVERIFY(mapping.ok());
    QCOMPARE(mapping->columns.size(), 3);
    QCOMPARE(mapping->use(Field::Net)->column, 2);
    QCOMPARE(mapping->headerRow, 1);
}

void ColumnMappingTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *json, const char *says) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(says);
    };
    row("no JSON", "date = 1", "not JSON");
    row("no columns", "{}", "no columns");
    row("an unknown field", R"({"columns": [{"field": "date"}, {"field": "weight"}]})", "columns[2] “field”");
    row("an unknown unit", R"({"columns": [{"field": "net", "unit": "stone"}]})", "“unit”: \"stone\"");
    row("an unknown currency", R"({"columns": [{"field": "value", "currency": "gold"}]})", "“currency”");
    row("a negative factor", R"({"columns": [{"field": "value", "factor": -1}]})", "“factor”");
    row("a text for a number", R"({"columns": [{"field": "value", "factor": "1000"}]})", "“factor”");
    row("a text for true", R"({"columns": [{"field": "net", "zeroIsMissing": "yes"}]})", "“zeroIsMissing”");
    row("a column twice", R"({"columns": [{"column": 2, "field": "net"}, {"column": 2, "field": "gross"}]})",
        "twice");
    row("an unknown key", R"({"columns": [{"field": "net", "units": "t"}]})", "columns[1] “units”");
    row("an unknown key at the top", R"({"colunms": [], "columns": [{"field": "net"}]})", "“colunms”");
    row("no country", R"({"columns": [{"field": "net"}], "countryAliases": {"X": "China"}})",
        "“countryAliases”");
    row("a country for no country field", R"({"columns": [{"field": "net"}], "countries": {"net": "CN"}})",
        "“countries”");
    row("groups of nothing", R"({"columns": [{"field": "net"}], "groups": {"column": 1, "field": "net"}})",
        "groups");
    row("a header longer than its row", R"({"headerRow": 1, "headerRows": 3, "columns": [{"field": "net"}]})",
        "“headerRows”");
    row("a newer version", R"({"waybillMapping": 2, "columns": [{"field": "net"}]})", "newer");
}

void ColumnMappingTest::refuses()
{
    QFETCH(QByteArray, json);
    const auto mapping = ColumnMapping::fromJson(json);
    QVERIFY(!mapping.ok());
    QFETCH(QString, says);
    QVERIFY2(mapping.failure().text.contains(says), qPrintable(mapping.failure().text));
}

void ColumnMappingTest::takesAnswers()
{
    ColumnMapping mapping;
    mapping.columns = {{3, QStringLiteral("WEIGHT"), Field::Net}};
    mapping.questions = {{QStringLiteral("net-or-gross"),
                          3,
                          QStringLiteral("?"),
                          {QStringLiteral("net"), QStringLiteral("gross")},
                          {QStringLiteral("net"), QStringLiteral("gross")}}};
    QVERIFY(!mapping.applyAnswer(QStringLiteral("net-or-gross"), 3, QStringLiteral("value")));
    QVERIFY(mapping.applyAnswer(QStringLiteral("net-or-gross"), 3, QStringLiteral("gross")));
    QCOMPARE(mapping.columns[0].field, Field::Gross);
    QVERIFY(mapping.questions.isEmpty());
    QVERIFY(!mapping.applyAnswer(QStringLiteral("net-or-gross"), 3, QStringLiteral("gross")));
}

void ColumnMappingTest::theUnitOfUnnamedRowsComesFromOlderMappings()
{
    const auto read = ColumnMapping::fromJson(
        R"({"columns": [{"field": "net"}, {"field": "gross", "unit": "kg"}], "unitAliases": {"": "t", "mz": "t"},
            "questions": [{"id": "unit-alias:", "column": 1, "answers": [{"id": "-", "text": "x"}]}]})");
    QVERIFY2(read, read ? "" : qPrintable(read.failure().text));
    QCOMPARE(read->columns[0].unnamedUnit, QStringLiteral("t"));
    QCOMPARE(read->columns[1].unnamedUnit, QString());
    QCOMPARE(read->unitAliases, (QMap<QString, QString>{{QStringLiteral("mz"), QStringLiteral("t")}}));
    QCOMPARE(read->questions.first().id, QStringLiteral("unnamed-unit"));
}

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "tst_columnmapping.moc"
