// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headervocabulary.h"

#include <QTest>

class HeaderVocabularyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void marks_data();
    void marks();
    void boxes();
    void refusesWhatIsNoJson();
};

void HeaderVocabularyTest::understands_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *header, const char *meaning) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(meaning);
    };
    row("IMPORTER_NAME", "consignee");
    row("Shipper (Standardized) Name", "consignor");
    row("TOTALQUANTITY", "quantity");
    row("SUMOFTOTAL_INVOICE_VALUE_USD", "value");
    row("goodsDescription", "description");
    row("Наименование и характеристики товаров", "description");
    row("Отправитель", "consignor");
    row("Страна отправления", "dispatch");
    row("Код ТН ВЭД ЕАЭС", "hs");
    row("GONDERICI ADI", "consignor");
    row("MENŞE ÜLKE", "origin");
    row("Ağırlık (kg)", "mass");
    row("PESO LIQUIDO", "net");
    row("商品名称", "description");
    row("净重(千克)", "net");
    row("Trọng lượng tịnh", "net");
    row("Weight Unit", "massunit");
    row("# of packages", "packages");
    // offices, brokers and languages further away
    row("GEN_VAL_MO", "value");
    row("I_COMMODITY", "hs");
    row("CTY_NAME", "country");
    row("CO_NCM", "hs");
    row("KG_LIQUIDO", "net");
    row("VL_FOB", "value");
    row("PART_NANDI", "hs");
    row("PAIS_ORIGE", "origin");
    row("VPESNET", "net");
    row("PA_ADQ", "trading");
    row("POSAR", "hs");
    row("PNK", "net");
    row("PBK", "gross");
    row("PRODUCT_NC", "hs");
    row("QUANTITY_IN_KG", "net");
    row("VALUE_IN_EUROS", "value");
    row("Estimated F.O.B Value $", "value");
    row("G.W. (KGS)", "gross");
    row("Ursprungsland", "origin");
    row("Versendungsland", "dispatch");
    row("Eigenmasse (kg)", "net");
    row("Kraj przeznaczenia", "destination");
    row("Masa brutto", "gross");
    row("Paese di provenienza", "dispatch");
    row("Codice merce", "hs");
    row("原産国", "origin");
    row("正味重量", "net");
    row("輸入者", "consignee");
    row("發貨人", "consignor");
    row("淨重", "net");
    row("稅則號別", "hs");
    row("بلد المنشأ", "origin");
    row("الوزن الصافي", "net");
    row("المرسل إليه", "consignee");
    row("کشور مقصد", "destination");
    row("وزن ناخالص", "gross");
    row("Жөнөтүүчү", "consignor");
    row("Юк олувчи", "consignee");
    row("Customer country", "");
    row("GEN_VAL_YR", "none");
    // look-alikes that carry no field
    row("Страна отправителя", "");
    row("Адрес получателя", "");
    row("HS_CODE_2", "none");
    row("HS Code Description", "none");
    row("EXCHANGE_RATE", "none");
    row("UNIT_PRICE_USD", "none");
    row("USD_PER_KG", "");
    row("%GTTOTALVALUE", "");
    row("Customs Office", "");
    row("DECLARANT_NAME", "");
    row("Alıcı Ülke", "");
}

void HeaderVocabularyTest::understands()
{
    QFETCH(QString, header);
    QFETCH(QString, meaning);
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    const auto matches = vocabulary.match(vocabulary.parse(header.toStdString()));
    const QString best = matches.empty() || matches.front().score < 50
                             ? QString()
                             : QString::fromStdString(matches.front().meaning);
    QCOMPARE(best, meaning);
}

void HeaderVocabularyTest::marks_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("factor");
    const auto row = [](const char *header, const char *unit, const char *currency, qint64 factor = 1) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(unit)
                              << QString::fromUtf8(currency) << factor;
    };
    row("Net Wt. (Kg)", "kg", "");
    row("Вес нетто, т", "t", "");
    row("Вес, тыс. т", "1000t", "");
    row("METRIC_TONS", "t", "");
    row("QUANTITY_IN_100KG", "100kg", "");
    row("GROSS WEIGHT (LBS)", "lb", "");
    row("STATISTICAL_VALUE_IN_1000_USD", "", "USD", 1000);
    row("Стоимость, тыс. долл. США", "", "USD", 1000);
    row("Стоимость, млн. долл. США", "", "USD", 1'000'000);
    row("Құны, миң АКШ доллары", "", "USD", 1000);
    row("金额(万美元)", "", "USD", 10'000);
    row("CUSTOMS_VALUE_HRYVNIAS", "", "UAH");
    row("CUSTOMS_VALUE_IN_RUB", "", "RUB");
    row("Valor FOB (US$)", "", "USD");
    row("TOTAL VALUE_INR", "", "INR");
    row("Total value", "", "");
}

void HeaderVocabularyTest::marks()
{
    QFETCH(QString, header);
    QFETCH(QString, unit);
    QFETCH(QString, currency);
    QFETCH(qint64, factor);
    const HeaderText text = HeaderVocabulary::instance().parse(header.toStdString());
    QCOMPARE(text.unit ? QString::fromStdString(std::string(Units::id(*text.unit))) : QString(), unit);
    QCOMPARE(QString::fromStdString(text.currency), currency);
    QCOMPARE(qint64(text.factor), factor);
}

void HeaderVocabularyTest::boxes()
{
    const HeaderVocabulary &vocabulary = HeaderVocabulary::instance();
    const auto field = [&](const char *header) { return vocabulary.box(vocabulary.parse(header).box); };
    QCOMPARE(field("G33 (Код товара)"), std::string("hs"));
    QCOMPARE(field("31_11 Изготовитель"), std::string("manufacturer"));
    QCOMPARE(field("31_15_MOD Модель"), std::string("none"));
    QCOMPARE(field("072 Дата ДТ"), std::string("date"));
    QCOMPARE(field("G12 (Общая стоимость)"), std::string("none"));
    QCOMPARE(field("Дата"), std::string());
}

void HeaderVocabularyTest::refusesWhatIsNoJson()
{
    QVERIFY(!HeaderVocabulary::fromJson("headers").ok());
}

QTEST_GUILESS_MAIN(HeaderVocabularyTest)
#include "tst_headervocabulary.moc"
