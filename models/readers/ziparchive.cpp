// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/ziparchive.h"

#include "readers/inflateratio.h"
#include "readers/littleendian.h"
#include "readers/readmessage.h"
#include "readers/zipstream.h"

#include <algorithm>

namespace {

constexpr std::uint32_t LocalMagic = 0x04034b50;
constexpr std::uint32_t DirectoryMagic = 0x02014b50;
constexpr std::uint32_t EndMagic = 0x06054b50;
constexpr std::int64_t EndSize = 22;

[[noreturn]] void damaged()
{
    refuse(QT_TRANSLATE_NOOP(
        "Readers", "The file is damaged or cut off: its list of contents is missing or wrong. Ask for "
                   "the file again."));
}

[[noreturn]] void ambiguous(const QByteArray &name)
{
    refuse(QT_TRANSLATE_NOOP(
               "Readers", "The file holds \"%1\" twice or in two readings, so nobody can say which rows are "
                          "its own. Open it in the program that made it and save it again."),
           {QString::fromUtf8(name)});
}

QByteArray normalised(QByteArray name)
{
    name.replace('\\', '/');
    while (name.startsWith('/'))
        name.remove(0, 1);
    return name;
}

// The 64-bit sizes and place that stand in an extra field where the 32-bit ones are full.
void readZip64(const QByteArray &extra, ZipArchive::Entry &entry)
{
    LittleEndian in(extra);
    while (in.left() >= 4) {
        const std::uint16_t id = in.u16();
        const std::uint16_t length = in.u16();
        if (id != 1) {
            in.skip(length);
            continue;
        }
        LittleEndian field(extra.mid(in.at(), length));
        for (std::int64_t *value : {&entry.size, &entry.packed, &entry.header}) {
            if (*value == 0xFFFFFFFF)
                *value = field.i64();
        }
        return;
    }
}

} // namespace

ZipArchive::ZipArchive(std::shared_ptr<ByteSource> source, const ReadLimits &limits)
    : m_source(std::move(source)), m_limits(limits)
{
    readDirectory(findEnd());
}

// Mail gateways and old disks fill the last block with NULs; nothing can hide in them.
std::int64_t ZipArchive::sizeWithoutPadding()
{
    constexpr std::int64_t MostPadding = 64 << 10;
    const std::int64_t size = m_source->size();
    const std::int64_t from = std::max<std::int64_t>(0, size - MostPadding);
    const QByteArray tail = m_source->bytes(from, static_cast<std::size_t>(size - from));
    const QByteArray magic("PK\x05\x06", 4);
    const qsizetype end = tail.lastIndexOf(magic);
    qsizetype used = tail.size();
    while (used > 0 && tail[used - 1] == '\0')
        --used;
    // The end record's own last bytes, the length of its comment, are NULs as a rule.
    return from + (end < 0 ? tail.size() : std::min(tail.size(), std::max(used, end + qsizetype(EndSize))));
}

ZipArchive::End ZipArchive::findEnd()
{
    const std::int64_t size = sizeWithoutPadding();
    const std::int64_t tailPlace = std::max<std::int64_t>(0, size - EndSize - 0xFFFF);
    const QByteArray tail = m_source->bytes(tailPlace, static_cast<std::size_t>(size - tailPlace));
    const QByteArray magic("PK\x05\x06", 4);
    qsizetype found = -1;
    for (qsizetype at = tail.indexOf(magic); at >= 0; at = tail.indexOf(magic, at + 1)) {
        if (at + EndSize > tail.size())
            break;
        const std::int64_t comment = LittleEndian(tail.mid(at + 20, 2)).u16();
        const bool reachesEnd = at + EndSize + comment == tail.size();
        // An end record inside the comment of another: a second archive hides there.
        if (found >= 0)
            ambiguous(QByteArrayLiteral("zip"));
        if (reachesEnd)
            found = at;
    }
    if (found < 0)
        damaged();
    LittleEndian in(tail.mid(found, EndSize));
    in.skip(4);
    const std::uint16_t disk = in.u16();
    const std::uint16_t directoryDisk = in.u16();
    const std::uint16_t here = in.u16();
    End end;
    end.place = tailPlace + found;
    end.entries = in.u16();
    end.directorySize = in.u32();
    end.directory = in.u32();
    if (end.entries == 0xFFFF || end.directorySize == 0xFFFFFFFF || end.directory == 0xFFFFFFFF)
        zip64End(end);
    else if (disk != 0 || directoryDisk != 0 || here != end.entries)
        damaged();
    if (end.directory < 0 || end.directorySize < 0 || end.directory + end.directorySize != end.place)
        damaged();
    return end;
}

void ZipArchive::zip64End(End &end)
{
    LittleEndian locator(m_source->bytes(end.place - 20, 20));
    if (end.place < 20 || locator.u32() != 0x07064b50)
        return;
    locator.skip(4);
    const std::int64_t place = locator.i64();
    LittleEndian in(m_source->bytes(place, 56));
    if (place < 0 || place > end.place || in.left() < 56 || in.u32() != 0x06064b50)
        damaged();
    in.skip(20);
    in.skip(8);
    end.entries = in.i64();
    end.directorySize = in.i64();
    end.directory = in.i64();
    end.place = place;
}

