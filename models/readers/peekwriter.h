// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/peekreport.h"

#include <QByteArray>
#include <QList>

#include <string_view>

/** Writes one sheet's rows as PeekReport prints them. */
class PeekWriter : public RowSink {
public:
    PeekWriter(QIODevice &out, const PeekReport::Request &request) : m_out(out), m_request(request) {}
    void begin(const SheetInfo &sheet, std::optional<std::int64_t> headerRow);
    bool row(const RowView &row) override;
    void end();

    /** Appends UTF-8 text as a JSON string. */
    static void appendJson(QByteArray &to, std::string_view text);
    static void appendJson(QByteArray &to, const QByteArray &text)
    {
        appendJson(to, std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    }

private:
    void line(std::span<const CellView> cells);
    void jsonRow(std::span<const CellView> cells);
    void csvRow(std::span<const CellView> cells);
    void tableRow(std::span<const CellView> cells);
    void writeTable();
    void flush(qsizetype atLeast);

    QIODevice &m_out;
    const PeekReport::Request &m_request;
    QByteArray m_text;
    std::int64_t m_next = 1; ///< number of the row to be printed next
    bool m_first = true;
    QList<QStringList> m_table; ///< kept until the widths are known
};
