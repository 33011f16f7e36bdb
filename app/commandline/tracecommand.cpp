// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/tracecommand.h"

#include "casefile/casefile.h"
#include "casefile/casereader.h"
#include "core/columnletters.h"
#include "core/text.h"
#include "mapping/daterules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

struct TracedCell {
    QString column, header, text;
    ColumnUse use; ///< what it is taken for
};

ColumnUse useOf(const ColumnMapping &mapping, int column)
{
    for (const ColumnUse &use : mapping.columns) {
        if (use.column == column)
            return use;
    }
    return {};
}

QList<TracedCell> cellsOf(const Trace &trace)
{
    QList<TracedCell> cells;
    const auto count = std::max(static_cast<qsizetype>(trace.row.cells.size()), trace.source.headers.size());
    for (qsizetype i = 0; i < count; ++i) {
        const bool there = i < static_cast<qsizetype>(trace.row.cells.size());
        cells.append(
            {columnLetters(static_cast<int>(i)), trace.source.headers.value(i),
             there ? QString::fromStdString(trace.row.cells[static_cast<std::size_t>(i)].text) : QString(),
             useOf(trace.source.mapping, static_cast<int>(i))});
    }
    return cells;
}

QJsonArray flagsOf(const Trace &trace)
{
    QJsonArray flags;
    for (const ShipmentFlag &flag : trace.shipment.flags)
        flags.append(
            QJsonObject{{QStringLiteral("flag"), flag.kind}, {QStringLiteral("detail"), flag.detail}});
    return flags;
}

QByteArray asJson(const Trace &trace)
{
    QJsonArray cells;
    for (const TracedCell &cell : cellsOf(trace)) {
        QJsonObject object{{QStringLiteral("column"), cell.column},
                           {QStringLiteral("header"), cell.header},
                           {QStringLiteral("text"), cell.text}};
        if (cell.use.field != Field::None)
            object.insert(QStringLiteral("field"), fieldId(cell.use.field));
        if (cell.use.datePart != DatePart::Whole)
            object.insert(QStringLiteral("part"), DateRules::partId(cell.use.datePart));
        cells.append(object);
    }
    QJsonObject fields;
    for (const Field field : allFields()) {
        if (const QString text = trace.shipment.text(field); !text.isEmpty())
            fields.insert(fieldId(field), text);
    }
    QJsonObject object{{QStringLiteral("shipment"), static_cast<qint64>(trace.shipment.id.value)},
                       {QStringLiteral("file"), trace.source.file},
                       {QStringLiteral("path"), trace.source.path},
                       {QStringLiteral("sha256"), trace.source.sha256},
                       {QStringLiteral("sheet"), trace.source.sheet},
                       {QStringLiteral("row"), static_cast<qint64>(trace.row.number)},
                       {QStringLiteral("imported"), trace.source.importedAt},
                       {QStringLiteral("category"), trace.shipment.category},
                       {QStringLiteral("rule"), trace.shipment.rule},
                       {QStringLiteral("reason"), trace.shipment.reason.text()},
                       {QStringLiteral("flags"), flagsOf(trace)},
                       {QStringLiteral("cells"), cells},
                       {QStringLiteral("fields"), fields}};
    if (!trace.source.mapping.date.isEmpty())
        object.insert(QStringLiteral("date_of_file"), trace.source.mapping.date);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray asTable(const Trace &trace)
{
    QString out =
        QStringLiteral(
            "shipment  %1\nfile      %2\nsha256    %3\nsheet     %4\nrow       %5\nrule      %6\n\n")
            .arg(trace.shipment.id.value)
            .arg(Text::visible(trace.source.file), trace.source.sha256, Text::visible(trace.source.sheet))
            .arg(trace.row.number)
            .arg(Text::visible(trace.shipment.reason.text(), 1000));
    if (!trace.source.mapping.date.isEmpty())
        out.insert(out.size() - 1,
                   QStringLiteral("file date %1\n").arg(Text::visible(trace.source.mapping.date)));
    for (const ShipmentFlag &flag : trace.shipment.flags)
        out.insert(out.size() - 1,
                   QStringLiteral("flag      %1: %2\n")
                       .arg(flag.kind, Text::visible(flag.explanation(trace.shipment), 1000)));
    qsizetype width = 0;
    const QList<TracedCell> cells = cellsOf(trace);
    for (const TracedCell &cell : cells)
        width = std::max(width, cell.header.size());
    width = std::min<qsizetype>(width, 40);
    for (const TracedCell &cell : cells)
        out += QStringLiteral("%1  %2  %3%4\n")
                   .arg(cell.column, -3)
                   .arg(Text::visible(cell.header), static_cast<int>(-width))
                   .arg(Text::visible(cell.text, 100'000),
                        cell.use.datePart == DatePart::Whole
                            ? QString()
                            : QStringLiteral("  [date: %1]").arg(DateRules::partId(cell.use.datePart)));
    return out.toUtf8();
}

} // namespace

CLI::App *TraceCommand::declare(CLI::App &program)
{
    CLI::App *const app =
        program.add_subcommand("trace", "Show the file, sheet, row and cells behind one shipment");
    app->add_option("CASE", m_case, "The case file")->required();
    app->add_option("SHIPMENT", m_shipment, "The shipment's number")
        ->required()
        ->check(Console::wholeNumber());
    app->add_option("--format", m_format, "table or json")->check(CLI::IsMember({"table", "json"}));
    return app;
}

Result<ExitCode> TraceCommand::run(const Knowledge &)
{
    const auto file = CaseFile::open(Console::text(m_case), CaseFile::Access::ReadOnly);
    if (!file)
        return file.failure();
    const auto connection = (*file)->connect(CaseConnection::Mode::Read);
    if (!connection)
        return connection.failure();
    const auto trace = CaseReader(*connection).trace(ShipmentId(m_shipment));
    if (!trace)
        return trace.failure();
    return Console::conclude(m_format == "json" ? asJson(*trace) : asTable(*trace));
}
