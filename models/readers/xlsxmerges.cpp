// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xlsxmerges.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace {

constexpr std::string_view listName = "mergeCells", cellName = "mergeCell "; // a tag with a reference
constexpr std::string_view rowName = "row ";

/** "$B$12" as column, from 0, and row; -1 for what is none. */
std::pair<int, std::int64_t> placeOf(std::string_view text)
{
    constexpr int widest = 100'000;
    int column = 0;
    std::size_t i = 0;
    for (; i < text.size() && (text[i] < '0' || text[i] > '9'); ++i) {
        const char c = text[i] & static_cast<char>(0xDF);
        if (text[i] == '$')
            continue;
        if (c < 'A' || c > 'Z' || column > widest)
            return {-1, -1};
        column = column * 26 + (c - 'A' + 1);
    }
    std::int64_t row = -1;
    const auto [end, error] = std::from_chars(text.data() + i, text.data() + text.size(), row);
    return {column - 1, error == std::errc() && end == text.data() + text.size() ? row : -1};
}

} // namespace

void XlsxMerges::read(ByteStream &part, const Progress &progress)
{
    constexpr std::size_t piece = 256 << 10;
    constexpr std::size_t longestTag = 4096; // of one merged cell
    std::string bytes(piece, '\0');
    while (const std::size_t got = part.read(bytes.data(), bytes.size())) {
        if (progress.cancelled())
            return;
        m_text.append(bytes, 0, got);
        if (m_ascend && !m_inside)
            watchRows();
        m_inside = m_inside || findList();
        if (m_inside)
            takeCells();
        const std::size_t unwatched = m_text.size() - std::min(m_watched, m_text.size());
        const std::size_t kept =
            m_inside ? longestTag : std::clamp(unwatched, listName.size() + 1, longestTag);
        const std::size_t dropped = m_text.size() - std::min(m_text.size(), kept);
        m_text.erase(0, dropped);
        m_watched -= std::min(m_watched, dropped);
    }
}

/** Looks at the rows whose tags are whole. */
void XlsxMerges::watchRows()
{
    const std::string_view text = m_text;
    while (m_watched < text.size()) {
        const void *const found =
            memmem(text.data() + m_watched, text.size() - m_watched, rowName.data(), rowName.size());
        if (found == nullptr) {
            m_watched = std::max(m_watched, text.size() - std::min(text.size(), rowName.size()));
            return;
        }
        const auto at = static_cast<std::size_t>(static_cast<const char *>(found) - text.data());
        const std::size_t end = at == 0 || (text[at - 1] != '<' && text[at - 1] != ':') ? at + rowName.size()
                                                                                        : text.find('>', at);
        m_watched = std::min(end, at - std::min<std::size_t>(at, 1));
        if (end == std::string_view::npos)
            return;
        m_watched = end;
        const std::string_view tag = text.substr(at, end - at);
        const std::size_t name = tag.find(" r=");
        if (name == std::string_view::npos || name + 4 >= tag.size())
            continue; // counted on where the rows are read
        std::int64_t row = 0;
        std::from_chars(tag.data() + name + 4, tag.data() + tag.size(), row);
        m_ascend = row > m_row;
        m_row = row;
        if (!m_ascend)
            return;
    }
}

/** True if the list begins in the text; then what stands before it is dropped. */
bool XlsxMerges::findList()
{
    for (std::size_t at = m_text.find(listName); at != std::string::npos;
         at = m_text.find(listName, at + 1)) {
        // Texts and values have "<" escaped, so that the name behind one is a tag.
        if (at == 0 || (m_text[at - 1] != '<' && m_text[at - 1] != ':'))
            continue;
        m_text.erase(0, at);
        return true;
    }
    return false;
}

/** Takes the cells whose tags are whole, and drops them. */
void XlsxMerges::takeCells()
{
    std::size_t done = 0;
    for (std::size_t at = m_text.find(cellName); at != std::string::npos;
         at = m_text.find(cellName, at + 1)) {
        const std::size_t end = m_text.find('>', at);
        if (end == std::string::npos)
            break;
        done = end;
        const std::string_view tag = std::string_view(m_text).substr(at, end - at);
        const std::size_t name = tag.find("ref=");
        if (name == std::string_view::npos || name + 5 >= tag.size())
            continue;
        const std::string_view value = tag.substr(name + 5);
        add(value.substr(0, value.find(tag[name + 4])));
    }
    m_text.erase(0, done);
}

void XlsxMerges::add(std::string_view reference)
{
    const std::size_t colon = reference.find(':');
    if (colon == std::string_view::npos)
        return;
    const auto [column, first] = placeOf(reference.substr(0, colon));
    const auto last = placeOf(reference.substr(colon + 1)).second;
    const bool many = static_cast<std::int64_t>(m_found.size()) > m_limits.mergedCells; // one more is told
    if (column >= 0 && first > 0 && last > first && !many)
        m_found.push_back({column, first, last});
}

std::vector<MergedCells> XlsxMerges::sorted()
{
    std::ranges::stable_sort(m_found, {}, &MergedCells::first);
    return std::move(m_found);
}
