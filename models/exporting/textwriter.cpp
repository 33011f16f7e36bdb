// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/textwriter.h"

#include "core/onelinetext.h"

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

/** Columns that one code point takes: 0 for marks on others, 2 for wide letters. */
int widthOf(uint point)
{
    // Latin, Greek and Cyrillic without a look into the tables.
    if ((point < 0x300 && point != 0xad) || (point >= 0x370 && point < 0x483))
        return 1;
    const auto code = static_cast<UChar32>(point);
    const int type = u_charType(code);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
        return 0;
    const int wide = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

/** Calls take(code point, units it takes in the string) until it returns false. */
template<class Take> void eachPoint(const QString &text, Take take)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!take(pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode(), pair ? 2 : 1))
            return;
        i += pair ? 2 : 1;
    }
}

QString cutTo(const QString &text, int width)
{
    int seen = 0;
    qsizetype units = 0, fitting = 0;
    eachPoint(text, [&](uint point, int size) {
        seen += widthOf(point);
        units += size;
        if (seen <= width - 1)
            fitting = units;
        return seen <= width;
    });
    return seen <= width ? text : text.left(fitting) + u'…';
}

} // namespace

int TextWriter::displayWidth(const QString &text)
{
    int width = 0;
    eachPoint(text, [&width](uint point, int) {
        width += widthOf(point);
        return true;
    });
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
        texts.append(oneLineText(cell.plain())); // a file's control characters shall not steer a terminal
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
