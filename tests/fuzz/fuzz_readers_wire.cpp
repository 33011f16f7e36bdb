// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readeverything.h"
#include "readers/readerwire.h"

// What a reader's process that was taken over could send.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    class Anything : public RowSink {
    public:
        bool row(const RowView &) override { return true; }
    } sink;
    std::vector<CellView> cells;
    std::int64_t last = 0;
    ReaderWire::handOver({bytes.constData(), size}, sink, cells, last);
    ReaderWire::handOverShown({bytes.constData(), size}, sink);
    try {
        (void)ReaderWire::decodeInfo(bytes);
        (void)ReaderWire::decodeIssues(bytes);
        if (const auto message = ReaderWire::decodeMessage(bytes))
            (void)message->shown();
    } catch (const std::bad_alloc &) {
    }
    return 0;
}
