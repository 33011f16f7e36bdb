// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetproposals.h"

#include <QtTest>

using Table = SheetProposals::Table;
Q_DECLARE_METATYPE(Table)

/** Amounts and dates of contracts, quotas, limits and the making of goods. */
class DoubtfulAmountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void dates_data();
    void dates();

private:
    static Table table(const std::vector<std::string> &headers, bool repeated, bool dates = false)
    {
        Table rows{{"Declaration", "Goods", "HS code"}};
        rows[0].insert(rows[0].end(), headers.begin(), headers.end());
        for (int i = 1; i <= 9; ++i) {
            rows.push_back({"D" + std::to_string(i), "ICs", "8542319000"});
            for (std::size_t c = 0; c < headers.size(); ++c)
                rows.back().push_back(dates ? "2023-0" + std::to_string(1 + c) + "-1" + std::to_string(i)
                                      : repeated && c == 0 ? "30480"
                                                           : std::to_string(i * 1000 + 7) + ".25");
        }
        return rows;
    }
    QString mapped(const Table &rows) const
    {
        const MappingProposal proposal = m_sheets.propose(rows);
        QStringList fields;
        for (qsizetype c = 3; c < proposal.mapping.columns.size(); ++c)
            fields.append(fieldId(proposal.mapping.columns[c].field));
        return fields.join(u' ') + QStringLiteral(": ") + SheetProposals::asked(proposal);
    }
    const SheetProposals m_sheets;
};

void DoubtfulAmountsTest::amounts_data()
{
    QTest::addColumn<Table>("rows");
    QTest::addColumn<QString>("found");
    const auto add = [](const std::vector<std::string> &headers, bool repeated, const char *found) {
        QTest::addRow("%s%s", headers.front().c_str(), headers.size() > 1 ? " and another" : "")
            << table(headers, repeated) << QString::fromUtf8(found);
    };
    add({"Contract amount USD (total)"}, true, "-: unfit-value=-");
    add({"Сумма контракта, USD"}, true, "-: unfit-value=-");
    add({"Monto del contrato US$"}, true, "-: unfit-value=-");
    add({"合同金额 USD"}, true, "-: unfit-value=-");
    add({"Max. gross weight, kg"}, true, "-: unfit-gross=-");
    add({"Вес брутто макс, кг"}, false, "-: unfit-gross=-");
    add({"Quota quantity"}, false, "-: unfit-quantity=-");
    add({"Кол-во листов"}, false, "-: unfit-quantity=-");
    // Each row has its own: it may be what the goods of the row cost.
    add({"Contract value USD"}, false, "value: unfit-value=value");
    add({"Сумма контракта, USD", "Общая сумма по счету, USD"}, true, "- value: ");
    add({"Contract amount USD", "Invoice amount USD"}, false, "- value: ");
    add({"Contract amount USD", "Customs value, RUB"}, false, "- value: ");
    add({"Max. gross weight, kg", "Gross weight, kg"}, true, "- gross: ");
    // Not in doubt:
    add({"Фактурная стоимость в валюте контракта USD"}, true, "value: ");
    add({"Контрактная стоимость USD"}, true, "value: ");
    add({"Value USD (contract)"}, true, "value: ");
    add({"Gross weight, kg"}, true, "gross: ");
    add({"Quantity (sheets)"}, true, "quantity: ");
    add({"Кол-во, листов"}, true, "quantity: ");
}

void DoubtfulAmountsTest::amounts()
{
    QFETCH(Table, rows);
    QTEST(mapped(rows), "found");
}

void DoubtfulAmountsTest::dates_data()
{
    QTest::addColumn<Table>("rows");
    QTest::addColumn<QString>("found");
    const auto add = [](const std::vector<std::string> &headers, const char *found) {
        QTest::addRow("%s%s", headers.front().c_str(), headers.size() > 1 ? " and another" : "")
            << table(headers, false, true) << QString::fromUtf8(found);
    };
    for (const char *header : {"Manufacturing date", "Дата виготовлення", "Fecha de contrato",
                               "Data do contrato", "Data de fabricação", "Date du contrat",
                               "Date de fabrication", "Sözleşme tarihi", "Üretim tarihi", "生产日期"})
        add({header}, "-: unfit-date=-");
    add({"生产日期", "发票日期"}, "- date: ");
    add({"Дата виготовлення", "Дата рахунку"}, "- date: ");
    add({"Manufacturing date", "Registration date"}, "- date: ");
    for (const char *header : {"Date", "Дата оформления", "Fecha de registro", "Data de registro",
                               "Date d'enregistrement", "Tescil tarihi", "申报日期", "Дата оформлення",
                               // Duties are paid when goods are cleared.
                               "Fecha de pago", "Дата уплаты платежей", "Customs clearance date (paid)"})
        add({header}, "date: ");
}

void DoubtfulAmountsTest::dates()
{
    QFETCH(Table, rows);
    QTEST(mapped(rows), "found");
}

QTEST_GUILESS_MAIN(DoubtfulAmountsTest)
#include "tst_doubtfulamounts.moc"
