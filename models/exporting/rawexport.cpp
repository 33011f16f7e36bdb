// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/rawexport.h"

#include "casefile/rawrows.h"
#include "core/formulatext.h"
#include "exporting/csvwriter.h"
#include "exporting/wholefile.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RawExport)
};

constexpr qsizetype bufferSize = 1 << 16;
constexpr std::int64_t rowsBetweenAsking = 1000;

QString textOf(const CellView &cell)
{
    return QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
}

QByteArray csvCell(std::string_view text)
{
    QByteArray bytes(text.data(), static_cast<qsizetype>(text.size()));
    const bool plain =
        std::ranges::none_of(text, [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
    return plain ? bytes : '"' + bytes.replace('"', "\"\"") + '"';
}

QString kindId(CellKind kind)
{
    switch (kind) {
    case CellKind::Empty:
        return QStringLiteral("empty");
    case CellKind::Text:
        return QStringLiteral("text");
    case CellKind::Number:
        return QStringLiteral("number");
    case CellKind::Date:
        return QStringLiteral("date");
    case CellKind::DateTime:
        return QStringLiteral("date-time");
    case CellKind::Time:
        return QStringLiteral("time");
    case CellKind::Boolean:
        return QStringLiteral("boolean");
    case CellKind::Error:
        break;
    }
    return QStringLiteral("error");
}

QByteArray csvLine(const RowView &row, bool numbers)
{
    QByteArray line = numbers ? QByteArray::number(qint64(row.number)) : QByteArray();
    bool first = !numbers;
    for (const CellView &cell : row.cells) {
        if (!std::exchange(first, false))
            line += ',';
        line += csvCell(cell.text);
    }
    return line + "\r\n";
}

QByteArray jsonLine(const RowView &row)
{
    QJsonArray cells;
    for (const CellView &cell : row.cells)
        cells.append(
            QJsonObject{{QStringLiteral("text"), textOf(cell)}, {QStringLiteral("kind"), kindId(cell.kind)}});
    const QJsonObject object{{QStringLiteral("row"), qint64(row.number)},
                             {QStringLiteral("hidden"), row.hidden},
                             {QStringLiteral("cells"), cells}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<RawExport::Counts> RawExport::write(const CaseConnection &connection, const Source &source,
                                           QIODevice &device, const Progress &progress) const
{
    Counts counts;
    Result<void> result;
    QByteArray buffer = format == Format::Csv && byteOrderMark ? CsvWriter::byteOrderMark() : QByteArray();
    const auto flush = [&] {
        if (device.write(buffer) != buffer.size())
            result = Failure{Words::tr("The rows cannot be written: %1.").arg(device.errorString())};
        buffer.clear();
        return result.ok();
    };
    const auto walked = RawRows::forEach(connection.handle(), source.id, [&](const RowView &row) {
        buffer += format == Format::Csv ? csvLine(row, numbers) : jsonLine(row);
        for (const CellView &cell : row.cells)
            counts.formulas += cell.kind == CellKind::Text && FormulaText::looksLike(textOf(cell)) ? 1 : 0;
        if (++counts.rows % rowsBetweenAsking == 0) {
            progress.report({counts.rows, source.ledger.rows, counts.rows});
            if (progress.cancelled())
                result = Failure{Words::tr("The export was canceled."), Failure::Kind::Cancelled};
        }
        return result.ok() && (buffer.size() < bufferSize || flush());
    });
    if (!walked)
        return walked.failure();
    if (result)
        flush();
    if (!result)
        return result.failure();
    return counts;
}

Result<RawExport::Counts> RawExport::save(const CaseConnection &connection, const Source &source,
                                          const QString &path, const Progress &progress) const
{
    return WholeFile::saveFor<Counts>(
        path, [&](QIODevice &device) { return write(connection, source, device, progress); });
}
