// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/chartbuilder.h"
#include "support/tablecube.h"

#include <QTest>

/** Figures compared as texts; a narrow no-break space is written as ~. */
class ChartBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void columnsSayGapsPartialPeriodsAndCoverage();
    void zeroIsKnownWhereASourceCoversIt();
    void aZeroSaysWhichOtherSourceItIsKnownFrom();
    void moreThanSixLayersArePutTogether();
    void barsAreSortedAndTheRestPutTogether();
    void whatIsNotGivenHasItsOwnBar();
    void declarationsAreNeverAddedUpOverBars();
    void aBrushedChartKeepsWhatTheFilterLeavesOut();
    void theTitleSaysWhatIsMeasured_data();
    void theTitleSaysWhatIsMeasured();
    void theClaimOfAPersonIsTheTitle();
    void theSourceLineNamesOnlyFilesInView();
    void nothingInViewSaysWhy();
    void whatHasNoPeriodIsSaid();
    void datesTooCoarseForTheAxisSayWhyNothingIsDrawn();
    void manyDaysBecomeLinesAndAreThinnedWithTheirExtremes();
    void aFilterOnDatesMakesAPeriodPartial();

private:
    ChartFigure figure(const Filter &filter = {}) const
    {
        TableCube cube = m_cube;
        cube.bringFrom(m_context.sources);
        const auto made = buildChart(cube, filter, m_question, m_context, Format(QLocale(QLocale::English)));
        return made ? *made : ChartFigure();
    }
    QString text(const Filter &filter = {}) const
    {
        return figure(filter)
            .toText()
            .replace(QChar(Format::NarrowSpace), u'~')
            .replace(QChar(QChar::Nbsp), u'_');
    }
    static Filter only(FilterField field, const char *value)
    {
        return Filter().with(field, {QString::fromUtf8(value)});
    }
    void ship(const char *day, const char *category, const char *origin, const char *consignor,
              qint64 kilograms)
    {
        m_cube.add(QString::fromUtf8(day), QString::fromUtf8(category), QString::fromUtf8(origin),
                   QString::fromUtf8(consignor), kilograms < 0 ? -1 : kilograms * 1000);
    }
    void source(const char *file, const char *first, const char *last)
    {
        m_context.sources.append({QString::fromUtf8(file), Date{days(first)}, Date{days(last)}});
    }
    static std::int32_t days(const char *iso)
    {
        return static_cast<std::int32_t>(
            QDate::fromString(QString::fromUtf8(iso), Qt::ISODate).toJulianDay() - 2440588);
    }

    TableCube m_cube;
    ChartQuestion m_question;
    FigureContext m_context;
};

void ChartBuilderTest::init()
{
    m_cube = {};
    m_question = {};
    m_context = {};
    m_context.nameOf = [](Dimension, const QString &key) {
        static const QHash<QString, QString> names{
            {QStringLiteral("body-armor"), QStringLiteral("Body armor")},
            {QStringLiteral("helmets"), QStringLiteral("Helmets")},
            {QStringLiteral("TR"), QStringLiteral("Turkey")}};
        return names.value(key);
    };
}

