// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readeverything.h"
#include "readers/htmlreader.h"

// Web pages.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    ReadEverything::read([&]() -> std::unique_ptr<DocumentReader> {
        auto source = std::make_shared<MemorySource>(bytes);
        return std::make_unique<HtmlReader>([source] { return std::make_unique<SourceStream>(source); },
                                            bytes.size(), QStringLiteral("f"), ReadEverything::limits(),
                                            ReadOptions());
    });
    return 0;
}
