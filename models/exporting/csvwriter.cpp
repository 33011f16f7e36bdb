// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csvwriter.h"

#include "core/formulatext.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)
};

constexpr qsizetype BufferSize = 1 << 16;

} // namespace

Result<void> CsvWriter::begin(const QList<ExportColumn> &columns)
{
    QStringList header;
    for (const ExportColumn &column : columns)
        header.append(m_style.names ? column.name : column.id);
    return texts(header);
}

Result<void> CsvWriter::texts(const QStringList &cells)
{
    if (m_buffer.isEmpty() && m_device.pos() == 0 && m_style.byteOrderMark && m_counts.rows == 0)
        m_buffer += byteOrderMark();
    for (const QString &cell : cells)
        add(cell, true);
    return endLine();
}

Result<void> CsvWriter::row(const QList<ExportCell> &cells)
{
    for (const ExportCell &cell : cells)
        add(cell.plain(), cell.kind == ExportCell::Kind::Text || cell.kind == ExportCell::Kind::List);
    ++m_counts.rows;
    return endLine();
}

void CsvWriter::add(const QString &text, bool mayBeFormula)
{
    if (!m_first)
        m_buffer += m_style.separator;
    m_first = false;
    QByteArray bytes = text.toUtf8();
    if (mayBeFormula && m_style.guardFormulas && FormulaText::looksLike(text)) {
        bytes.prepend('\'');
        ++m_counts.guarded;
    }
    const bool quoted = std::ranges::any_of(
        bytes, [this](char c) { return c == m_style.separator || c == '"' || c == '\n' || c == '\r'; });
    if (!quoted) {
        m_buffer += bytes;
        return;
    }
    bytes.replace('"', "\"\"");
    m_buffer += '"' + bytes + '"';
}

Result<void> CsvWriter::endLine()
{
    m_buffer += m_style.crlf ? "\r\n" : "\n";
    m_first = true;
    return m_buffer.size() < BufferSize ? Result<void>() : flush();
}

Result<void> CsvWriter::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size())
        return Failure{Words::tr("The table cannot be written: %1.").arg(m_device.errorString())};
    m_buffer.clear();
    return {};
}

Result<void> CsvWriter::finish()
{
    return flush();
}
