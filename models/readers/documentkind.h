// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/bytesource.h"
#include "readers/documentreader.h"

#include <QByteArray>

#include <memory>

/** Tells formats apart by their content and opens the reader that fits; runs inside the reader's process or
 * not. */
namespace DocumentKind {

enum class Kind {
    Text,
    Zip,
    Compound,
    Biff,
    Gzip,
    Html,
    SpreadsheetXml,
    FlatOds,
    JsonLines,
    Dbf,
    Sqlite,
    Access,
    Convertible, ///< read by way of LibreOffice only
    WebArchive,  ///< "single file web page"
    Gnumeric,
    Dbase7,
    Packed, ///< in another way than those that are read
    Foreign
};

constexpr qsizetype HeadBytes = 4096;

/** By the first HeadBytes bytes, or all there are. */
Kind of(const QByteArray &head);

/** True for plain text for CsvReader, the only format that may be read outside the jail. */
bool isDelimitedText(ByteSource &source);

/** Opens by content; inArchive says that the source is itself a member, and archives are then refused. Throws
 * ReadError. */
std::unique_ptr<DocumentReader> open(std::shared_ptr<ByteSource> source, const QString &file,
                                     const ReadLimits &limits, const ReadOptions &options,
                                     bool inArchive = false);

} // namespace DocumentKind
