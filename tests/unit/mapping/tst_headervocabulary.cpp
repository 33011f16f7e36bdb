// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/headervocabulary.h"

#include <QTest>

#include <functional>

class HeaderVocabularyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void marks_data();
    void marks();
    void unclear_data();
    void unclear();
    void boxes();
    void refusesWhatIsNoJson();

private:
    using Adder =
        std::function<void(const char *header, const char *unit, const char *currency, qint64 factor)>;
    static void massMarks(const Adder &row);
    static void moneyMarks(const Adder &row);
};

void HeaderVocabularyTest::understands_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *header, const char *meaning) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(meaning);
    };
    row("NAIM_OTPR", "consignor");
    row("NAIM_POL", "consignee");
    row("Gruzootpravitel", "consignor");
    row("NAIM_TOV", "description");
    row("Країна пох.", "origin");
    row("Країна відпр.", "dispatch");
    row("Country of despatch", "dispatch");
    row("Strana proisxojdeniya", "origin");
    row("TANSAD NO", "declaration");
    row("KILNET", "net");
    row("KILBRU", "gross");
    row("PUERTO DESTINO", "place-discharge");
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
    row("Dispatch", "dispatch");
    row("Producing country", "origin");
    row("Страна-изготовитель", "origin");
    row("Receiving country", "destination");
    row("Gittiği ülke", "destination");
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
    row("ASSESS_VALUE_USD", "value");
    row("Unit of measure", "unit");
    row("Value in thousands of US dollars", "value");
    row("Value (USD/kg)", "");
    row("Assessable value", "value");
    row("Assessed value (INR)", "value");
    for (const char *number :
         {"DU-E", "Número da DI", "N° de déclaration", "№ таможенной декларации", "Gümrük Beyannamesi No",
          "报关单号码", "Número DAM", "Zollanmeldung Nr.", "Số tờ khai hải quan", "Nomor Pengajuan",
          "رقم التصريح الجمركي", "شماره اظهار نامه", "Nr zgłoszenia celnego", "Număr declarație", "수출입신고번호",
          "輸入許可番号", "Тауарларға арналған декларация нөмірі", "БЮД рақами", "დეკლარაციის ნომერი",
          "Bəyannamə nömrəsi", "Հայտարարագրի համարը", "MRN No", "Customs Declaration No."})
        row(number, "declaration");
    for (const char *money : {"人民币", "USD", "руб.", "$", "€", "тенге", "тыс. руб.", "KZT", "CNY"})
        row(money, "value");
    for (const char *both : {"数量及单位", "Quantity and unit", "Количество, ед.", "Кол-во, ед. изм.", "Miktar/Birim",
                             "Cantidad y unidad"})
        row(both, "quantity");
    row("Nеt Wеight (kg)", "net"); // Cyrillic letters among Latin ones
    row("Cоuntry оf Dispatch", "dispatch");
    row("Вec нeттo", "net"); // and the reverse
    row("Cтpaнa пpoиcxoждeния", "origin");
    row("SUPPLY_COUNTRY", "dispatch");
    row("COUNTRY_OF_DESTINY", "destination");
    row("Port of Lading Country", "dispatch");
    row("FECHA_AAAA_MM_DD", "date");
    row("Date (dd/mm/yyyy)", "date");
    row("集装箱数", "none");
    row("PROCEDENCE", "dispatch");
    row("COST_INSURANCE_FREIGHT", "value");
    row("Freight and insurance cost USD", "none");
    row("FREE_ON_BOARD", "value");
    row("VAFODO", "value");
    row("vfobserdol", "value");
    row("TOT_PESO", "gross");
    row("pbk", "gross");
    row("naban", "hs");
    row("harmonized_number", "hs");
    row("CTY_DISP", "dispatch");
    row("CTY_DEST", "destination");
    row("CTY_ORIG", "origin");
    row("CNTRY_ORG", "origin");
    row("STRANA", "country");
    row("STOIM", "value");
    row("NETTO", "net");
    row("BRUTTO", "gross");
    row("Фактурна вартість, валюта контракту", "value");
    row("Стоимость без НДС", "value");
    row("Бруто маса", "gross");
    // ASYCUDA, the program of some hundred customs services
    row("CTY_ORIGIN", "origin");
    row("Cty_orig", "origin");
    row("Cty_exp", "dispatch");
    row("GEN_CTY_EXP_NAM", "dispatch");
    row("GDS_ORG_CTY", "origin");
    row("GROSS_MASS", "gross");
    row("VIT_WGT_GRS", "gross");
    row("NET_MASS", "net");
    row("VIT_WGT_NET", "net");
    row("STAT_VAL", "value");
    row("CUSTOMS_VAL", "value");
    row("VIT_STV", "value");
    row("HS_CODE", "hs");
    row("Products", "description");
    row("Commercial Desc.", "description");
    row("Merchandise", "description");
    row("Item Name", "description");
    row("PROD_DESC", "description");
    row("Mô tả", "description");
    row("Buyers", "consignee");
    row("Suppliers", "consignor");
    row("OTPR", "consignor");
    row("POLUCH", "consignee");
    row("STRNAZN", "destination");
    row("Стр. отправл.", "dispatch");
    row("Стр. назнач.", "destination");
    row("Shipped from", "dispatch");
    row("Going to", "destination");
    row("C/O", "origin");
    row("UoM", "unit");
    row("Pnet(kg)", "net");
    row("Luna", "date-month");
    row("TAR_HSC_NB1", "hs");
    row("Cmp_con_nam", "consignee");
    row("CMP_EXP_NAM", "consignor");
    row("IDE_REG_NBR", "declaration");
    row("IDE_REG_DAT", "date");
    row("KEY_ITM_NBR", "item");
    row("GDS_DS3", "description");
    row("PCK_NBR", "packages");
    row("TAR_SUP_QTY", "quantity");
    // shortened
    row("Назн.", "destination");
    row("Dest", "destination");
    row("Dest Port", "place-discharge");
    row("Отпр.", "dispatch"); // if its values are countries, else the consignor
    row("Получ.", "destination");
    row("Страна отпр.", "dispatch");
    row("nastranapr", "country");
    row("Вес нетто (декларация), кг", "net");
    row("Country of origin (declaration)", "origin");
    // look-alikes that carry no field
    row("CMP_CON_COD", "");
    row("VIT_INS_NMU", "");
    row("Страна отправителя", "");
    row("Адрес получателя", "");
    row("HS_CODE_2", "none");
    row("HS Code Description", "none");
    row("EXCHANGE_RATE", "none");
    row("UNIT_PRICE_USD", "none");
    row("USD_PER_KG", "");
    row("%GTTOTALVALUE", "");
    row("INVOICE_RATE", "");
    row("BL TYP", "");
    row("SITUACAO DO DESPACHO", "");
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
    const Adder row = [](const char *header, const char *unit, const char *currency, qint64 factor) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(unit)
                              << QString::fromUtf8(currency) << factor;
    };
    massMarks(row);
    moneyMarks(row);
}

