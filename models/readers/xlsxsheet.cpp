// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xlsxsheet.h"

#include "readers/sheetvalue.h"

#include <algorithm>
#include <charconv>

namespace {

std::int64_t number(std::string_view text, std::int64_t otherwise)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

void trim(std::string &value)
{
    constexpr const char *blanks = " \t\r\n";
    if (value.empty() || (value.front() > ' ' && value.back() > ' '))
        return;
    value.erase(value.find_last_not_of(blanks) + 1);
    value.erase(0, value.find_first_not_of(blanks));
}

// The column of "BC12", from 0; -1 for what is no reference.
std::int64_t columnOf(std::string_view reference)
{
    std::int64_t column = 0;
    std::size_t i = 0;
    for (; i < reference.size() && i < 4; ++i) {
        const char c = reference[i] & static_cast<char>(0xDF);
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
    }
    return i == 0 ? -1 : column - 1;
}

} // namespace

void XlsxSheet::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (m_inCell) {
        if (m_inside == Inside::InlineString) {
            m_inline.startElement(name, attributes);
        } else if (name == "v") {
            m_inside = Inside::Value;
        } else if (name == "f") {
            m_formula = true;
        } else if (name == "is") {
            m_inside = Inside::InlineString;
            m_inline.begin(static_cast<std::size_t>(m_limits.cellBytes) + 1);
        }
    } else if (name == "c" && m_inRow) {
        startCell(attributes);
    } else if (name == "row" && m_inData) {
        startRow(attributes);
    } else if (name == "sheetData") {
        m_inData = true;
    }
}

void XlsxSheet::startRow(const XmlAttributes &attributes)
{
    m_inRow = true;
    m_rowHidden = attributes.isTrue("hidden");
    const std::int64_t row = number(attributes.value("r"), 0);
    m_rowPending = row == 0;
    if (!m_rowPending)
        m_rows.beginRow(row, m_rowHidden);
}

void XlsxSheet::beginPending(std::string_view reference)
{
    if (!m_rowPending)
        return;
    m_rowPending = false;
    const std::size_t digits = std::min(reference.find_first_of("0123456789"), reference.size());
    m_rows.beginRow(std::max(number(reference.substr(digits), 0), m_rows.rowNumber() + 1), m_rowHidden);
}

void XlsxSheet::startCell(const XmlAttributes &attributes)
{
    m_inCell = true;
    m_cellBytes = 0;
    m_inside = Inside::Nothing;
    m_value.clear();
    m_type = Type::Number;
    m_style = 0;
    m_formula = false;
    m_hasInline = false;
    if (m_rowPending)
        beginPending(attributes.value("r"));
    m_column = m_rows.nextColumn();
    // One pass over the attributes: this runs for every cell.
    for (const char **p = attributes.pairs(); *p; p += 2) {
        const std::string_view name(p[0]);
        const std::string_view value(p[1]);
        if (name == "r") {
            const std::int64_t column = columnOf(value);
            m_column = column >= 0 ? column : m_column;
        } else if (name == "s") {
            m_style = static_cast<std::size_t>(number(value, 0));
        } else if (name == "t") {
            m_type = value == "s"           ? Type::Shared
                     : value == "inlineStr" ? Type::Inline
                     : value == "str"       ? Type::String
                     : value == "b"         ? Type::Boolean
                     : value == "e"         ? Type::Error
                     : value == "d"         ? Type::Date
                                            : Type::Number;
        }
    }
}

void XlsxSheet::text(std::string_view text)
{
    if (m_inCell && (m_cellBytes += static_cast<std::int64_t>(text.size())) > m_limits.xmlToken)
        m_rows.refuseCell(m_limits.xmlToken);
    if (m_inside == Inside::Value) {
        if (static_cast<std::int64_t>(m_value.size()) <= m_limits.cellBytes)
            m_value += text.substr(0, static_cast<std::size_t>(m_limits.cellBytes) + 1 - m_value.size());
    } else if (m_inside == Inside::InlineString) {
        m_inline.text(text);
    }
}

