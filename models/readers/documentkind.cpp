// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/documentkind.h"

#include "readers/accessreader.h"
#include "readers/archivereader.h"
#include "readers/compoundfile.h"
#include "readers/csvreader.h"
#include "readers/dbfreader.h"
#include "readers/htmlreader.h"
#include "readers/jsonlinesreader.h"
#include "readers/odsreader.h"
#include "readers/spreadsheetxmlreader.h"
#include "readers/sqlitereader.h"
#include "readers/textencoding.h"
#include "readers/xlsreader.h"
#include "readers/xlsxreader.h"

namespace {

using DocumentKind::Kind;

// Two spreadsheet formats that are text, and would pass for a table of their commands. "ID;P" alone may begin
// a csv, so that a second record must look the part.
bool isSylk(const QByteArray &head)
{
    if (!head.startsWith("ID;P"))
        return false;
    const QByteArray second = head.mid(head.indexOf('\n') + 1, 2);
    return second.size() == 2 && second[1] == ';' && QByteArrayView("PFBCO").contains(second[0]);
}

bool isDif(const QByteArray &head)
{
    return QByteArray(head.left(16)).replace("\r", "").startsWith("TABLE\n0,1\n");
}

// The head of a marked-up text in lower case, whatever its encoding; enough to find a tag in.
QByteArray plainHead(const QByteArray &head)
{
    QByteArray plain;
    for (const char c : head) {
        if (c != '\0' && static_cast<unsigned char>(c) < 0x80)
            plain += c;
    }
    return plain.trimmed().toLower();
}

Kind markup(const QByteArray &head)
{
    if (isSylk(head) || isDif(head))
        return Kind::Convertible;
    const QByteArray plain = plainHead(head);
    if (plain.startsWith('{') && plain.contains(':'))
        return Kind::JsonLines;
    if (plain.startsWith('[')) {
        const QByteArray inside = plain.mid(1).trimmed();
        const QByteArray first = inside.startsWith('[') ? inside.mid(1).trimmed() : QByteArray();
        // "[[" may also begin a text of another kind; a list of values begins with a value.
        if (inside.startsWith('{') || first.startsWith('"') ||
            (!first.isEmpty() && QByteArrayView("-0123456789").contains(first[0])) ||
            first.startsWith("null") || JsonLinesReader::recognisesLists(plain))
            return Kind::JsonLines;
    }
    if (!plain.startsWith('<'))
        return Kind::Text;
    if (plain.contains("urn:schemas-microsoft-com:office:spreadsheet") && !plain.contains("<html"))
        return Kind::SpreadsheetXml;
    if (plain.contains("gnumeric.org") && plain.contains(":workbook"))
        return Kind::Gnumeric;
    if (plain.contains("office:document") && plain.contains("opendocument"))
        return Kind::FlatOds;
    for (const char *tag :
         {"<html", "<table", "<!doctype html", "<head", "<body", "<meta", "<style", "<div", "<tr"}) {
        if (plain.contains(tag))
            return Kind::Html;
    }
    return Kind::Text;
}

// Its list of fields has another shape than those of all other tables of dBASE.
bool isDbase7(const QByteArray &head)
{
    constexpr qsizetype fields = 68, size = 48;
    const auto byte = [&](qsizetype at) { return static_cast<int>(static_cast<std::uint8_t>(head[at])); };
    if (head.size() < fields + size || (byte(0) & 7) != 4)
        return false;
    const int record = byte(10) | byte(11) << 8;
    int sum = 1;
    for (qsizetype at = fields; at + size <= head.size() && head[at] != '\r'; at += size) {
        sum += byte(at + 33);
        const char type = head[at + 32];
        if ((type < 'A' || type > 'Z') && type != '+' && type != '@')
            return false;
    }
    return sum == record;
}

struct Magic {
    QByteArray bytes;
    qsizetype at;
    Kind kind;
};

const QList<Magic> &magics()
{
    static const QList<Magic> list = {
        {QByteArrayLiteral("PK\x03\x04"), 0, Kind::Zip},
        {QByteArrayLiteral("PK\x05\x06"), 0, Kind::Zip},
        {QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), 0, Kind::Compound},
        {QByteArrayLiteral("\x09\x08\x10\x00"), 0, Kind::Biff},
        {QByteArrayLiteral("\x09\x08\x08\x00"), 0, Kind::Biff},
        {QByteArrayLiteral("\x09\x04\x06\x00"), 0, Kind::Biff},
        {QByteArrayLiteral("\x09\x02\x06\x00"), 0, Kind::Biff},
        {QByteArrayLiteral("\x09\x00\x04\x00"), 0, Kind::Biff},
        {QByteArrayLiteral("\x1F\x8B\x08"), 0, Kind::Gzip},
        {QByteArrayLiteral("SQLite format 3\x00"), 0, Kind::Sqlite},
        {QByteArrayLiteral("Standard Jet DB"), 4, Kind::Access},
        {QByteArrayLiteral("Standard ACE DB"), 4, Kind::Access},
        {QByteArrayLiteral("MIME-Version:"), 0, Kind::WebArchive},
        {QByteArrayLiteral("%PDF"), 0, Kind::Foreign},
        {QByteArrayLiteral("Rar!\x1A"), 0, Kind::Packed},
        {QByteArrayLiteral("7z\xBC\xAF"), 0, Kind::Packed},
        {QByteArrayLiteral("\xFD"
                           "7zXZ\x00"),
         0, Kind::Packed},
        {QByteArrayLiteral("\x28\xB5\x2F\xFD"), 0, Kind::Packed},
        {QByteArrayLiteral("1AY&SY"), 4, Kind::Packed}, // bzip2
        {QByteArrayLiteral("ustar"), 257, Kind::Packed},
        {QByteArrayLiteral("\x89PNG"), 0, Kind::Foreign},
        {QByteArrayLiteral("\xFF\xD8\xFF"), 0, Kind::Foreign},
        {QByteArrayLiteral("{\\rtf"), 0, Kind::Foreign},
    };
    return list;
}