void HeaderVocabularyTest::massMarks(const Adder &add)
{
    const auto row = [&add](const char *header, const char *unit) { add(header, unit, "", 1); };
    row("Net Wt. (Kg)", "kg");
    row("Вес нетто, т", "t");
    row("Вес, тыс. т", "1000t");
    row("METRIC_TONS", "t");
    row("QUANTITY_IN_100KG", "100kg");
    row("GROSS WEIGHT (LBS)", "lb");
    row("Net weight (q)", "100kg");
    row("Masse in dt", "100kg");
    row("Masa netto w tonach", "t");
    row("Бруто маса (кг)", "kg");
    row("Net weight (short tons)", "short-ton");
    row("SHORT_TONS", "short-ton");
    row("Net weight (s.t.)", "short-ton");
    row("Weight, thousand short tons", "1000short-ton");
    row("Gross weight in long tons", "long-ton");
    row("净重(万吨)", "10000t");
    row("净重(千吨)", "1000t");
    row("净重(万千克)", "10t");
    row("净重(公斤)", "kg");
    row("净重(克)", "g");
    row("毛重千克", "kg");
    row("毛重kg", "kg");
    row("重量(担)", "dan");
    row("純重量(百万トン)", "1000000t");
    row("순중량(톤)", "t");
    row("Net weight (10^3 kg)", "t");
    row("Net weight, 10³ kg", "t");
    row("Net weight (1000 kg)", "t");
    row("Net weight ('000 kg)", "t");
    row("Net weight (1 000 kg)", "t");
    row("Net weight (1e3 kg)", "t");
    row("Net weight (kg) x 1000", "t");
    row("Net weight (kg x 1000)", "t");
    row("Net weight, kg·10³", "t");
    row("Net weight (1000's kg)", "t");
    row("Net weight (S/T)", "short-ton");
    row("Net weight (M/T)", "t");
    row("Вес нетто (тыс. кг)", "t");
    row("Вага нетто, тис. кг", "t");
    row("Net Ağırlık (bin kg)", "t");
    row("Peso neto (mil kg)", "t");
    row("Peso neto (miles de kg)", "t");
    row("Poids net (milliers de kg)", "t");
    row("Trọng lượng (nghìn tấn)", "1000t");
    row("Net weight (lakh kg)", "100t");
    row("Net weight (mn lbs)", "1000000lb");
    row("Gewicht in Tsd. t", "1000t");
    row("الوزن الصافي (كجم)", "kg");
    row("Quintals (QTL)", "100kg");
}

