// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/summarylines.h"

#include "core/text.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace {

constexpr std::size_t goods = 0;          ///< the place of the description among the texts
constexpr std::size_t mostLines = 10'000; ///< more are no summary that anybody reads

std::uint64_t hashOf(std::string_view text)
{
    return text.empty() ? 0 : std::hash<std::string_view>{}(text) | 1U;
}

std::uint64_t folded(std::string_view text)
{
    return text.empty() ? 0 : hashOf(Text::fold(text));
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t part)
{
    return ((hash ^ part) * 0xff51afd7ed558ccdU) ^ (hash >> 29U);
}

/** The greatest power of ten in both; 0 = of anything. */
std::int64_t commonUnit(std::int64_t unit, std::int64_t amount)
{
    if (amount == 0)
        return unit;
    if (unit == 0)
        unit = 1'000'000'000'000;
    while (amount % unit != 0)
        unit /= 10;
    return unit;
}

std::optional<Date> cut(const std::optional<Date> &date, Date::Precision precision)
{
    if (!date || date->precision > precision)
        return {}; // a month is in no day
    const Date::Ymd ymd = date->ymd();
    switch (precision) {
    case Date::Precision::Year:
        return Date::fromYmd(ymd.year, 1, 1, precision);
    case Date::Precision::Month:
        return Date::fromYmd(ymd.year, ymd.month, 1, precision);
    case Date::Precision::Day:
        break;
    }
    return date;
}

bool isNearlyAll(std::size_t part, std::size_t all)
{
    return all > 0 && part * 10 >= all * 9;
}

} // namespace

SummaryLines::Line SummaryLines::lineOf(const ParsedRow &row)
{
    const ShipmentRecord &record = row.record;
    Line line{record.date,
              record.hs,
              {folded(record.description), hashOf(record.declaration), folded(record.consignor),
               folded(record.consignee), folded(record.manufacturer), record.origin.packed,
               record.dispatch.packed, record.trading.packed, record.destination.packed, folded(record.mode),
               folded(record.placeLading), folded(record.placeDischarge)},
              {},
              hashOf(record.currency)};
    const auto give = [&](std::size_t place, Field field, const std::optional<std::int64_t> &amount) {
        if (!row.wasCounted(field))
            line.amount[place] = amount;
    };
    give(0, Field::Net, record.netGrams);
    give(1, Field::Gross, record.grossGrams);
    give(2, Field::Value, record.valueCents);
    give(3, Field::Packages, record.packages);
    return line;
}

bool SummaryLines::add(const Line &line)
{
    const bool says = line.date || !line.hs.empty() ||
                      std::any_of(line.said.begin(), line.said.end(), [](auto text) { return text != 0; });
    const bool counts = std::any_of(line.amount.begin(), line.amount.end(),
                                    [](const auto &each) { return each.has_value(); });
    if (!says || !counts)
        return true;
    for (std::size_t i = 0; i < amounts; ++i)
        m_unit[i] = commonUnit(m_unit[i], line.amount[i].value_or(0));
    m_lines.push_back({line.date, std::string(line.hs), line.said, line.amount, line.currency});
    return m_lines.size() < mostLines;
}

bool SummaryLines::close(bool withoutGoods)
{
    m_byKey.clear();
    if (m_lines.empty() || m_lines.size() >= mostLines)
        return false;
    for (std::size_t i = 0; i < texts; ++i)
        m_tells[i] = std::ranges::any_of(m_lines, [i](const Kept &line) { return line.said[i] != 0; });
    for (const Kept &line : m_lines) {
        if (line.date)
            m_precisions.insert(line.date->precision);
        if (!line.hs.empty())
            m_digits.insert(line.hs.size());
    }
    m_dates = !m_precisions.empty();
    m_codes = !m_digits.empty();
    if (withoutGoods && !(m_tells[goods] && m_codes))
        return false;
    m_tells[goods] = m_tells[goods] && !withoutGoods;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Kept &line = m_lines[i];
        const std::uint64_t key =
            keyOf({line.date, line.hs, line.said, {}, 0},
                  line.date ? line.date->precision : Date::Precision::Day, line.hs.size());
        if (!m_byKey.emplace(key, i).second)
            return false;
    }
    return true;
}

std::uint64_t SummaryLines::keyOf(const Line &line, Date::Precision precision, std::size_t digits) const
{
    std::uint64_t key = 0x9e3779b97f4a7c15U;
    if (m_dates) {
        const auto date = cut(line.date, precision);
        key = mixed(key, date ? (static_cast<std::uint64_t>(date->days) << 3U) +
                                    static_cast<std::uint64_t>(date->precision) + 1
                              : 0);
    }
    if (m_codes)
        key = mixed(key, line.hs.size() < digits ? 0 : hashOf(line.hs.substr(0, digits)));
    for (std::size_t i = 0; i < texts; ++i) {
        if (m_tells[i])
            key = mixed(key, line.said[i]);
    }
    return key;
}

