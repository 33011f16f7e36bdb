// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/annotationstore.h"
#include "casefile/casereader.h"
#include "casefile/deliverycomparison.h"
#include "casefile/leftoutstore.h"
#include "importfixture.h"
#include "importing/remapjob.h"

#include <QTest>

/** What can be done with sources after they were imported: another mapping, a newer delivery, overlaps. */
class RemapJobTest : public QObject, private ImportFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCase(); }
    void anotherMappingKeepsNumbersAndNotes();
    void aRowThatIsNoShipmentAnyMoreGetsItsNumberBack();
    void aSumIsPutBackAndTakenOutAgain();
    void aSourceIsTakenOutAndPutBack();
    void aSourceWithAColumnOfNoFieldIsTakenOut();
    void headsAreFoundAnewByEachMapping();
    void headsBehindALongListAreFoundAnew();
    void mergedCellsStayMerged();
    void otherCategoriesAreReasonEnough();
    void cancelLeavesTheCaseAsItWas();
    void deliveriesAreCompared();
    void deliveriesWithoutDeclarationsAreComparedByWhatTheySay();
    void whatIsLeftOutStaysSoUnderAnotherMapping();
    void whoseTwinIsNoShipmentAnyMoreCountsAgain();

private:
    static QByteArray line(const char *declaration, const char *goods, const char *net,
                           const char *date = "27.12.2022")
    {
        return QByteArray(date) + ";" + declaration + ";ACME;OOO B;CN;TR;8517620009;" + goods + ";" + net +
               ";USD;5\n";
    }
    Result<RemapReport> remap(SourceId source, const ColumnMapping &mapping, const Progress &progress = {})
    {
        return remapSource(*m_case, RemapOrder::correct(source, mapping), knowledge(), progress);
    }
    Shipment shipment(std::int64_t number)
    {
        auto connection = m_case->connect(CaseConnection::Mode::Read);
        auto found = CaseReader(*connection).shipment(ShipmentId(number));
        return found ? *found : Shipment();
    }
    void annotate(std::int64_t number)
    {
        auto connection = m_case->connect(CaseConnection::Mode::Write);
        AnnotationChange change;
        change.status = ReviewStatus::Suspicious;
        change.addTags = {QStringLiteral("t")};
        QVERIFY(AnnotationStore(*connection, QStringLiteral("ana")).apply({number}, change).ok());
    }
};

void RemapJobTest::anotherMappingKeepsNumbersAndNotes()
{
    const Source source = importText(QStringLiteral("a.csv"), manyRows(1000));
    annotate(500);
    ColumnMapping swapped = source.mapping;
    std::swap(swapped.columns[4].field, swapped.columns[5].field);
    for (ColumnUse &use : swapped.columns) {
        if (use.field == Field::Net)
            use.unit = QStringLiteral("t");
    }
    auto report = remap(source.id, swapped);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->before.mapping, source.mapping);
    const Shipment changed = shipment(500);
    QCOMPARE(changed.origin, QStringLiteral("TR"));
    QCOMPARE(changed.dispatch, QStringLiteral("CN"));
    QCOMPARE(changed.text(Field::Net), QStringLiteral("500500"));
    QCOMPARE(changed.annotation.status, ReviewStatus::Suspicious);
    QCOMPARE(changed.row, 501);
    expectSound();
    auto undone = remapSource(*m_case, report->undo(), knowledge(), {});
    QVERIFY(undone.ok());
    QCOMPARE(undone->after.ledger, source.ledger);
    QCOMPARE(undone->after.totals, source.totals);
    QCOMPARE(undone->after.firstShipment, source.firstShipment);
    QCOMPARE(undone->after.lastShipment, source.lastShipment);
    QCOMPARE(shipment(500).origin, QStringLiteral("CN"));
    QCOMPARE(shipment(500).annotation.tags, QStringList({QStringLiteral("t")}));
    expectSound();
}

