// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/peekreport.h"

#include "readers/peekwriter.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QTemporaryFile>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PeekReport", text);
}

} // namespace

Result<QList<int>> PeekReport::chosenSheets(const DocumentInfo &info) const
{
    QList<int> all;
    for (int i = 0; i < info.sheets.size(); ++i) {
        all.append(i);
        if (!m_request.sheet.isEmpty() && info.sheets[i].name == m_request.sheet)
            return QList<int>{i};
    }
    if (m_request.sheet.isEmpty())
        return m_request.format == Format::Csv ? all.mid(0, 1) : all;
    bool isNumber = false;
    const int number = m_request.sheet.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= info.sheets.size())
        return QList<int>{number - 1};
    QStringList names;
    for (const SheetInfo &sheet : info.sheets)
        names.append(sheet.name);
    return Failure{tr("%1: There is no sheet \"%2\"; there are: %3.")
                       .arg(m_file, m_request.sheet, names.join(QStringLiteral(", ")))};
}

QByteArray PeekReport::head(const DocumentInfo &info) const
{
    if (m_request.format != Format::Json)
        return {};
    QByteArray out = "{\"file\": ";
    const std::pair<const char *, QByteArray> rest[] = {{"sha256", m_sha256},
                                                        {"format", info.format.toUtf8()},
                                                        {"encoding", info.encoding.toUtf8()},
                                                        {"delimiter", info.delimiter.toUtf8()}};
    PeekWriter::appendJson(out, m_file.toUtf8());
    for (const auto &[key, value] : rest) {
        out += QByteArray(", \"") + key + "\": ";
        PeekWriter::appendJson(out, value);
    }
    return out + ", \"sheets\": [";
}

Result<void> PeekReport::write(SheetReader &reader, QIODevice &out) const
{
    const Result<QList<int>> chosen = chosenSheets(reader.info());
    if (!chosen)
        return chosen.failure();
    // Kept aside until the end: a file that turns out to be damaged is refused, and half of it is never
    // shown.
    QTemporaryFile aside;
    if (!aside.open())
        return Failure{tr("There is no room for temporary files (%1).").arg(aside.errorString())};
    aside.write(head(reader.info()));
    bool first = true;
    for (const int sheet : *chosen) {
        if (m_request.format == Format::Json && !first)
            aside.write(", ");
        first = false;
        PeekWriter writer(aside, m_request);
        writer.begin(reader.info().sheets[sheet], m_headerRow ? m_headerRow(sheet) : std::nullopt);
        if (const Result<void> read = reader.read(sheet, writer, {}); !read)
            return read;
        writer.end();
    }
    if (m_request.format == Format::Json)
        aside.write("]}\n");
    if (!aside.flush() || !aside.seek(0))
        return Failure{tr("There is no room for temporary files (%1).").arg(aside.errorString())};
    while (!aside.atEnd()) {
        const QByteArray piece = aside.read(1 << 20);
        if (piece.isEmpty() || out.write(piece) != piece.size())
            return Failure{tr("The output cannot be written (%1).").arg(out.errorString())};
    }
    return {};
}
