// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/spreadsheetxmlreader.h"

#include "readers/numberformat.h"
#include "readers/progressstream.h"
#include "readers/rowbuilder.h"
#include "readers/sheetvalue.h"
#include "readers/xmlparser.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <charconv>

namespace {

std::int64_t number(std::string_view text, std::int64_t otherwise)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

QByteArray bytes(std::string_view s)
{
    return QByteArray(s.data(), static_cast<qsizetype>(s.size()));
}

class SheetList : public XmlHandler {
public:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        isWorkbook = isWorkbook || name == "Workbook";
        m_inVisible = name == "Visible";
        if (name == "Worksheet")
            sheets.append({QString::fromUtf8(bytes(attributes.any("Name"))), false, -1});
    }
    void endElement(std::string_view) override { m_inVisible = false; }
    void text(std::string_view text) override
    {
        if (m_inVisible && !sheets.isEmpty() && text.find("Hidden") != std::string_view::npos)
            sheets.last().hidden = true;
    }
    QList<SheetInfo> sheets;
    bool isWorkbook = false;

private:
    bool m_inVisible = false;
};

/** A format by its name or its code. */
NumberFormat formatOf(std::string_view code)
{
    static constexpr std::array<std::string_view, 11> numbers{
        "General", "General Number", "Standard", "Currency",   "Euro Currency", "Fixed",
        "Percent", "Scientific",     "Yes/No",   "True/False", "On/Off"};
    if (std::ranges::find(numbers, code) != numbers.end())
        return NumberFormat::Plain;
    if (code == "General Date")
        return NumberFormat::DateTime;
    if (code.ends_with("Date"))
        return NumberFormat::Date;
    if (code.ends_with("Time"))
        return NumberFormat::Time;
    return NumberFormats::fromCode(code);
}

/** Turns the events of one Worksheet into rows. */
class Sheet : public XmlHandler {
public:
    Sheet(int wanted, RowBuilder &rows, XmlParser &parser, const ReadLimits &limits)
        : m_wanted(wanted), m_rows(rows), m_parser(parser), m_limits(limits)
    {
    }
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view text) override
    {
        if (m_inData && static_cast<std::int64_t>(m_text.size()) <= m_limits.cellBytes)
            m_text += text;
    }

private:
    void endData();
    void addDate();
    CellKind serialDate();

    int m_wanted;
    RowBuilder &m_rows;
    XmlParser &m_parser;
    const ReadLimits &m_limits;
    int m_sheet = -1;
    QHash<QByteArray, NumberFormat> m_formats;
    QHash<QByteArray, std::string> m_units;
    QByteArray m_style;
    QByteArray m_cellStyle;
    std::string m_text;
    std::string m_type;
    std::int64_t m_row = 0;
    std::int64_t m_alike = 0; ///< empty rows below it that are as high as it is
    std::int64_t m_column = 0;
    std::int64_t m_span = 1;
    bool m_since1904 = false;
    bool m_inSheet = false;
    bool m_inComment = false;
    bool m_inData = false;
    bool m_uncalculated = false; ///< the cell has a formula, and no value yet
};

void Sheet::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "Style") {
        m_style = bytes(attributes.any("ID"));
    } else if (name == "NumberFormat") {
        m_formats.insert(m_style, formatOf(attributes.any("Format")));
        m_units.insert(m_style, NumberFormats::massUnitOf(attributes.any("Format")));
    } else if (name == "Date1904") {
        m_since1904 = true;
    } else if (name == "Worksheet") {
        m_inSheet = ++m_sheet == m_wanted;
    } else if (!m_inSheet) {
        return;
    } else if (name == "Row") {
        const std::int64_t next = m_row + 1 + m_alike;
        m_row = std::max(number(attributes.any("Index"), next), m_row + 1);
        m_alike = std::clamp<std::int64_t>(number(attributes.any("Span"), 0), 0, m_limits.rows);
        m_column = 0;
        m_rows.beginRow(m_row, attributes.any("Hidden") == "1");
    } else if (name == "Cell") {
        m_column = number(attributes.any("Index"), m_column + 1) - 1;
        m_span = 1 + std::clamp<std::int64_t>(number(attributes.any("MergeAcross"), 0), 0, m_limits.columns);
        m_cellStyle = bytes(attributes.any("StyleID"));
        m_uncalculated = !attributes.any("Formula").empty();
        m_rows.merge(m_column, m_row,
                     m_row +
                         std::clamp<std::int64_t>(number(attributes.any("MergeDown"), 0), 0, m_limits.rows));
    } else if (name == "Comment") {
        m_inComment = true;
    } else if (name == "Data" && !m_inComment) {
        m_inData = true;
        m_uncalculated = false;
        m_type = attributes.any("Type");
        m_text.clear();
    }
}

