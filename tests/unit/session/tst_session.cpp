// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "casefile/casewriter.h"
#include "casefile/packedrows.h"
#include "goods/classifier.h"
#include "importing/importjob.h"
#include "importing/remapjob.h"
#include "places/countries.h"
#include "session/remapper.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/** One case at a time, and nothing that a person did is lost while jobs read and write. */
class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_gate = std::make_shared<QSemaphore>(1000);
        SessionTools tools = SessionTools::overColumns();
        tools.author = QStringLiteral("tester");
        tools.remap = [this](const CaseFile &file, const RemapOrder &order, const Progress &progress) {
            return remapSource(file, order, {m_countries, m_classifier}, progress);
        };
        // The figures are read, and handed over only when the gate opens.
        tools.makeCube = [make = tools.makeCube, gate = m_gate](const CaseFile &file,
                                                                const Progress &progress) {
            auto cube = make(file, progress);
            gate->acquire();
            return cube;
        };
        m_session = std::make_unique<Session>(tools);
        connect(m_session.get(), &Session::failed, this,
                [this](const Failure &f) { m_failures.append(f.text); });
    }
    void cleanup()
    {
        m_gate->release(1000);
        m_session.reset();
        m_failures.clear();
    }

    void whatIsMarkedWhileFiguresAreReadIsInThem()
    {
        QVERIFY(m_session->open(makeCase(QStringLiteral("a"))));
        QTRY_VERIFY(m_session->cube());
        m_gate->acquire(m_gate->available());
        m_session->importFinished();
        QTest::qWait(50); // the reader has passed by, or is about to: both must do
        QVERIFY(m_session->annotate({2}, {ReviewStatus::Suspicious, {}, {}, {}}));
        m_session->leaveOut({{3, 1}});
        m_gate->release(1000);
        QTRY_VERIFY(!m_session->isReading());
        m_session->setFilter(Filter().with(FilterField::Status, {QStringLiteral("suspicious")}));
        QTRY_COMPARE(m_session->totals().shipments, 1);
        m_session->setFilter({});
        QTRY_COMPARE(m_session->totals().shipments, 2);
        QCOMPARE(m_failures, QStringList());
    }
    void nothingOfACaseIsShownWhileTheNextIsRead()
    {
        QObject view;
        qint64 shown = -1;
        m_session->feed().listen(&view, {{}},
                                 [&](const QList<CubeAnswer> &a) { shown = a[0].total.shipments; });
        QVERIFY(m_session->open(makeCase(QStringLiteral("a"))));
        QTRY_COMPARE(shown, 3);
        m_gate->acquire(m_gate->available());
        QVERIFY(m_session->open(makeCase(QStringLiteral("b"))));
        QVERIFY(m_session->isReading() && !m_session->cube());
        QCOMPARE(shown, 0);
        QCOMPARE(m_session->totals().shipments, 0);
        m_gate->release(1000);
        QTRY_COMPARE(shown, 3);
    }
    void anImportIsAStepThatCanBeUndone()
    {
        QVERIFY(m_session->open(makeCase(QStringLiteral("a"))));
        QTRY_VERIFY(m_session->cube());
        const QString path = m_dir->filePath(QStringLiteral("late.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Date,HS code,Goods,Origin,Net weight kg\n2022-06-14,690721,tiles,CN,5\n"
                   "2022-06-25,690721,tiles,CN,7\n");
        file.close();
        const auto report =
            importFile(m_session->openCase().file(), path, {}, {m_countries, m_classifier}, {});
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
        m_session->importFinished();
        QTRY_COMPARE(m_session->totals().shipments, 5);
        QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("import of late.csv"));
        m_session->undoStack().undo();
        QTRY_COMPARE(m_session->totals().shipments, 3);
        QVERIFY(m_session->openCase().sources().last().mapping.takenOut);
        m_session->undoStack().redo();
        QTRY_COMPARE(m_session->totals().shipments, 5);
        m_session->remapper().takeOut(m_session->openCase().sources().last().id, true);
        QTRY_COMPARE(m_session->totals().shipments, 3);
        QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("late.csv taken out"));
        m_session->undoStack().undo();
        QTRY_COMPARE(m_session->totals().shipments, 5);
        QCOMPARE(m_failures, QStringList());
    }
    void duringAnImportMarkingIsRefusedAtOnceAndUndoWaits()
    {
        QVERIFY(m_session->open(makeCase(QStringLiteral("a"))));
        QTRY_VERIFY(m_session->cube());
        QVERIFY(m_session->annotate({2}, {ReviewStatus::Suspicious, {}, {}, {}}));
        m_session->setImporting(true);
        QVERIFY(!m_session->annotate({1}, {ReviewStatus::Cleared, {}, {}, {}}));
        QCOMPARE(m_failures, QStringList{m_session->busyReason()});
        QCOMPARE(m_session->undoStack().count(), 1);
        m_session->undoStack().undo();
        QCOMPARE(statusOf(2), ReviewStatus::Suspicious);
        m_session->setImporting(false);
        QCOMPARE(statusOf(2), ReviewStatus::Unreviewed);
        QVERIFY(m_session->busyReason().isEmpty());
    }
    void aSumThatDoesNotFitKeepsNothingElseBack()
    {
        QObject view;
        CubeAnswer shown;
        m_session->feed().listen(&view, {{{Dimension::Source}}},
                                 [&](const QList<CubeAnswer> &a) { shown = a[0]; });
        QVERIFY(m_session->open(makeCase(QStringLiteral("large"), 4'000'000'000'000'000'000)));
        QTRY_COMPARE(m_session->totals().shipments, 3);
        const Totals &totals = m_session->totals();
        QVERIFY(totals.isTooLarge(Measure::Net) && !totals.isTooLarge(Measure::Gross));
        QCOMPARE(totals.netGrams, 0);
        QCOMPARE(totals.netKnown, 3);
        QCOMPARE(totals.grossGrams, 6000);
        QCOMPARE(shown.groups.size(), 1);
        QVERIFY(shown.groups.first().totals.isTooLarge(Measure::Net));
        QCOMPARE(m_failures, QStringList());
        // Of one of them the sum fits.
        m_session->setFilter(Filter().with(FilterField::Shipment, {QStringLiteral("2")}));
        QTRY_COMPARE(m_session->totals().netGrams, 4'000'000'000'000'000'000);
        QCOMPARE(m_session->totals().tooLarge, 0);
    }
    void whatCannotBeAnsweredIsNotShownAsBefore()
    {
        QVERIFY(m_session->open(makeCase(QStringLiteral("a"))));
        QTRY_COMPARE(m_session->totals().shipments, 3);
        m_session->setFilter(Filter().with(FilterField::Net, {QStringLiteral("heavy")}));
        QTRY_COMPARE(m_failures.size(), 1);
        QCOMPARE(m_session->totals().shipments, 0);
    }
    void theLastChanceToWriteComesWhenNothingElseWrites()
    {
        QVERIFY(m_session->open(makeCase(QStringLiteral("a"))));
        m_session->setImporting(true);
        bool written = false;
        connect(m_session.get(), &Session::goingAway, this, [&] {
            written = m_session->annotate({1}, {{}, {}, {}, QStringLiteral("kept")});
        });
        m_session->close();
        QVERIFY(written);
    }

