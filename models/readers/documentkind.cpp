// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/documentkind.h"

#include "readers/compoundfile.h"
#include "readers/csvreader.h"
#include "readers/odsreader.h"
#include "readers/readmessage.h"
#include "readers/xlsreader.h"
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

std::unique_ptr<DocumentReader> openZip(const std::shared_ptr<ByteSource> &source, const QString &file,
                                        const ReadLimits &limits)
{
    const auto archive = std::make_shared<ZipArchive>(source, limits);
    if (OdsReader::recognises(*archive))
        return std::make_unique<OdsReader>(archive, file, limits);
    return std::make_unique<XlsxReader>(archive, file, limits);
}

std::unique_ptr<DocumentReader> openCompound(const std::shared_ptr<ByteSource> &source, const QString &file,
                                             const ReadLimits &limits)
{
    CompoundFile compound(source);
    if (compound.find(u"EncryptedPackage"))
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "The workbook is encrypted. Save it without a password and try again."));
    for (const QStringView name : {QStringView(u"Workbook"), QStringView(u"Book")}) {
        if (const CompoundFile::Stream *stream = compound.find(name))
            return std::make_unique<XlsReader>(compound.read(*stream, limits.xlsBytes), file, limits);
    }
    refuse(QT_TRANSLATE_NOOP("Readers", "This is another kind of office document and no workbook."));
}
} // namespace

bool DocumentKind::isDelimitedText(ByteSource &source)
{
    return kindOf(source) == Kind::Text;
}

std::unique_ptr<DocumentReader> DocumentKind::open(std::shared_ptr<ByteSource> source, const QString &file,
                                                   const ReadLimits &limits, const ReadOptions &options)
{
    switch (kindOf(*source)) {
    case Kind::Zip:
        return openZip(source, file, limits);
    case Kind::Compound:
        return openCompound(source, file, limits);
    case Kind::Text:
        break;
    }
    return std::make_unique<CsvReader>([source] { return std::make_unique<SourceStream>(source); },
                                       source->size(), file, limits, options);
}
