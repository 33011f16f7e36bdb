// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/columns.h"

#include <QTest>

#include <array>

class ColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesWidenAsTheyGrow()
    {
        CodeColumn column;
        for (const std::uint32_t code : {0U, 255U, 256U, 65'535U, 65'536U})
            column.append(code);
        QCOMPARE(column.at(1), 255U);
        QCOMPARE(column.at(4), 65'536U);
        QCOMPARE(column.at(3), 65'535U);
    }

    void aColumnOfZerosNeedsNoMemory()
    {
        CodeColumn column;
        column.resize(1000);
        column.shrink();
        QVERIFY(column.empty());
        QCOMPARE(column.at(999), 0U);
    }

    void codesAreTranslatedWhenColumnsAreJoined()
    {
        CodeColumn first, second;
        first.append(1);
        second.append(0);
        second.append(1);
        first.append(second, std::array{0U, 70'000U});
        QCOMPARE(first.size(), std::size_t(3));
        QCOMPARE(first.at(1), 0U);
        QCOMPARE(first.at(2), 70'000U);
    }

    void amountsComeBackExactly_data()
    {
        QTest::addColumn<int>("largeOneIn");
        QTest::newRow("few amounts beyond 32 bits") << 50;
        QTest::newRow("most amounts beyond 32 bits") << 1;
    }
    void amountsComeBackExactly()
    {
        QFETCH(int, largeOneIn);
        AmountColumn column, rest;
        std::vector<std::optional<std::int64_t>> amounts;
        for (int i = 0; i < 3000; ++i) {
            std::optional<std::int64_t> amount = i * 7 - 1000;
            if (i % largeOneIn == 0)
                amount = std::int64_t{i} * 10'000'000'000 - 5;
            if (i % 11 == 0)
                amount.reset();
            if (i == 77)
                amount = std::numeric_limits<std::int32_t>::min() + 1;
            amounts.push_back(amount);
            (i < 1500 ? column : rest).append(amount);
        }
        column.append(rest);
        column.shrink();
        std::array<std::int64_t, 700> decoded;
        std::array<std::uint8_t, 700> known;
        column.decode(1400, 700, decoded.data(), known.data());
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            QCOMPARE(column.at(i), amounts[i]);
            if (i >= 1400 && i < 2100) {
                QCOMPARE(bool(known[i - 1400]), amounts[i].has_value());
                QCOMPARE(decoded[i - 1400], amounts[i].value_or(0));
            }
        }
        QVERIFY(column.sumsFit());
    }

    void sumsThatMayNotFitAreKnown()
    {
        AmountColumn column;
        column.append(5'000'000'000'000'000'000);
        QVERIFY(column.sumsFit());
        column.append(-5'000'000'000'000'000'000);
        QVERIFY(!column.sumsFit());
    }

    void runsFindNumbersAcrossGaps()
    {
        RunColumn column, rest;
        for (const std::int64_t number : {1, 2, 3, 7, 8})
            column.append(number);
        for (const std::int64_t number : {9, 20})
            rest.append(number);
        column.append(rest);
        const std::int64_t numbers[] = {1, 2, 3, 7, 8, 9, 20};
        std::array<std::int64_t, 7> decoded;
        column.decode(0, 7, decoded.data());
        for (std::size_t i = 0; i < 7; ++i) {
            QCOMPARE(column.at(i), numbers[i]);
            QCOMPARE(decoded[i], numbers[i]);
            QCOMPARE(column.find(numbers[i]), std::optional(i));
        }
        for (const std::int64_t absent : {0, 4, 6, 10, 21})
            QCOMPARE(column.find(absent), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "tst_columns.moc"