void RemapJobTest::aRowThatIsNoShipmentAnyMoreGetsItsNumberBack()
{
    const Source source = importText(QStringLiteral("a.csv"), manyRows(20));
    annotate(3);
    ColumnMapping later = source.mapping;
    later.headerRow = 6; // rows 2 to 6 become titles
    auto report = remap(source.id, later);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->after.ledger.shipments, 15);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE id <= 5"), 0);
    expectSound();
    QVERIFY(remap(source.id, source.mapping).ok());
    QCOMPARE(shipment(3).row, 4);
    QCOMPARE(shipment(3).annotation.status, ReviewStatus::Suspicious);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE row = id + 1"), 20);
    expectSound();
}

void RemapJobTest::aSumIsPutBackAndTakenOutAgain()
{
    const Source source =
        importText(QStringLiteral("w.csv"), "Period,Country of origin,HS code,Net weight (kg)\n"
                                            "2022,World,8517,300\n2022,China,8517,100\n"
                                            "2022,Turkey,8517,200\n");
    QCOMPARE(source.ledger.subtotals, 1);
    QCOMPARE(count("SELECT sum(net_g) FROM shipment"), 300'000);
    QCOMPARE(count("SELECT row FROM issue WHERE kind = 'sum-countries'"), 2);
    ColumnMapping said = source.mapping;
    said.rows.shipments.insert(2);
    const auto report = remap(source.id, said);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->after.ledger.shipments, 3);
    QCOMPARE(count("SELECT sum(net_g) FROM shipment"), 600'000);
    expectSound();
    QVERIFY(remapSource(*m_case, report->undo(), knowledge(), {}).ok());
    QCOMPARE(count("SELECT sum(net_g) FROM shipment"), 300'000);
    expectSound();
    // What is said of rows is of this file: another of its shape knows nothing of it.
    QVERIFY(remap(source.id, said).ok());
    QCOMPARE(count("SELECT count(*) FROM saved_mapping WHERE mapping LIKE '%shipment\"%'"), 0);
}

void RemapJobTest::aSourceIsTakenOutAndPutBack()
{
    const Source kept = importText(QStringLiteral("kept.csv"), manyRows(20));
    const Source source =
        importText(QStringLiteral("wrong.csv"), QByteArray(header) + line("77/1", "tiles", "5") +
                                                    line("77/2", "pipes", "soon") + line("", "Total", "5"));
    QVERIFY(source.ledger.shipments > 0);
    const std::int64_t problems = count("SELECT count(*) FROM issue WHERE source = 2 AND severity > 0");
    QVERIFY(problems > 0);
    annotate(21);
    const auto out = remapSource(*m_case, RemapOrder::takeOut(source, true), knowledge(), {});
    QVERIFY2(out.ok(), out ? "" : qPrintable(out.failure().text));
    QCOMPARE(out->after.ledger.shipments, 0);
    QCOMPARE(out->after.ledger.rows, source.ledger.rows);
    QVERIFY(out->after.mapping.takenOut);
    QCOMPARE(count("SELECT count(*) FROM shipment"), 20);
    QCOMPARE(count("SELECT count(*) FROM issue WHERE source = 2"), 1); // that it is out
    QCOMPARE(count("SELECT count(*) FROM saved_mapping"), 0);
    expectSound();
    // Nothing else can be done with it, and its file is not read a second time beside it.
    ColumnMapping other = out->after.mapping;
    other.columns[0].field = Field::None;
    QVERIFY(!remap(source.id, other));
    const auto again = import(m_dir->filePath(QStringLiteral("wrong.csv")));
    QVERIFY(!again && again.failure().text.contains(QStringLiteral("put it back")));
    const auto back = remapSource(*m_case, RemapOrder::takeOut(out->after, false), knowledge(), {});
    QVERIFY2(back.ok(), back ? "" : qPrintable(back.failure().text));
    QCOMPARE(back->after.ledger, source.ledger);
    QCOMPARE(back->after.totals, source.totals);
    QCOMPARE(back->after.mapping, source.mapping);
    QCOMPARE(count("SELECT count(*) FROM issue WHERE source = 2 AND severity > 0"), problems);
    QCOMPARE(shipment(21).annotation.status, ReviewStatus::Suspicious);
    expectSound();
    // A mapping that was saved from a source that is out does not empty another one.
    ImportOptions options;
    options.mapping = out->after.mapping;
    const auto copy =
        import(write(QStringLiteral("b.csv"), QByteArray(header) + line("77/3", "tiles", "7")), options);
    QVERIFY2(copy.ok(), copy ? "" : qPrintable(copy.failure().text));
    QCOMPARE(copy->sheets[0].source.ledger.shipments, 1);
}

void RemapJobTest::aSourceWithAColumnOfNoFieldIsTakenOut()
{
    QByteArray csv =
        "Date,Declaration No,HS code,Goods description,Total value of all goods,Country of origin,Net weight "
        "kg,Grade\n";
    for (int i = 1; i <= 12; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "2023-01-0" + QByteArray::number(i % 9 + 1) + ",D" + QByteArray::number(i / 3) +
               ",6907210000,Tiles,9" + QByteArray::number(i / 3) + ".5,China," +
               QByteArray::number(100 + 7 * i) + ",A" + n + "\n";
    }
    const Source source = importText(QStringLiteral("grades.csv"), csv);
    QCOMPARE(source.ledger.shipments, 12);
    QVERIFY(std::ranges::any_of(source.mapping.columns,
                                [](const ColumnUse &use) { return use.field == Field::None; }));
    const auto out = remapSource(*m_case, RemapOrder::takeOut(source, true), knowledge(), {});
    QVERIFY2(out.ok(), out ? "" : qPrintable(out.failure().text));
    QCOMPARE(out->after.ledger.shipments, 0);
    const auto back = remapSource(*m_case, RemapOrder::takeOut(out->after, false), knowledge(), {});
    QVERIFY(back.ok());
    QCOMPARE(back->after.ledger, source.ledger);
    expectSound();
}

void RemapJobTest::headsAreFoundAnewByEachMapping()
{
    QByteArray csv =
        "Date,Declaration No,HS code,Goods description,Consignor,Country of origin,Net weight kg,Value USD\n";
    for (int i = 1; i <= 2; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "2023-01-0" + n + ",D" + n + ",,,ACME,," + QByteArray::number(300 + 2 * i) + ",3" + n +
               "00\n,,6907210000,Tiles,,China," + QByteArray::number(100 + i) + ",1" + n +
               "00\n,,6907220000,Pipes,,China," + QByteArray::number(200 + i) + ",2000\n";
    }
    const Source source = importText(QStringLiteral("h.csv"), csv);
    QCOMPARE(source.ledger.subtotals, 2);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE declaration IS NOT NULL"), 4);
    ColumnMapping said = source.mapping;
    said.rows.shipments.insert(2); // this is no head
    const auto report = remap(source.id, said);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE row IN (3, 4) AND declaration IS NOT NULL"), 0);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE row IN (6, 7) AND declaration IS NOT NULL"), 2);
    expectSound();
    QVERIFY(remapSource(*m_case, report->undo(), knowledge(), {}).ok());
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE declaration IS NOT NULL"), 4);
    expectSound();
}

