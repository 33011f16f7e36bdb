// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/countrysums.h"

#include "places/countrygroups.h"

#include <algorithm>

void CountrySums::find(RowVerdicts &verdicts) const
{
    for (std::size_t place = 0; place < SumLine::places; ++place) {
        if (m_lines.keyOfPlace(place) == m_lines.keys().size())
            continue;
        bool several = false;
        bool single = false;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const SumPlace where = m_lines[i].where[place];
            const bool counted = m_lines[i].kind == RowKind::Shipment;
            several = several || (counted && (where.isWorld() || where.isGroup()));
            single = single || (counted && where.isSingle());
        }
        if (!several)
            continue;
        if (!single) {
            for (std::size_t i = 0; i < m_lines.size(); ++i) {
                if (m_lines[i].kind == RowKind::Shipment && m_lines[i].where[place].isWorld())
                    verdicts.of(SumKind::CountriesOnly).insert(m_lines[i].row);
            }
            continue;
        }
        // Columns that are mapped to nothing may tell imports from exports, or only hold remarks.
        const Findings strict = search(place, KeyGroups::Keys::All);
        const Findings loose = search(place, KeyGroups::Keys::Mapped);
        const Findings &better = loose.proven > strict.proven ? loose : strict;
        const RowVerdicts found = settled(better);
        for (std::size_t kind = 0; kind < RowVerdicts::kinds; ++kind)
            verdicts.found[kind].add(found.found[kind]);
    }
}

CountrySums::Findings CountrySums::search(std::size_t place, KeyGroups::Keys keys) const
{
    Findings findings;
    const KeyGroups groups(m_lines, m_lines.keyOfPlace(place), keys);
    groups.forEach([&](auto first, auto last) {
        Group group;
        for (; first != last; ++first) {
            const SumLine &line = m_lines[first->second];
            const SumPlace where = line.where[place];
            if (where.isWorld()) {
                group.worlds.push_back(first->second);
            } else if (where.isGroup()) {
                group.unions.push_back(first->second);
                group.united.add(line);
            } else if (where.isSingle()) {
                group.singles[where.value].add(line);
                group.single.add(line);
            } else {
                group.other.add(line);
            }
        }
        if (!group.worlds.empty() || !group.unions.empty())
            judge(group, place, findings);
    });
    return findings;
}

/** "European Union" is an origin that goods are declared with: that one line of it is as much as one line of a
 * member is nothing strange, unless the whole sheet bears it out. */
RowVerdicts CountrySums::settled(const Findings &findings)
{
    constexpr double enoughDigits = 4;
    RowVerdicts verdicts;
    for (std::size_t kind = 0; kind < RowVerdicts::kinds; ++kind)
        verdicts.found[kind] = RowRuns::of(findings.rows[kind]);
    if (findings.unions.empty() || findings.digits >= enoughDigits)
        return verdicts;
    const RowRuns unions = RowRuns::of(findings.unions);
    for (const SumKind kind : {SumKind::Countries, SumKind::CountriesDiffer})
        verdicts.of(kind).remove(unions);
    verdicts.of(SumKind::CountriesAlone).add(unions);
    return verdicts;
}

void CountrySums::put(Findings &findings, std::size_t line, SumKind kind) const
{
    findings.proven += kind == SumKind::Countries;
    findings.rows[static_cast<std::size_t>(kind)].push_back(m_lines[line].row);
}

/** What is left over, "Areas, nes", may be counted in or not, and unions may stand for their members. */
bool CountrySums::isWhole(const Group &group, const AmountSums &said) const
{
    const AmountSums lines = group.single + group.other;
    return lines.compare(said, m_lines).agrees() || group.single.compare(said, m_lines).agrees() ||
           (group.united.lines > 0 && (lines + group.united).compare(said, m_lines).agrees());
}

void CountrySums::judge(const Group &group, std::size_t place, Findings &findings) const
{
    AmountSums worlds;
    for (const std::size_t line : group.worlds)
        worlds.add(m_lines[line]);
    const bool together = group.worlds.size() > 1 && isWhole(group, worlds);
    const bool alone = group.single.lines + group.other.lines + group.united.lines == 0;
    for (const std::size_t line : group.worlds) {
        put(findings, line,
            alone                                                         ? SumKind::CountriesAlone
            : together || isWhole(group, AmountSums::of(m_lines[line])) ? SumKind::Countries
                                                                          : SumKind::CountriesDiffer);
    }
    for (const std::size_t line : group.unions)
        judgeUnion(group, line, place, findings);
}

/** A union beside none of its members is a line like any other. */
void CountrySums::judgeUnion(const Group &group, std::size_t line, std::size_t place,
                             Findings &findings) const
{
    const AmountSums said = AmountSums::of(m_lines[line]);
    const auto *const meanings = CountryGroups::instance().find(m_lines.groupName(m_lines[line].where[place]));
    bool known = false;
    bool beside = false;
    AmountSums::Agreement best = group.single.compare(said, m_lines);
    bool agrees = group.single.lines > 0 && best.agrees();
    for (std::size_t i = 0; meanings && i < meanings->size(); ++i) {
        const CountryGroups::Meaning &meaning = (*meanings)[i];
        if (meaning.members.empty())
            continue;
        known = true;
        AmountSums inside;
        for (const auto &[code, sums] : group.singles) {
            const bool isMember =
                std::any_of(meaning.members.begin(), meaning.members.end(),
                            [country = code](CountryCode member) { return member.packed == country; });
            if (isMember != meaning.outside)
                inside.add(sums);
        }
        beside = beside || inside.lines > 0;
        const AmountSums::Agreement agreement = inside.compare(said, m_lines);
        if (!agrees && inside.lines > 0 && agreement.agrees()) {
            best = agreement;
            agrees = true;
        }
    }
    if (agrees || beside)
        findings.unions.push_back(m_lines[line].row);
    if (agrees) {
        findings.digits += best.digits;
        put(findings, line, SumKind::Countries);
    } else if (beside)
        put(findings, line, SumKind::CountriesDiffer);
    else if (!known)
        put(findings, line, SumKind::CountriesAlone);
}
