// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/cubefeed.h"
#include "support/tablecube.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

namespace {

/** Counts what it is asked. */
class CountingCube : public TableCube {
public:
    mutable std::atomic<int> requestsAsked = 0, listsAsked = 0;

    Result<QList<CubeAnswer>> answer(const Filter &filter, const QList<CubeRequest> &requests,
                                     const Progress &progress = {}) const override
    {
        requestsAsked += static_cast<int>(requests.size());
        return TableCube::answer(filter, requests, progress);
    }
    Result<QList<std::int64_t>> shipments(const Filter &filter, const RowOrder &order,
                                          const Progress & = {}) const override
    {
        ++listsAsked;
        if (order.column == u"nothing")
            return Failure{QStringLiteral("no such order")};
        const auto all = TableCube::answer(filter, {CubeRequest{}});
        return QList<std::int64_t>(all.value()[0].total.shipments, 7);
    }
};

} // namespace

/** All views are told of one filter in one go, their pictures follow, and nothing is asked twice. */
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
        m_pool->setMaxThreadCount(4);
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

    void rowsSeenBeforeAreNotListedAgain()
    {
        QObject table;
        QStringList told;
        const auto list = [&](bool descending) {
            m_feed->list(&table, {QStringLiteral("date"), descending},
                         [&](const QList<std::int64_t> &rows) { told.append(number(rows.size())); });
        };
        list(true);
        ask({});
        ask(armor());
        ask({});
        QCOMPARE(m_cube->listsAsked.load(), 2);
        list(false); // another order
        QTRY_VERIFY(!m_feed->busy());
        QCOMPARE(m_cube->listsAsked.load(), 3);
        QCOMPARE(told.join(u'|'), QStringLiteral("4|3|4|4"));
        m_feed->setQuestion(std::make_shared<CountingCube>(), {}); // other figures
        QTRY_VERIFY(!m_feed->busy());
        QCOMPARE(told.last(), number(0));
    }

    void aListThatLeavesOutItsOwnClauseIsNotAskedAgain()
    {
        QObject facets;
        QStringList told;
        CubeRequest categories{{Dimension::Category}, true};
        const auto listen = [&] {
            m_feed->listen(&facets, {categories, origins()}, [&](const QList<CubeAnswer> &answers) {
                told.append(QStringLiteral("%1 of %2")
                                .arg(answers[1].total.shipments)
                                .arg(answers[0].total.shipments));
            });
        };
        listen();
        ask({});
        const int asked = m_cube->requestsAsked;
        categories.kept = {QStringLiteral("armor")}; // as a facet names what its filter names
        listen();
        ask(armor());
        QCOMPARE(told.join(u'|'), QStringLiteral("4 of 4|3 of 4"));
        QCOMPARE(m_cube->requestsAsked - asked, 2); // the whole and the origins
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

    void picturesAreMadeWhileTheOthersAreShown()
    {
        QObject facets, map;
        QStringList told;
        QSemaphore shown; // the picture is not ready before the others have their answers
        m_feed->prepare(&map, {origins()}, [&]() -> CubeFeed::Work {
            return [&](const Filter &, const QList<CubeAnswer> &) -> CubeFeed::Show {
                shown.acquire();
                return [&] { told.append(QStringLiteral("picture")); };
            };
        });
        m_feed->listen(&facets, {origins()}, [&](const QList<CubeAnswer> &) {
            told.append(m_feed->busy() ? QStringLiteral("sums, a picture follows") : QStringLiteral("sums"));
            shown.release();
        });
        ask({});
        QCOMPARE(told.join(u'|'), QStringLiteral("sums, a picture follows|picture"));
    }

    void aPictureOfAnOlderFilterIsNotShownAnyMore()
    {
        QObject facets, map;
        QStringList told;
        QSemaphore mayEnd;
        m_feed->listen(&facets, {origins()}, [&](const QList<CubeAnswer> &answers) {
            told.append(number(answers[0].total.shipments));
        });
        m_feed->prepare(&map, {origins()}, [&]() -> CubeFeed::Work {
            return [&](const Filter &filter, const QList<CubeAnswer> &) -> CubeFeed::Show {
                if (filter.empty())
                    mayEnd.acquire();
                return [&told, filter] { told.append(QStringLiteral("picture ") + filter.toQuery()); };
            };
        });
        m_feed->setQuestion(m_cube, {});
        QTRY_COMPARE(told.join(u'|'), QStringLiteral("4"));
        ask(armor());
        mayEnd.release();
        m_pool->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(told.join(u'|'), QStringLiteral("4|3|picture category:armor"));
    }

    void oneWhoWaitsForAPictureIsNotForgottenWhenAnotherListens()
    {
        QObject facets, map;
        QStringList told;
        QSemaphore mayEnd;
        m_feed->prepare(&map, {origins()}, [&]() -> CubeFeed::Work {
            return [&](const Filter &, const QList<CubeAnswer> &) -> CubeFeed::Show {
                mayEnd.acquire();
                return [&told] { told.append(QStringLiteral("picture")); };
            };
        });
        bool totals = false;
        connect(m_feed.get(), &CubeFeed::totals, this, [&] { totals = true; });
        m_feed->setQuestion(m_cube, {});
        QTRY_VERIFY(totals);
        m_feed->listen(&facets, {origins()},
                       [&](const QList<CubeAnswer> &) { told.append(QStringLiteral("sums")); });
        QTRY_COMPARE(told.join(u'|'), QStringLiteral("sums"));
        mayEnd.release(2); // of the first round, which is dropped, and of the second
        QTRY_VERIFY(!m_feed->busy());
        QCOMPARE(told.join(u'|'), QStringLiteral("sums|picture"));
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
