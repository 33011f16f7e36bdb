// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/peekwriter.h"

#include "core/text.h"

#include <QIODevice>

#include <algorithm>

namespace {

/** What the cell holds, as other programs read it: the unit that a number's format shows is no part of it. */
std::string_view held(const CellView &cell)
{
    return cell.kind == CellKind::Number ? cell.text.substr(0, cell.text.find(' ')) : cell.text;
}

} // namespace

void PeekWriter::appendJson(QByteArray &to, std::string_view text)
{
    static constexpr char Digits[] = "0123456789abcdef";
    to += '"';
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F)
            continue;
        to.append(text.data() + from, static_cast<qsizetype>(i - from));
        from = i + 1;
        if (c == '"' || c == '\\') {
            to += '\\';
            to += static_cast<char>(c);
        } else if (c == '\n') {
            to += "\\n";
        } else if (c == '\t') {
            to += "\\t";
        } else {
            to += "\\u00";
            to += Digits[c >> 4];
            to += Digits[c & 15];
        }
    }
    to.append(text.data() + from, static_cast<qsizetype>(text.size() - from));
    to += '"';
}

void PeekWriter::begin(const SheetInfo &sheet, std::optional<std::int64_t> headerRow)
{
    if (m_request.format == PeekReport::Format::Json) {
        m_text += "{\"name\": ";
        appendJson(m_text, sheet.name.toUtf8());
        m_text += sheet.hidden ? ", \"hidden\": true" : ", \"hidden\": false";
        m_text += ", \"header_row\": " + (headerRow ? QByteArray::number(*headerRow) : QByteArray("null"));
        m_text += ", \"rows\": [";
    } else if (m_request.format == PeekReport::Format::Table && !sheet.name.isEmpty()) {
        m_text += "[" + Text::visible(sheet.name).toUtf8() + "]\n";
    }
}

bool PeekWriter::row(const RowView &row)
{
    auto cells = row.cells;
    while (!cells.empty() && cells.back().text.empty())
        cells = cells.first(cells.size() - 1);
    if (cells.empty())
        return true; // printed when a row with cells follows
    const std::int64_t limit = m_request.limit;
    for (; m_next < row.number && (limit == 0 || m_next <= limit); ++m_next)
        line({});
    if (limit != 0 && m_next > limit)
        return false;
    line(cells);
    m_next = row.number + 1;
    flush(1 << 20);
    return limit == 0 || m_next <= limit;
}

void PeekWriter::line(std::span<const CellView> cells)
{
    switch (m_request.format) {
    case PeekReport::Format::Json:
        jsonRow(cells);
        break;
    case PeekReport::Format::Csv:
        csvRow(cells);
        break;
    case PeekReport::Format::Table:
        tableRow(cells);
        break;
    }
}

void PeekWriter::jsonRow(std::span<const CellView> cells)
{
    m_text += m_first ? "[" : ",\n[";
    m_first = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_text += ',';
        appendJson(m_text, held(cells[i]));
    }
    m_text += ']';
}

void PeekWriter::csvRow(std::span<const CellView> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_text += ',';
        const std::string_view cell = held(cells[i]);
        if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
            m_text.append(cell.data(), static_cast<qsizetype>(cell.size()));
            continue;
        }
        m_text += '"';
        for (const char c : cell) {
            if (c == '"')
                m_text += '"';
            m_text += c;
        }
        m_text += '"';
    }
    m_text += '\n';
}

void PeekWriter::tableRow(std::span<const CellView> cells)
{
    constexpr int Widest = 40;
    QStringList texts{QString::number(m_next)};
    for (const CellView &cell : cells)
        texts.append(Text::visible(
            QString::fromUtf8(cell.text.data(),
                              static_cast<qsizetype>(std::min<std::size_t>(cell.text.size(), 400))),
            Widest));
    m_table.append(texts);
    if (m_table.size() >= 500)
        writeTable();
}

void PeekWriter::writeTable()
{
    QList<qsizetype> widths;
    for (const QStringList &row : std::as_const(m_table)) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    for (const QStringList &row : std::as_const(m_table)) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 < row.size() ? row[i].leftJustified(widths[i]) + QStringLiteral(" | ") : row[i];
        m_text += text.toUtf8() + '\n';
    }
    m_table.clear();
}

void PeekWriter::end()
{
    writeTable();
    if (m_request.format == PeekReport::Format::Json)
        m_text += "]}";
    flush(0);
}

void PeekWriter::flush(qsizetype atLeast)
{
    if (m_text.size() < atLeast)
        return;
    m_out.write(m_text);
    m_text.clear();
}