void RemapJobTest::headsBehindALongListAreFoundAnew()
{
    QByteArray csv = "Date,Declaration No,HS code,Goods description,Consignor,Country of origin,Net weight kg\n";
    for (int i = 0; i < 20'000; ++i)
        csv += "2023-01-05,P" + QByteArray::number(i) + ",8517620000,Phones,BOLT,Turkey,1\n";
    for (int i = 1; i <= 3; ++i) {
        const QByteArray n = QByteArray::number(i);
        csv += "2023-02-0" + n + ",D" + n + ",,,ACME,," + QByteArray::number(3000 + 2 * i) +
               "\n,,6907210000,Tiles,,China," + QByteArray::number(1000 + i) +
               "\n,,6907220000,Pipes,,China," + QByteArray::number(2000 + i) + "\n";
    }
    const Source source = importText(QStringLiteral("h.csv"), csv);
    ColumnMapping grams = source.mapping;
    grams.columns[6].unit = QStringLiteral("g");
    const auto report = remap(source.id, grams);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->after.ledger.subtotals, 3);
    QCOMPARE(count("SELECT sum(net_g) FROM shipment"), 20'000 + 9'012);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE declaration IS NULL"), 0);
    expectSound();
}

void RemapJobTest::mergedCellsStayMerged()
{
    QByteArray page =
        "<table><tr><th>Date<th>Declaration number<th>Country of origin<th>HS code<th>Goods description"
        "<th>Net weight, kg</tr>";
    for (int i = 0; i < 4; ++i) {
        page += "<tr><td rowspan=2>27.12.2022<td rowspan=2>10/" + QByteArray::number(i) +
                "<td rowspan=2>China<td>8517620009<td>phones<td>5</tr><tr><td>8517130000<td>others<td>6</tr>";
    }
    const Source source = importText(QStringLiteral("a.html"), page + "</table>");
    QCOMPARE(source.ledger.shipments, 8);
    ColumnMapping other = source.mapping;
    other.merged.clear(); // as one that a person wrote
    other.columns[2].field = Field::Dispatch;
    auto report = remap(source.id, other);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->after.mapping.merged, source.mapping.merged);
    QCOMPARE(count("SELECT count(*) FROM shipment WHERE dispatch IS NOT NULL AND date IS NOT NULL"), 8);
    expectSound();
}

