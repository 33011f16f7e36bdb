// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/textwriter.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QIODevice>

#include <unicode/uchar.h>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TextWriter)
};

constexpr qsizetype SampleRows = 200;
constexpr int WidestText = 40;

QString cutTo(const QString &text, int width)
{
    if (TextWriter::displayWidth(text) <= width)
        return text;
    QString cut = text;
    while (!cut.isEmpty() && TextWriter::displayWidth(cut) > width - 1)
        cut.chop(cut.back().isLowSurrogate() ? 2 : 1);
    return cut + u'…';
}

} // namespace

int TextWriter::displayWidth(const QString &text)
{
    int width = 0;
    for (const uint point : text.toUcs4()) {
        const auto code = static_cast<UChar32>(point);
        const int type = u_charType(code);
        if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
            continue;
        const int wide = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
        width += wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
    }
    return width;
}

Result<void> TextWriter::begin(const QList<ExportColumn> &columns)
{
    m_columns = columns;
    QStringList header;
    for (const ExportColumn &column : columns)
        header.append(column.id);
    m_waiting.append(header);
    return {};
}

Result<void> TextWriter::row(const QList<ExportCell> &cells)
{
    QStringList texts;
    for (const ExportCell &cell : cells)
        texts.append(Text::visible(cell.plain())); // a file's control characters shall not steer a terminal
    ++m_counts.rows;
    if (m_settled)
        return line(texts);
    m_waiting.append(texts);
    return m_waiting.size() > SampleRows ? settle() : Result<void>();
}

Result<void> TextWriter::settle()
{
    m_settled = true;
    m_widths.fill(0, m_columns.size());
    for (const QStringList &texts : m_waiting) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            m_widths[i] = std::min(WidestText, std::max(m_widths[i], displayWidth(texts[i])));
    }
    for (const QStringList &texts : m_waiting) {
        if (auto done = line(texts); !done)
            return done;
    }
    m_waiting.clear();
    return {};
}

Result<void> TextWriter::line(const QStringList &cells)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = m_columns[i].numeric ? cells[i] : cutTo(cells[i], m_widths[i]);
        const QString blanks(std::max(0, m_widths[i] - displayWidth(cell)), u' ');
        if (i > 0)
            text += QStringLiteral("  ");
        text += m_columns[i].numeric ? blanks + cell : cell + blanks;
    }
    while (text.endsWith(u' '))
        text.chop(1);
    const QByteArray bytes = (text + u'\n').toUtf8();
    if (m_device.write(bytes) != bytes.size())
        return Failure{Words::tr("The table cannot be written: %1.").arg(m_device.errorString())};
    return {};
}

Result<void> TextWriter::finish()
{
    return m_settled ? Result<void>() : settle();
}
