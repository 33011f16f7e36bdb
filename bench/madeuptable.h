// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

/**
 * Made-up declarations of 22 columns, about 400 bytes a row, shaped as those of a year are: few firms and
 * goods stand on most rows, about four rows in ten are of some category. The same for the same numbers,
 * everywhere.
 */
class MadeUpTable {
public:
    enum class Descriptions {
        Repeated, ///< as in life: one in some ten rows brings a description that was not there before
        Unique    ///< each row names an article or serial number of its own
    };
    static constexpr int Columns = 22;
    using Cells = std::array<std::string, Columns>;

    explicit MadeUpTable(Descriptions descriptions);

    static const Cells &headers();
    /** Columns whose cells a spreadsheet holds as numbers. */
    static bool isNumber(int column);
    /** The next row; numbers with a decimal comma. */
    const Cells &next();

    /** Writes so many rows as a CSV with semicolons. False if the disk does not take them. */
    static bool writeCsv(const std::string &path, std::int64_t rows, Descriptions descriptions);
    /** The same as a workbook of one sheet, its numbers as numbers. */
    static bool writeXlsx(const std::string &path, std::int64_t rows, Descriptions descriptions);

private:
    int below(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    /** Numbers below n, small ones far more often. */
    int skewed(int n);
    void describe();

    Descriptions m_descriptions;
    std::mt19937 m_random{20221227};
    std::int64_t m_row = 0;
    Cells m_cells;
    std::vector<std::pair<std::string, std::string>> m_catalogue; ///< code and description
};
