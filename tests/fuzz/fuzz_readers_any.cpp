// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readeverything.h"
#include "readers/documentkind.h"

// Whatever comes: all containers and the telling apart of formats.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    ReadEverything::read([&]() -> std::unique_ptr<DocumentReader> {
        return DocumentKind::open(std::make_shared<MemorySource>(bytes), QStringLiteral("f"),
                                  ReadEverything::limits(), ReadOptions());
    });
    return 0;
}
