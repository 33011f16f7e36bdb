// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/jsonwriter.h"

#include "core/format.h"

#include <QCoreApplication>
#include <QIODevice>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JsonWriter)
};

QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
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
    return write(m_counts.rows == 0 ? "]\n" : "\n]\n");
}

Result<void> JsonWriter::write(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size())
        return Failure{Words::tr("The table cannot be written: %1.").arg(m_device.errorString())};
    return {};
}