void Sheet::endElement(std::string_view name)
{
    if (!m_inSheet) {
        return;
    } else if (name == "Data" && m_inData) {
        endData();
    } else if (name == "Comment") {
        m_inComment = false;
    } else if (name == "Cell") {
        if (m_uncalculated)
            m_rows.addUncalculated(m_column);
        m_uncalculated = false;
        m_column += m_span;
    } else if (name == "Row") {
        if (!m_rows.endRow())
            m_parser.stop();
    } else if (name == "Worksheet") {
        m_parser.stop();
    }
}

void Sheet::endData()
{
    m_inData = false;
    CellKind kind = CellKind::Text;
    std::string &to = m_rows.text();
    if (m_type == "DateTime") {
        addDate();
        return;
    }
    if (m_type == "Number" && SheetValue::appendNumber(to, m_text)) {
        kind = serialDate();
        if (kind == CellKind::Number)
            SheetValue::appendUnit(to, m_units.value(m_cellStyle));
    } else if (m_type == "Boolean") {
        to += m_text == "0" ? "FALSE" : "TRUE";
        kind = CellKind::Boolean;
    } else {
        to += m_text;
        kind = m_type == "Error" ? CellKind::Error : CellKind::Text;
    }
    m_rows.addCell(m_column, kind);
}

// SheetJS writes dates as numbers whose style says that they are dates.
CellKind Sheet::serialDate()
{
    const NumberFormat format = m_formats.value(m_cellStyle, NumberFormat::Plain);
    double serial = 0;
    const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), serial);
    if (format == NumberFormat::Plain || error != std::errc() || end != m_text.data() + m_text.size())
        return CellKind::Number;
    m_rows.dropText();
    return SheetValue::appendSerial(m_rows.text(), serial, format, m_since1904);
}

void Sheet::addDate()
{
    std::string iso;
    CellKind kind = SheetValue::appendIso(iso, m_text);
    const NumberFormat format = m_formats.value(m_cellStyle, NumberFormat::Plain);
    if (kind == CellKind::DateTime && format == NumberFormat::Time && iso < "1900-01-01") {
        iso.erase(0, 11);
        kind = CellKind::Time;
    } else if (kind == CellKind::DateTime && format != NumberFormat::DateTime && iso.ends_with("T00:00:00")) {
        iso.resize(10);
        kind = CellKind::Date;
    }
    m_rows.text() += kind == CellKind::Empty ? m_text : iso;
    m_rows.addCell(m_column, kind == CellKind::Empty ? CellKind::Text : kind);
}

const QString Part = QStringLiteral("workbook");

} // namespace

SpreadsheetXmlReader::SpreadsheetXmlReader(OpenStream open, std::int64_t size, const QString &file,
                                           const ReadLimits &limits)
    : DocumentReader(file, limits), m_open(std::move(open)), m_size(size)
{
    SheetList list;
    XmlParser(Part, m_limits).parse(*m_open(), list);
    if (!list.isWorkbook || list.sheets.isEmpty())
        refuse(QT_TRANSLATE_NOOP("Readers", "The workbook has no sheets."));
    m_info.format = QStringLiteral("xml");
    m_info.sheets = list.sheets;
}

void SpreadsheetXmlReader::readSheet(int sheet, RowSink &sink, const Progress &progress)
{
    RowBuilder rows(sink, m_limits, m_issues);
    ProgressStream stream(m_open(), m_size, rows, progress);
    XmlParser parser(Part, m_limits);
    Sheet handler(sheet, rows, parser, m_limits);
    parser.parse(stream, handler);
}
