// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/jsonwriter.h"

#include "core/format.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JsonWriter)
};

constexpr qsizetype BufferSize = 1 << 16;

QByteArray quoted(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool plain = std::ranges::none_of(utf8, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f || c == '"' || c == '\\';
    });
    if (plain)
        return '"' + utf8 + '"';
    QByteArray out = "\"";
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        } else {
            out += c;
        }
    }
    return out + '"';
}

QByteArray valueOf(const ExportCell &cell)
{
    switch (cell.kind) {
    case ExportCell::Kind::Missing:
        return "null";
    case ExportCell::Kind::Number:
        return Format::exact(cell.value, cell.scale).toLatin1();
    case ExportCell::Kind::List: {
        QByteArrayList items;
        for (const QString &item : cell.list)
            items.append(quoted(item));
        return '[' + items.join(", ") + ']';
    }
    case ExportCell::Kind::Text:
    case ExportCell::Kind::Date:
        return quoted(cell.text);
    }
    return "null";
}

} // namespace

Result<void> JsonWriter::begin(const QList<ExportColumn> &columns)
{
    for (const ExportColumn &column : columns)
        m_keys.append(quoted(column.id) + ": ");
    return write("[");
}

Result<void> JsonWriter::row(const QList<ExportCell> &cells)
{
    QByteArray line = m_counts.rows++ == 0 ? "\n{" : ",\n{";
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += ", ";
        line += m_keys[i] + valueOf(cells[i]);
    }
    return write(line + '}');
}

Result<void> JsonWriter::finish()
{
    m_buffer += m_counts.rows == 0 ? "]\n" : "\n]\n";
    return flush();
}

Result<void> JsonWriter::write(const QByteArray &bytes)
{
    m_buffer += bytes;
    return m_buffer.size() < BufferSize ? Result<void>() : flush();
}

Result<void> JsonWriter::flush()
{
    if (m_device.write(m_buffer) != m_buffer.size())
        return Failure{Words::tr("The table cannot be written: %1.").arg(m_device.errorString())};
    m_buffer.clear();
    return {};
}