private:
    ReviewStatus statusOf(std::int64_t number)
    {
        const auto shipment = m_session->openCase().reader().shipment(ShipmentId(number));
        return shipment ? shipment->annotation.status : ReviewStatus::Cleared;
    }
    /** Three shipments, 1 to 3, of a kilogram each if nothing else is said. */
    QString makeCase(const QString &name, std::int64_t grams = 1000)
    {
        const QString path = m_dir->filePath(name + QStringLiteral(".waybill"));
        auto file = CaseFile::create(path);
        auto connection = (*file)->connect(CaseConnection::Mode::Write);
        auto writer = CaseWriter::begin(*connection);
        (*writer)->beginSource();
        PackedRows packed;
        Source source;
        source.file = name + QStringLiteral(".csv");
        source.sha256 = QString(64, u'a');
        source.headers = {QStringLiteral("kg")};
        for (int i = 1; i <= 3; ++i) {
            ShipmentRecord record;
            record.row = i + 1;
            record.netGrams = grams;
            record.grossGrams = 2000;
            const CellView cells[] = {{"1", CellKind::Text}};
            packed.add({record.row, cells, false});
            if (!(*writer)->addShipment(record, {}, 0))
                return {};
        }
        source.ledger = {3, 3, 0, 0, 0, 0};
        const QString sum = grams == 1000 ? QStringLiteral("3000") : QStringLiteral("12000000000000000000");
        ColumnUse use;
        use.header = source.headers.first();
        use.field = Field::Net;
        source.mapping.columns = {use};
        source.totals = {{Field::Net, 0, source.headers.first(), 3, 0, sum, QString()}};
        const auto rows = (*writer)->addRows(RawBlocks::compress(packed));
        const auto finished = (*writer)->finishSource(source);
        const auto committed = (*writer)->commit();
        if (!rows || !finished || !committed)
            qWarning("%s", qPrintable((!rows       ? rows.failure()
                                       : !finished ? finished.failure()
                                                   : committed.failure())
                                          .text));
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Countries m_countries;
    Classifier m_classifier{std::make_shared<const Categories>()};
    std::shared_ptr<QSemaphore> m_gate;
    std::unique_ptr<Session> m_session;
    QStringList m_failures;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
