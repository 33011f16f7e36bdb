// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/problemtable.h"

#include "casefile/problemkind.h"
#include "core/columnletters.h"
#include "exporting/csvwriter.h"
#include "exporting/jsonwriter.h"
#include "exporting/textwriter.h"
#include "exporting/wholefile.h"

#include <QCoreApplication>

#include <memory>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProblemTable)
};

constexpr std::int64_t rowsBetweenAsking = 4096;

ExportColumn column(const char *id, bool numeric = false)
{
    ExportColumn made;
    made.id = QLatin1String(id);
    made.name = made.id;
    made.numeric = numeric;
    return made;
}

ExportCell cell(const QString &text)
{
    ExportCell made;
    made.kind = text.isEmpty() ? ExportCell::Kind::Missing : ExportCell::Kind::Text;
    made.text = text;
    return made;
}

ExportCell cell(std::int64_t number)
{
    ExportCell made;
    made.kind = number == 0 ? ExportCell::Kind::Missing : ExportCell::Kind::Number;
    made.value = number;
    return made;
}

ExportCell lettersCell(int column)
{
    return cell(column < 0 ? QString() : columnLetters(column));
}

Result<void> writeGroups(const ProblemReader &problems, const ProblemChoice &choice, TableWriter &writer)
{
    const auto groups = problems.groups(choice);
    if (!groups)
        return groups.failure();
    auto done = writer.begin({column("count", true), column("severity"), column("kind"), column("field"),
                              column("column"), column("header"), column("source", true), column("file"),
                              column("sheet"), column("example"), column("reason")});
    for (const ProblemGroup &group : *groups) {
        if (!done)
            return done;
        done = writer.row({cell(group.count), cell(ProblemKind::severityId(group.severity)), cell(group.kind),
                           cell(group.field == Field::None ? QString() : fieldId(group.field)),
                           lettersCell(group.column), cell(group.header), cell(group.source.value),
                           cell(group.file), cell(group.sheet), cell(group.example), cell(group.reason())});
    }
    return done;
}

Result<void> writeRows(const ProblemReader &problems, const ProblemChoice &choice, TableWriter &writer,
                       const Progress &progress)
{
    auto done = writer.begin({column("file"), column("sheet"), column("row", true), column("column"),
                              column("header"), column("value"), column("kind"), column("severity"),
                              column("reason"), column("count", true)});
    std::int64_t written = 0;
    const auto read = problems.forEach(choice, [&](const Issue &issue) {
        if (done && ++written % rowsBetweenAsking == 0 && progress.cancelled())
            done = Failure{Words::tr("The table was not written, because it was canceled."),
                           Failure::Kind::Cancelled};
        if (done)
            done = writer.row({cell(issue.file), cell(issue.sheet), cell(issue.row),
                               lettersCell(issue.column), cell(issue.header), cell(issue.value),
                               cell(issue.kind), cell(ProblemKind::severityId(issue.severity)),
                               cell(issue.text), cell(issue.count)});
        return done.ok();
    });
    return done ? read : done;
}

std::unique_ptr<TableWriter> writerFor(TableFormat format, const CsvStyle &csv, QIODevice &device)
{
    switch (format) {
    case TableFormat::Csv:
        return std::make_unique<CsvWriter>(device, csv);
    case TableFormat::Json:
        return std::make_unique<JsonWriter>(device);
    case TableFormat::Text:
    case TableFormat::Xlsx:
        break;
    }
    return std::make_unique<TextWriter>(device);
}

} // namespace

Result<TableCounts> ProblemTable::write(const ProblemReader &problems, QIODevice &device,
                                        const Progress &progress) const
{
    const auto writer = writerFor(format, csv, device);
    const auto done =
        rows ? writeRows(problems, choice, *writer, progress) : writeGroups(problems, choice, *writer);
    if (!done)
        return done.failure();
    if (const auto finished = writer->finish(); !finished)
        return finished.failure();
    return writer->counts();
}

Result<TableCounts> ProblemTable::save(const ProblemReader &problems, const QString &path,
                                       const Progress &progress) const
{
    return WholeFile::saveFor<TableCounts>(
        path, [&](QIODevice &device) { return write(problems, device, progress); });
}
