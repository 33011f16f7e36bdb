// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/currencies.h"

#include <QTest>

class CurrenciesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void CurrenciesTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *text, const char *code) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(code);
    };
    row("usd", "USD");
    row("978 EUR", "EUR");
    row("EUR (978)", "EUR");
    row("TRY/949", "TRY");
    row("долл.США", "USD");
    row("долл. США", "USD");
    row("土耳其里拉", "TRY");
    row("俄罗斯卢布", "RUB");
    row("澳元", "AUD");
    row("STG", "GBP");
    row("JP¥", "JPY");
    row("348", "HUF");
    row("036", "AUD");
    row("Yuan Renminbi", "CNY");
    row("Russian Ruble", "RUB");
    row("RUSSIAN ROUBLE", "RUB");
    row("Hryvnia", "UAH");
    row("китайских юаней", "CNY");
    row("дирхам ОАЭ", "AED");
    row("US Dollar", "USD");
    row("dólar estadounidense", "USD");
    row("franco suizo", "CHF");
    row("Türk lirası", "TRY");
    row("CFA Franc BEAC", "XAF");
    row("North Korean Won", "KPW");
    row("Canadian dollars", "CAD");
    row("канадских долларов", "CAD");
    row("dolarach kanadyjskich", "CAD");
    row("белорусских рублях", "BYN");
    row("фунтов стерлингов", "GBP");
    row("чешских кронах", "CZK");
    row("pirate dollars", "");
    row("36", "");
    row("978 USD", "");
    row("EUR/USD", "");
    row("EUR 5", "");
    row("gold", "");
}

void CurrenciesTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const std::string_view found = Currencies::find(text.toStdString());
    QCOMPARE(QString::fromUtf8(found.data(), qsizetype(found.size())), code);
}

QTEST_GUILESS_MAIN(CurrenciesTest)
#include "tst_currencies.moc"
