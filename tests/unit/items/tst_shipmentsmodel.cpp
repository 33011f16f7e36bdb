// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/shipmentsmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numeric>

/** A list of numbers becomes a table, a page at a time. */
class ShipmentsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_read = 0;
        m_model = std::make_unique<ShipmentsModel>();
        m_model->setNames(QueryNames(), Format(QLocale::c()));
        m_model->setFetch([this](const QList<std::int64_t> &numbers) -> Result<QList<Shipment>> {
            QList<Shipment> shipments;
            for (const std::int64_t number : numbers) {
                Shipment s;
                s.id = ShipmentId(number);
                s.netGrams = number * 1000;
                s.valueCents = 2000 * number;
                s.currency = QStringLiteral("USD");
                s.hs = QStringLiteral("9303");
                s.origin = number % 2 ? QStringLiteral("CN") : QString();
                s.description = QStringLiteral("<b>\u202Egoods</b>");
                shipments.append(s);
            }
            m_read += numbers.size();
            return shipments;
        });
    }
    void theModelKeepsItsPromises()
    {
        QAbstractItemModelTester tester(m_model.get(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setRows(numbers(300));
        m_model->setRows(numbers(7));
        m_model->setColumns({QStringLiteral("net"), QStringLiteral("status")});
        m_model->refresh();
        m_model->setRows({});
    }
    void aMillionRowsTakeEffectAtOnce()
    {
        const QList<std::int64_t> rows = numbers(1'000'000);
        QElapsedTimer clock;
        clock.start();
        m_model->setRows(rows);
        QCOMPARE(m_model->index(999'999, m_model->sectionOf(QStringLiteral("net"))).data().toString(),
                 QStringLiteral("1,000,000.0"));
        const qint64 took = clock.elapsed();
        QVERIFY2(took < 50, qPrintable(QStringLiteral("%1 ms").arg(took)));
        QVERIFY2(m_read <= 64, qPrintable(QStringLiteral("%1 records read for one cell").arg(m_read)));
        QCOMPARE(m_model->rowOf(500'000), 499'999);
        QCOMPARE(m_model->rowsOf({3, 500'000, 7'000'000}), (QList<int>{2, 499'999}));
    }
    void cellsShowWhatIsGivenAndSayWhatIsNot()
    {
        m_model->setRows({1, 2});
        const int origin = m_model->sectionOf(QStringLiteral("origin"));
        QCOMPARE(m_model->index(0, origin).data().toString(), QStringLiteral("CN"));
        QCOMPARE(m_model->index(1, origin).data().toString(), Format::notGiven());
        QCOMPARE(m_model->index(1, origin).data(ShipmentsModel::MissingRole).toBool(), true);
        const QString text =
            m_model->index(0, m_model->sectionOf(QStringLiteral("description"))).data().toString();
        QVERIFY2(!text.contains(QChar(0x202E)), "a sign that turns the reading order is made visible");
        QCOMPARE(m_model->index(0, m_model->sectionOf(QStringLiteral("price"))).data().toString(),
                 QStringLiteral("20.00"));
    }
    void pricesAreShadedByTheirDistanceFromTheMedian()
    {
        m_model->setRows({1});
        const QModelIndex price = m_model->index(0, m_model->sectionOf(QStringLiteral("price")));
        QVERIFY(!price.data(ShipmentsModel::PriceShadeRole).isValid());
        m_model->setMedianPrice([](const QString &) { return 4000.0; });
        QCOMPARE(price.data(ShipmentsModel::PriceShadeRole).toDouble(), -0.5); // half the median
        m_model->setMedianPrice([](const QString &) { return 100.0; });
        QCOMPARE(price.data(ShipmentsModel::PriceShadeRole).toDouble(), 1.0);
    }
    void everyColumnThatHasAnOrderFindsItsSection()
    {
        QStringList ids;
        for (const ShipmentColumn &column : ShipmentColumn::all())
            ids.append(column.id);
        ids.removeOne(QStringLiteral("mark"));
        m_model->setColumns(ids);
        for (const ShipmentColumn &column : ShipmentColumn::all()) {
            if (column.kind == ShipmentColumn::Kind::Mark || column.sortKey().isEmpty())
                continue;
            m_model->setOrder({column.sortKey(), true});
            QCOMPARE(m_model->sectionOfOrder(), m_model->sectionOf(column.id));
        }
        QVERIFY(ShipmentColumn::find(QStringLiteral("note"))->sortKey().isEmpty());
        QCOMPARE(ShipmentColumn::find(QStringLiteral("mark"))->sortKey(), QStringLiteral("flags"));
    }
    void flagsAreNamedCountedAndFiltered()
    {
        m_model->setFetch([](const QList<std::int64_t> &) -> Result<QList<Shipment>> {
            Shipment plain, flagged;
            flagged.flags = {{QStringLiteral("net-above-gross"), {}}, {QStringLiteral("later"), {}}};
            return QList<Shipment>{plain, flagged};
        });
        m_model->setColumns({QStringLiteral("mark"), QStringLiteral("flags")});
        m_model->setRows({1, 2});
        const QStringList names{QStringLiteral("Net mass above gross mass"), QStringLiteral("later")};
        QVERIFY(m_model->index(0, 0).data(ShipmentsModel::FlagsRole).toStringList().isEmpty());
        QCOMPARE(m_model->index(1, 0).data(ShipmentsModel::FlagsRole).toStringList(), names);
        QCOMPARE(m_model->index(1, 1).data().toString(), names.join(QStringLiteral(", ")));
        const Shipment *flagged = m_model->shipment(1);
        QVERIFY(flagged);
        const ShipmentColumn *column = ShipmentColumn::find(QStringLiteral("flags"));
        QCOMPARE(column->clause(*flagged),
                 std::optional(std::pair(FilterField::Flag, flagged->flags[0].kind)));
        QVERIFY(!column->clause(*m_model->shipment(0)));
        QCOMPARE(column->exactText(*flagged, QueryNames()), names.join(QStringLiteral(", ")));
    }
    void aFailureIsToldOnce()
    {
        m_model->setFetch([](const QList<std::int64_t> &) -> Result<QList<Shipment>> {
            return Failure{QStringLiteral("gone")};
        });
        QSignalSpy failed(m_model.get(), &ShipmentsModel::failed);
        m_model->setRows(numbers(500));
        for (int row = 0; row < 500; row += 50)
            QVERIFY(!m_model->index(row, 1).data().isValid());
        QCOMPARE(failed.size(), 1);
    }
    void cellsKnowTheClauseThatMeansThem()
    {
        Shipment s;
        s.consignor = QStringLiteral("ACME");
        s.origin = QStringLiteral("CN");
        QCOMPARE(ShipmentColumn::find(QStringLiteral("consignor"))->clause(s)->second,
                 QStringLiteral("=ACME"));
        QCOMPARE(ShipmentColumn::find(QStringLiteral("origin"))->clause(s)->second, QStringLiteral("CN"));
        QVERIFY(!ShipmentColumn::find(QStringLiteral("net"))->clause(s));
    }

private:
    static QList<std::int64_t> numbers(int n)
    {
        QList<std::int64_t> list(n);
        std::iota(list.begin(), list.end(), 1);
        return list;
    }
    std::unique_ptr<ShipmentsModel> m_model;
    qsizetype m_read = 0;
};

QTEST_GUILESS_MAIN(ShipmentsModelTest)
#include "tst_shipmentsmodel.moc"