void XlsxSheet::endElement(std::string_view name)
{
    if (m_inCell) {
        if (name == "c") {
            endCell();
        } else if (name == "v" && m_inside == Inside::Value) {
            m_inside = Inside::Nothing;
            if (m_type != Type::String && m_type != Type::Inline)
                trim(m_value);
        } else if (name == "is") {
            m_inside = Inside::Nothing;
            // A second one is against the rules, and its text no less of the cell's.
            m_value = m_hasInline ? m_value + m_inline.finish() : m_inline.finish();
            m_type = Type::Inline;
            m_hasInline = true;
        } else if (m_inside == Inside::InlineString) {
            m_inline.endElement(name);
        }
    } else if (name == "row" && m_inRow) {
        m_inRow = false;
        beginPending({});
        if (!m_rows.endRow())
            m_parser.stop();
    } else if (name == "sheetData") {
        m_inData = false;
        m_complete = true;
    } else if (name == "worksheet") {
        m_complete = true;
    }
}

void XlsxSheet::endCell()
{
    m_inCell = false;
    m_inside = Inside::Nothing;
    switch (m_type) {
    case Type::Number:
        addNumber();
        break;
    case Type::Shared:
        addShared();
        break;
    case Type::Inline:
        addText(CellKind::Text);
        break;
    case Type::String:
        SheetValue::unescapeX(m_value, 0);
        addText(CellKind::Text);
        break;
    case Type::Boolean:
        m_value = m_value.empty() ? "" : m_value == "0" || m_value == "false" ? "FALSE" : "TRUE";
        addText(CellKind::Boolean);
        break;
    case Type::Error:
        addText(CellKind::Error);
        break;
    case Type::Date: {
        const CellKind kind = SheetValue::appendIso(m_rows.text(), m_value);
        if (kind == CellKind::Empty)
            addText(CellKind::Text);
        else
            m_rows.addCell(m_column, kind);
        break;
    }
    }
}

void XlsxSheet::addText(CellKind kind)
{
    m_rows.text() += m_value;
    m_rows.addCell(m_column, kind);
}

void XlsxSheet::addNumber()
{
    if (m_value.empty()) {
        if (m_formula)
            m_rows.addUncalculated(m_column);
        else
            m_rows.addCell(m_column, CellKind::Empty);
        return;
    }
    if (m_workbook.format(m_style) != NumberFormat::Plain) {
        double serial = 0;
        const auto [end, error] = std::from_chars(m_value.data(), m_value.data() + m_value.size(), serial);
        const NumberFormat format = m_workbook.format(m_style, serial);
        if (error == std::errc() && end == m_value.data() + m_value.size() && format != NumberFormat::Plain) {
            const CellKind kind =
                SheetValue::appendSerial(m_rows.text(), serial, format, m_workbook.since1904());
            m_rows.addCell(m_column, kind);
            return;
        }
    }
    if (SheetValue::appendNumber(m_rows.text(), m_value)) {
        SheetValue::appendUnit(m_rows.text(), m_workbook.unit(m_style));
        m_rows.addCell(m_column, CellKind::Number);
        if (const std::string_view currency = m_workbook.currency(m_style); !currency.empty())
            m_rows.show(m_column, currency);
    } else {
        addText(CellKind::Text);
    }
}

void XlsxSheet::addShared()
{
    const std::int64_t index = number(m_value, -1);
    const SharedStrings &strings = m_workbook.strings();
    if (!m_value.empty() && !strings.valid(index)) {
        m_issues.add(
            {Issue::Severity::Error,
             "string-missing",
             {QT_TRANSLATE_NOOP(
                  "Readers",
                  "The cell's text is missing from the file (string %1 of %2); the cell was left empty."),
              {QString::fromStdString(m_value.substr(0, 40)), QString::number(strings.size())}},
             m_rows.rowNumber(),
             static_cast<int>(m_column),
             1});
    }
    m_rows.addCell(m_column, CellKind::Text, strings.at(index));
}
