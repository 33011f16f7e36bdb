// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/sumlines.h"

#include "mapping/celltext.h"
#include "mapping/columnrules.h"
#include "mapping/datetext.h"
#include "mapping/missingwords.h"
#include "mapping/recordmembers.h"
#include "mapping/sumarithmetic.h"
#include "mapping/totalwords.h"
#include "places/countrygroups.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace {

constexpr std::size_t mostKeys = 64; // bits of SumLine::filled
constexpr std::array placeFields{Field::Origin, Field::Dispatch, Field::Trading, Field::Destination};

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/** Columns whose cells differ between a sum and its lines for reasons of their own. */
bool isNoKey(Field field)
{
    return ColumnRules::isNumber(field) || field == Field::Unit || field == Field::Item;
}

} // namespace

SumLines::SumLines(const ColumnMapping &mapping, const Countries &countries) : m_countries(countries)
{
    std::vector<int> units;
    for (const ColumnUse &use : mapping.columns) {
        if (use.unitColumn >= 0)
            units.push_back(use.unitColumn);
    }
    // The first of a field's columns is its key.
    QList<ColumnUse> uses = mapping.columns;
    std::stable_partition(uses.begin(), uses.end(), [](const ColumnUse &use) { return !use.fallback; });
    for (const ColumnUse &use : std::as_const(uses)) {
        const bool isUnit = std::find(units.begin(), units.end(), use.column) != units.end();
        if (!isNoKey(use.field) && !isUnit && m_keys.size() < mostKeys)
            m_keys.push_back({use.column, use.field});
        const auto place = std::find(placeFields.begin(), placeFields.end(), use.field) - placeFields.begin();
        const auto at = static_cast<std::size_t>(place);
        if (at < placeFields.size() && m_placeColumns[at] < 0)
            m_placeColumns[at] = use.column;
        // Which country it is may still be asked.
        const bool asked = std::any_of(mapping.questions.begin(), mapping.questions.end(),
                                       [&use](const MappingQuestion &question) {
                                           return question.id == u"which-country" && question.column == use.column;
                                       });
        if (asked && use.field == Field::None)
            m_placeColumns.back() = use.column;
        if (use.field == Field::Hs && m_codeColumn < 0)
            m_codeColumn = use.column;
        if (use.field == Field::Date && m_dateColumn < 0)
            m_dateColumn = use.column;
    }
    m_numbers.resize(m_keys.size()); // also of a sheet without a line, as of a source that was taken out
}

std::optional<SumPeriod> SumPeriod::longer() const
{
    if (day > 0)
        return SumPeriod{year, quarter, month, 0};
    if (month > 0)
        return SumPeriod{year, quarter, 0, 0};
    return quarter > 0 ? std::optional(SumPeriod{year, 0, 0, 0}) : std::nullopt;
}

/** The text tells quarters, of which the date has only the year. */
SumPeriod SumLines::periodOf(const Date &date, std::string_view text)
{
    const Date::Ymd day = date.ymd();
    SumPeriod period{static_cast<std::int16_t>(day.year)};
    if (date.precision == Date::Precision::Year) {
        period.quarter = static_cast<std::int8_t>(
            m_quarterCache.get(text, [](std::string_view t) { return DateText::parse(t).quarter(); }));
        m_precisions.set(period.quarter > 0 ? 1 : 0);
        return period;
    }
    constexpr int months = 3;
    period.quarter = static_cast<std::int8_t>((day.month - 1) / months + 1);
    period.month = static_cast<std::int8_t>(day.month);
    const bool known = date.precision == Date::Precision::Day;
    period.day = static_cast<std::int8_t>(known ? day.day : 0);
    m_precisions.set(known ? 3 : 2);
    return period;
}

std::size_t SumLines::keyOfPlace(std::size_t place) const
{
    const auto key = std::find_if(m_keys.begin(), m_keys.end(), [&](const Key &each) {
        return m_placeColumns[place] >= 0 && each.column == m_placeColumns[place];
    });
    return static_cast<std::size_t>(key - m_keys.begin());
}

std::size_t SumLines::keyOf(Field field) const
{
    const auto key = std::find_if(m_keys.begin(), m_keys.end(),
                                  [field](const Key &each) { return each.field == field; });
    return static_cast<std::size_t>(key - m_keys.begin());
}

std::size_t SumLines::bytes() const
{
    return m_lines.size() * (sizeof(SumLine) + m_keys.size() * sizeof(std::uint64_t));
}

SumPlace SumLines::placeOf(std::size_t index, std::string_view text)
{
    if (text.empty())
        return {};
    // Columns differ in what 0 means, so that each has its own.
    std::string key(1, static_cast<char>('0' + index));
    key.append(text);
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    SumPlace place;
    const Countries::Match match = m_countries.lookup(text);
    if (match.kind == Countries::Kind::Country) {
        place.value = match.code.packed;
    } else if (match.kind == Countries::Kind::None) {
        const auto *const meanings = CountryGroups::instance().find(text);
        const auto kind = meanings ? meanings->front().kind : CountryGroups::Kind::Rest;
        if (kind == CountryGroups::Kind::World) {
            place.value = isDigits(text) ? SumPlace::zero : SumPlace::world;
        } else if (kind == CountryGroups::Kind::Group && m_groupNames.size() < 2000) {
            place.value = static_cast<std::uint16_t>(SumPlace::firstGroup + m_groupNames.size());
            m_groupNames.emplace_back(text);
        }
    }
    constexpr std::size_t mostKnown =
        100'000; // far more than there are countries; a file may not fill memory
    if (m_known.size() < mostKnown)
        m_known.emplace(std::move(key), place);
    return place;
}

