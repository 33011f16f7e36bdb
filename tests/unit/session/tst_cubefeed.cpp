// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/cubefeed.h"
#include "support/tablecube.h"

#include <QTest>

#include <atomic>

namespace {

/** Counts what it is asked. */
class CountingCube : public TableCube {
public:
    mutable std::atomic<int> requestsAsked = 0;

    Result<QList<CubeAnswer>> answer(const Filter &filter, const QList<CubeRequest> &requests,
                                     const Progress &progress = {}) const override
    {
        requestsAsked += static_cast<int>(requests.size());
        return TableCube::answer(filter, requests, progress);
    }
    Result<QList<std::int64_t>> shipments(const Filter &filter, const RowOrder &order,
                                          const Progress & = {}) const override
    {
        if (order.column == u"nothing")
            return Failure{QStringLiteral("no such order")};
        const auto all = TableCube::answer(filter, {CubeRequest{}});
        return QList<std::int64_t>(all.value()[0].total.shipments, 7);
    }
};

} // namespace

/** All views are told of one filter in one go, and nothing is asked twice. */
class CubeFeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cube = std::make_shared<CountingCube>();
        for (int i = 0; i < 3; ++i)
            m_cube->add(QStringLiteral("2022-03-01"), QStringLiteral("armor"), QStringLiteral("CN"),
                        QStringLiteral("A"), 1000);
        m_cube->add(QStringLiteral("2022-04-01"), QStringLiteral("drones"), QStringLiteral("TR"),
                    QStringLiteral("B"), 1000);
        m_pool = std::make_unique<QThreadPool>();
        m_feed = std::make_unique<CubeFeed>(*m_pool);
    }
    void cleanup()
    {
        m_feed.reset();
        m_pool->waitForDone();
    }

    void rowsAndSumsComeInOneTurn()
    {
        QObject facets, table;
        QStringList told;
        connect(m_feed.get(), &CubeFeed::totals, this, [&](const Totals &t) { told.append(number(t.shipments)); });
        m_feed->listen(&facets, {origins()}, [&](const QList<CubeAnswer> &answers) {
            told.append(QStringLiteral("groups %1").arg(answers[0].groups.size()));
            QMetaObject::invokeMethod(
                this, [&] { told.append(QStringLiteral("next turn")); }, Qt::QueuedConnection);
        });
        m_feed->list(&table, {}, [&](const QList<std::int64_t> &rows) {
            told.append(QStringLiteral("rows %1").arg(rows.size()));
        });
        ask({});
        QTRY_COMPARE(told.join(u'|'), QStringLiteral("4|groups 2|rows 4|next turn"));
    }

    void whatWasAnsweredIsNotAskedAgain()
    {
        QObject facets;
        QStringList told;
        m_feed->listen(&facets, {origins()},
                       [&](const QList<CubeAnswer> &answers) { told.append(number(answers[0].total.shipments)); });
        ask({});
        ask(armor());
        const int asked = m_cube->requestsAsked;
        ask({});
        QCOMPARE(told.join(u'|'), QStringLiteral("4|3|4"));
        QCOMPARE(m_cube->requestsAsked.load(), asked);
        // Other figures: nothing that was known holds any more.
        const auto other = std::make_shared<CountingCube>();
        m_feed->setQuestion(other, {});
        QTRY_VERIFY(!m_feed->busy());
        QCOMPARE(told.last(), number(0));
    }

    void aLateListenerDisturbsNobody()
    {
        QObject facets, table;
        int facetsTold = 0, tableTold = 0, totalsTold = 0;
        connect(m_feed.get(), &CubeFeed::totals, this, [&] { ++totalsTold; });
        m_feed->listen(&facets, {origins()}, [&](const QList<CubeAnswer> &) { ++facetsTold; });
        ask({});
        const int asked = m_cube->requestsAsked;
        m_feed->list(&table, {}, [&](const QList<std::int64_t> &) { ++tableTold; });
        QTRY_VERIFY(!m_feed->busy());
        QCOMPARE(tableTold, 1);
        QCOMPARE(facetsTold, 1);
        QCOMPARE(totalsTold, 1);
        QCOMPARE(m_cube->requestsAsked.load(), asked);
        m_feed->again(&facets);
        QTRY_VERIFY(!m_feed->busy());
        QCOMPARE(facetsTold, 2);
        QCOMPARE(m_cube->requestsAsked.load(), asked);
    }

    void aPictureIsMadeElsewhereAndShownHere()
    {
        QObject map;
        QStringList told;
        int wanted = 1;
        const QThread *const here = QThread::currentThread();
        m_feed->prepare(&map, {origins()}, [&]() -> CubeFeed::Work {
            return [&told, here, state = wanted](const Filter &filter,
                                                 const QList<CubeAnswer> &answers) -> CubeFeed::Show {
                const bool away = QThread::currentThread() != here;
                return [&told, away, here, state, query = filter.toQuery(), n = answers[0].total.shipments] {
                    told.append(QStringLiteral("%1 %2 %3 %4").arg(away && QThread::currentThread() == here)
                                    .arg(state).arg(n).arg(query));
                };
            };
        });
        ask(armor());
        wanted = 2; // the view stands otherwise now
        m_feed->again(&map);
        QTRY_VERIFY(!m_feed->busy());
        QCOMPARE(told.join(u'|'), QStringLiteral("1 1 3 category:armor|1 2 3 category:armor"));
    }

    void anUnknownOrderKeepsNoSumsBack()
    {
        QObject facets, table;
        QStringList told;
        connect(m_feed.get(), &CubeFeed::failed, this, [&](const Failure &failure) { told.append(failure.text); });
        m_feed->listen(&facets, {origins()},
                       [&](const QList<CubeAnswer> &answers) { told.append(number(answers[0].total.shipments)); });
        m_feed->list(&table, {QStringLiteral("nothing"), true},
                     [&](const QList<std::int64_t> &) { told.append(QStringLiteral("rows")); });
        ask({});
        QCOMPARE(told.join(u'|'), QStringLiteral("4|no such order"));
    }

    void theNewestFilterWins()
    {
        QObject facets;
        QStringList told;
        m_feed->listen(&facets, {origins()},
                       [&](const QList<CubeAnswer> &answers) { told.append(number(answers[0].total.shipments)); });
        m_feed->setQuestion(m_cube, {});
        m_feed->setQuestion(m_cube, armor());
        QTRY_VERIFY(!m_feed->busy());
        QCOMPARE(told.join(u'|'), QStringLiteral("3"));
    }

private:
    static QString number(std::int64_t n) { return QString::number(n); }
    static CubeRequest origins() { return CubeRequest{{Dimension::Origin}}; }
    static Filter armor() { return Filter().with(FilterField::Category, {QStringLiteral("armor")}); }
    void ask(const Filter &filter)
    {
        m_feed->setQuestion(m_cube, filter);
        QTRY_VERIFY(!m_feed->busy());
    }

    std::shared_ptr<CountingCube> m_cube;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<CubeFeed> m_feed;
};

QTEST_GUILESS_MAIN(CubeFeedTest)
#include "tst_cubefeed.moc"
