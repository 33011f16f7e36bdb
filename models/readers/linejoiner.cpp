// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/linejoiner.h"

#include <algorithm>

namespace {

constexpr std::size_t enoughRows = 3;
constexpr std::size_t leastWidth = 4; // of narrower rows two short ones fit too often
constexpr std::size_t mostParts = 20;
constexpr std::size_t rowsLearnt = 200;

bool hasLetter(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

/** The kinds of its characters, each run of them once: "UA12-7" is like "DE4-19". */
std::string shapeOf(std::string_view text)
{
    std::string shape;
    for (const char c : text) {
        const bool other = static_cast<unsigned char>(c) >= 0x80;
        const char kind = c >= '0' && c <= '9'              ? '9'
                          : c >= 'A' && c <= 'Z'            ? 'A'
                          : (c >= 'a' && c <= 'z') || other ? 'a'
                                                            : c;
        if (shape.empty() || shape.back() != kind)
            shape.push_back(kind);
    }
    return shape;
}

/** A blank line has none. */
std::size_t cellsOf(const RowView &row)
{
    return row.cells.size() == 1 && row.cells.front().text.empty() ? 0 : row.cells.size();
}

} // namespace

bool LineJoiner::row(const RowView &row)
{
    const std::size_t cells = cellsOf(row);
    if (m_given || (m_held.empty() && (cells == m_width || m_alike < enoughRows || cells == 0))) {
        if (!m_given)
            learn(row);
        return m_sink.row(row);
    }
    const bool mayBePart = cells > 0 && cells < m_width && m_held.size() < mostParts &&
                           hasLetter(m_held.empty() ? row.cells.back().text : row.cells.front().text) &&
                           (m_held.empty() || m_cells + cells - 1 <= m_width);
    if (mayBePart)
        return hold(row);
    m_given = true;
    return passHeld() && m_sink.row(row);
}

/** Lines of a title and a header may be of any width: so many alike behind each other are the rows. */
void LineJoiner::learn(const RowView &row)
{
    const std::size_t cells = cellsOf(row);
    if (cells == 0)
        return;
    if (cells == m_width) {
        ++m_alike;
    } else {
        m_width = cells >= leastWidth ? cells : 0;
        m_alike = m_width > 0 ? 1 : 0;
        m_columns.assign(m_width, {});
        m_beginnings.clear();
    }
    if (m_width > 0 && m_alike <= rowsLearnt)
        learnColumns(row);
}

void LineJoiner::learnColumns(const RowView &row)
{
    for (std::size_t i = 0; i < m_width; ++i) {
        const std::string_view text = row.cells[i].text;
        if (hasLetter(text))
            ++m_columns[i].words;
        else if (!text.empty())
            ++m_columns[i].numbers;
    }
    ++m_beginnings[shapeOf(row.cells.front().text)];
}

LineJoiner::Part LineJoiner::joined() const
{
    Part whole;
    for (const Part &part : m_held) {
        const bool first = whole.empty();
        if (!first)
            whole.back().append("\n").append(part.front());
        whole.insert(whole.end(), part.begin() + (first ? 0 : 1), part.end());
    }
    return whole;
}

bool LineJoiner::isLikeOthers(const Part &whole) const
{
    const auto beginsRow = [this](const Part &part) {
        const auto found = m_beginnings.find(shapeOf(part.front()));
        return found != m_beginnings.end() && found->second > 1; // one is the header's
    };
    if (std::any_of(m_held.begin() + 1, m_held.end(), beginsRow))
        return false;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const Column &column = m_columns[i];
        const bool words = hasLetter(whole[i]);
        const bool numbers = !words && !whole[i].empty();
        // One row of words is the header's.
        if ((words && column.words <= 1) || (numbers && column.numbers == 0))
            return false;
    }
    return true;
}

bool LineJoiner::hold(const RowView &row)
{
    if (m_held.empty()) {
        m_first = row.number;
        m_cells = 1;
    }
    m_cells += row.cells.size() - 1;
    Part &part = m_held.emplace_back();
    for (const CellView &cell : row.cells)
        part.emplace_back(cell.text);
    if (m_cells < m_width)
        return true;
    const Part whole = joined();
    if (isLikeOthers(whole))
        return passJoined(whole);
    m_given = true;
    return passHeld();
}

bool LineJoiner::passJoined(const Part &whole)
{
    m_issues.add(
        {Issue::Severity::Warning,
         "lines-joined",
         {QT_TRANSLATE_NOOP("Readers", "The row stood on %1 lines of the file, as if a line break within "
                                       "a cell had parted it; they were joined."),
          {QString::number(m_held.size())}},
         m_first,
         -1,
         1});
    m_held.clear();
    return pass(m_first, whole);
}

bool LineJoiner::passHeld()
{
    std::int64_t number = m_first;
    for (const Part &part : m_held) {
        if (!pass(number++, part))
            return false;
    }
    m_held.clear();
    return true;
}

bool LineJoiner::pass(std::int64_t number, const Part &part)
{
    std::vector<CellView> cells;
    for (const std::string &text : part)
        cells.push_back({text, text.empty() ? CellKind::Empty : CellKind::Text});
    return m_sink.row({number, cells, false});
}
