// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readeverything.h"
#include "readers/xlsreader.h"

// The record stream of .xls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    ReadEverything::read([&]() -> std::unique_ptr<DocumentReader> {
        return std::make_unique<XlsReader>(bytes, QStringLiteral("f"), ReadEverything::limits());
    });
    return 0;
}
