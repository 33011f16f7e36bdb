// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/filter.h"

#include <QTest>

class FilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withReplacesValuesWhereTheyStand()
    {
        const Filter filter = Filter()
                                  .with(FilterField::Origin, {QStringLiteral("CN")})
                                  .with(FilterField::Category, {QStringLiteral("rifles")})
                                  .with(FilterField::Origin, {QStringLiteral("TR"), QStringLiteral("CN")});
        QCOMPARE(filter.toQuery(), QStringLiteral("origin:TR|CN category:rifles"));
    }

    void includingAndExcludingAreTwoClauses()
    {
        const Filter filter = Filter()
                                  .with(FilterField::Mode, {QStringLiteral("sea")})
                                  .with(FilterField::Mode, {QStringLiteral("air")}, true);
        QCOMPARE(filter.toQuery(), QStringLiteral("mode:sea -mode:air"));
        QCOMPARE(filter.find(FilterField::Mode, true)->values, QStringList{QStringLiteral("air")});
        QVERIFY(!filter.find(FilterField::Hs));
        QCOMPARE(filter.without(FilterField::Mode), Filter());
    }

    void noValuesRemoveTheClause()
    {
        const Filter filter =
            Filter().with(FilterField::Hs, {QStringLiteral("9303")}).with(FilterField::Hs, {});
        QVERIFY(filter.empty());
    }

    void writesAQueryThatQuotesWhatItMust_data()
    {
        QTest::addColumn<FilterField>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("query");
        const auto row = [](const char *name, FilterField field, const char *value, const char *query) {
            QTest::newRow(name) << field << QString::fromUtf8(value) << QString::fromUtf8(query);
        };
        row("a plain word stands bare", FilterField::Text, "vest", "vest");
        row("a phrase is quoted", FilterField::Text, "ceramic plates", "\"ceramic plates\"");
        row("a bare word with a colon is no field", FilterField::Text, "note:this", "\"note:this\"");
        row("a bare word that begins with minus is no exclusion", FilterField::Text, "-20", "\"-20\"");
        row("quotes are doubled", FilterField::Consignor, "ООО \"ЛАМА\"", "consignor:\"ООО \"\"ЛАМА\"\"\"");
        row("the whole text is marked before the quotes", FilterField::Consignor, "=A B",
            "consignor:=\"A B\"");
        row("not given is an empty text", FilterField::Origin, "", "origin:\"\"");
        row("a range stands bare", FilterField::Date, "2022-08..2022-12", "date:2022-08..2022-12");
    }
    void writesAQueryThatQuotesWhatItMust()
    {
        QFETCH(FilterField, field);
        QFETCH(QString, value);
        QFETCH(QString, query);
        QCOMPARE(Filter().with(field, {value}).toQuery(), query);
    }

    void everyFieldHasAnIdThatLeadsBack()
    {
        for (const FilterField field : allFilterFields()) {
            QCOMPARE(filterFieldFromId(filterFieldId(field)), std::optional(field));
            QVERIFY(!filterFieldName(field).isEmpty());
        }
        QCOMPARE(filterFieldFromId(QStringLiteral("orgin")), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"