void SummaryLines::Parts::add(const Line &line, const SummaryLines &summary)
{
    static const std::set<Date::Precision> anyDate{Date::Precision::Day};
    static const std::set<std::size_t> anyCode{0};
    m_done.clear();
    for (const Date::Precision precision : summary.m_dates ? summary.m_precisions : anyDate) {
        for (const std::size_t digits : summary.m_codes ? summary.m_digits : anyCode) {
            const std::uint64_t key = summary.keyOf(line, precision, digits);
            if (!summary.m_byKey.contains(key) || std::ranges::find(m_done, key) != m_done.end())
                continue;
            m_done.push_back(key);
            addAmounts(m_sums[key], line);
        }
    }
    for (std::size_t i = 0; i < amounts; ++i)
        m_unit[i] = commonUnit(m_unit[i], line.amount[i].value_or(0));
}

void SummaryLines::Parts::addAmounts(Sum &to, const Line &line)
{
    constexpr std::uint64_t several = std::numeric_limits<std::uint64_t>::max();
    to.currency = to.rows == 0 || to.currency == line.currency ? line.currency : several;
    ++to.rows;
    for (std::size_t i = 0; i < amounts; ++i) {
        if (!line.amount[i])
            continue;
        to.given[i] = true;
        to.lost[i] = __builtin_add_overflow(to.sum[i], *line.amount[i], &to.sum[i]) || to.lost[i];
    }
}

void SummaryLines::Parts::add(const Parts &others)
{
    for (const auto &[key, sum] : others.m_sums) {
        Line line{{}, {}, {}, {}, sum.currency};
        for (std::size_t i = 0; i < amounts; ++i) {
            if (sum.given[i] && !sum.lost[i])
                line.amount[i] = sum.sum[i];
        }
        Sum &to = m_sums[key];
        addAmounts(to, line);
        to.rows += sum.rows - 1;
    }
    for (std::size_t i = 0; i < amounts; ++i)
        m_unit[i] = commonUnit(m_unit[i], others.m_unit[i]);
}

SummaryLines::Agreement SummaryLines::agreement(const Parts &parts, std::size_t amount) const
{
    constexpr std::size_t value = 2;
    Agreement found;
    for (const auto &[key, place] : m_byKey) {
        const Kept &line = m_lines[place];
        const auto same = parts.m_sums.find(key);
        if (same == parts.m_sums.end() || !line.amount[amount] || !same->second.given[amount] ||
            same->second.lost[amount] || (amount == value && same->second.currency != line.currency))
            continue;
        ++found.compared;
        const double sum = static_cast<double>(same->second.sum[amount]);
        const double off = std::abs(sum - static_cast<double>(*line.amount[amount]));
        // One line beside one line sums nothing up: it is the same, or another.
        const bool copied = same->second.rows == 1 && m_unit[amount] == parts.m_unit[amount];
        const double own = copied ? 0 : static_cast<double>(std::max<std::int64_t>(m_unit[amount], 1)) / 2;
        const double theirs = static_cast<double>(std::max<std::int64_t>(parts.m_unit[amount], 1)) / 2 *
                              static_cast<double>(same->second.rows);
        found.exact += off <= own;
        if (off > own + (same->second.rows > 1 ? theirs : 0))
            continue;
        ++found.near;
        // A count of pieces in round thousands that is the same says less than a mass to the gram.
        const double step = static_cast<double>(std::max<std::int64_t>(m_unit[amount], 1));
        found.digits += std::log10(std::max(std::abs(sum) / std::max(step, 2 * off), 1.0));
    }
    return found;
}

SummaryLines::Likeness SummaryLines::likeness(const Parts &parts) const
{
    constexpr double telling = 6;
    constexpr std::size_t packages = 3; // small numbers, which are alike by chance
    const bool sumsUp =
        std::ranges::any_of(parts.m_sums, [](const auto &sum) { return sum.second.rows > 1; });
    if (!isNearlyAll(parts.m_sums.size(), m_lines.size()) || (m_lines.size() == 1 && !sumsUp))
        return Likeness::None;
    bool all = parts.m_sums.size() == m_lines.size();
    bool any = false;
    for (std::size_t i = 0; i < amounts; ++i) {
        const Agreement found = agreement(parts, i);
        const bool agrees = isNearlyAll(found.near, found.compared);
        if (i != packages && found.compared > 0 && !agrees)
            return Likeness::None; // other shipments of the same firms and goods
        all = all && found.exact == found.compared;
        any = any ||
              (i != packages && agrees && found.compared * 2 >= m_lines.size() && found.digits >= telling);
    }
    const bool givenValues =
        std::ranges::any_of(m_lines, [](const Kept &line) { return line.amount[2].has_value(); });
    all = all && (!givenValues || agreement(parts, 2).compared > 0);
    return !any ? Likeness::None : all ? Likeness::Sums : Likeness::Likely;
}

bool SummaryLines::isWithin(const Parts &parts) const
{
    std::size_t compared = 0;
    std::size_t more = 0;
    for (const auto &[key, place] : m_byKey) {
        const auto same = parts.m_sums.find(key);
        for (std::size_t i = 0; same != parts.m_sums.end() && i < amounts; ++i) {
            if (!m_lines[place].amount[i] || !same->second.given[i] || same->second.lost[i])
                continue;
            ++compared;
            more += *m_lines[place].amount[i] > same->second.sum[i] + m_unit[i];
        }
    }
    constexpr std::size_t several = 3;
    return isNearlyAll(parts.m_sums.size(), m_lines.size()) && compared >= several && more * 20 <= compared;
}
