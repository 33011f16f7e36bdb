// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/duplicatescommand.h"

#include "app/commandline/casedesk.h"
#include "casefile/leftoutstore.h"
#include "casework/overlapfinder.h"
#include "exporting/overlapreport.h"

#include <algorithm>

CLI::App *DuplicatesCommand::declare(CLI::App &program)
{
    CLI::App *const app = program.add_subcommand(
        "duplicates",
        "List shipments that stand in a case twice; leave them out of sums, or count them again");
    app->add_option("CASE", m_case, "The case file")->required();
    app->add_option("--query", m_query, "Only groups with a shipment that passes");
    Console::repeatable(
        app->add_option("--kind", m_kinds,
                        "Only same-declaration, same-goods, split-goods, master-and-house, same-row or "
                        "same-item"))
        ->delimiter(',')
        ->check(CLI::IsMember(
            {"same-declaration", "same-goods", "split-goods", "master-and-house", "same-row", "same-item"}));
    app->add_option("--format", m_format, "table, csv or json")
        ->check(CLI::IsMember({"table", "csv", "json"}));
    m_mark.declare(*app);
    CLI::Option *const leaveOut = app->add_flag(
        "--leave-out", m_leaveOut, "Leave what is listed out of sums, but for the first of each group");
    app->add_flag("--count-again", m_countAgain, "Take what is listed into sums again")->excludes(leaveOut);
    return app;
}

Result<ExitCode> DuplicatesCommand::run(const Knowledge &knowledge)
{
    const bool deciding = m_leaveOut || m_countAgain;
    const auto desk = CaseDesk::open(m_case, knowledge,
                                     deciding ? CaseFile::Access::ReadWrite : CaseFile::Access::ReadOnly);
    if (!desk)
        return desk.failure();
    const auto groups = this->groups(**desk);
    if (!groups)
        return groups.failure();
    if (deciding)
        return decide(**desk, *groups);
    const auto leftOut = LeftOutStore((*desk)->connection(), {}).all();
    if (!leftOut)
        return leftOut.failure();
    const OverlapReport report((*desk)->reader(), *groups, *leftOut);
    const auto text = m_format == "json" ? report.json() : m_format == "csv" ? report.csv() : report.table();
    if (!text)
        return text.failure();
    return Console::conclude(m_format == "csv" ? m_mark.marked(*text) : *text);
}

Result<QList<OverlapGroup>> DuplicatesCommand::groups(const CaseDesk &desk) const
{
    const auto filter = desk.filter(m_query);
    if (!filter)
        return filter.failure();
    const auto cube = desk.cube(*filter);
    if (!cube)
        return cube.failure();
    auto groups = OverlapFinder((*cube)->store(), desk.connection()).find();
    if (!groups)
        return groups;
    if (!m_kinds.empty()) {
        groups->removeIf([this](const OverlapGroup &group) {
            return std::ranges::find(m_kinds, overlapKindId(group.kind).toStdString()) == m_kinds.end();
        });
    }
    // Items with other cells may be other goods: they are left out where somebody says so expressly.
    if (m_kinds.empty() && m_leaveOut)
        groups->removeIf([](const OverlapGroup &group) { return group.kind == OverlapKind::SameItem; });
    if (filter->clauses.isEmpty())
        return groups;
    const auto passing = (*cube)->shipments(*filter, {QStringLiteral("shipment"), false});
    if (!passing)
        return passing.failure();
    groups->removeIf([&passing](const OverlapGroup &group) {
        return std::ranges::none_of(group.shipments, [&passing](std::int64_t shipment) {
            return std::ranges::binary_search(*passing, shipment);
        });
    });
    return groups;
}

Result<ExitCode> DuplicatesCommand::decide(const CaseDesk &desk, const QList<OverlapGroup> &groups) const
{
    const LeftOutStore store(desk.connection(), Console::author());
    QList<std::int64_t> shipments;
    for (const OverlapGroup &group : groups)
        shipments += group.shipments;
    const auto before = m_leaveOut ? store.leaveOut(overlapTwins(groups)) : store.countAgain(shipments);
    if (!before)
        return before.failure();
    const auto changed = before->size();
    const QByteArray number = QByteArray::number(changed);
    return Console::conclude(m_format == "json"
                                 ? "{\"changed\": " + number + "}\n"
                                 : number + (changed == 1 ? " shipment " : " shipments ") +
                                       (m_leaveOut ? "left out of sums\n" : "counted again\n"));
}
