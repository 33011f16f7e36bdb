// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/texthash.h"
#include "mapping/columnmapping.h"
#include "readers/sheetreader.h"

#include <bitset>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/**
 * Tells the rows under a header that are headers themselves: the same one again, its units and column
 * numbers, or the header of another table, whose columns are others than the mapping's. Rows have to come in
 * their order.
 */
class HeaderWatch {
public:
    enum class Verdict : std::uint8_t { Line, Header, OtherTable };

    /** The mapping must outlive this. */
    explicit HeaderWatch(const ColumnMapping &mapping);
    /** One row of the header itself, before any row under it, so that it is known where it stands again. */
    void see(const RowView &row);
    /** Judges a row by its texts alone; cheap, for every row. */
    Verdict judge(const RowView &row);
    /** Judges a row in which no number, date or code could be read: it may be a header in other letters, or,
     * where `several` of its cells could not be read, in other words. */
    Verdict judgeWords(const RowView &row, bool several);
    /** The row with the header of another table, under which the mapping says nothing; 0 = there is none. */
    std::int64_t otherTable() const { return m_otherTable; }

private:
    struct Column {
        const ColumnUse *use;
        std::vector<std::string> texts;   ///< as which its header may stand in a cell
        std::vector<std::string> letters; ///< the same, whatever their case, blanks and marks
        bool isMeasure() const;
        bool says(std::string_view text) const;
    };
    void know(const std::string &text, int column);
    bool mayBeHeader(const RowView &row) const;
    bool isAgain(const RowView &row) const;
    bool isRowOfHeader(const RowView &row) const;
    bool isOther(const RowView &row) const;
    bool differs(const RowView &row) const;
    bool unitsDiffer(const RowView &row) const;
    Verdict judgeUnder(const RowView &row);
    Verdict take(const RowView &row, Verdict verdict);

    const ColumnMapping &m_mapping;
    std::vector<Column> m_columns; ///< those with a header
    std::unordered_map<std::string, std::vector<int>, TextHash, std::equal_to<>> m_texts;
    /** The rows of a header of several, as they stand: the upper ones fill few columns. */
    std::vector<std::vector<std::string>> m_rows;
    bool m_someHaveFields = false; ///< if so, only these tell the header
    static constexpr std::size_t shapes = 1024;
    /** A number below that of the text's length and its ends: few other texts share it with a header. */
    static std::size_t shapeOf(std::string_view text)
    {
        const auto front = static_cast<unsigned char>(text.front());
        const auto back = static_cast<unsigned char>(text.back());
        return (text.size() * 59 + front * std::size_t{7} + back) % shapes;
    }
    std::bitset<shapes> m_shapes;  ///< of the texts, to pass by other texts quickly
    std::int64_t m_last;           ///< the last row of a header
    std::int64_t m_otherTable = 0;
};
