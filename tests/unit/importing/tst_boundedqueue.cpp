// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/boundedqueue.h"

#include <QTest>

#include <future>

using namespace std::chrono_literals;

class BoundedQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsOverInOrder();
    void waitsForRoom_data();
    void waitsForRoom();
    void takesOneThatIsLargerThanAll();
    void handsOverWhatWaitsWhenClosed();
};

void BoundedQueueTest::handsOverInOrder()
{
    BoundedQueue<int> queue(3, 100);
    for (int i = 0; i < 3; ++i)
        QVERIFY(queue.push(i, 1));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(queue.pop(), std::optional(i));
}

void BoundedQueueTest::waitsForRoom_data()
{
    QTest::addColumn<int>("mostValues");
    QTest::addColumn<int>("bytes");

    QTest::newRow("too many values") << 2 << 1;
    QTest::newRow("too many bytes") << 32 << 40;
}

void BoundedQueueTest::waitsForRoom()
{
    QFETCH(int, mostValues);
    QFETCH(int, bytes);
    BoundedQueue<int> queue(static_cast<std::size_t>(mostValues), 100);
    const auto size = static_cast<std::size_t>(bytes);
    QVERIFY(queue.push(1, size));
    QVERIFY(queue.push(2, size));
    auto third = std::async(std::launch::async, [&] { return queue.push(3, size); });
    QCOMPARE(third.wait_for(50ms), std::future_status::timeout);
    QCOMPARE(queue.pop(), std::optional(1));
    QVERIFY(third.get());
    QCOMPARE(queue.pop(), std::optional(2));
    QCOMPARE(queue.pop(), std::optional(3));
}

void BoundedQueueTest::takesOneThatIsLargerThanAll()
{
    BoundedQueue<int> queue(32, 100);
    QVERIFY(queue.push(1, 1000));
    auto second = std::async(std::launch::async, [&] { return queue.push(2, 1); });
    QCOMPARE(second.wait_for(50ms), std::future_status::timeout);
    QCOMPARE(queue.pop(), std::optional(1));
    QVERIFY(second.get());
}

void BoundedQueueTest::handsOverWhatWaitsWhenClosed()
{
    BoundedQueue<int> queue(32, 100);
    QVERIFY(queue.push(1, 1));
    queue.close();
    QVERIFY(!queue.push(2, 1));
    QCOMPARE(queue.pop(), std::optional(1));
    QCOMPARE(queue.pop(), std::nullopt);
}

QTEST_GUILESS_MAIN(BoundedQueueTest)
#include "tst_boundedqueue.moc"