/** "Total", "Итого:", "Total value", "World", "All modes": a label and no name, as "All Nippon Airways" is.
 */
bool SumLines::isTotal(std::string_view text, Field field)
{
    constexpr std::size_t longest = 40;
    if (text.size() > longest || (text.front() >= '0' && text.front() <= '9'))
        return false;
    constexpr std::uint8_t total = 1, all = 2;
    const std::uint8_t says = m_totalCache.get(text, [](std::string_view t) -> std::uint8_t {
        const auto rest = TotalWords::after(t);
        const auto *const group = CountryGroups::instance().find(t);
        if ((rest && TotalWords::qualifies(*rest)) ||
            (group && group->front().kind == CountryGroups::Kind::World))
            return total;
        return TotalWords::saysAll(t) ? all : 0;
    });
    return says == total || (says == all && RecordMembers::partyOf(field) == nullptr);
}

std::int64_t SumLines::codeOf(std::string_view hs, std::string_view text)
{
    if (hs.empty())
        return TotalWords::starts(text) || TotalWords::saysAll(text) ? 1 : 0;
    std::int64_t code = 1;
    for (const char c : hs.substr(0, 12)) {
        if (c < '0' || c > '9')
            return 0;
        code = code * 10 + (c - '0');
    }
    return code;
}

/** Amounts in whole dollars are written in hundreds of the cents that are stored. */
void SumLines::narrowStep(std::size_t amount, std::int64_t value)
{
    std::int64_t &step = m_steps[amount];
    constexpr std::int64_t widest = 1'000'000'000'000;
    if (step == 0)
        step = widest;
    while (step > 1 && value % step != 0)
        step /= 10;
}

void SumLines::add(const RowView &row, const ParsedRow &parsed)
{
    const ShipmentRecord &record = parsed.record;
    SumLine line;
    line.row = row.number;
    line.kind = parsed.kind;
    const SumArithmetic::Amounts said = SumArithmetic::amountsOf(record);
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (!said[i])
            continue;
        line.said[i] = *said[i];
        line.given = static_cast<std::uint8_t>(line.given | (1U << i));
        narrowStep(i, *said[i]);
    }
    for (std::size_t i = 0; i < SumLine::places; ++i) {
        if (m_placeColumns[i] >= 0)
            line.where[i] = placeOf(i, CellText::at(row, m_placeColumns[i]));
    }
    line.code = codeOf(record.hs, CellText::at(row, m_codeColumn));
    line.unit = std::hash<std::string_view>{}(record.unit);
    if (record.date)
        line.period = periodOf(*record.date, CellText::at(row, m_dateColumn));
    for (std::size_t k = 0; k < m_keys.size(); ++k) {
        const std::string_view text = CellText::at(row, m_keys[k].column);
        m_numbers[k] += !text.empty() && text.find_first_not_of("0123456789.,") == std::string_view::npos;
        const bool filled = !text.empty() && !MissingWords::instance().contains(text);
        line.filled |= static_cast<std::uint64_t>(filled) << k;
        line.totals |= static_cast<std::uint64_t>(filled && isTotal(text, m_keys[k].field)) << k;
        m_texts.push_back(filled ? std::hash<std::string_view>{}(text) | 1U : 0);
    }
    m_lines.push_back(line);
}

void SumLines::drop()
{
    m_lines.pop_back();
    m_texts.resize(m_lines.size() * m_keys.size());
}

bool SumLines::mostlyDiffers(std::size_t key) const
{
    constexpr std::size_t amountLike = 3; // of so many lines one is alone in what it says
    std::unordered_set<std::uint64_t> different;
    std::size_t seen = 0;
    for (std::size_t i = 0; i < m_lines.size(); i += samplingStep()) {
        if (m_lines[i].kind != RowKind::Shipment)
            continue;
        ++seen;
        different.insert(text(i, key));
    }
    return different.size() * amountLike > seen;
}

void SumLines::finish()
{
    m_remarks.assign(m_keys.size(), false);
    for (std::size_t k = 0; k < m_keys.size(); ++k)
        m_remarks[k] = m_keys[k].field == Field::None && mostlyDiffers(k);
    for (std::size_t i = 0; i < SumLine::places; ++i) {
        if (m_placeColumns[i] < 0)
            continue;
        // Where countries are numbers, 0 is the world; among names and letters it stands for nothing.
        std::size_t numbers = 0;
        std::size_t names = 0;
        for (const auto &[text, place] : m_known) {
            if (text.front() == static_cast<char>('0' + i) && place.isSingle())
                ++(isDigits(std::string_view(text).substr(1)) ? numbers : names);
        }
        const SumPlace zero{numbers > names ? SumPlace::world : SumPlace::other};
        for (SumLine &line : m_lines) {
            if (line.where[i].value == SumPlace::zero)
                line.where[i] = zero;
        }
    }
}
