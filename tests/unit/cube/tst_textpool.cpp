// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/textpool.h"

#include <QTest>

class TextPoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalTextsHaveOneNumber()
    {
        TextPool pool;
        QCOMPARE(pool.add("a"), 1U);
        QCOMPARE(pool.add("b"), 2U);
        QCOMPARE(pool.add("a"), 1U);
        QCOMPARE(pool.add(""), 0U);
        QCOMPARE(pool.size(), 3U);
        QCOMPARE(pool.find("b"), std::optional(2U));
        QCOMPARE(pool.find("c"), std::nullopt);
    }

    void manyTextsComeBackAsTheyWere()
    {
        TextPool pool;
        constexpr std::uint32_t count = 10'000;
        for (std::uint32_t i = 1; i <= count; ++i)
            QCOMPARE(pool.add(std::string(i % 7, 'x') + std::to_string(i)), i);
        pool.freeze();
        for (std::uint32_t i = 1; i <= count; ++i)
            QCOMPARE(std::string(pool.at(i)), std::string(i % 7, 'x') + std::to_string(i));
        QCOMPARE(pool.at(0), std::string_view());
        QCOMPARE(pool.find("xxx3"), std::optional(3U));
    }
};

QTEST_GUILESS_MAIN(TextPoolTest)
#include "tst_textpool.moc"
