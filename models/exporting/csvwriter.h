// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/tablewriter.h"

#include <QByteArray>

class QIODevice;

/** How a csv is written. */
struct CsvStyle {
    bool byteOrderMark = false; ///< older Excel needs it to see UTF-8
    bool names = false;         ///< the header in words instead of ids
    bool guardFormulas = true;
    bool crlf = true; ///< as RFC 4180 says; false for other programs' pipes
    char separator = ',';
    /** For people, who open it in a spreadsheet. */
    static CsvStyle forSpreadsheets()
    {
        CsvStyle style;
        style.byteOrderMark = true;
        return style;
    }
};

/** CSV as in RFC 4180, UTF-8, dates in ISO 8601, numbers exact with a point. */
class CsvWriter : public TableWriter {
public:
    explicit CsvWriter(QIODevice &device, CsvStyle style = {}) : m_device(device), m_style(style) {}
    Result<void> begin(const QList<ExportColumn> &columns) override;
    Result<void> row(const QList<ExportCell> &cells) override;
    Result<void> finish() override;
    /** What begins a file of UTF-8 for programs that would guess another encoding. */
    static QByteArray byteOrderMark() { return QByteArrayLiteral("\xEF\xBB\xBF"); }
    /** Adds one row of texts and exact numbers that are no shipment's. */
    Result<void> texts(const QStringList &cells);

private:
    void add(const QString &text, bool mayBeFormula);
    Result<void> endLine();
    Result<void> flush();

    QIODevice &m_device;
    CsvStyle m_style;
    QByteArray m_buffer;
    bool m_first = true;
};
