// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/tablewriter.h"

#include <QString>
#include <QStringList>

class QIODevice;

/**
 * A table for a terminal: columns aligned by what is seen (wide Chinese letters count two), numbers at the
 * right, long texts cut. Widths come from the first rows, so that any number of rows can follow.
 */
class TextWriter : public TableWriter {
public:
    explicit TextWriter(QIODevice &device) : m_device(device) {}
    Result<void> begin(const QList<ExportColumn> &columns) override;
    Result<void> row(const QList<ExportCell> &cells) override;
    Result<void> finish() override;

    /** How many columns of a terminal a text takes. */
    static int displayWidth(const QString &text);

private:
    Result<void> settle();
    Result<void> line(const QStringList &cells);

    QIODevice &m_device;
    QList<ExportColumn> m_columns;
    QList<int> m_widths;
    QList<QStringList> m_waiting;
    bool m_settled = false;
};
