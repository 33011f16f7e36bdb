// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/keysums.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace {

/** So many decimal digits that agree are no chance, over a whole sheet. */
constexpr double enoughDigits = 6;

} // namespace

/** A long sheet is looked over only for columns of few names, as those are that have totals among them. */
bool KeySums::hasFewNames(std::size_t key) const
{
    constexpr std::size_t longSheet = 5'000;
    constexpr std::size_t fewNames = 200;
    std::unordered_set<std::uint64_t> names;
    for (std::size_t i = 0; i < m_lines.size() && names.size() <= fewNames; ++i)
        names.insert(m_lines.text(i, key));
    return names.size() > 2 && (names.size() <= fewNames || m_lines.size() <= longSheet);
}

/** Countries, codes and dates, whose words other finders know more of: here only the blank among them is
 * asked of. */
bool KeySums::tellsOnlyByBlanks(std::size_t key) const
{
    const Field field = m_lines.keys()[key].field;
    if (field == Field::Hs || field == Field::Date)
        return true;
    for (std::size_t place = 0; place < SumLine::places; ++place) {
        if (m_lines.keyOfPlace(place) == key)
            return true;
    }
    return false;
}

bool KeySums::hasBlanks(std::size_t key) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].kind == RowKind::Shipment && m_lines.text(i, key) == 0)
            return true;
    }
    return false;
}

/** Not those that tell each line from all others. */
bool KeySums::mayTellTotals(std::size_t key) const
{
    const Field field = m_lines.keys()[key].field;
    if (field == Field::Declaration || field == Field::Invoice ||
        (field == Field::None && m_lines.holdsNumbers(key)) || (tellsOnlyByBlanks(key) && !hasBlanks(key)))
        return false;
    return hasFewNames(key);
}

/** Lots of one size: all amounts are small multiples of the least. */
bool KeySums::areLots(const Group &group) const
{
    constexpr std::int64_t small = 12;
    for (std::size_t amount = 0; amount < SumLine::amounts; ++amount) {
        std::int64_t least = INT64_MAX;
        for (const std::size_t line : group.lines)
            least = m_lines[line].said[amount] > 0 ? std::min(least, m_lines[line].said[amount]) : least;
        const bool lots = std::ranges::all_of(group.lines, [&](std::size_t line) {
            const std::int64_t said = m_lines[line].said[amount];
            return said % least == 0 && said / least <= small;
        });
        if (!lots)
            return false;
    }
    return true;
}

/** Whether the column says something else of the sum than of any part. */
bool KeySums::isNamed(const Group &group, std::size_t key) const
{
    return std::ranges::none_of(group.lines, [&](std::size_t line) {
        return line != group.greatest && m_lines.text(line, key) == m_lines.text(group.greatest, key);
    });
}

void KeySums::weigh(Group &group, std::size_t key) const
{
    std::size_t amount = 0;
    const auto givenByAll = [&](std::size_t each) {
        return std::ranges::all_of(group.lines,
                                   [&](std::size_t line) { return (m_lines[line].given >> each) & 1U; });
    };
    while (amount < SumLine::amounts && !givenByAll(amount))
        ++amount;
    if (amount == SumLine::amounts)
        return;
    const auto said = [&](std::size_t line) { return m_lines[line].said[amount]; };
    group.greatest = *std::ranges::max_element(group.lines, {}, said);
    std::ranges::copy_if(group.lines, std::back_inserter(group.tied),
                         [&](std::size_t line) { return said(line) == said(group.greatest); });
    if (group.tied.size() == 1)
        group.tied.clear();
    compare(group, key);
}

/** Whether the greatest line of the group is the sum of its others. */
void KeySums::compare(Group &group, std::size_t key) const
{
    AmountSums parts;
    for (const std::size_t line : group.lines) {
        if (line != group.greatest)
            parts.add(m_lines[line]);
    }
    group.agreement = parts.compare(AmountSums::of(m_lines[group.greatest]), m_lines);
    const bool named =
        isNamed(group, key) && (!tellsOnlyByBlanks(key) || m_lines.text(group.greatest, key) == 0);
    if (group.agreement.agrees() && !named)
        group.agreement = {};
    group.lots = false;
    group.lots = group.agrees() && areLots(group);
}