void ChartBuilderTest::columnsSayGapsPartialPeriodsAndCoverage()
{
    source("winter.csv", "2022-01-03", "2022-03-30");
    source("spring.csv", "2022-05-01", "2022-06-17");
    ship("2022-01-05", "body-armor", "TR", "A", 12'000);
    ship("2022-03-05", "helmets", "CN", "B", 4'000);
    ship("2022-05-05", "body-armor", "TR", "A", 52'000);
    ship("2022-05-06", "helmets", "TR", "A", 30'500);
    ship("2022-06-05", "body-armor", "TR", "A", -1);
    m_question.stack = Dimension::Category;
    QCOMPARE(text(), QString::fromUtf8(
                         "Net mass by month and category\n"
                         "Net mass by category, tonnes a month, 3_Jan_2022_–_17_Jun_2022\n"
                         "January 2022: 12.0 = Body armor 12.0\n"
                         "February 2022: 0\n"
                         "March 2022: 4.0 = Helmets 4.0\n"
                         "April 2022: no source [No source covers April]\n"
                         "May 2022: 82.5 = Body armor 52.0 + Helmets 30.5\n"
                         "June 2022: not given [to 17 Jun]\n"
                         "Not complete: June 2022 (to 17 Jun).\n"
                         "No source covers April 2022.\n"
                         "Net mass is given for 4 of 5 shipments (80.0~%); the rest are not in the sums.\n"
                         "Source: winter.csv, spring.csv, 3 Jan 2022 – 17 Jun 2022. Waybill"));
    QVERIFY(!figure().brief.contains(QStringLiteral("Hatched"))); // nothing is: June has no known mass
    ship("2022-06-06", "body-armor", "TR", "A", 1'000);
    QVERIFY(figure().brief.contains(QStringLiteral("Hatched: not complete.")));
    QVERIFY2(text().contains(QStringLiteral("Hatched: not complete, June 2022 (to 17 Jun).")),
             qPrintable(text()));
    const ChartFigure made = figure();
    QCOMPARE(made.largestText.toUtf8(), QByteArray("82.5\u202ft in all"));
    QCOMPARE(made.groups[made.labelGroup].name, QStringLiteral("May 2022"));
    QStringList ticks;
    for (const ChartTick &tick : made.ticks)
        ticks.append(tick.label);
    QCOMPARE(ticks.join(u' ').toUtf8(), QByteArray("0 25 50 75\u202ft"));
}

void ChartBuilderTest::aZeroSaysWhichOtherSourceItIsKnownFrom()
{
    source("imports.csv", "2022-01-03", "2022-03-30");
    source("exports.csv", "2022-01-03", "2022-05-30");
    ship("2022-01-05", "body-armor", "TR", "A", 12'000);
    ship("2022-03-05", "body-armor", "TR", "A", 4'000);
    const ChartFigure made = figure();
    const QString note = QStringLiteral("The zero of April 2022, May 2022 is known only from exports.csv: "
                                        "none of these shipments stands there.");
    QVERIFY2(made.notes.contains(note), qPrintable(made.notes.join(u'\n')));
    QCOMPARE(made.source, QString::fromUtf8("Source: imports.csv, 3 Jan 2022 – 30 Mar 2022. Waybill"));
}

void ChartBuilderTest::zeroIsKnownWhereASourceCoversIt()
{
    source("all.csv", "2022-01-01", "2022-03-31");
    ship("2022-02-05", "body-armor", "TR", "A", 12);
    const ChartFigure made = figure();
    QCOMPARE(made.groups.size(), 3);
    QCOMPARE(made.groups[0].state, ChartGroup::State::Whole);
    QCOMPARE(made.groups[0].totalText, QStringLiteral("0"));
}

void ChartBuilderTest::moreThanSixLayersArePutTogether()
{
    for (int i = 0; i < 8; ++i)
        ship("2022-02-05", QByteArray("kind-").append(char('a' + i)).constData(), "TR", "A", 100 - i);
    m_question.stack = Dimension::Category;
    const ChartFigure made = figure();
    QCOMPARE(made.series.size(), 6);
    QCOMPARE(made.series.last().label, QStringLiteral("3 others"));
    QCOMPARE(made.series.last().values.first(), 95'000 + 94'000 + 93'000);
    QVERIFY(
        made.notes.contains(QStringLiteral("The largest 5 stand by themselves, the rest are put together.")));
}

void ChartBuilderTest::barsAreSortedAndTheRestPutTogether()
{
    m_question.by = Dimension::Consignor;
    m_question.bars = 2;
    ship("2022-02-05", "body-armor", "TR", "KÜÇÜK A.Ş.", 5'000);
    ship("2022-02-05", "body-armor", "TR", "BÜYÜK A.Ş.", 543'000);
    ship("2022-02-06", "body-armor", "TR", "ORTA A.Ş.", 53'000);
    ship("2022-02-06", "body-armor", "TR", "MİNİ A.Ş.", 300);
    QCOMPARE(text(only(FilterField::Category, "body-armor")),
             QString::fromUtf8("Body armor: net mass by consignor\n"
                               "Net mass by consignor, tonnes\n"
                               "BÜYÜK A.Ş.: 543, 90~% [stressed]\n"
                               "ORTA A.Ş.: 53, 9~%\n"
                               "2 others: 5, 1~%\n"
                               "Waybill"));
}

void ChartBuilderTest::whatIsNotGivenHasItsOwnBar()
{
    m_question.by = Dimension::Origin;
    ship("2022-02-05", "body-armor", "TR", "A", 5);
    ship("2022-02-05", "body-armor", "", "A", 15);
    QCOMPARE(text().section(u'\n', 2, 3),
             QStringLiteral("Turkey: 5.0, 25~% [stressed]\nnot given: 15.0, 75~%"));
}

void ChartBuilderTest::declarationsAreNeverAddedUpOverBars()
{
    m_question.by = Dimension::Consignor;
    m_question.measure = Measure::Declarations;
    m_question.stack = Dimension::Category;
    m_question.bars = 1;
    for (const char *name : {"A", "B", "C"})
        ship("2022-02-05", "body-armor", "TR", name, 5);
    QCOMPARE(text(),
             QStringLiteral("Declarations by consignor\n"
                            "Number of declarations by consignor\n"
                            "A: 1\n"
                            "2 smaller ones are not shown.\n"
                            "A declaration can count in several bars.\n"
                            "Declarations are not split, because one can have goods of several kinds.\n"
                            "Waybill"));
}

void ChartBuilderTest::aBrushedChartKeepsWhatTheFilterLeavesOut()
{
    m_question.by = Dimension::Consignor;
    m_question.brushed = true;
    ship("2022-02-05", "body-armor", "TR", "A", 5);
    ship("2022-02-05", "body-armor", "TR", "B", 3);
    QCOMPARE(text(only(FilterField::Consignor, "B")).section(u'\n', 2, 3),
             QStringLiteral("A: 5.0, 63~% [dimmed]\nB: 3.0, 38~%"));
}

void ChartBuilderTest::theTitleSaysWhatIsMeasured_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const Filter &filter, Measure measure, const char *title) {
        QTest::newRow(name) << filter << measure << QString::fromUtf8(title);
    };
    const Filter turkish = only(FilterField::Origin, "TR"), armor = only(FilterField::Category, "body-armor");
    row("a mass of everything", {}, Measure::Net, "Net mass by month and country of origin");
    row("a mass from a country", turkish, Measure::Gross,
        "Shipments from Turkey: gross mass by month and country of origin");
    row("a value of goods", armor, Measure::Value, "Body armor: value by month and country of origin");
    row("goods without a category", only(FilterField::Category, "none"), Measure::Net,
        "Goods without a category: net mass by month and country of origin");
    row("shipments", {}, Measure::Shipments, "Shipments by month and country of origin");
    row("shipments from a country", turkish, Measure::Shipments,
        "Shipments from Turkey by month and country of origin");
    row("shipments of goods", armor, Measure::Shipments,
        "Body armor: shipments by month and country of origin");
    row("declarations, which are not split", turkish, Measure::Declarations,
        "Shipments from Turkey: declarations by month");
}

void ChartBuilderTest::theTitleSaysWhatIsMeasured()
{
    QFETCH(Filter, filter);
    QFETCH(Measure, measure);
    QFETCH(QString, title);
    ship("2022-02-05", "body-armor", "TR", "A", 5);
    m_question.measure = measure;
    m_question.stack = Dimension::Origin;
    QCOMPARE(figure(filter).title, title);
}

void ChartBuilderTest::theClaimOfAPersonIsTheTitle()
{
    ship("2022-02-05", "body-armor", "TR", "A", 5);
    m_question.claim = QStringLiteral(" Armor came from Turkey ");
    QCOMPARE(figure().title, QStringLiteral("Armor came from Turkey"));
}

void ChartBuilderTest::theSourceLineNamesOnlyFilesInView()
{
    source("winter.csv", "2022-01-03", "2022-03-30");
    source("spring.csv", "2022-05-01", "2022-06-17");
    ship("2022-01-05", "body-armor", "TR", "A", 5);
    ship("2022-05-05", "helmets", "CN", "B", 4);
    QCOMPARE(figure().source,
             QString::fromUtf8("Source: winter.csv, spring.csv, 3 Jan 2022 – 17 Jun 2022. Waybill"));
    QCOMPARE(figure(only(FilterField::Origin, "CN")).source,
             QString::fromUtf8("Source: spring.csv, 1 May 2022 – 17 Jun 2022. Waybill"));
}

void ChartBuilderTest::nothingInViewSaysWhy()
{
    QCOMPARE(
        figure().emptyText,
        QStringLiteral(
            "No shipment of this case counts: its sources are taken out of it, or none is imported yet."));
    QCOMPARE(figure(only(FilterField::Origin, "CN")).emptyText,
             QStringLiteral("No shipment passes the filter."));
    ship("2022-02-05", "body-armor", "TR", "A", -1);
    QCOMPARE(figure().emptyText, QStringLiteral("None of the shipments in view gives this measure."));
    m_cube.rows.clear();
    ship("", "body-armor", "TR", "A", 5);
    QCOMPARE(figure().emptyText, QStringLiteral("None of the shipments in view has a date."));
    QVERIFY(figure().notes.contains(
        QString::fromUtf8("1 shipments without a date (5.0\u202fkg) are not shown.")));
}

void ChartBuilderTest::whatHasNoPeriodIsSaid()
{
    ship("2022-01-05", "body-armor", "TR", "A", 12'000);
    ship("2022", "body-armor", "TR", "A", 3'400);
    ship("2022", "helmets", "TR", "A", -1);
    ship("", "helmets", "TR", "A", 20'000);
    m_question.stack = Dimension::Category;
    const ChartFigure made = figure();
    QCOMPARE(made.groups.size(), 1);
    QVERIFY2(text().contains(
                 QStringLiteral("2 shipments of which only the year is known (3,400~kg) are not shown.")),
             qPrintable(text()));
    QVERIFY2(text().contains(QStringLiteral("1 shipments without a date (20.0~t) are not shown.")),
             qPrintable(text()));
    QVERIFY(made.brief.contains(QStringLiteral("3 shipments not shown")));
    std::int64_t all = made.groups.first().total;
    for (const ChartGroup &group : made.undrawn)
        all += group.total;
    QCOMPARE(all, made.total);
    QCOMPARE(made.undrawn.last().name, QStringLiteral("2022"));
    QCOMPARE(made.series.first().undrawn, (QList<std::int64_t>{20'000'000, 0}));
}

void ChartBuilderTest::datesTooCoarseForTheAxisSayWhyNothingIsDrawn()
{
    m_question.by = Dimension::Day;
    ship("2022-06", "body-armor", "TR", "A", 5);
    QCOMPARE(figure().emptyText,
             QStringLiteral("The dates of the shipments in view are not exact enough for this chart."));
    QVERIFY2(text().contains(QStringLiteral("1 shipments of which only the month is known")),
             qPrintable(text()));
}

void ChartBuilderTest::manyDaysBecomeLinesAndAreThinnedWithTheirExtremes()
{
    m_question.by = Dimension::Day;
    QDate day(2020, 1, 1);
    for (int i = 0; i < 1000; ++i, day = day.addDays(1))
        ship(day.toString(Qt::ISODate).toUtf8().constData(), "body-armor", "TR", "A",
             i == 517 ? 9'000 : i % 7 + 1);
    const ChartFigure made = figure();
    QCOMPARE(made.kind, ChartKind::Lines);
    QCOMPARE(made.groups.size(), 1000);
    const ChartFigure thin = made.thinned(100);
    QCOMPARE_LE(thin.groups.size(), 100);
    QCOMPARE(thin.groups[thin.largestGroup].total, 9'000'000);
    QCOMPARE(thin.series.first().values.size(), thin.groups.size());
}

void ChartBuilderTest::aFilterOnDatesMakesAPeriodPartial()
{
    source("all.csv", "2022-01-01", "2022-12-31");
    m_question.by = Dimension::Year;
    m_cube.rows.clear();
    TableCube::Row row;
    row.keys = {{Dimension::Year, QStringLiteral("2022")},
                {Dimension::Month, QStringLiteral("2022-01..2022-03")}};
    row.netGrams = 1000;
    m_cube.rows.append(row);
    const ChartFigure made = figure(only(FilterField::Date, "2022-01..2022-03"));
    QCOMPARE(made.groups.size(), 1);
    QCOMPARE(made.groups.first().stateText, QStringLiteral("to 31 Mar"));
}

QTEST_GUILESS_MAIN(ChartBuilderTest)
#include "tst_chartbuilder.moc"
