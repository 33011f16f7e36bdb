// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sourceshares.h"

#include "casefile/casefile.h"
#include "casefile/casereader.h"
#include "casefile/casewriter.h"

#include <QTemporaryDir>
#include <QTest>

/** How many of some shipments come from each source. */
class SourceSharesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto made = CaseFile::create(m_dir.filePath(QStringLiteral("c.waybill")));
        QVERIFY(made.ok());
        m_case = std::move(made.value());
        auto connection = m_case->connect(CaseConnection::Mode::Write);
        QVERIFY(connection.ok());
        m_connection = std::make_unique<CaseConnection>(std::move(connection.value()));
        for (const int rows : {3, 2, 4}) { // shipments 1 to 3, 4 and 5, 6 to 9
            auto writer = CaseWriter::begin(*m_connection);
            QVERIFY(writer.ok());
            writer.value()->beginSource();
            PackedRows cells;
            for (int i = 1; i <= rows; ++i) {
                cells.add({i, {}, false});
                ShipmentRecord record;
                record.row = i;
                QVERIFY(writer.value()->addShipment(record, {}, 0).ok());
            }
            QVERIFY(writer.value()->addRows(RawBlocks::compress(cells)).ok());
            Source source;
            source.file = QStringLiteral("two sheets.xlsx"); // of one name: only numbers tell them apart
            source.mapping.columns.resize(1);
            source.ledger = {rows, rows, 0, 0, 0, 0};
            const auto finished = writer.value()->finishSource(source);
            QVERIFY2(finished.ok(), finished ? "" : qPrintable(finished.failure().text));
            QVERIFY(writer.value()->commit().ok());
        }
        const auto sources = CaseReader(*m_connection).sources();
        QVERIFY2(sources.ok(), sources ? "" : qPrintable(sources.failure().text));
        m_sources = *sources;
        QCOMPARE(m_sources.size(), 3);
    }
    void shipmentsAreCountedBySource_data()
    {
        QTest::addColumn<QList<qint64>>("shipments");
        QTest::addColumn<bool>("mixed");
        QTest::addColumn<QString>("shares");
        for (const bool mixed : {false, true}) {
            const QByteArray where(mixed ? ", where numbers of two are mixed" : "");
            QTest::newRow(("none" + where).constData()) << QList<qint64>{} << mixed << "";
            QTest::newRow(("some of two" + where).constData()) << QList<qint64>{9, 1, 2, 7, 8} << mixed << "1:2 3:3";
            QTest::newRow(("of all" + where).constData()) << QList<qint64>{1, 4, 6, 5} << mixed << "1:1 2:2 3:1";
            QTest::newRow(("a number that is no shipment" + where).constData()) << QList<qint64>{3, 99} << mixed << "1:1";
        }
    }
    void shipmentsAreCountedBySource()
    {
        QFETCH(QList<qint64>, shipments);
        QFETCH(bool, mixed);
        QList<Source> sources = m_sources;
        if (mixed) // as after reading the first anew
            sources[0].lastShipment = 20;
        const auto shares = sharesOf(*m_connection, sources, {shipments.begin(), shipments.end()});
        QVERIFY(shares.ok());
        QStringList texts;
        for (auto it = shares->cbegin(); it != shares->cend(); ++it)
            texts.append(QStringLiteral("%1:%2").arg(it.key()).arg(it.value()));
        QTEST(texts.join(u' '), "shares");
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<CaseFile> m_case;
    std::unique_ptr<CaseConnection> m_connection;
    QList<Source> m_sources;
};

QTEST_GUILESS_MAIN(SourceSharesTest)
#include "tst_sourceshares.moc"
