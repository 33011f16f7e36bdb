// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/masterbills.h"

#include "casefile/casereader.h"
#include "casefile/rawrows.h"
#include "core/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace {

constexpr std::int64_t rowsBetweenAsking = 4096;

/** "Master Bill of Lading", "MBL no.", "MAWB", "主提单号". */
bool namesMasterBills(const QString &header)
{
    std::string plain;
    for (const char c : Text::fold(header.toStdString()))
        plain += (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80) != 0 ? c : ' ';
    const std::string words = ' ' + plain + ' ';
    const auto has = [&words](std::string_view part) { return words.find(part) != std::string::npos; };
    constexpr std::array bills{" bill", " b l ", " bl ", " bol ", " lading ", " awb ", " air waybill "};
    return has(" mbl ") || has(" mawb ") || has(" mbol ") || has("主提单") || has("主运单") ||
           ((has(" master ") || has("мастер")) &&
            (std::ranges::any_of(bills, has) || has("коносамент") || has("накладн")));
}

} // namespace

int MasterBills::columnOf(const Source &source)
{
    int number = -1;
    if (source.mapping.takenOut)
        return -1;
    for (const ColumnUse &use : source.mapping.columns) {
        if (use.field == Field::Declaration)
            number = use.column;
    }
    for (int column = 0; number >= 0 && column < source.headers.size(); ++column) {
        if (column != number && namesMasterBills(source.headers[column]))
            return column;
    }
    return -1;
}

Result<void> MasterBills::readHouses(const Source &source, std::uint32_t place, int column,
                                     const Progress &progress)
{
    std::unordered_map<std::int64_t, std::size_t> byLine;
    for (std::size_t row = 0; row < m_rows.count(); ++row) {
        if (m_rows.source(row) == place)
            byLine.emplace(m_rows.line(row), row);
    }
    bool stopped = false;
    const auto walked = RawRows::forEach(m_connection.handle(), source.id, [&](const RowView &view) {
        stopped = view.number % rowsBetweenAsking == 0 && progress.cancelled();
        if (static_cast<std::size_t>(column) >= view.cells.size())
            return !stopped;
        const auto row = byLine.find(view.number);
        const std::uint32_t master = m_rows.numberOf(view.cells[static_cast<std::size_t>(column)].text);
        if (row != byLine.end() && master != 0 && master != m_rows.number(row->second))
            m_houses[master].push_back(row->second);
        return !stopped;
    });
    return stopped ? Result<void>(Failure{{}, Failure::Kind::Cancelled}) : walked;
}

OverlapGroup MasterBills::group(const std::vector<std::size_t> &houses,
                                const std::vector<std::size_t> &masters) const
{
    OverlapGroup group;
    group.kind = OverlapKind::MasterAndHouse;
    group.number = m_rows.numberText(masters.front());
    for (const std::size_t row : houses)
        group.shipments.append(m_rows.shipment(row));
    // One that counts comes first: it is what counts in place of the master.
    const auto counting =
        std::ranges::find_if(houses, [this](std::size_t row) { return !m_rows.leftOut(row); });
    if (counting != houses.end())
        group.shipments.move(counting - houses.begin(), 0);
    group.counted = group.shipments.size();
    for (const std::size_t row : masters)
        group.shipments.append(m_rows.shipment(row));
    return group;
}

Result<QList<OverlapGroup>> MasterBills::find(std::vector<bool> &taken, const Progress &progress)
{
    const auto sources = CaseReader(m_connection).sources();
    if (!sources)
        return sources.failure();
    for (qsizetype i = 0; i < sources->size(); ++i) {
        const int column = columnOf(sources->at(i));
        if (column < 0)
            continue;
        if (auto read = readHouses(sources->at(i), static_cast<std::uint32_t>(i), column, progress); !read)
            return read.failure();
    }
    QList<OverlapGroup> groups;
    if (m_houses.empty())
        return groups;
    std::map<std::uint32_t, std::vector<std::size_t>> masters;
    for (std::size_t row = 0; row < m_rows.count(); ++row) {
        if (m_houses.contains(m_rows.number(row)))
            masters[m_rows.number(row)].push_back(row);
    }
    for (const auto &[number, rows] : masters) {
        groups.append(group(m_houses.at(number), rows));
        for (const std::size_t row : rows)
            taken[row] = true;
    }
    std::ranges::sort(groups, {}, [](const OverlapGroup &one) { return one.shipments.first(); });
    return groups;
}