/** Of lines with as much, the one is the sum whose word is that of sums in other groups. */
void KeySums::settleTies(std::vector<Group> &groups, std::size_t key) const
{
    std::unordered_set<std::uint64_t> names;
    for (const Group &group : groups) {
        if (group.tied.empty() && group.agrees())
            names.insert(m_lines.text(group.greatest, key));
    }
    for (Group &group : groups) {
        const auto sum = std::ranges::find_if(
            group.tied, [&](std::size_t line) { return names.contains(m_lines.text(line, key)); });
        if (sum == group.tied.end() || *sum == group.greatest)
            continue;
        group.greatest = *sum;
        compare(group, key);
    }
}

std::vector<KeySums::Group> KeySums::groups(std::size_t key, KeyGroups::Keys keys) const
{
    std::vector<Group> found;
    KeyGroups(m_lines, key, keys).forEach([&](auto first, auto last) {
        Group group;
        for (; first != last; ++first) {
            if (!m_leftOut[first->second])
                group.lines.push_back(first->second);
        }
        if (group.lines.size() < 2)
            return;
        weigh(group, key);
        found.push_back(std::move(group));
    });
    settleTies(found, key);
    return found;
}

/** False if nothing speaks for sums. */
bool KeySums::decide(std::size_t key, const std::vector<Group> &groups, RowVerdicts &verdicts)
{
    std::map<std::uint64_t, Name> names; // of those that are a sum somewhere
    std::size_t several = 0;
    Name all;
    for (const Group &group : groups) {
        several += group.lines.size() > 2;
        if (!group.agrees())
            continue;
        Name &name = names[m_lines.text(group.greatest, key)];
        ++name.sums;
        ++all.sums;
        name.digits += group.agreement.digits;
        all.digits += group.agreement.digits;
    }
    if (names.empty())
        return false;
    for (const Group &group : groups) {
        for (const std::size_t line : group.lines) {
            const auto name = names.find(m_lines.text(line, key));
            if (name != names.end() && (line != group.greatest || group.agreement.differs()))
                ++name->second.others;
        }
    }
    // One group may do where two amounts agree; among many, each column needs more than one.
    const bool everywhere = all.sums == several && all.digits >= enoughDigits * (several > 1 ? 1.5 : 1.3);
    std::vector<std::int64_t> sums;
    std::vector<std::int64_t> doubtful;
    for (const Group &group : groups) {
        const auto name = names.find(m_lines.text(group.greatest, key));
        if (name == names.end() || !group.agreement.agrees())
            continue;
        const bool proven =
            name->second.others == 0 && name->second.sums > 1 && name->second.digits >= enoughDigits;
        const bool sum = group.lines.size() > 2; // of more than one line
        const std::int64_t row = m_lines[group.greatest].row;
        if (proven || (everywhere && sum && !group.lots)) {
            sums.push_back(row);
            m_leftOut[group.greatest] = true;
        } else if (group.agrees() && group.agreement.equal > 1 && group.agreement.digits >= enoughDigits) {
            doubtful.push_back(row);
        }
    }
    verdicts.of(SumKind::Lines).add(RowRuns::of(sums));
    verdicts.of(SumKind::LinesPerhaps).add(RowRuns::of(doubtful));
    return !sums.empty();
}

void KeySums::find(RowVerdicts &verdicts)
{
    m_leftOut.assign(m_lines.size(), false);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto kind = verdicts.find(m_lines[i].row);
        m_leftOut[i] = kind && !RowVerdicts::isCounted(*kind);
    }
    for (std::size_t key = 0; key < m_lines.keys().size() && !m_progress.cancelled(); ++key) {
        if (!mayTellTotals(key))
            continue;
        // Columns that are mapped to nothing may tell imports from exports, or only hold remarks.
        if (!decide(key, groups(key, KeyGroups::Keys::All), verdicts))
            decide(key, groups(key, KeyGroups::Keys::Mapped), verdicts);
    }
}