std::unique_ptr<DocumentReader> openZip(const std::shared_ptr<ByteSource> &source, const QString &file,
                                        const ReadLimits &limits, const ReadOptions &options, bool inArchive)
{
    const auto archive = std::make_shared<ZipArchive>(source, limits);
    if (OdsReader::recognises(*archive))
        return std::make_unique<OdsReader>(archive, file, limits);
    if (XlsxWorkbook::recognises(*archive))
        return std::make_unique<XlsxReader>(archive, file, limits);
    if (archive->find("Index/Document.iwa") || archive->find("Index.zip"))
        refuse(QT_TRANSLATE_NOOP(
            "Readers",
            "This is a Numbers document. Export it as .xlsx, or let an installed LibreOffice convert "
            "it, and open that."));
    if (inArchive)
        refuse(QT_TRANSLATE_NOOP("Readers", "It is packed twice. Unpack it first."));
    return std::make_unique<ArchiveReader>(QStringLiteral("zip"), file, ArchiveReader::members(archive),
                                           limits, options);
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

std::unique_ptr<DocumentReader> openBare(ByteSource &source, const QString &file, const ReadLimits &limits)
{
    if (source.size() > limits.xlsBytes)
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "The workbook is larger than %1 MiB, more than the old format can hold."),
               {QString::number(limits.xlsBytes >> 20)});
    return std::make_unique<XlsReader>(source.bytes(0, static_cast<std::size_t>(source.size())), file,
                                       limits);
}

} // namespace

DocumentKind::Kind DocumentKind::of(const QByteArray &head)
{
    for (const Magic &magic : magics()) {
        if (head.size() >= magic.at + magic.bytes.size() &&
            head.mid(magic.at, magic.bytes.size()) == magic.bytes)
            return magic.kind;
    }
    if (DbfReader::recognises(head))
        return Kind::Dbf;
    return isDbase7(head) ? Kind::Dbase7 : markup(head);
}

bool DocumentKind::isDelimitedText(ByteSource &source)
{
    return of(source.bytes(0, HeadBytes)) == Kind::Text;
}

std::unique_ptr<DocumentReader> DocumentKind::open(std::shared_ptr<ByteSource> source, const QString &file,
                                                   const ReadLimits &limits, const ReadOptions &options,
                                                   bool inArchive)
{
    const OpenStream stream = [source] { return std::make_unique<SourceStream>(source); };
    switch (of(source->bytes(0, HeadBytes))) {
    case Kind::Zip:
        return openZip(source, file, limits, options, inArchive);
    case Kind::Compound:
        return openCompound(source, file, limits);
    case Kind::Biff:
        return openBare(*source, file, limits);
    case Kind::Gzip:
        if (inArchive)
            refuse(QT_TRANSLATE_NOOP("Readers", "It is packed twice. Unpack it first."));
        return std::make_unique<ArchiveReader>(QStringLiteral("gz"), file,
                                               ArchiveReader::members(source, file, limits), limits, options);
    case Kind::Html:
        return std::make_unique<HtmlReader>(stream, source->size(), file, limits, options);
    case Kind::SpreadsheetXml:
        return std::make_unique<SpreadsheetXmlReader>(stream, source->size(), file, limits);
    case Kind::FlatOds:
        return std::make_unique<OdsReader>(stream, source->size(), file, limits);
    case Kind::JsonLines:
        return std::make_unique<JsonLinesReader>(stream, source->size(), file, limits);
    case Kind::Dbf:
        return std::make_unique<DbfReader>(source, file, limits, options);
    case Kind::Sqlite:
        return std::make_unique<SqliteReader>(source, file, limits);
    case Kind::Access:
        return std::make_unique<AccessReader>(source, file, limits);
    case Kind::Convertible:
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "This is a spreadsheet in an old exchange format (SYLK or DIF). Save it as "
                                 ".xlsx, or let an installed LibreOffice convert it, and open that."));
    case Kind::Gnumeric:
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "This is a workbook of Gnumeric (.gnumeric). Save it there as .xlsx or "
                                 ".csv, and open that."));
    case Kind::Dbase7:
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "This is a table of dBASE 7, which is not read. Save it in the program "
                                 "that made it as dBASE III or IV, .xlsx or .csv, and open that."));
    case Kind::Packed:
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "This is an archive of a kind that is not read (.rar, .7z, .tar, .bz2, "
                                 ".xz or .zst). Unpack it first, and open the tables in it."));
    case Kind::WebArchive:
        refuse(QT_TRANSLATE_NOOP("Readers", "This is a web page saved as a single file (MHT). Open it in a "
                                            "spreadsheet program, save it as .xlsx, and open that."));
    case Kind::Foreign:
        refuse(QT_TRANSLATE_NOOP(
            "Readers",
            "This is a picture, a PDF or a text document, and no table. Take the table out of it first."));
    case Kind::Text:
        break;
    }
    return std::make_unique<CsvReader>(stream, source->size(), file, limits, options);
}
