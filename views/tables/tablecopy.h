// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QMimeData;

/** A piece of a table for other programs: tab-separated text and an HTML table, safe to paste into a
 * spreadsheet. */
class TableCopy {
public:
    void setHeaders(const QStringList &headers) { m_headers = headers; }
    void addRow(const QStringList &cells) { m_rows.append(cells); }
    /** The caller owns it; QClipboard takes it over. */
    QMimeData *mimeData() const;
    QString tabSeparated() const;
    QString html() const;

private:
    QStringList m_headers;
    QList<QStringList> m_rows;
};
