// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tablecopy.h"

#include "core/formulatext.h"

#include <QMimeData>

QString TableCopy::tabSeparated() const
{
    const auto line = [](const QStringList &cells) {
        QStringList safe;
        for (const QString &cell : cells) {
            QString text = FormulaText::guarded(cell);
            text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
            safe.append(text);
        }
        return safe.join(u'\t');
    };
    QStringList lines;
    if (!m_headers.isEmpty())
        lines.append(line(m_headers));
    for (const QStringList &row : m_rows)
        lines.append(line(row));
    return lines.join(u'\n');
}

QString TableCopy::html() const
{
    const auto line = [](const QStringList &cells, const QString &tag) {
        QString row = QStringLiteral("<tr>");
        for (const QString &cell : cells)
            row += u'<' + tag + u'>' + FormulaText::guarded(cell).toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
        return row + QStringLiteral("</tr>\n");
    };
    QString table = QStringLiteral("<meta charset=\"utf-8\"><table>\n");
    if (!m_headers.isEmpty())
        table += line(m_headers, QStringLiteral("th"));
    for (const QStringList &row : m_rows)
        table += line(row, QStringLiteral("td"));
    return table + QStringLiteral("</table>\n");
}

QMimeData *TableCopy::mimeData() const
{
    auto *data = new QMimeData;
    data->setText(tabSeparated());
    data->setHtml(html());
    return data;
}
