// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casefile.h"
#include "core/progress.h"
#include "core/result.h"
#include "importing/importreport.h"
#include "mapping/columnmapping.h"
#include "readers/readlimits.h"
#include "readers/readwishes.h"

#include <QMap>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

class Classifier;
class Countries;

/** What importing needs to know of the world; made once, by the one who wires the program, and safe to share.
 */
struct ImportKnowledge {
    const Countries &countries;
    const Classifier &classifier;
};

/** How a file is to be imported; the defaults take every sheet that looks like shipments, as it is proposed.
 */
struct ImportOptions {
    QString sheet; ///< only this one; empty = every sheet that looks like a table of shipments
    std::optional<ColumnMapping> mapping; ///< settled by a person or a file; for every sheet that is taken
    /** Settled by a person for each sheet, by the sheets' numbers from 0: exactly these are taken. Empty = as
     * `sheet` and `mapping` say. */
    QMap<int, ColumnMapping> settled;
    /** Questions' ids with the answers to them, wherever they are asked. An id with the letters of a column
     * ("which-country@E") is answered there only; without, an answer that says what a column is goes to the
     * first one that is asked about. */
    QMap<QString, QString> answers;
    /** Which of these keys some question had; where nobody looks, null. */
    std::shared_ptr<QSet<QString>> answered;
    /** Refuse the file (Failure::Kind::Refused) if any row has a problem or a question is open. */
    bool strict = false;
    bool again = false; ///< take a sheet that is in the case already
    QString author;     ///< who imports, for the record
    ReadLimits limits;
    ReadOptions reading;
    ReadWishes wishes;
};

/**
 * Imports one file into a case in one transaction: when it fails, is cancelled or is killed, the case is as
 * it was. Reads, understands and writes in a pipeline of three threads with bounded memory; the calling
 * thread reads. Progress counts bytes or rows as the reader tells them, and rows.
 */
Result<ImportReport> importFile(const CaseFile &file, const QString &path, const ImportOptions &options,
                                const ImportKnowledge &knowledge, const Progress &progress);
