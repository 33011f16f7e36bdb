// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/mappingrevision.h"

#include "mapping/mappingproposer.h"
#include "places/countries.h"

#include <QTest>

#include <string>
#include <vector>

class MappingRevisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aColumnIsReadByItsOwnHeader_data();
    void aColumnIsReadByItsOwnHeader();
    void whatStaysOpenIsAsked();
    void theCurrencyGoesWithTheValue();

private:
    using Table = std::vector<std::vector<std::string>>;
    static SheetSample sample(const Table &table, std::size_t from = 0)
    {
        SheetSample rows;
        for (std::size_t row = from; row < table.size(); ++row) {
            std::vector<CellView> cells;
            for (const std::string &text : table[row])
                cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
            rows.add({static_cast<std::int64_t>(row) + 1, cells, false});
        }
        return rows;
    }
    Result<ColumnMapping> revised(const Table &table, const QStringList &texts) const
    {
        const ColumnMapping mapping = MappingProposer(m_countries).propose(sample(table)).mapping;
        QList<MappingRule> rules;
        for (const QString &text : texts)
            rules.append(*MappingRule::parse(text, m_countries));
        return MappingRevision(sample(table, 1), m_countries).apply(mapping, rules);
    }
    /** Net in kilograms with points, another mass in tonnes with commas. */
    static Table masses(const std::string &other)
    {
        return {{"Date", "Consignor", "HS code", "Net weight (kg)", other},
                {"2022-01-15", "A CO", "850110", "1500.5", "1,5"},
                {"2022-01-16", "B CO", "850110", "2500.5", "2,5"},
                {"2022-01-17", "C CO", "850110", "3500.5", "3,5"}};
    }
    const Countries m_countries;
};

void MappingRevisionTest::aColumnIsReadByItsOwnHeader_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("unit");
    QTest::newRow("as its header says") << QStringList{QStringLiteral("net.column=E")} << QStringLiteral("t");
    QTest::newRow("but as a person says")
        << QStringList{QStringLiteral("net.column=E"), QStringLiteral("net.unit=g")} << QStringLiteral("g");
    QTest::newRow("in whatever order it is said")
        << QStringList{QStringLiteral("net.unit=g"), QStringLiteral("net.column=E")} << QStringLiteral("g");
}

void MappingRevisionTest::aColumnIsReadByItsOwnHeader()
{
    QFETCH(QStringList, rules);
    const auto mapping = revised(masses("Tonnage, t"), rules);
    QVERIFY2(mapping.ok(), mapping.ok() ? "" : qPrintable(mapping.failure().text));
    const ColumnUse *const net = mapping->use(Field::Net);
    QCOMPARE(net->column, 4);
    QTEST(net->unit, "unit");
    QCOMPARE(net->decimalSign, DecimalSign::Comma);
    QVERIFY(mapping->questions.isEmpty());
}

void MappingRevisionTest::whatStaysOpenIsAsked()
{
    const auto mapping = revised(masses("Burden"), {QStringLiteral("net.column=E")});
    QVERIFY(mapping.ok());
    QCOMPARE(mapping->questions.size(), 1);
    QCOMPARE(mapping->questions.first().id, QStringLiteral("mass-unit"));
    const auto answered = revised(masses("Burden"), {QStringLiteral("net.unit=lb"), QStringLiteral("net.column=E")});
    QVERIFY(answered.ok());
    QCOMPARE(answered->use(Field::Net)->unit, QStringLiteral("lb"));
    QVERIFY(answered->questions.isEmpty());
    QVERIFY(!revised(masses("Burden"), {QStringLiteral("net.column=Z")}).ok());
}

void MappingRevisionTest::theCurrencyGoesWithTheValue()
{
    const Table table{{"Date", "Consignor", "HS code", "Net weight (kg)", "Customs value", "Customs value currency",
                       "Invoice value", "Invoice currency"},
                      {"2022-01-15", "A CO", "850110", "1500.5", "400.5", "RUB", "5.5", "USD"},
                      {"2022-01-16", "B CO", "850110", "2500.5", "500.5", "RUB", "6.5", "USD"}};
    const auto before = revised(table, {});
    QCOMPARE(before->use(Field::Value)->column, 4);
    QCOMPARE(before->use(Field::Currency)->column, 5);
    const auto after = revised(table, {QStringLiteral("value.column=G")});
    QVERIFY(after.ok());
    QCOMPARE(after->use(Field::Value)->column, 6);
    QCOMPARE(after->use(Field::Currency)->column, 7);
    QVERIFY(after->questions.isEmpty());
}

QTEST_GUILESS_MAIN(MappingRevisionTest)
#include "tst_mappingrevision.moc"
