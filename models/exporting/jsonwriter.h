// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/tablewriter.h"

#include <QByteArray>

class QIODevice;

/** An array of objects, one a line; what is not given is null, numbers keep every digit, tags are an array.
 */
class JsonWriter : public TableWriter {
public:
    explicit JsonWriter(QIODevice &device) : m_device(device) {}
    Result<void> begin(const QList<ExportColumn> &columns) override;
    Result<void> row(const QList<ExportCell> &cells) override;
    Result<void> finish() override;

private:
    Result<void> write(const QByteArray &bytes);
    Result<void> flush();
    QIODevice &m_device;
    QList<QByteArray> m_keys;
    QByteArray m_buffer;
};
