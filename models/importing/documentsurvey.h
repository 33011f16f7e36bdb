// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "casefile/rawrow.h"
#include "core/progress.h"
#include "core/result.h"
#include "importing/importjob.h"
#include "mapping/columnmapping.h"
#include "readers/sheetreader.h"

#include <QList>
#include <QString>
#include <QStringList>

/** What one sheet looks like before it is imported. */
struct SheetProposal {
    int number = 0; ///< in the document, counted from 0
    SheetInfo sheet;
    bool taken = false;      ///< it looks like shipments, or was asked for
    QString reason;          ///< why it does not look like shipments; empty if it does
    QStringList notes;       ///< what a person should know of the mapping
    ColumnMapping mapping;   ///< as asked for, remembered for this shape, or proposed
    bool remembered = false; ///< a person settled it for a sheet of this shape
    QString shape;           ///< the key of the sheet's shape
    QList<RawRow> sample;    ///< its first rows
    QString delimiter;       ///< of a text file, whose rows are as wide as it says; empty for any other
};

/** What a document holds: for the import page, and for deciding what to take. */
struct DocumentSurvey {
    QString file;
    DocumentInfo info;
    QList<SheetProposal> sheets;
};

/** What a table's columns are called in the row that a given mapping takes for its header. The rows are those
 * that are at hand: none has the names where that row is not among them. */
QStringList headersUnder(const ColumnMapping &given, const ColumnMapping &known, const QList<RawRow> &rows);

/**
 * Opens a file and proposes how to import it. Columns whose meaning the first rows do not settle are read to
 * the end. The case, which may be none, remembers mappings.
 */
Result<DocumentSurvey> surveyDocument(const CaseFile *file, const QString &path, const ImportOptions &options,
                                      const ImportKnowledge &knowledge, const Progress &progress);
/** The same for a document that is open. */
Result<QList<SheetProposal>> surveySheets(const CaseFile *file, SheetReader &reader,
                                          const ImportOptions &options, const ImportKnowledge &knowledge,
                                          const Progress &progress);
