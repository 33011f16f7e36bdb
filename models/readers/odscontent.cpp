// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/odscontent.h"

#include "readers/numberformat.h"
#include "readers/sheetvalue.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace {

std::int64_t count(std::string_view text)
{
    std::int64_t value = 1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range)
        return INT64_MAX / 4;
    return error == std::errc() && end == text.data() + text.size()
               ? std::clamp<std::int64_t>(value, 0, INT64_MAX / 4)
               : 1;
}

QString string(std::string_view s)
{
    return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size()));
}

// "PT36H10M05.5S" as seconds; false for what is no such duration.
bool seconds(std::string_view text, double &result)
{
    result = 0;
    if (text.starts_with('P'))
        text.remove_prefix(1);
    while (!text.empty()) {
        if (text.front() == 'T') {
            text.remove_prefix(1);
            continue;
        }
        double number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || end == text.data() + text.size())
            return false;
        const double unit = *end == 'D'   ? 86400
                            : *end == 'H' ? 3600
                            : *end == 'M' ? 60
                            : *end == 'S' ? 1
                                          : -1;
        if (unit < 0)
            return false;
        result += number * unit;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
    }
    return true;
}

// What stands inside a cell without being its text.
bool isAside(std::string_view name)
{
    static constexpr std::array<std::string_view, 20> Names = {
        "annotation",      "ruby-text",       "shapes", "frame",     "custom-shape", "table",   "g",
        "tracked-changes", "measure",         "line",   "rect",      "circle",       "ellipse", "polyline",
        "polygon",         "regular-polygon", "path",   "connector", "caption",      "control"};
    return std::find(Names.begin(), Names.end(), name) != Names.end();
}

/** What a program keeps of another file that formulas ask for: no sheet that anybody sees. */
bool isCache(const XmlAttributes &table)
{
    const std::string_view name = table.prefixed("name");
    return name.starts_with("'file:") && name.find("'#") != std::string_view::npos;
}

} // namespace

void OdsTables::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "spreadsheet") {
        isSpreadsheet = true;
    } else if (name == "style") {
        m_style = string(attributes.prefixed("name"));
    } else if (name == "table-properties") {
        if (attributes.prefixed("display") == "false")
            m_hiddenStyles.insert(m_style);
    } else if (name == "dde-links") { // tables of what other programs sent
        ++m_tableDepth;
    } else if (name == "table" && ++m_tableDepth == 1 && isSpreadsheet && !isCache(attributes)) {
        sheets.append({string(attributes.prefixed("name")),
                       m_hiddenStyles.contains(string(attributes.prefixed("style-name"))), -1});
    }
}

void OdsTables::endElement(std::string_view name)
{
    if (name == "table" || name == "dde-links")
        --m_tableDepth;
}

void OdsTable::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_skipped > 0) {
        ++m_skipped;
    } else if (m_tableDepth == 0) {
        if (name == "tracked-changes" || name == "dde-links")
            m_skipped = 1;
        else if (name == "table")
            m_tableDepth = !isCache(attributes) && ++m_table == m_wanted ? 1 : -1;
    } else if (m_tableDepth < 0) {
        m_tableDepth -= name == "table" ? 1 : 0;
    } else {
        startInTable(name, attributes);
    }
}

void OdsTable::startInTable(std::string_view name, const XmlAttributes &attributes)
{
    if (m_inCell) {
        startInCell(name, attributes);
    } else if (name == "table-row") {
        m_repeatedRow = count(attributes.prefixed("number-rows-repeated"));
        const std::string_view visibility = attributes.prefixed("visibility");
        m_rowHidden = visibility == "collapse" || visibility == "filter";
        m_column = 0;
        m_rowBegun = false;
    } else if (name == "table-cell" || name == "covered-table-cell") {
        startCell(attributes);
    } else if (isAside(name)) {
        m_skipped = 1;
    }
}

void OdsTable::startCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_cellBytes = 0;
    m_inParagraph = false;
    m_paragraphs = 0;
    m_text.clear();
    m_value = {};
    m_repeatedCell = 1;
    m_rowsSpanned = 1;
    for (const char **p = attributes.pairs(); *p; p += 2) {
        const std::string_view name(p[0]);
        const std::string_view local = name.substr(name.find(':') + 1);
        if (local == "formula") {
            m_value.formula = true;
        } else if (local == "number-columns-repeated") {
            m_repeatedCell = count(p[1]);
        } else if (local == "number-rows-spanned") {
            m_rowsSpanned = count(p[1]);
        } else if (local == "value-type") {
            m_value.error = m_value.error || std::string_view(p[1]) == "error";
            if (name.starts_with("office"))
                m_value.type = p[1];
        } else if (local == "currency" && std::string_view(p[1]).size() == 3) {
            m_value.currency = p[1];
        } else if (local == "value" || local == "date-value" || local == "time-value" ||
                   local == "boolean-value" || local == "string-value") {
            m_value.text = p[1];
            m_value.stated = true;
            m_value.string = local == "string-value" && !m_value.text.empty();
        }
    }
}

void OdsTable::startInCell(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "p" || name == "h") {
        if (m_paragraphs++ > 0)
            m_text += '\n';
        m_inParagraph = true;
        m_blanks = 0;
        m_blankFolds = false;
    } else if (isAside(name)) {
        m_skipped = 1;
    } else if (name == "s" && m_inParagraph) {
        blank();
        const std::int64_t room = m_limits.cellBytes + 1 - static_cast<std::int64_t>(m_text.size());
        m_text.append(static_cast<std::size_t>(std::clamp<std::int64_t>(count(attributes.prefixed("c")), 0,
                                                                        std::max<std::int64_t>(room, 0))),
                      ' ');
    } else if (name == "tab" && m_inParagraph) {
        blank();
        m_text += '\t';
    } else if (name == "line-break" && m_inParagraph) {
        blank();
        m_text += '\n';
    }
}