void HeaderVocabularyTest::moneyMarks(const Adder &row)
{
    row("STATISTICAL_VALUE_IN_1000_USD", "", "USD", 1000);
    row("Стоимость, тыс. долл. США", "", "USD", 1000);
    row("Стоимость (т.руб.)", "", "RUB", 1000);
    row("Стоимость, т. долл. США", "", "USD", 1000);
    row("價值(美元千元)", "", "USD", 1000);
    row("金额（美元千）", "", "USD", 1000);
    row("มูลค่า (พันบาท)", "", "THB", 1000);
    row("มูลค่า (ล้านบาท)", "", "THB", 1'000'000);
    row("Value (tkr)", "", "", 1000);
    row("Value (NZ$m)", "", "NZD", 1'000'000);
    row("FOB, A$", "", "AUD", 1);
    row("Стоимость, УСД", "", "USD", 1);
    row("Стоимость, млн. долл. США", "", "USD", 1'000'000);
    row("Стоимость (в белорусских рублях)", "", "BYN", 1);
    row("Value (Canadian dollars)", "", "CAD", 1);
    row("Value (Belarusian rubles)", "", "BYN", 1);
    row("Suma w złotych", "", "PLN", 1);
    row("Sterling Ltd", "", "", 1);
    row("Стоимость, фунтов стерлингов", "", "GBP", 1);
    row("Wartość (tys. zł)", "", "PLN", 1000);
    row("Kwota, w dolarach amerykańskich", "", "USD", 1);
    row("Стоимость, в юанях", "", "CNY", 1);
    row("Hodnota v Kč", "", "CZK", 1);
    row("Nilai (dalam Rupiah)", "", "IDR", 1);
    row("Стоимость, млрд руб.", "", "RUB", 1'000'000'000);
    row("Вартість, млн грн", "", "UAH", 1'000'000);
    row("Құны, миң АКШ доллары", "", "USD", 1000);
    row("Qiymati, ming so'm", "", "UZS", 1000);
    row("Value (mln USD)", "", "USD", 1'000'000);
    row("Value (mn USD)", "", "USD", 1'000'000);
    row("Value in bn USD", "", "USD", 1'000'000'000);
    row("Wert (Mio. EUR)", "", "EUR", 1'000'000);
    row("Wert in TEUR", "", "EUR", 1000);
    row("Value Thsd. USD", "", "USD", 1000);
    row("Wert (Tsd. EUR)", "", "EUR", 1000);
    row("Value (kUSD)", "", "USD", 1000);
    row("Value, tUSD", "", "USD", 1000);
    row("Value, USDm", "", "USD", 1'000'000);
    row("Value, EURk", "", "EUR", 1000);
    row("Value (k$)", "", "USD", 1000);
    row("Value (US$ '000)", "", "USD", 1000);
    row("Value (US$000)", "", "USD", 1000);
    row("Value ($ crore)", "", "USD", 10'000'000);
    row("FOB value (INR Cr)", "", "INR", 10'000'000);
    row("Value (Rupees in lakhs)", "", "INR", 100'000);
    row("Valor (miles de USD)", "", "USD", 1000);
    row("Valor FOB (miles de dólares)", "", "USD", 1000);
    row("Valeur (milliers USD)", "", "USD", 1000);
    row("Valoare (mii EUR)", "", "EUR", 1000);
    row("Waarde (mln EUR)", "", "EUR", 1'000'000);
    row("Arvo, milj. EUR", "", "EUR", 1'000'000);
    row("Trị giá (nghìn USD)", "", "USD", 1000);
    row("Trị giá (triệu USD)", "", "USD", 1'000'000);
    row("금액(천달러)", "", "USD", 1000);
    row("금액(백만달러)", "", "USD", 1'000'000);
    row("金额(万美元)", "", "USD", 10'000);
    row("金额(千美元)", "", "USD", 1000);
    row("金额千美元", "", "USD", 1000);
    row("金额(亿元)", "", "CNY", 100'000'000);
    row("金額(億元)", "", "", 100'000'000);
    row("金額(百万円)", "", "JPY", 1'000'000);
    row("人民币金额(万元)", "", "CNY", 10'000);
    row("Value (USD/EUR)", "", "", 1);
    row("Quantity (1000 pcs)", "", "", 1000);
    row("数量(万件)", "", "", 10'000);
    row("数量(千台)", "", "", 1000);
    row("USD Value 000", "", "USD", 1000);
    row("Value USD (K)", "", "USD", 1000);
    row("Value USD (in thousands)", "", "USD", 1000);
    row("Value, 10^6 USD", "", "USD", 1'000'000);
    row("Miktar (bin adet)", "", "", 1000);
    row("Cantidad (miles de unidades)", "", "", 1000);
    row("Стоимость (тыс. ₽)", "", "RUB", 1000);
    row("Value in Rs. Lakhs", "", "INR", 100'000);
    row("Value (Rs. in Crores)", "", "INR", 10'000'000);
    row("总价(澳元)", "", "AUD", 1);
    row("金额（土耳其里拉）", "", "TRY", 1);
    row("Стоимость, долл.США", "", "USD", 1);
    row("Value (€)", "", "EUR", 1);
    row("CUSTOMS_VALUE_HRYVNIAS", "", "UAH", 1);
    row("CUSTOMS_VALUE_IN_RUB", "", "RUB", 1);
    row("Valor FOB (US$)", "", "USD", 1);
    row("TOTAL VALUE_INR", "", "INR", 1);
    row("Total value", "", "", 1);
    row("BIN", "", "", 1);
    row("MIN VALUE", "", "", 1);
    row("Value (thousands)", "", "", 1000);
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

void HeaderVocabularyTest::unclear_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *header, const char *word) {
        QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(word);
    };
    row("Value (zillion USD)", "zillion");
    row("Value, USD xyz", "xyz");
    row("Net weight (grz kg)", "grz");
    row("Net weight (25 kg)", "25");
    row("Стоимость, хтыс. долл. США", "хтыс");
    row("Value in xk EUR", "xk");
    row("Value (MUSD)", "musd");
    row("Value ($m)", "$m");
    row("Valor (mil USD)", "mil");
    row("Net weight (kg/lbs)", "lbs");
    row("Net weight (kg or t)", "t");
    row("Value (mii lei)", "mii");
    row("Value (mn)", "mn");
    row("Net weight (kg x 100)", "100");
    for (const char *plain : {"Net weight (kg) of goods",
                              "Value FOB USD",
                              "Вес нетто, кг",
                              "Weight (kg net)",
                              "Value (USD, FOB)",
                              "Value (FOB USD)",
                              "Стоимость в долларах США",
                              "Value in USD",
                              "Net weight, kg (38)",
                              "Статистическая стоимость (USD) 46",
                              "G46 (Статистическая стоимость USD.)",
                              "Total weight in KGS",
                              "Trade Value (US$)",
                              "Valor FOB en dólares de los EE.UU.",
                              "İstatistiki Kıymet (USD)",
                              "Value of Goods (USD)",
                              "Net Wt. (Kg)",
                              "Gross weight (kg, incl. packing)",
                              "CIF/FOB Value (ETB)",
                              "Trị giá (USD)",
                              "Вес, тыс. т",
                              "Peso neto (kg)",
                              "Price USD/kg"})
        row(plain, "");
}

void HeaderVocabularyTest::unclear()
{
    QFETCH(QString, header);
    QFETCH(QString, word);
    QCOMPARE(QString::fromStdString(HeaderVocabulary::instance().parse(header.toStdString()).unclear), word);
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
    QVERIFY(vocabulary.isRowOfBoxes({QStringLiteral("Date"), QStringLiteral("34a"), QStringLiteral("15a"),
                                     QStringLiteral("33"), QStringLiteral("38")}));
    QVERIFY(!vocabulary.isRowOfBoxes(
        {QStringLiteral("33"), QStringLiteral("34"), QStringLiteral("38"), QStringLiteral("38")}));
    QVERIFY(!vocabulary.isRowOfBoxes(
        {QStringLiteral("33"), QStringLiteral("34"), QStringLiteral("35"), QStringLiteral("380")}));
    QCOMPARE(field("Дата"), std::string());
}

void HeaderVocabularyTest::refusesWhatIsNoJson()
{
    QVERIFY(!HeaderVocabulary::fromJson("headers").ok());
}

QTEST_GUILESS_MAIN(HeaderVocabularyTest)
#include "tst_headervocabulary.moc"