void RemapJobTest::otherCategoriesAreReasonEnough()
{
    const Source source = importText(QStringLiteral("a.csv"), manyRows(20));
    QVERIFY(!remap(source.id, source.mapping).ok());
    const auto categories = Categories::builtIn();
    QVERIFY(categories.ok());
    const Classifier others(*categories);
    const auto report = remapSource(*m_case, RemapOrder::correct(source.id, source.mapping),
                                    ImportKnowledge{m_countries, others}, {});
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    QCOMPARE(report->after.rules, (*categories)->fingerprint());
}

void RemapJobTest::cancelLeavesTheCaseAsItWas()
{
    const Source source = importText(QStringLiteral("a.csv"), manyRows(3000));
    ColumnMapping swapped = source.mapping;
    std::swap(swapped.columns[4].field, swapped.columns[5].field);
    auto report = remap(source.id, swapped, Progress({}, [] { return true; }));
    QVERIFY(!report.ok());
    QCOMPARE(report.failure().kind, Failure::Kind::Cancelled);
    QCOMPARE(shipment(1).origin, QStringLiteral("CN"));
    expectSound();
}

void RemapJobTest::deliveriesAreCompared()
{
    const QByteArray same =
        line("D/1", "phones", "1") + line("D/2", "radios", "2") + line("D/3", "boots", "3");
    const Source old = importText(QStringLiteral("a.csv"), header + same + line("D/4", "gone", "4"));
    const Source now = importText(QStringLiteral("b.csv"),
                                  header + line("D/1", "phones", "1") + line("D/2", "radios", "20,5") +
                                      line("D/3", "boots", "3") + line("D/5", "new", "5"));
    auto connection = m_case->connect(CaseConnection::Mode::Read);
    auto comparison = compareDeliveries(*connection, old.id, now.id);
    QVERIFY2(comparison.ok(), comparison ? "" : qPrintable(comparison.failure().text));
    QCOMPARE(comparison->same, 2);
    QCOMPARE(comparison->gone, QList<std::int64_t>{4});
    QCOMPARE(comparison->added, QList<std::int64_t>{8});
    QCOMPARE(comparison->changed.size(), 1);
    QCOMPARE(comparison->changed[0],
             (ChangedShipment{
                 ShipmentId(2), ShipmentId(6), {{Field::Net, QStringLiteral("2"), QStringLiteral("20.5")}}}));
    const auto told = [](const MovedTotal &total) {
        return total.id() + u' ' + total.currency + u' ' + total.before.text(total.scale()) + u' ' +
               total.after.text(total.scale()) + u' ' + total.difference().text(total.scale());
    };
    QStringList moved;
    for (const MovedTotal &total : comparison->totals)
        moved.append(told(total));
    QCOMPARE(moved.value(0), QStringLiteral("shipments  4 4 0"));
    QCOMPARE(moved.value(1), QStringLiteral("net_kg  10.000 29.500 19.500"));
    QVERIFY(!comparison->totals[0].moved());
    QCOMPARE(comparison->groups.size(), 2); // one country of origin, and all are of no category
    for (const MovedGroup &group : comparison->groups)
        QCOMPARE(told(group.totals[0]), QStringLiteral("net_kg  10.000 29.500 19.500"));
}

