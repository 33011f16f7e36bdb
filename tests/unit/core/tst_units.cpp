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
    for (const char *tonne : {"t", "T", "MT", "TNE", "тн", "Т", "тонна", "168", "吨", "tấn", "Metric Tons"})
        row(tonne, "t");
    row("г", "g");
    row("GRM", "g");
    row("LBS", "lb");
    row("тыс. т", "1000t");
    row("100 kg", "100kg");
    row("карат", "ct");
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
    for (const char *text : {"шт", "PCS", "m2", "台", "ADET", "", "USD",
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
    QCOMPARE(grams("10000", MassUnit::Ounce), 283495);
    QCOMPARE(grams("5", MassUnit::Carat), 1);
    QCOMPARE(grams("2.5", MassUnit::ThousandTonnes), 2'500'000'000);
}

QTEST_GUILESS_MAIN(UnitsTest)
#include "tst_units.moc"
