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
    QTest::newRow("no JSON") << QByteArray("date = 1");
    QTest::newRow("no columns") << QByteArray("{}");
    QTest::newRow("an unknown field") << QByteArray(R"({"columns": [{"field": "weight"}]})");
    QTest::newRow("an unknown unit") << QByteArray(R"({"columns": [{"field": "net", "unit": "stone"}]})");
    QTest::newRow("a negative factor") << QByteArray(R"({"columns": [{"field": "value", "factor": -1}]})");
    QTest::newRow("a header longer than its row")
        << QByteArray(R"({"headerRow": 1, "headerRows": 3, "columns": [{"field": "net"}]})");
}

void ColumnMappingTest::refuses()
{
    QFETCH(QByteArray, json);
    const auto mapping = ColumnMapping::fromJson(json);
    QVERIFY(!mapping.ok());
    QVERIFY(!mapping.failure().text.isEmpty());
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

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "tst_columnmapping.moc"
