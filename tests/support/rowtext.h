// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/sheetreader.h"

#include <QString>
#include <QStringList>

/** Writes rows as text, so that a failing test reads like a diff: "3: a·b" with kinds where asked. */
class RowText : public RowSink {
public:
    explicit RowText(bool kinds = false, int enough = -1) : m_kinds(kinds), m_enough(enough) {}
    void merged(const MergedCells &cells) override
    {
        merges.append(QStringLiteral("%1: %2-%3").arg(cells.column).arg(cells.first).arg(cells.last));
    }
    void shown(int column, std::string_view currency) override
    {
        currencies.append(QStringLiteral("%1: %2").arg(column).arg(
            QString::fromUtf8(currency.data(), static_cast<qsizetype>(currency.size()))));
    }
    bool row(const RowView &row) override
    {
        QStringList cells;
        for (const CellView &cell : row.cells) {
            QString text = QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()));
            if (m_kinds && cell.kind != CellKind::Empty)
                text += QStringLiteral("/") + kindName(cell.kind);
            cells.append(text);
        }
        lines.append(QStringLiteral("%1%2: %3")
                         .arg(row.number)
                         .arg(row.hidden ? QStringLiteral(" hidden") : QString(), cells.join(QChar(0xB7))));
        return lines.size() != m_enough;
    }
    QString text() const { return lines.join(u'\n'); }
    QStringList lines;
    QStringList currencies; ///< column, and what its numbers are shown with
    QStringList merges; ///< column, first and last row of merged cells

private:
    static QString kindName(CellKind kind)
    {
        static const QStringList names{QStringLiteral("empty"),    QStringLiteral("text"),
                                       QStringLiteral("number"),   QStringLiteral("date"),
                                       QStringLiteral("datetime"), QStringLiteral("time"),
                                       QStringLiteral("boolean"),  QStringLiteral("error")};
        return names[static_cast<int>(kind)];
    }
    bool m_kinds;
    qsizetype m_enough;
};
