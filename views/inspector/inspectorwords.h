// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/casereader.h"
#include "casefile/leftoutstore.h"
#include "cube/querynames.h"
#include "views/inspector/pairlist.h"

class Theme;

/** What the inspector says about a shipment; text only, so that it can be tested without a window. */
namespace InspectorWords {
/** The fields that were read, exact, without those that the source does not have; and who left it out of sums. */
QList<Pair> fields(const Shipment &shipment, const QueryNames &names, const Theme &theme,
                   const QMap<std::int64_t, LeftOut> &leftOut, const QString &reader);
/** Every cell of the row under its header, as both stand in the file. */
QList<Pair> cells(const Trace &trace);
/** "row 83,561", and whether it was hidden. */
QString row(const Trace &trace);
/** File, sheet, SHA-256, and when it was imported. */
QString source(const Source &source);
/** One line for each problem of the row. */
QString issues(const QList<Issue> &issues);
/** Who wrote it and when. */
QString signature(const Annotation &annotation);
} // namespace InspectorWords
