// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetproposals.h"

#include <QtTest>

/** Columns of names whose headers say nothing, or something that the names are not. */
class LeftFirmsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void declarants_data();
    void declarants();

private:
    const SheetProposals m_sheets;
};

void LeftFirmsTest::names_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("found");
    const auto add = [](const char *header, const char *values, const char *found) {
        QTest::addRow("%s: %s", header, values)
            << QString::fromUtf8(header) << QString::fromUtf8(values) << QString::fromUtf8(found);
    };
    const char *const firms = "ACME LTD|BETA GMBH|ООО ГАММА|DELTA";
    add("Razón social", firms, "-: unfit-consignor=-");
    add("买家", firms, "-: unfit-consignor=-");
    add("Tên đối tác", firms, "-: unfit-consignor=-");
    add("Foreign Party", firms, "-: unfit-consignor=-");
    add("消费使用单位", firms, "-: unfit-consignor=-");
    add("Declarant", firms, "-: ");
    add("Customs broker", firms, "-: ");
    add("报关单位", firms, "-: ");
    add("Remarks", "good|bad|good|none", "-: ");
    add("Declaration No", "ООО-123/2023|ТОВ 2023/1|10/2023|ООО-124/2023", "declaration: ");
    add("Invoice No", "LTD-2023-001|LTD-2023-002|INC 45|LTD-2023-003", "invoice: ");
    add("Ед. изм.", "шт|тов|ИП|шт", "unit: ");
    add("单位", "千克|个|台|千克", "unit: ");
    add("Unit of measure", "THOUSAND PIECES|LITRE|SQUARE METRE|PAIR", "unit: ");
    add("Carrier", "Turkey|Germany|China|Malta", "-: which-country=-");
    add("Gemi bayrağı", "Türkiye|Almanya|Çin|Malta", "-: which-country=-");
    add("Carrier", "TK|LH|CA|SU", "carrier: ");
    add("Carrier", "MAERSK|MSC|COSCO|CHINA SHIPPING", "carrier: ");
    add("Vessel", "EVER GIVEN|MSC OSCAR|MALTA|CMA CGM", "vessel: ");
    add("Vessel", "9811000|9703291|9454436|9839179", "vessel: ");
    add("Vessel Value ($US)", "100.5|2000|310|420", "value: ");
    add("Carrier cost USD", "100.5|2000|310|420", "-: unfit-value=-");
    add("Strana izgotovitel", "China|Germany|Turkey|China", "origin: ");
}

void LeftFirmsTest::names()
{
    QFETCH(QString, header);
    QFETCH(QString, values);
    SheetProposals::Table rows{{"Date", "Goods", "HS code", "Net kg", header.toStdString()}};
    for (const QString &value : values.split(u'|'))
        rows.push_back({"2023-03-0" + std::to_string(rows.size()), "ICs", "8542319000",
                        "1" + std::to_string(rows.size()), value.toStdString()});
    const MappingProposal proposal = m_sheets.propose(rows);
    QTEST(fieldId(proposal.mapping.columns.last().field) + QStringLiteral(": ") +
              SheetProposals::asked(proposal),
          "found");
}

void LeftFirmsTest::declarants_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("found");
    const auto add = [](const char *header, const char *country, const char *found) {
        QTest::addRow("%s beside %s", header, country)
            << QString::fromUtf8(header) << QString::fromUtf8(country) << QString::fromUtf8(found);
    };
    add("Razón social", "País de origen", "consignee: unfit-consignor=consignee");
    add("DNOMBRE", "País de destino", "consignor: unfit-consignor=consignor");
    add("Foreign Party", "País de origen", "-: unfit-consignor=-");
}

void LeftFirmsTest::declarants()
{
    QFETCH(QString, header);
    QFETCH(QString, country);
    SheetProposals::Table rows{
        {"Date", "Goods", "HS code", "Net kg", country.toStdString(), header.toStdString()}};
    for (const char *const firm : {"ACME LTD", "BETA GMBH", "ООО ГАММА", "DELTA INC"})
        rows.push_back({"2023-03-0" + std::to_string(rows.size()), "ICs", "8542319000",
                        "1" + std::to_string(rows.size()), "China", firm});
    const MappingProposal proposal = m_sheets.propose(rows);
    QTEST(fieldId(proposal.mapping.columns.last().field) + QStringLiteral(": ") +
              SheetProposals::asked(proposal),
          "found");
}

QTEST_GUILESS_MAIN(LeftFirmsTest)
#include "tst_leftfirms.moc"