void RemapJobTest::deliveriesWithoutDeclarationsAreComparedByWhatTheySay()
{
    const QByteArray twice = line("", "phones", "1") + line("", "phones", "1");
    const Source old = importText(QStringLiteral("a.csv"), header + twice + line("", "boots", "2"));
    const Source now = importText(QStringLiteral("b.csv"), header + twice + line("", "phones", "1"));
    auto connection = m_case->connect(CaseConnection::Mode::Read);
    auto comparison = compareDeliveries(*connection, old.id, now.id);
    QVERIFY(comparison.ok());
    QCOMPARE(comparison->same, 2);
    QCOMPARE(comparison->gone.size(), 1);
    QCOMPARE(comparison->added.size(), 1);
    QCOMPARE(comparison->changed.size(), 0);
}

void RemapJobTest::whatIsLeftOutStaysSoUnderAnotherMapping()
{
    importText(QStringLiteral("a.csv"), header + line("D/1", "phones", "1"));
    const Source second = importText(QStringLiteral("b.csv"),
                                     header + line("D/2", "radios", "2,5") + line("D/1", "phones", "1"));
    {
        auto connection = m_case->connect(CaseConnection::Mode::Write);
        QVERIFY(LeftOutStore(*connection, QStringLiteral("Ada")).leaveOut({{3, 1}}));
    }
    ColumnMapping swapped = second.mapping;
    std::swap(swapped.columns[4].field, swapped.columns[5].field);
    QVERIFY(remapSource(*m_case, RemapOrder::correct(second.id, swapped), knowledge(), {}));
    QVERIFY(shipment(3).leftOut);
    QVERIFY(!shipment(2).leftOut);
    expectSound();
    auto connection = m_case->connect(CaseConnection::Mode::Write);
    QVERIFY(runSql(connection->handle(), "UPDATE shipment SET marks = 0"));
    auto examined = Doctor(knowledge()).examine(m_case->path(), {});
    QVERIFY(examined);
    QVERIFY(!examined->sound()); // the decision is there, but the shipment counts
}

void RemapJobTest::whoseTwinIsNoShipmentAnyMoreCountsAgain()
{
    const Source first =
        importText(QStringLiteral("a.csv"), header + line("D/1", "phones", "1") + line("D/2", "radios", "2"));
    importText(QStringLiteral("b.csv"), header + line("D/1", "phones", "1"));
    {
        auto connection = m_case->connect(CaseConnection::Mode::Write);
        QVERIFY(LeftOutStore(*connection, QStringLiteral("Ada")).leaveOut({{3, 1}}));
    }
    QVERIFY(shipment(3).leftOut);
    ColumnMapping later = first.mapping;
    later.headerRow = 2; // the line that counts in place of shipment 3 becomes a title
    auto report = remap(first.id, later);
    QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
    QVERIFY(!shipment(3).leftOut);
    expectSound();
    QVERIFY(remapSource(*m_case, report->undo(), knowledge(), {}));
    QVERIFY(shipment(3).leftOut); // and the decision holds again
    expectSound();
}

QTEST_GUILESS_MAIN(RemapJobTest)
#include "tst_remapjob.moc"
