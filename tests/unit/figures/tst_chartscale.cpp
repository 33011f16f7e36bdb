// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/chartscale.h"

#include <QTest>

/** Units and ticks by the largest number of a figure; a narrow no-break space is written as ~. */
class ChartScaleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksAreThreeToFive_data();
    void ticksAreThreeToFive();
    void valuesHaveOnePrecision_data();
    void valuesHaveOnePrecision();
    void everyLargestHasAFewTicks();
    void neighboursAreToldApart_data();
    void neighboursAreToldApart();

private:
    static QString shown(QString text) { return text.replace(QChar(Format::NarrowSpace), u'~'); }
    const Format m_format{QLocale(QLocale::English)};
};

void ChartScaleTest::neighboursAreToldApart_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<qint64>("largest");
    QTest::addColumn<QList<std::int64_t>>("values");
    QTest::addColumn<QString>("texts");
    using Values = QList<std::int64_t>;
    QTest::newRow("millions under a large sum of others")
        << Measure::Value << qint64(129'000'000'00)
        << Values{10'310'000'00, 9'120'000'00, 4'430'000'00, 4'380'000'00, 4'120'000'00}
        << QStringLiteral("10.31 9.12 4.43 4.38 4.12");
    QTest::newRow("one decimal is enough") << Measure::Value << qint64(129'000'000'00)
                                           << Values{4'430'000'00, 4'120'000'00} << QStringLiteral("4.4 4.1");
    QTest::newRow("equal ones stay equal") << Measure::Value << qint64(129'000'000'00)
                                           << Values{4'000'000'00, 4'000'000'00} << QStringLiteral("4 4");
    QTest::newRow("slivers beside a giant")
        << Measure::Net << qint64(25'676'000'000) << Values{25'676'000'000, 700'000, 900'000}
        << QStringLiteral("25,676 1 1");
    QTest::newRow("hundreds of tonnes")
        << Measure::Net << qint64(337'000'000) << Values{337'000'000, 12'300'000, 12'400'000}
        << QStringLiteral("337.0 12.3 12.4");
    QTest::newRow("what is counted is whole")
        << Measure::Shipments << qint64(12) << Values{12, 4, 4} << QStringLiteral("12 4 4");
}

void ChartScaleTest::neighboursAreToldApart()
{
    QFETCH(Measure, measure);
    QFETCH(qint64, largest);
    QFETCH(QList<std::int64_t>, values);
    ChartScale scale(measure, largest, m_format);
    scale.tellApart(values);
    QStringList texts;
    for (const std::int64_t value : values)
        texts.append(scale.text(value, false));
    QTEST(texts.join(u' '), "texts");
}

void ChartScaleTest::ticksAreThreeToFive_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<qint64>("largest");
    QTest::addColumn<QString>("ticks");
    QTest::newRow("812 tonnes") << Measure::Net << qint64(812'000'000) << QStringLiteral("0 250 500 750~t");
    QTest::newRow("5071 tonnes") << Measure::Net << qint64(5'071'000'000)
                                 << QStringLiteral("0 1,000 2,000 3,000 4,000 5,000~t");
    QTest::newRow("just under ten tonnes")
        << Measure::Net << qint64(9'400'000) << QStringLiteral("0 2,500 5,000 7,500 10,000~kg");
    QTest::newRow("millions of dollars")
        << Measure::Value << qint64(23'140'000'00) << QStringLiteral("0 5 10 15 20~M$");
    QTest::newRow("seven shipments") << Measure::Shipments << qint64(7) << QStringLiteral("0 2 4 6 8");
    QTest::newRow("one shipment") << Measure::Shipments << qint64(1) << QStringLiteral("0 1 2");
    QTest::newRow("nothing") << Measure::Net << qint64(0) << QStringLiteral("0");
}

void ChartScaleTest::ticksAreThreeToFive()
{
    QFETCH(Measure, measure);
    QFETCH(qint64, largest);
    QStringList labels;
    for (const ChartTick &tick : ChartScale(measure, largest, m_format).ticks())
        labels.append(tick.label);
    // The dollar stands first in English; here it is moved so that the row can be read.
    QString text = shown(labels.join(u' '));
    if (text.contains(u'$'))
        text = text.remove(u'$') + u'$';
    QTEST(text, "ticks");
}

void ChartScaleTest::valuesHaveOnePrecision_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<qint64>("largest");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole tonnes beside hundreds")
        << Measure::Net << qint64(556'000'000) << qint64(26'400'000) << QStringLiteral("26~t");
    QTest::newRow("what rounds to nothing is not nothing")
        << Measure::Net << qint64(556'000'000) << qint64(400'000) << QStringLiteral("<1~t");
    QTest::newRow("one decimal beside tens")
        << Measure::Net << qint64(79'800'000) << qint64(5'310'000) << QStringLiteral("5.3~t");
    QTest::newRow("kilograms under ten tonnes")
        << Measure::Net << qint64(9'000'000) << qint64(12'345) << QStringLiteral("12~kg");
    QTest::newRow("zero is a plain zero")
        << Measure::Net << qint64(79'800'000) << qint64(0) << QStringLiteral("0~t");
    QTest::newRow("thousands of dollars are whole")
        << Measure::Value << qint64(600'000'00) << qint64(84'012'00) << QStringLiteral("$84~k");
    QTest::newRow("pieces without a decimal that is none")
        << Measure::Quantity << qint64(20'000) << qint64(12'000) << QStringLiteral("12");
}

void ChartScaleTest::valuesHaveOnePrecision()
{
    QFETCH(Measure, measure);
    QFETCH(qint64, largest);
    QFETCH(qint64, value);
    QTEST(shown(ChartScale(measure, largest, m_format).text(value, true)), "text");
}

void ChartScaleTest::everyLargestHasAFewTicks()
{
    for (qint64 largest = 1000; largest < 5'000'000'000'000'000; largest = largest * 17 / 16 + 1) {
        const ChartScale scale(Measure::Net, largest, m_format);
        const auto lines = scale.ticks().size() - 1;
        QVERIFY2(lines >= 3 && lines <= 6, qPrintable(QString::number(largest)));
        QVERIFY(scale.top() > largest);
        QVERIFY(scale.ticks().last().value <= scale.top());
    }
}

QTEST_GUILESS_MAIN(ChartScaleTest)
#include "tst_chartscale.moc"
