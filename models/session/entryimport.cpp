// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/entryimport.h"

#include "casefile/mappingstore.h"
#include "casefile/sharedwriting.h"

#include <QFileInfo>

namespace {

/** What a person imported by is proposed for the next sheet of that shape. Not worth failing an import that
 * is in. */
void remember(const CaseFile &file, const SheetProposal &sheet, const QString &path)
{
    const auto connection = file.connect(CaseConnection::Mode::Write);
    if (!connection)
        return;
    const auto saved = MappingStore(*connection).save(sheet.shape, QFileInfo(path).fileName(), sheet.mapping);
    if (!saved)
        qWarning("%s", qPrintable(saved.failure().text));
}

} // namespace

Result<ImportReport> importEntry(const CaseFile &file, const ImportEntry &entry, const QString &author,
                                 const ImportKnowledge &knowledge, const Progress &progress)
{
    ImportOptions options;
    options.author = author;
    options.wishes = entry.wishes;
    for (const SheetProposal &sheet : entry.survey.sheets) {
        if (sheet.taken)
            options.settled.insert(sheet.number, sheet.mapping);
    }
    SharedWriting::begin(file.path()); // the window reads on
    auto report = importFile(file, entry.path, options, knowledge, progress);
    for (const SheetProposal &sheet : entry.survey.sheets) {
        if (report && sheet.taken)
            remember(file, sheet, entry.path);
    }
    SharedWriting::end(file.path()); // empties the log, which is as large as what was written
    return report;
}
