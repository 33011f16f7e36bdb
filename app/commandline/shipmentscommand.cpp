// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/shipmentscommand.h"

#include "app/commandline/casedesk.h"
#include "casefile/casesettings.h"
#include "exporting/tableexport.h"
#include "figures/chartwords.h"

#include <QFileInfo>

CLI::App *ShipmentsCommand::declare(CLI::App &program)
{
    CLI::App *const app = program.add_subcommand("shipments", "List the shipments in view");
    app->add_option("CASE", m_case, "The case file")->required();
    app->add_option("--query", m_query, "Only shipments that pass");
    Console::repeatable(
        app->add_option("--columns", m_columns, "Columns by id: shipment,date,origin,origin-name,net ...")
            ->delimiter(','));
    app->add_option("--sort", m_sort, "The column to sort by; \"-net\" is largest first");
    app->add_option("--limit", m_limit, "Only so many rows; 0 = all")->check(Console::wholeNumber());
    m_output.declare(*app, {"table", "csv", "json", "xlsx"}, "table, csv, json or xlsx");
    m_mark.declare(*app);
    return app;
}

namespace {

/** The table in a file, or on standard output. */
Result<TableCounts> written(const CaseShipmentRows &rows, const TableExport &what, const TableOutput &output)
{
    if (!output.isStandard())
        return saveTable(rows, what, output.path());
    return Console::stream([&](QFile &out) { return writeTable(rows, what, out); });
}

} // namespace

Result<MethodNote> ShipmentsCommand::noteOn(const CaseDesk &desk, const ColumnCube &cube,
                                            const Filter &filter, const QList<std::int64_t> &numbers) const
{
    const auto totals = cube.answer(filter, {CubeRequest{{}, false, true}});
    if (!totals)
        return totals.failure();
    const auto sources = desk.reader().sources();
    if (!sources)
        return sources.failure();
    const auto shares = sharesOf(desk.connection(), *sources, numbers);
    if (!shares)
        return shares.failure();
    const auto overlaps = desk.overlaps(cube, filter);
    if (!overlaps)
        return overlaps.failure();
    const auto otherMoney = cube.otherMoney(filter);
    if (!otherMoney)
        return otherMoney.failure();
    return MethodNote{.title = QStringLiteral("Shipments"),
                      .caseName = QFileInfo(Console::text(m_case)).fileName(),
                      .query = filter.toQuery(),
                      .totals = totals->first().total,
                      .otherMoney = *otherMoney,
                      .sources = *sources,
                      .shares = *shares,
                      .illustrative =
                          CaseSettings::read(desk.connection(), CaseSettings::illustrative) == u"1",
                      .leftOut = totals->first().leftOut,
                      .overlaps = *overlaps,
                      .notes = {}};
}

Result<ExitCode> ShipmentsCommand::run(const Knowledge &knowledge)
{
    TableExport what;
    what.format = *tableFormatFromId(m_output.format());
    what.csv.byteOrderMark = m_mark.wanted();
    if (what.format == TableFormat::Xlsx && m_output.isStandard())
        return Failure{QStringLiteral("A workbook needs a file: give -o FILE.xlsx."), Failure::Kind::Usage};
    if (!m_columns.empty()) {
        QStringList ids;
        for (const std::string &id : m_columns)
            ids.append(Console::text(id));
        const auto columns = TableExport::columnsFromIds(ids);
        if (!columns)
            return columns.failure();
        what.columns = *columns;
    }
    RowOrder order{Console::text(m_sort), m_sort.starts_with('-')};
    if (order.descending)
        order.column.remove(0, 1);
    const auto desk = CaseDesk::open(m_case, knowledge);
    if (!desk)
        return desk.failure();
    if (const auto may = (*desk)->mayWrite(m_output.path()); !may)
        return may.failure();
    what.names = (*desk)->names();
    const auto filter = (*desk)->filter(m_query);
    if (!filter)
        return filter.failure();
    const auto cube = (*desk)->cube(*filter, order.column);
    if (!cube)
        return cube.failure();
    auto numbers = (*cube)->shipments(*filter, order);
    if (!numbers)
        return numbers.failure();
    if (m_limit > 0 && numbers->size() > m_limit)
        numbers->resize(m_limit);
    auto note = noteOn(**desk, **cube, *filter, *numbers);
    if (!note)
        return note.failure();
    what.note = std::move(note).value();
    const CaseShipmentRows rows((*desk)->reader(), *numbers);
    const auto counts = written(rows, what, m_output);
    if (!counts)
        return counts.failure();
    if (const QString remark = remarkOn(*counts); !remark.isEmpty())
        Console::complain(remark);
    // A table has no place for a sentence: it is said beside it.
    for (const QString &sentence : ChartWords::overlapNotes(what.note.overlaps, what.note.leftOut))
        Console::complain(sentence);
    return ExitCode::Done;
}