// Blanks count each, as the office programs write and read them. White space with a line end is that of the
// file: it counts as one blank between words, and as nothing at a line's edge.
void OdsTable::blank()
{
    if (!m_blankFolds)
        m_text.append(m_blanks, ' ');
    else if (!m_text.empty() && m_text.back() != '\n')
        m_text += ' ';
    m_blanks = 0;
    m_blankFolds = false;
}

void OdsTable::text(std::string_view text)
{
    if (m_inCell && (m_cellBytes += static_cast<std::int64_t>(text.size())) > m_limits.xmlToken)
        m_rows.refuseCell(m_limits.xmlToken);
    if (!m_inParagraph || m_skipped > 0 || static_cast<std::int64_t>(m_text.size()) > m_limits.cellBytes)
        return;
    for (const char c : text) {
        if (c == ' ') {
            ++m_blanks;
        } else if (c == '\t' || c == '\n' || c == '\r') {
            m_blankFolds = true;
        } else {
            blank();
            m_text += c;
        }
    }
}

void OdsTable::endElement(std::string_view name)
{
    if (m_skipped > 0) {
        --m_skipped;
    } else if (m_tableDepth < 0) {
        m_tableDepth += name == "table" ? 1 : 0;
    } else if (m_inCell) {
        if (name == "p" || name == "h") {
            if (!m_blankFolds)
                blank();
            m_inParagraph = false;
        } else if (name == "table-cell" || name == "covered-table-cell") {
            endCell();
        }
    } else if (name == "table-row") {
        endRow();
    } else if (name == "table" && m_tableDepth == 1) {
        m_parser.stop();
    }
}

void OdsTable::endCell()
{
    m_inCell = false;
    const bool empty = m_text.empty() && !m_value.stated;
    const bool uncalculated = empty && m_value.formula && m_value.type.empty();
    if (!empty || uncalculated) {
        if (!m_rowBegun)
            m_rows.beginRow(m_nextRow, m_rowHidden);
        m_rowBegun = true;
        const std::int64_t most = m_limits.columns + 1 - m_column; // one too many, so that it is told
        const std::int64_t cells = std::min(m_repeatedCell, most);
        m_rows.countRepeated(cells - 1);
        for (std::int64_t i = 0; i < cells; ++i)
            uncalculated ? m_rows.addUncalculated(m_column + i) : addValue(m_column + i);
        if (m_repeatedRow == 1 && m_repeatedCell == 1)
            m_rows.merge(m_column, m_nextRow, m_nextRow + m_rowsSpanned - 1);
    }
    m_column += m_repeatedCell;
}

void OdsTable::addValue(std::int64_t column)
{
    std::string &to = m_rows.text();
    CellKind kind = CellKind::Text;
    const std::string &type = m_value.type;
    if (m_value.error) {
        to += m_text;
        kind = CellKind::Error;
    } else if ((type == "float" || type == "percentage" || type == "currency") &&
               SheetValue::appendNumber(to, m_value.text)) {
        kind = CellKind::Number;
        SheetValue::appendUnit(to, m_value.currency.empty()
                                       ? NumberFormats::massUnitShown(m_text, m_value.text)
                                       : m_value.currency);
        const auto thousands = static_cast<std::size_t>(NumberFormats::thousandsShown(m_text, m_value.text));
        m_scaled = m_scaled || thousands > 0;
        if (m_scaled)
            m_rows.show(column, thousands > 0 ? std::string(thousands, ',') : std::string("."));
    } else if (type == "date") {
        kind = SheetValue::appendIso(to, m_value.text);
    } else if (type == "time") {
        double all = 0;
        kind = seconds(m_value.text, all) ? CellKind::Time : CellKind::Empty;
        if (kind == CellKind::Time)
            SheetValue::appendElapsed(to, all);
    } else if (type == "boolean") {
        // Some programs write numbers, of which all but zero are true.
        to += m_value.text == "false" || m_value.text == "0" ? "FALSE" : "TRUE";
        kind = CellKind::Boolean;
    } else {
        to += m_text.empty() || m_value.string ? m_value.text : m_text;
    }
    if (kind == CellKind::Empty) { // a value that is not what its type says: the text as shown
        to += m_text;
        kind = CellKind::Text;
    }
    m_rows.addCell(column, kind);
}

void OdsTable::endRow()
{
    if (m_rowBegun) {
        if (m_repeatedRow > m_limits.rows - m_nextRow + 1)
            refuse(QT_TRANSLATE_NOOP(
                       "Readers",
                       "Row %1 says that it stands for %2 rows, more than a sheet can have; such a "
                       "file is made to harm."),
                   {QString::number(m_nextRow), QString::number(m_repeatedRow)});
        bool more = m_rows.endRow();
        const std::int64_t repeats = std::min(m_repeatedRow, m_limits.filledRepeat);
        more = more && m_rows.repeatRow(repeats - 1);
        if (repeats < m_repeatedRow) {
            m_issues.add(
                {Issue::Severity::Error,
                 "rows-repeated",
                 {QT_TRANSLATE_NOOP("Readers", "The row says that it stands for %1 rows; %2 were read."),
                  {QString::number(m_repeatedRow), QString::number(repeats)}},
                 m_nextRow,
                 -1,
                 1});
        }
        if (!more)
            m_parser.stop();
    }
    m_nextRow += m_repeatedRow;
}
