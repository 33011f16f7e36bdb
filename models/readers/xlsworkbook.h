// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/codepage.h"
#include "readers/numberformat.h"
#include "readers/numbersections.h"
#include "readers/readlimits.h"
#include "readers/sharedstrings.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <vector>

class BiffRecord;

/** The globals of a .xls stream (BIFF5 to BIFF8): sheets, number formats, shared strings, code page, date
 * system. */
class XlsWorkbook {
public:
    struct Sheet {
        QString name;
        bool hidden = false;
        qsizetype place = 0; ///< of its first record in the stream
    };

    /** Reads them from the stream. Throws ReadError for a damaged or encrypted one. */
    XlsWorkbook(QByteArray stream, const ReadLimits &limits);

    const QByteArray &stream() const { return m_stream; }
    const QList<Sheet> &sheets() const { return m_sheets; }
    const SharedStrings &strings() const { return m_strings; }
    bool since1904() const { return m_since1904; }
    bool unicode() const { return m_unicode; }
    NumberFormat format(std::size_t style, double value) const
    {
        const auto own = m_sections.constFind(style);
        if (own != m_sections.constEnd())
            return own->at(value);
        return style < m_formats.size() ? m_formats[style] : NumberFormat::Plain;
    }
    /** The unit of mass that the cell style shows behind a number; empty for none. */
    std::string_view unit(std::size_t style) const
    {
        return style < m_units.size() ? std::string_view(m_units[style]) : std::string_view();
    }
    /** The currency that the cell style shows, where it is the only one of the workbook, and its scale behind
     * it, as RowSink::shown() takes them; empty for none. */
    std::string_view currency(std::size_t style) const
    {
        return style < m_currencies.size() ? std::string_view(m_currencies[style]) : std::string_view();
    }
    CodePage &codePage() { return m_codePage; }
    /** The text of a cell: BIFF8 characters or BIFF5 bytes, whose count comes first. */
    void appendCellText(std::string &to, BiffRecord &record);

private:
    void readGlobals(const ReadLimits &limits);
    void readSheet(BiffRecord &record);
    void readFormat(BiffRecord &record);
    void readStrings(BiffRecord &record, const ReadLimits &limits);

    QByteArray m_stream;
    QList<Sheet> m_sheets;
    SharedStrings m_strings;
    CodePage m_codePage;
    QHash<int, NumberFormat> m_ownFormats;
    QHash<int, int> m_ownThousands;
    QHash<int, std::string> m_ownUnits, m_ownCurrencies;
    std::vector<std::string> m_units, m_currencies;
    std::vector<int> m_styleFormats;
    std::vector<NumberFormat> m_formats;
    QHash<int, NumberSections> m_ownSections;
    QHash<std::size_t, NumberSections> m_sections; ///< by style, where the format depends on the number
    bool m_since1904 = false;
    bool m_unicode = true;
};
