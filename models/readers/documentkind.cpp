// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/documentkind.h"

#include "readers/csvreader.h"
#include "readers/readmessage.h"
#include "readers/xlsxreader.h"

namespace {

enum class Kind { Text, Zip, Compound };

Kind kindOf(ByteSource &source)
{
    const QByteArray head = source.bytes(0, 16);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return Kind::Zip;
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return Kind::Compound;
    return Kind::Text;
}

} // namespace

bool DocumentKind::isDelimitedText(ByteSource &source)
{
    return kindOf(source) == Kind::Text;
}

std::unique_ptr<SheetReader> DocumentKind::open(std::shared_ptr<ByteSource> source, const QString &file,
                                                const ReadLimits &limits, const ReadOptions &options)
{
    switch (kindOf(*source)) {
    case Kind::Zip:
        return std::make_unique<XlsxReader>(std::make_shared<ZipArchive>(source, limits), file, limits);
    case Kind::Compound:
        refuse(QT_TRANSLATE_NOOP("Readers", "This old workbook cannot be read."));
    case Kind::Text:
        break;
    }
    return std::make_unique<CsvReader>([source] { return std::make_unique<SourceStream>(source); },
                                       source->size(), file, limits, options);
}
