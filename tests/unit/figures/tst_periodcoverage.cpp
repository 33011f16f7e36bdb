// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/periodcoverage.h"

#include <QTest>

/** What no source speaks about is unknown, and is not called zero. */
class PeriodCoverageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Winter without February, and a summer.
        m_sources = {
            {QStringLiteral("winter.csv"),
             Date::fromYmd(2022, 1, 3),
             Date::fromYmd(2022, 3, 30),
             {{*Date::fromYmd(2022, 2, 1), *Date::fromYmd(2022, 2, 28)}}},
            {QStringLiteral("summer.csv"), Date::fromYmd(2022, 6, 1), Date::fromYmd(2022, 8, 17), {}}};
    }
    void monthsAreToldApart_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("month");
        QTest::addColumn<QString>("text");
        QTest::newRow("a month with rows says nothing") << ""
                                                        << "2022-01"
                                                        << "";
        QTest::newRow("a month between without a row is not covered") << ""
                                                                      << "2022-02"
                                                                      << "No source covers February";
        QTest::newRow("the month after the gap is whole") << ""
                                                          << "2022-03"
                                                          << "";
        QTest::newRow("a month between two sources is not covered") << ""
                                                                    << "2022-04"
                                                                    << "No source covers April";
        QTest::newRow("the last month is partial") << ""
                                                   << "2022-08"
                                                   << "to 17 Aug";
        QTest::newRow("a source that is filtered out does not speak") << "=winter.csv"
                                                                      << "2022-07"
                                                                      << "No source covers July";
        QTest::newRow("a part of its name is enough") << "SUMMER"
                                                      << "2022-07"
                                                      << "";
    }
    void monthsAreToldApart()
    {
        QFETCH(QString, query);
        QFETCH(QString, month);
        const Filter filter = query.isEmpty() ? Filter() : Filter().with(FilterField::Source, {query});
        ChartGroup group;
        PeriodCoverage(m_sources, filter)
            .describe(group, *Period::fromKey(Dimension::Month, month), Format(QLocale(QLocale::English)));
        QTEST(group.stateText, "text");
    }
    void aSourceThatIsExcludedDoesNotSpeak()
    {
        const PeriodCoverage coverage(
            m_sources, Filter().with(FilterField::Source, {QStringLiteral("=winter.csv")}, true));
        QCOMPARE(coverage.first(), QDate(2022, 6, 1));
    }
    void aPeriodWithShipmentsIsNeverCalledUncovered()
    {
        ChartGroup group;
        group.shipments = 1;
        PeriodCoverage(m_sources, {})
            .describe(group, *Period::fromKey(Dimension::Month, QStringLiteral("2022-02")), Format());
        QVERIFY(group.stateText.isEmpty());
    }

private:
    QList<FigureContext::Source> m_sources;
};

QTEST_GUILESS_MAIN(PeriodCoverageTest)
#include "tst_periodcoverage.moc"
