// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units.h"

#include <QTest>

class UnitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfMasses_data();
    void namesOfMasses();
    void otherUnitsAreNoMasses();
    void scalesAreExact();
};

void UnitsTest::namesOfMasses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *text, const char *id) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(id);
    };
    for (const char *kilogram : {"kg", "KGS", "Kg.", "KGM", "кг", "КГ.", "Килограмм", "166", "千克", "公斤",
                                 "KILOGRAMOS", "kilogramme", "(kg)"})
        row(kilogram, "kg");
    for (const char *kilogram :
         {"KGM - Kilogram", "KILOGRAM (KG)", "166 - КГ", "кг (166)", "KGS NET", "gross kgs"})
        row(kilogram, "kg");
    for (const char *tonne : {"t", "T", "MT", "TNE", "тн", "Т", "тонна", "168", "吨", "tấn", "Metric Tons"})
        row(tonne, "t");
    row("г", "g");
    row("GRM", "g");
    row("LBS", "lb");
    row("тыс. т", "1000t");
    row("100 kg", "100kg");
    row("карат", "ct");
    row("CTM", "ct");
    for (const char *hundred : {"DTN", "центнер", "206", "quintal"})
        row(hundred, "100kg");
    for (const char *ton : {"short tons", "S.T.", "STN", "US tons", "short ton"})
        row(ton, "short-ton");
    for (const char *ton : {"long tons", "L.T.", "LTN", "UK tons"})
        row(ton, "long-ton");
    for (const char *thousand :
         {"1000 kg", "1000kg", "10^3 kg", "10³ kg", "'000 kg", "1 000 kg", "1,000 kg", "тыс. кг", "тис. кг",
          "bin kg", "mil kg", "miles de kg", "milliers de kg", "千千克", "nghìn kg"})
        row(thousand, "t");
    row("万吨", "10000t");
    row("千吨", "1000t");
    row("百万吨", "1000000t");
    row("万千克", "10t");
    row("млн т", "1000000t");
    row("thousand short tons", "1000short-ton");
    row("斤", "jin");
    row("担", "dan");
    row("كيلوغرام", "kg");
    row("톤", "t");
    row("トン", "t");
}

void UnitsTest::namesOfMasses()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const auto unit = Units::massUnit(text.toStdString());
    QVERIFY(unit.has_value());
    QCOMPARE(QString::fromStdString(std::string(Units::id(*unit))), id);
    QCOMPARE(Units::fromId(Units::id(*unit)), unit);
}

void UnitsTest::otherUnitsAreNoMasses()
{
    for (const char *text : {"kg/m2", "KG - PCS", "PCS (12 KG)", "шт", "PCS", "m2", "GRS", "lakh", "хтыс. т",
                             "7 kg", "12 t", "kk kg", "тыс. шт", "台", "ADET", "", "USD",
                             "a long text that is no unit at all and goes on and on and on"})
        QVERIFY2(!Units::massUnit(text).has_value(), text);
    QVERIFY(Units::isUnit("ШТ"));
    QVERIFY(Units::isUnit("м2"));
    QVERIFY(!Units::isUnit("Ружье"));
}

void UnitsTest::scalesAreExact()
{
    const auto grams = [](const char *text, MassUnit unit) {
        return Decimal::read(text, DecimalSign::Point, Units::toGrams(unit)).value;
    };
    QCOMPARE(grams("100000", MassUnit::Pound), 45359237);
    QCOMPARE(grams("1", MassUnit::ShortTon), 907185);
    QCOMPARE(grams("1", MassUnit::LongTon), 1016047);
    QCOMPARE(grams("50", MassUnit::ShortTon), 45359237);
    QCOMPARE(grams("10000", MassUnit::LongTon), 10160469088);
    QCOMPARE(grams("10000", MassUnit::Ounce), 283495);
    QCOMPARE(grams("10000000", MassUnit::TroyOunce), 311034768);
    QCOMPARE(grams("1", MassUnit::TenThousandTonnes), 10'000'000'000);
    QVERIFY(!Units::isExactInGrams(MassUnit::Pound));
    QVERIFY(Units::isExactInGrams(MassUnit::Tonne));
    QCOMPARE(Units::times(MassUnit::Gram, 1000), MassUnit::Kilogram);
    QVERIFY(!Units::times(MassUnit::Ounce, 1000).has_value());
    QVERIFY(Units::isUncertain("MT"));
    QVERIFY(!Units::isUncertain("TNE"));
    QCOMPARE(grams("5", MassUnit::Carat), 1);
    QCOMPARE(grams("2.5", MassUnit::ThousandTonnes), 2'500'000'000);
}

QTEST_GUILESS_MAIN(UnitsTest)
#include "tst_units.moc"
