// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetproposals.h"

#include <QtTest>

using Table = SheetProposals::Table;
Q_DECLARE_METATYPE(Table)

/** What the header of a value says of its money, and the columns of currencies beside it. */
class HeaderMoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tiesThatNeedNoQuestion_data();
    void tiesThatNeedNoQuestion();
    void moneyOfItsOwn_data();
    void moneyOfItsOwn();
    void ofTheCountryOfTheSheet_data();
    void ofTheCountryOfTheSheet();

private:
    static Table sheet(const QString &value, const QString &currency)
    {
        return SheetProposals::sheet(
            {"Net weight (kg)", value.toStdString(), currency.toStdString()},
            {{"10.5", "1000.5", "USD"}, {"11.5", "2000.5", "USD"}, {"12.5", "3000.5", "EUR"}});
    }
    const SheetProposals m_sheets;
};

void HeaderMoneyTest::tiesThatNeedNoQuestion_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("currency");
    const auto row = [](const char *value, const char *currency) {
        QTest::addRow("%s and %s", value, currency)
            << QString::fromUtf8(value) << QString::fromUtf8(currency);
    };
    row("Value", "Currency");
    row("Invoice value", "Invoice currency");
    row("FOB value", "Currency");
    row("CIF value", "Invoice currency");
    row("Value (CIF)", "Currency");
    row("Value (FOB)", "Invoice currency");
    row("Value (DAP)", "Currency");
    row("Invoice value (item)", "Currency");
    row("Amount, total", "Currency code");
    row("Item value (invoice)", "Invoice currency");
    row("FOB (FC)", "Currency");
    row("Value in foreign currency", "Currency");
    row("Customs value", "Currency");
    row("Customs value", "Customs value currency");
    row("Statistical value", "Currency");
    row("Valor", "Moneda");
    row("Valor FOB", "Moneda");
    row("Valor de la factura", "Moneda de la factura");
    row("Valeur", "Devise");
    row("Montant facturé", "Devise facture");
    row("Стоимость", "Валюта");
    row("Фактурная стоимость", "Валюта контракта");
    row("Стоимость (по счету)", "Валюта");
    row("Сумма по инвойсу", "Валюта инвойса");
    row("Таможенная стоимость", "Валюта");
    row("Вартість", "Валюта");
    row("Фактурна вартість", "Валюта контракту");
    row("Fatura bedeli", "Fatura dövizi");
    row("Bedel", "Döviz");
    row("成交总价", "成交币制");
    row("总价", "币制");
    row("金额", "币种");
    row("Trị giá", "Nguyên tệ");
    row("Wert", "Währung");
    row("Сумма (факт)", "Валюта");
    row("Value (real)", "Currency");
    row("Value (DT)", "Currency");
    row("Amount (FCY)", "Currency");
    row("FOB value (L)", "Currency");
}

void HeaderMoneyTest::tiesThatNeedNoQuestion()
{
    QFETCH(QString, value);
    QFETCH(QString, currency);
    const MappingProposal proposal = m_sheets.propose(sheet(value, currency));
    const ColumnUse *const use = proposal.mapping.use(Field::Currency);
    QCOMPARE(use ? use->header : QString(), currency);
    QCOMPARE(SheetProposals::asked(proposal), QString());
}

void HeaderMoneyTest::moneyOfItsOwn_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("read"); ///< the currency of the values, and what is asked
    const auto row = [](const char *value, const char *currency, const char *read) {
        QTest::addRow("%s and %s", value, currency)
            << QString::fromUtf8(value) << QString::fromUtf8(currency) << QString::fromUtf8(read);
    };
    row("CIF value (₦)", "Invoice currency", "NGN currency=NGN");
    row("Assessable value (Rs.)", "Invoice currency", " currency=-");
    row("Customs value (Tk)", "Currency", "BDT currency=BDT");
    row("CIF (B/.)", "Currency", "PAB currency=PAB");
    row("CIF (S/)", "Currency", "PEN currency=PEN");
    row("CIF Gs.", "Currency", "PYG currency=PYG");
    row("Value (RM)", "Currency", "MYR currency=MYR");
    row("Nilai pabean (Rp)", "Currency", "IDR currency=IDR");
    row("Customs value (LCY)", "Currency", " currency=-");
    row("Valor aduana (moneda nacional)", "Moneda", " currency=-");
    row("Valor en aduana MN", "Moneda", " currency=-");
    row("Valor en pesos", "Moneda", " currency=-");
    row("Valor CIF (lempiras)", "Moneda", "HNL currency=HNL");
    row("Valor CIF (guaraníes)", "Moneda", "PYG currency=PYG");
    row("Valeur (monnaie locale)", "Devise", " currency=-");
    row("Таможенная стоимость, нац. валюта", "Валюта", " currency=-");
    row("Таможенная стоимость (сом)", "Валюта", "KGS currency=KGS");
    row("Таможенная стоимость, леев", "Валюта", " currency=-");
    row("完税价格(本币)", "币制", " currency=-");
    row("القيمة بالجنيه", "العملة", " currency=-");
    row("ارزش ریالی", "ارز", "IRR currency=IRR");
    row("Customs value", "Invoice currency", " currency=-");
    row("Assessable value", "Contract currency", " currency=-");
    row("Valor en aduana", "Moneda de la factura", " currency=-");
    row("Valeur en douane", "Devise facture", " currency=-");
    row("完税价格", "成交币制", " currency=-");
    row("Tam_stoim", "Val_kontr", " currency=-");
}

void HeaderMoneyTest::moneyOfItsOwn()
{
    QFETCH(QString, value);
    QFETCH(QString, currency);
    const MappingProposal proposal = m_sheets.propose(sheet(value, currency));
    QVERIFY(!proposal.mapping.use(Field::Currency));
    const ColumnUse *const use = proposal.mapping.use(Field::Value);
    QCOMPARE(use ? use->header : QString(), value);
    QTEST(use->currency + u' ' + SheetProposals::asked(proposal), "read");
}

void HeaderMoneyTest::ofTheCountryOfTheSheet_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("currency");
    QTest::newRow("rupees of Pakistan") << "Assessable value (Rs)"
                                        << "Pakistan"
                                        << "PKR";
    QTest::newRow("pesos of Chile") << "Valor CIF (pesos)"
                                    << "Chile"
                                    << "CLP";
    QTest::newRow("pesos of Brazil, which has none") << "Valor CIF (pesos)"
                                                     << "Brasil"
                                                     << "-";
}

void HeaderMoneyTest::ofTheCountryOfTheSheet()
{
    QFETCH(QString, value);
    QFETCH(QString, destination);
    const std::string country = destination.toStdString();
    const MappingProposal proposal = m_sheets.propose(
        SheetProposals::sheet({"Country of destination", "Net weight (kg)", value.toStdString(), "Currency"},
                              {{country, "10.5", "1000.5", "USD"},
                               {country, "11.5", "2000.5", "USD"},
                               {country, "12.5", "3000.5", "EUR"}}));
    QTEST(proposal.mapping.questions.value(0).answerIds.value(0), "currency");
}

QTEST_GUILESS_MAIN(HeaderMoneyTest)
#include "tst_headermoney.moc"