void ZipArchive::readDirectory(const End &end)
{
    if (end.entries < 0 || end.entries > m_limits.zipEntries)
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "The file is a container of %1 parts; no spreadsheet has more than %2."),
               {QString::number(end.entries), QString::number(m_limits.zipEntries)});
    constexpr std::int64_t LargestDirectory = 64 << 20;
    if (end.directorySize > LargestDirectory)
        damaged();
    const QByteArray directory = m_source->bytes(end.directory, static_cast<std::size_t>(end.directorySize));
    LittleEndian in(directory);
    for (std::int64_t i = 0; i < end.entries; ++i) {
        if (in.left() < 46 || in.u32() != DirectoryMagic)
            damaged();
        Entry entry;
        const std::uint16_t madeBy = in.u16();
        in.skip(2);
        entry.flags = in.u16();
        entry.method = in.u16();
        in.skip(4);
        entry.crc = in.u32();
        entry.packed = in.u32();
        entry.size = in.u32();
        const std::uint16_t nameLength = in.u16();
        const std::uint16_t extraLength = in.u16();
        const std::uint16_t commentLength = in.u16();
        in.skip(4);
        const std::uint32_t attributes = in.u32();
        entry.header = in.u32();
        if (in.left() < nameLength + extraLength + commentLength)
            damaged();
        entry.rawName = directory.mid(in.at(), nameLength);
        entry.name = normalised(entry.rawName);
        in.skip(nameLength);
        readZip64(directory.mid(in.at(), extraLength), entry);
        in.skip(extraLength + commentLength);
        const std::uint32_t kind = (attributes >> 16) & 0xF000U;
        entry.special = madeBy >> 8 == 3 && kind != 0 && kind != 0x8000U && kind != 0x4000U;
        m_byName[entry.name.toLower()].append(m_entries.size());
        m_headers.push_back(entry.header);
        m_entries.append(std::move(entry));
    }
    m_headers.push_back(end.directory);
    std::sort(m_headers.begin(), m_headers.end());
}

const ZipArchive::Entry *ZipArchive::find(const QByteArray &name) const
{
    const auto found = m_byName.constFind(normalised(name).toLower());
    if (found == m_byName.constEnd())
        return nullptr;
    if (found->size() > 1)
        ambiguous(name);
    return &m_entries[found->constFirst()];
}

std::int64_t ZipArchive::dataPlace(const Entry &entry)
{
    LittleEndian in(m_source->bytes(entry.header, 30));
    if (in.left() < 30 || in.u32() != LocalMagic)
        damaged();
    in.skip(22);
    const std::uint16_t nameLength = in.u16();
    const std::uint16_t extraLength = in.u16();
    if (m_source->bytes(entry.header + 30, nameLength) != entry.rawName)
        ambiguous(entry.name);
    const std::int64_t place = entry.header + 30 + nameLength + extraLength;
    // The next header, or the directory, must lie behind this entry's last byte, and no other entry begins
    // here.
    const auto [first, next] = std::equal_range(m_headers.begin(), m_headers.end(), entry.header);
    if (next - first != 1 || next == m_headers.end() || entry.packed < 0 || entry.packed > *next - place)
        ambiguous(entry.name);
    return place;
}

std::unique_ptr<ByteStream> ZipArchive::open(const Entry &entry)
{
    if (m_byName.value(entry.name.toLower()).size() > 1)
        ambiguous(entry.name);
    if ((entry.flags & 0x2041U) != 0)
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "\"%1\" is encrypted. Save the file without a password and try again."),
               {QString::fromUtf8(entry.name)});
    if ((entry.method != 0 && entry.method != 8) || entry.special)
        refuse(QT_TRANSLATE_NOOP(
                   "Readers", "\"%1\" is packed in a way that spreadsheets do not use. Unpack and save the "
                              "file again."),
               {QString::fromUtf8(entry.name)});
    return std::make_unique<ZipStream>(shared_from_this(), entry, dataPlace(entry));
}

void ZipArchive::probe(const Entry &entry)
{
    const std::unique_ptr<ByteStream> stream = open(entry); // refuses what cannot be unpacked
    probeRatio(static_cast<ZipStream &>(*stream), m_limits);
}

QByteArray ZipArchive::unpack(const Entry &entry, std::int64_t limit)
{
    const std::unique_ptr<ByteStream> stream = open(entry);
    QByteArray bytes;
    QByteArray piece(1 << 18, Qt::Uninitialized);
    while (const std::size_t got = stream->read(piece.data(), static_cast<std::size_t>(piece.size()))) {
        bytes.append(piece.constData(), static_cast<qsizetype>(got));
        if (bytes.size() > limit)
            refuse(QT_TRANSLATE_NOOP("Readers",
                                     "\"%1\" is larger than %2 MiB. Unpack it first and open it by itself."),
                   {QString::fromUtf8(entry.name), QString::number(limit >> 20)});
    }
    return bytes;
}
