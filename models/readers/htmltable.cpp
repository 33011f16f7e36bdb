// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmltable.h"

#include "readers/numberformat.h"
#include "readers/numbersections.h"
#include "readers/sheetvalue.h"

#include <algorithm>
#include <charconv>

namespace {

int span(std::string_view text, int most)
{
    int value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp(value, 1, most);
}

/** "01.07.2022", "2022/07/01 12:30", "12:30": what no number is shown as. */
bool looksLikeDate(std::string_view text)
{
    int digits = 0, signs = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        digits += c >= '0' && c <= '9';
        if (c == ':' || c == '/' || (c == '-' && i > 0 && text[i - 1] >= '0' && text[i - 1] <= '9'))
            return digits > 0 && text.find_first_of("0123456789", i) != text.npos;
        if (c != '.')
            continue;
        // "1.234.567" is a number: parts of three behind the first.
        const std::size_t next = text.find_first_not_of("0123456789", i + 1);
        signs += (next == text.npos ? text.size() : next) - i - 1 != 3;
    }
    return signs >= 2;
}

bool isLineTag(std::string_view name)
{
    return name == "br" || name == "p" || name == "div" || name == "li";
}

} // namespace

bool HtmlTable::take(const HtmlTokens::Token &token)
{
    const bool inside = !m_open.empty() && m_open.back() == m_wanted;
    if (token.kind == HtmlTokens::Kind::Text) {
        if (inside && m_inCell)
            addText(token.text);
    } else if (token.kind == HtmlTokens::Kind::StartTag) {
        if (token.text == "table")
            m_open.push_back(++m_table);
        else if (inside)
            start(token);
    } else if (token.text == "table") {
        if (inside) {
            endRow();
            return false;
        }
        if (!m_open.empty())
            m_open.pop_back();
    } else if (inside) {
        m_writesEnds = m_writesEnds || token.text == "tr" || token.text == "td";
        if (token.text == "td" || token.text == "th")
            endCell();
        else if (token.text == "tr")
            endRow();
        else if (isLineTag(token.text))
            lineBreak();
    }
    return !m_rows.stopped();
}

void HtmlTable::start(const HtmlTokens::Token &token)
{
    if (token.text == "tr") {
        endRow();
        startRow(token);
    } else if (token.text == "td" || token.text == "th") {
        endCell();
        if (!m_inRow)
            startRow(token);
        startCell(token);
    } else if (isLineTag(token.text)) {
        lineBreak();
    }
}

void HtmlTable::startRow(const HtmlTokens::Token &token)
{
    std::string style(token.attribute("style"));
    style.erase(std::remove(style.begin(), style.end(), ' '), style.end());
    m_inRow = true;
    m_column = 0;
    m_rowHidden = style.find("display:none") != std::string::npos;
    m_rows.beginRow(++m_row, m_rowHidden);
}

std::int64_t HtmlTable::freeColumn(std::int64_t column) const
{
    while (column < static_cast<std::int64_t>(m_spans.size()) &&
           m_spans[static_cast<std::size_t>(column)] > 0)
        ++column;
    return column;
}

void HtmlTable::startCell(const HtmlTokens::Token &token)
{
    m_inCell = true;
    m_text.clear();
    m_pendingBlank = false;
    m_column = freeColumn(m_column);
    m_columnSpan = span(token.attribute("colspan"), m_limits.columns);
    m_rowSpan = span(token.attribute("rowspan"), static_cast<int>(m_limits.rows));
    m_number.clear();
    for (const std::string_view name : {"x:num", "sdval", "data-sheets-numberformat-value"}) {
        if (const std::string_view value = token.attribute(name); !value.empty())
            m_number = value;
    }
    // "1033;0;DD/MM/YYYY": languages, then the format.
    const std::string_view shown = token.attribute("sdnum");
    const std::size_t first = shown.find(';');
    const std::size_t second = first == shown.npos ? first : shown.find(';', first + 1);
    m_format = second == shown.npos ? std::string_view() : shown.substr(second + 1);
    m_hasNumber = !m_number.empty() || token.attribute("x:num").data() != nullptr;
}

// White space counts as one blank; line tags make lines.
void HtmlTable::addText(std::string_view text)
{
    if (static_cast<std::int64_t>(m_text.size()) > m_limits.cellBytes)
        return;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool noBreak = c == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0';
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || (noBreak && m_text.empty())) {
            m_pendingBlank = !m_text.empty() && m_text.back() != '\n';
            i += noBreak ? 1 : 0;
            continue;
        }
        if (m_pendingBlank)
            m_text += ' ';
        m_pendingBlank = false;
        m_text += c;
    }
}

void HtmlTable::lineBreak()
{
    m_pendingBlank = false;
    if (m_inCell && !m_text.empty() && m_text.back() != '\n')
        m_text += '\n';
}

/** The date or time that the page's value is by its format. */
std::optional<CellKind> HtmlTable::addDate()
{
    double serial = 0;
    const char *const end = m_number.data() + m_number.size();
    const auto read = std::from_chars(m_number.data(), end, serial);
    const NumberSections sections(m_format);
    const NumberFormat format = sections.isEmpty() ? NumberFormats::fromCode(m_format) : sections.at(serial);
    if (format == NumberFormat::Plain || read.ec != std::errc() || read.ptr != end || m_number.empty())
        return std::nullopt;
    return SheetValue::appendSerial(m_rows.text(), serial, format, false);
}

void HtmlTable::endCell()
{
    if (!m_inCell)
        return;
    m_inCell = false;
    while (m_text.ends_with('\n') || m_text.ends_with(' ') || m_text.ends_with("\xC2\xA0"))
        m_text.erase(m_text.size() - (m_text.back() == '\xA0' ? 2 : 1));
    std::string &to = m_rows.text();
    CellKind kind = CellKind::Text;
    if (const auto date = m_hasNumber ? addDate() : std::nullopt)
        kind = *date;
    else if (m_hasNumber && !looksLikeDate(m_text) &&
             SheetValue::appendNumber(to, m_number.empty() ? m_text : m_number))
        kind = CellKind::Number;
    else
        to += m_text;
    m_rows.addCell(m_column, kind);
    m_rows.merge(m_column, m_row, m_row + m_rowSpan - 1);
    const auto end =
        static_cast<std::size_t>(std::min<std::int64_t>(m_column + m_columnSpan, m_limits.columns));
    if (m_rowSpan > 1) {
        m_spans.resize(std::max(m_spans.size(), end));
        // One more than the rows below: this row's own end takes one away.
        std::fill(m_spans.begin() + std::min<std::ptrdiff_t>(m_column, static_cast<std::ptrdiff_t>(end)),
                  m_spans.begin() + static_cast<std::ptrdiff_t>(end), m_rowSpan);
    }
    m_column += m_columnSpan;
}

void HtmlTable::endRow()
{
    if (!m_inRow)
        return;
    endCell();
    m_inRow = false;
    m_rows.endRow();
    for (int &rows : m_spans)
        rows = std::max(0, rows - 1);
}

void HtmlTable::finish()
{
    endRow();
}
