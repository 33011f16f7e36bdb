// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/archivereader.h"

#include "readers/documentkind.h"
#include "readers/gzipstream.h"
#include "readers/inflateratio.h"
#include "readers/sqlitejournal.h"

#include <algorithm>

namespace {

// What a spreadsheet or database inside an archive may take in memory; text is never held.
constexpr std::int64_t LargestUnpacked = 256 << 20;
constexpr std::size_t MostMembers = 1000;

QByteArray unpacked(ByteStream &stream)
{
    QByteArray bytes;
    QByteArray piece(1 << 18, Qt::Uninitialized);
    while (const std::size_t got = stream.read(piece.data(), static_cast<std::size_t>(piece.size()))) {
        bytes.append(piece.constData(), static_cast<qsizetype>(got));
        if (bytes.size() > LargestUnpacked)
            refuse(QT_TRANSLATE_NOOP(
                       "Readers", "It unpacks to more than %1 MiB. Unpack it first and open it by itself."),
                   {QString::number(LargestUnpacked >> 20)});
    }
    return bytes;
}

} // namespace

ArchiveReader::ArchiveReader(const QString &format, const QString &file, const std::vector<Member> &members,
                             const ReadLimits &limits, const ReadOptions &options)
    : DocumentReader(file, limits), m_options(options), m_members(members)
{
    m_info.format = format;
    if (m_members.size() > MostMembers)
        refuse(QT_TRANSLATE_NOOP(
                   "Readers", "The archive holds more than %1 files. Unpack it first and open its folder."),
               {QString::number(MostMembers)});
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        try {
            m_members[i].probe();
            addSheets(i, openMember(m_members[i])->info());
        } catch (const ReadError &error) {
            if (m_members.size() == 1)
                throw;
            m_leftOut.append({Issue::Severity::Warning,
                              "member-left-out",
                              {QT_TRANSLATE_NOOP("Readers", "\"%1\" in the archive was left out: %2"),
                               {m_members[i].name, error.message.shown()}},
                              0,
                              -1,
                              1});
        }
    }
    if (!m_info.sheets.isEmpty())
        return;
    if (!m_leftOut.isEmpty())
        throw ReadError{m_leftOut.constFirst().message};
    refuse(QT_TRANSLATE_NOOP("Readers", "The archive holds no table that can be read."));
}

void ArchiveReader::addSheets(std::size_t member, const DocumentInfo &info)
{
    if (m_info.sheets.isEmpty()) {
        m_info.encoding = info.encoding;
        m_info.delimiter = info.delimiter;
    }
    for (int i = 0; i < info.sheets.size(); ++i) {
        SheetInfo sheet = info.sheets[i];
        sheet.name = sheet.name.isEmpty() ? m_members[member].name
                                          : m_members[member].name + QStringLiteral(" › ") + sheet.name;
        m_info.sheets.append(sheet);
        m_places.push_back({member, i});
    }
}

QByteArray ArchiveReader::headOf(const QString &name) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [&](const Member &member) { return member.name == name; });
    return found == m_members.end() ? QByteArray() : headOf(*found);
}

QByteArray ArchiveReader::headOf(const Member &member)
{
    QByteArray head(DocumentKind::HeadBytes, Qt::Uninitialized);
    const std::unique_ptr<ByteStream> stream = member.open();
    qsizetype size = 0;
    while (const std::size_t got =
               stream->read(head.data() + size, static_cast<std::size_t>(head.size() - size)))
        size += static_cast<qsizetype>(got);
    head.truncate(size);
    return head;
}

std::unique_ptr<DocumentReader> ArchiveReader::openMember(const Member &member) const
{
    const QByteArray head = headOf(member);
    const DocumentKind::Kind kind = DocumentKind::of(head);
    if (kind == DocumentKind::Kind::Text)
        return std::make_unique<CsvReader>(member.open, member.size, m_file, m_limits, m_options);
    if (kind == DocumentKind::Kind::Gzip)
        refuse(QT_TRANSLATE_NOOP("Readers", "It is packed twice. Unpack it first."));
    if (kind == DocumentKind::Kind::Sqlite)
        SqliteJournal::check(member.name,
                             [&](const QString &ending) { return headOf(member.name + ending); });
    const std::unique_ptr<ByteStream> whole = member.open();
    return DocumentKind::open(std::make_shared<MemorySource>(unpacked(*whole)), m_file, m_limits, m_options,
                              true);
}

void ArchiveReader::readSheet(int sheet, RowSink &sink, const Progress &progress)
{
    const Place &place = m_places[static_cast<std::size_t>(sheet)];
    const std::unique_ptr<DocumentReader> reader = openMember(m_members[place.member]);
    if (sheet == 0) {
        for (const ReadIssue &issue : m_leftOut)
            m_issues.add(issue);
    }
    reader->readRows(place.sheet, sink, progress);
    for (const ReadIssue &issue : reader->log())
        m_issues.add(issue);
}

std::vector<ArchiveReader::Member> ArchiveReader::members(const std::shared_ptr<ZipArchive> &archive)
{
    std::vector<Member> members;
    for (const ZipArchive::Entry &entry : archive->entries()) {
        const QByteArray base = entry.name.mid(entry.name.lastIndexOf('/') + 1);
        if (entry.isFolder() || base.startsWith('.') || entry.name.startsWith("__MACOSX/"))
            continue;
        const ZipArchive::Entry copy = entry;
        members.push_back({QString::fromUtf8(entry.name), [archive, copy] { return archive->open(copy); },
                           entry.size, [archive, copy] { archive->probe(copy); }});
    }
    return members;
}

std::vector<ArchiveReader::Member> ArchiveReader::members(const std::shared_ptr<ByteSource> &gzip,
                                                          const QString &file, const ReadLimits &limits)
{
    QString name = file;
    if (name.endsWith(QStringLiteral(".gz"), Qt::CaseInsensitive))
        name.chop(3);
    return {{name, [gzip, limits] { return std::make_unique<GzipStream>(gzip, limits); }, -1,
             [gzip, limits] {
                 GzipStream stream(gzip, limits);
                 probeRatio(stream, limits);
             }}};
}
