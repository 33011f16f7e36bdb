// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/odsreader.h"

#include "readers/odscontent.h"
#include "readers/progressstream.h"

namespace {
const char ContentName[] = "content.xml";

/** Whether the manifest says that cells are encrypted; macros may have a password of their own. */
bool saysEncrypted(const QByteArray &manifest)
{
    const QByteArrayView all(manifest), begin("full-path"), mark("encryption-data");
    for (qsizetype at = all.indexOf(begin);
         at >= 0;) { // one entry after the other: the file may be made to harm
        const qsizetype next = all.indexOf(begin, at + begin.size());
        const QByteArrayView entry = all.sliced(at, (next < 0 ? all.size() : next) - at);
        for (const char *part : {"\"content.xml\"", "'content.xml'", "encrypted-package"}) {
            if (entry.contains(part) && entry.contains(mark))
                return true;
        }
        at = next;
    }
    return false;
}
} // namespace

OdsReader::OdsReader(std::shared_ptr<ZipArchive> archive, const QString &file, const ReadLimits &limits)
    : DocumentReader(file, limits), m_size(-1)
{
    refuseEncrypted(*archive);
    const ZipArchive::Entry *entry = archive->find(ContentName);
    if (!entry)
        refuse(QT_TRANSLATE_NOOP(
                   "Readers", "The workbook is damaged: its part \"%1\" is missing. Ask for the file again."),
               {QString::fromLatin1(ContentName)});
    m_size = entry->size;
    m_content = [archive, entry] { return archive->open(*entry); };
    listSheets();
}

OdsReader::OdsReader(OpenStream content, std::int64_t size, const QString &file, const ReadLimits &limits)
    : DocumentReader(file, limits), m_content(std::move(content)), m_size(size)
{
    listSheets();
}

void OdsReader::listSheets()
{
    OdsTables tables;
    XmlParser parser(QString::fromLatin1(ContentName), m_limits);
    parser.parse(*m_content(), tables);
    if (!tables.isSpreadsheet)
        refuse(QT_TRANSLATE_NOOP("Readers", "This is another kind of office document and no workbook."));
    if (tables.sheets.isEmpty())
        refuse(QT_TRANSLATE_NOOP("Readers", "The workbook has no sheets."));
    m_info.format = QStringLiteral("ods");
    m_info.sheets = tables.sheets;
}

bool OdsReader::recognises(const ZipArchive &archive)
{
    bool content = false;
    bool office = false;
    for (const ZipArchive::Entry &entry : archive.entries()) {
        content = content || entry.name == ContentName;
        office = office || entry.name == "mimetype" || entry.name == "META-INF/manifest.xml" ||
                 entry.name == "styles.xml";
    }
    return content && office;
}

void OdsReader::refuseEncrypted(ZipArchive &archive)
{
    constexpr std::int64_t LargestManifest = 4 << 20;
    const ZipArchive::Entry *manifest = archive.find("META-INF/manifest.xml");
    if (manifest && saysEncrypted(archive.unpack(*manifest, LargestManifest)))
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "The workbook is encrypted. Save it without a password and try again."));
}

void OdsReader::readSheet(int sheet, RowSink &sink, const Progress &progress)
{
    RowBuilder rows(sink, m_limits, m_issues);
    ProgressStream stream(m_content(), m_size, rows, progress);
    XmlParser parser(QString::fromLatin1(ContentName), m_limits);
    OdsTable table(sheet, rows, parser, m_issues, m_limits);
    parser.parse(stream, table);
}
