// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/keygroups.h"

#include <algorithm>
#include <unordered_map>

namespace {

bool isCountry(Field field)
{
    return field == Field::Origin || field == Field::Dispatch || field == Field::Trading ||
           field == Field::Destination;
}

/** Dates, goods codes and firms are never another way to say a country or a code, nor a country one to say a firm. */
bool mayFollow(Field field, Field varying)
{
    return field == Field::None || (field == Field::Description && (isCountry(varying) || varying == Field::Hs)) ||
           (isCountry(field) && isCountry(varying));
}

} // namespace

KeyGroups::KeyGroups(const SumLines &lines, std::size_t varying, Keys keys)
{
    std::vector<std::size_t> columns;
    for (std::size_t k = 0; k < lines.keys().size(); ++k) {
        const bool wanted = keys == Keys::All || lines.keys()[k].field != Field::None;
        // The parts of a date vary together.
        const bool sameDate =
            lines.keys()[k].field == Field::Date && lines.keys()[varying].field == Field::Date;
        if (k != varying && !sameDate && wanted &&
            !(mayFollow(lines.keys()[k].field, lines.keys()[varying].field) && follows(lines, k, varying)))
            columns.push_back(k);
    }
    m_order.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind != RowKind::Shipment)
            continue;
        std::uint64_t hash = 0x9e3779b97f4a7c15U;
        for (const std::size_t k : columns)
            hash = (hash ^ lines.text(i, k)) * 0xff51afd7ed558ccdU + (hash >> 29U);
        m_order.emplace_back(hash, i);
    }
    std::sort(m_order.begin(), m_order.end());
}

bool KeyGroups::follows(const SumLines &lines, std::size_t column, std::size_t varying)
{
    if (lines.isRemark(column))
        return true;
    std::unordered_map<std::uint64_t, std::uint64_t> said;
    for (std::size_t i = 0; i < lines.size(); i += lines.samplingStep()) {
        if (lines[i].kind != RowKind::Shipment)
            continue;
        const std::uint64_t text = lines.text(i, column);
        const auto [known, isNew] = said.emplace(lines.text(i, varying), text);
        if (!isNew && known->second != text)
            return false;
    }
    return true;
}
