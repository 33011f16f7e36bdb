// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/rowinserter.h"

#include <QTest>

#include <sqlite3.h>

#include <array>

/** Rows that are put into a table many at a time are the same as if they were put there one by one. */
class RowInserterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsAreInTheTable_data();
    void rowsAreInTheTable();
    void aRowThatFailsIsTold_data();
    void aRowThatFailsIsTold();

private:
    static constexpr std::array<std::string_view, 3> columns{"id", "number", "text"};
    QString stored() const;
    sqlite3 *m_db = nullptr;
};

void RowInserterTest::init()
{
    QCOMPARE(sqlite3_open(":memory:", &m_db), SQLITE_OK);
    QVERIFY(runSql(m_db, "CREATE TABLE t(id INTEGER PRIMARY KEY, number INTEGER, text TEXT)").ok());
}

void RowInserterTest::cleanup()
{
    sqlite3_close(m_db);
}

QString RowInserterTest::stored() const
{
    SqlStatement rows(m_db, "SELECT id, number, quote(text) FROM t ORDER BY id");
    QString all;
    while (rows.next())
        all +=
            QStringLiteral("%1 %2 %3\n")
                .arg(rows.integer(0))
                .arg(rows.isNull(1) ? QStringLiteral("-") : QString::number(rows.integer(1)), rows.string(2));
    return all;
}

void RowInserterTest::rowsAreInTheTable_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("one less than are put there together") << 15;
    QTest::newRow("as many as are put there together") << 16;
    QTest::newRow("one more") << 17;
    QTest::newRow("several times as many, and some") << 53;
}

void RowInserterTest::rowsAreInTheTable()
{
    QFETCH(int, rows);
    RowInserter inserter(m_db, "t", columns);
    QString expected;
    for (int row = 1; row <= rows; ++row) {
        const std::string text = row % 5 == 0 ? std::string() : "text " + std::to_string(row / 2);
        inserter.set(0, std::int64_t{row});
        if (row % 3 != 0)
            inserter.setId(1, row % 4); // 0 is NULL
        if (row % 7 == 0)
            inserter.set(2, std::string_view(text)); // an empty text is a text
        else
            inserter.setTextOrNull(2, text);
        QVERIFY(inserter.add().ok());
        expected += QStringLiteral("%1 %2 %3\n")
                        .arg(row)
                        .arg(row % 3 == 0 || row % 4 == 0 ? QStringLiteral("-") : QString::number(row % 4),
                             text.empty() && row % 7 != 0 ? QStringLiteral("NULL")
                                                          : u'\'' + QString::fromStdString(text) + u'\'');
    }
    QVERIFY(inserter.flush().ok());
    QCOMPARE(stored(), expected);
    QVERIFY(inserter.flush().ok()); // once is enough
    QCOMPARE(stored(), expected);
}

void RowInserterTest::aRowThatFailsIsTold_data()
{
    QTest::addColumn<int>("twice");
    QTest::newRow("among those that are put there together") << 9;
    QTest::newRow("among the rest") << 18;
}

void RowInserterTest::aRowThatFailsIsTold()
{
    QFETCH(int, twice);
    RowInserter inserter(m_db, "t", columns);
    for (int row = 1; row <= 20; ++row) {
        inserter.set(0, std::int64_t{row == twice ? row - 1 : row});
        (void)inserter.add();
    }
    QVERIFY(!inserter.flush().ok());
    inserter.set(0, std::int64_t{30});
    QVERIFY(!inserter.add().ok());
    QVERIFY(!inserter.result().ok());
}

QTEST_GUILESS_MAIN(RowInserterTest)
#include "tst_rowinserter.moc"
