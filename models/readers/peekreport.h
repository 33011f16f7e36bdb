// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/sha256.h"
#include "readers/sheetreader.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

class QIODevice;

/** Prints what a reader sees of a file, before any mapping. Nothing is written unless the whole file could be
 * read. */
class PeekReport {
public:
    enum class Format { Table, Csv, Json };
    struct Request {
        Format format = Format::Table;
        QString sheet;           ///< name, or number from 1; empty = all sheets (csv: the first)
        std::int64_t limit = 20; ///< rows of a sheet; 0 = all
    };
    /** The row, counted from 1, that holds a sheet's headers, if that is known. */
    using HeaderRow = std::function<std::optional<std::int64_t>(int sheet)>;

    PeekReport(QString file, QByteArray sha256, Request request)
        : m_file(std::move(file)), m_sha256(std::move(sha256)), m_request(std::move(request))
    {
    }
    void setHeaderRow(HeaderRow headerRow) { m_headerRow = std::move(headerRow); }

    /** Reads the document and writes the report. Fails as the reader does, for an unknown sheet, or if out
     * fails. */
    Result<void> write(SheetReader &reader, QIODevice &out) const;
    /** SHA-256 of a file in lower-case hexadecimal digits. */
    static Result<QByteArray> sha256(const QString &path) { return Sha256::ofFile(path); }

private:
    Result<QList<int>> chosenSheets(const DocumentInfo &info) const;
    QByteArray head(const DocumentInfo &info) const;

    QString m_file;
    QByteArray m_sha256;
    Request m_request;
    HeaderRow m_headerRow;
};
