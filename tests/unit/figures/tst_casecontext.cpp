// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/casecontext.h"

#include "casefile/casefile.h"
#include "casefile/casewriter.h"

#include <QTemporaryDir>
#include <QTest>

/** What figures know of a case: names of keys, and the days that its sources speak about. */
class CaseContextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRouteIsNamedByItsCountries()
    {
        QueryNames names;
        names.setValues(FilterField::Origin, {{QStringLiteral("CN"), QStringLiteral("China")},
                                              {QStringLiteral("RU"), QStringLiteral("Russia")}});
        const auto nameOf = figureNames(names);
        QCOMPARE(nameOf(Dimension::Route, QStringLiteral("CN>>RU")),
                 QStringLiteral("China → not given → Russia"));
        QCOMPARE(nameOf(Dimension::Origin, QStringLiteral("CN")), QStringLiteral("China"));
        QCOMPARE(nameOf(Dimension::Hs4, QStringLiteral("9303")), QStringLiteral("9303"));
    }
    void aSourceSpeaksAboutTheMonthsOfWhichItHasRows()
    {
        const QTemporaryDir dir;
        const auto file = CaseFile::create(dir.filePath(QStringLiteral("c.waybill")));
        QVERIFY(file);
        const auto connection = (*file)->connect(CaseConnection::Mode::Write);
        QVERIFY(connection);
        using P = Date::Precision;
        write(*connection,
              {Date::fromYmd(2022, 1, 10), Date::fromYmd(2022, 2, 1, P::Month), Date::fromYmd(2022, 5, 3),
               Date::fromYmd(2022, 2, 14), std::nullopt, Date::fromYmd(2022, 5, 1)});
        write(*connection, {Date::fromYmd(2021, 1, 1, P::Year), Date::fromYmd(2022, 1, 31)});
        write(*connection, {std::nullopt});
        const auto context = figureContext(*connection, QueryNames());
        QVERIFY(context);
        QCOMPARE(context->sources.size(), 3);
        const FigureContext::Source &gapped = context->sources[0];
        QCOMPARE(gapped.first, Date::fromYmd(2022, 1, 10));
        QCOMPARE(gapped.last, Date::fromYmd(2022, 5, 3));
        QCOMPARE(gapped.gaps, (QList{std::pair(*Date::fromYmd(2022, 3, 1), *Date::fromYmd(2022, 4, 30))}));
        QCOMPARE(context->sources[1].first, Date::fromYmd(2021, 1, 1));
        QCOMPARE(context->sources[1].last, Date::fromYmd(2022, 1, 31));
        QVERIFY(context->sources[1].gaps.isEmpty());
        QVERIFY(!context->sources[2].first);
    }

private:
    /** A source with one shipment a date. */
    static void write(const CaseConnection &connection, const QList<std::optional<Date>> &dates)
    {
        auto writer = CaseWriter::begin(connection);
        QVERIFY(writer);
        (*writer)->beginSource();
        PackedRows rows;
        std::int64_t row = 0;
        for (const std::optional<Date> &date : dates) {
            const CellView cells[] = {{"x", CellKind::Text}};
            ShipmentRecord record;
            record.row = ++row;
            record.date = date;
            rows.add({row, cells, false});
            QVERIFY((*writer)->addShipment(record, {}, 0));
        }
        QVERIFY((*writer)->addRows(RawBlocks::compress(rows)));
        Source source;
        source.file = QStringLiteral("a.csv");
        source.ledger = {row, row, 0, 0, 0, 0};
        const auto finished = (*writer)->finishSource(source);
        QVERIFY2(finished, finished ? "" : qPrintable(finished.failure().text));
        QVERIFY((*writer)->commit());
    }
};

QTEST_GUILESS_MAIN(CaseContextTest)
#include "tst_casecontext.moc"
