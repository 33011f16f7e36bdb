// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/compoundfile.h"

#include "readers/littleendian.h"
#include "readers/readmessage.h"

#include <algorithm>

namespace {

constexpr std::uint32_t LastSector = 0xFFFFFFFA; ///< larger values are marks: end, free, table
constexpr std::int64_t LargestDirectory = 16 << 20;
constexpr std::int64_t LargestSmall = 64 << 20;

[[noreturn]] void damaged()
{
    refuse(QT_TRANSLATE_NOOP("Readers", "The workbook is damaged or cut off. Ask for the file again."));
}

std::vector<std::uint32_t> numbers(const QByteArray &bytes)
{
    LittleEndian in(bytes);
    std::vector<std::uint32_t> result;
    while (in.left() >= 4)
        result.push_back(in.u32());
    return result;
}

} // namespace

CompoundFile::CompoundFile(std::shared_ptr<ByteSource> source) : m_source(std::move(source))
{
    const QByteArray header = m_source->bytes(0, 512);
    if (header.size() < 512)
        damaged();
    LittleEndian in(header);
    in.skip(30);
    const std::uint16_t shift = in.u16();
    const std::uint16_t smallShift = in.u16();
    if ((shift != 9 && shift != 12) || smallShift != 6)
        damaged();
    m_sector = 1 << shift;
    m_smallSector = 1 << smallShift;
    in.skip(14);
    const std::uint32_t directory = in.u32();
    in.skip(4);
    m_smallLimit = in.u32();
    const std::uint32_t smallTable = in.u32();
    readTable(header);
    if (smallTable < LastSector)
        m_smallNext = numbers(chain(smallTable, LargestSmall, LargestSmall));
    readDirectory(directory);
}

void CompoundFile::readTable(const QByteArray &header)
{
    LittleEndian in(header);
    in.skip(44);
    const std::int64_t sectors = (m_source->size() + m_sector - 1) / m_sector;
    const std::int64_t tableSectors = std::min<std::int64_t>(in.u32(), sectors);
    in.skip(20);
    std::uint32_t more = in.u32();
    in.skip(4);
    std::vector<std::uint32_t> places = numbers(in.bytes(109 * 4));
    // The list of table sectors goes on in sectors of its own, the last number of each leading to the next.
    for (std::int64_t seen = 0; more < LastSector && seen < sectors; ++seen) {
        const std::vector<std::uint32_t> list = numbers(m_source->bytes(
            (static_cast<std::int64_t>(more) + 1) * m_sector, static_cast<std::size_t>(m_sector)));
        if (list.empty())
            break;
        places.insert(places.end(), list.begin(), list.end() - 1);
        more = list.back();
    }
    std::int64_t read = 0;
    for (const std::uint32_t place : places) {
        if (place >= LastSector || read++ >= tableSectors)
            continue;
        const std::vector<std::uint32_t> part = numbers(m_source->bytes(
            (static_cast<std::int64_t>(place) + 1) * m_sector, static_cast<std::size_t>(m_sector)));
        m_next.insert(m_next.end(), part.begin(), part.end());
    }
    if (m_next.empty())
        damaged();
}

QByteArray CompoundFile::chain(std::uint32_t start, std::int64_t size, std::int64_t limit)
{
    QByteArray result;
    const auto steps = static_cast<std::int64_t>(m_next.size());
    std::uint32_t at = start;
    for (std::int64_t i = 0; i <= steps && at < LastSector && result.size() < size; ++i) {
        if (result.size() > limit || i == steps)
            damaged();
        const QByteArray sector = m_source->bytes((static_cast<std::int64_t>(at) + 1) * m_sector,
                                                  static_cast<std::size_t>(m_sector));
        result += sector;
        if (sector.size() < m_sector || at >= m_next.size())
            break;
        at = m_next[at];
    }
    result.truncate(std::min<std::int64_t>(size, result.size()));
    return result;
}

QByteArray CompoundFile::smallChain(std::uint32_t start, std::int64_t size)
{
    QByteArray result;
    std::uint32_t at = start;
    while (at < m_smallNext.size() && result.size() < size) {
        result += m_smallBytes.mid(static_cast<qsizetype>(at) * m_smallSector, m_smallSector);
        at = m_smallNext[at];
    }
    result.truncate(std::min<std::int64_t>(size, result.size()));
    return result;
}

void CompoundFile::readDirectory(std::uint32_t start)
{
    LittleEndian in(chain(start, LargestDirectory, LargestDirectory));
    while (in.left() >= 128) {
        LittleEndian entry(in.bytes(128));
        const QByteArray name = entry.bytes(64);
        const int nameBytes = std::clamp<int>(entry.u16() - 2, 0, 62);
        const std::uint8_t type = entry.u8();
        entry.skip(49);
        Stream stream;
        stream.start = entry.u32();
        stream.size = m_sector == 512 ? entry.u32() : entry.i64();
        for (int i = 0; i + 1 < nameBytes; i += 2)
            stream.name += QChar(static_cast<std::uint8_t>(name[i]), static_cast<std::uint8_t>(name[i + 1]));
        if (type == 5 && stream.size > 0)
            m_smallBytes = chain(stream.start, std::min(stream.size, LargestSmall), LargestSmall);
        else if (type == 2)
            m_streams.append(stream);
    }
}

const CompoundFile::Stream *CompoundFile::find(QStringView name) const
{
    const auto found = std::find_if(m_streams.begin(), m_streams.end(), [&](const Stream &s) {
        return name.compare(s.name, Qt::CaseInsensitive) == 0;
    });
    return found == m_streams.end() ? nullptr : &*found;
}

QByteArray CompoundFile::read(const Stream &stream, std::int64_t limit)
{
    if (stream.size > limit || stream.size < 0)
        refuse(QT_TRANSLATE_NOOP("Readers",
                                 "The workbook is larger than %1 MiB, more than the old format can hold."),
               {QString::number(limit >> 20)});
    return stream.size < m_smallLimit ? smallChain(stream.start, stream.size)
                                      : chain(stream.start, stream.size, limit);
}
