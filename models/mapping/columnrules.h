// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnfacts.h"
#include "mapping/columnmapping.h"

#include <QList>
#include <QString>

/** How each mapped column is to be read, decided by the whole of it: order of dates, decimal sign, zeros,
 * lengths. */
namespace ColumnRules {

/** What was decided, and what stays open. */
struct Outcome {
    QList<MappingQuestion> questions;
    QList<QString> notes;
};

void decide(ColumnUse &use, const ColumnFacts &facts, Outcome &outcome);
/** How long the goods codes of the column are. */
void decideDigits(ColumnUse &use, const ColumnFacts &facts, Outcome &outcome);
/** The question for a date or number column that the rows seen so far leave open; nothing once they settle
 * it. */
void decideDates(ColumnUse &use, const OrderEvidence &evidence, QList<MappingQuestion> &questions);
void decideSign(ColumnUse &use, const SignCounts &evidence, QList<MappingQuestion> &questions);
/** True for fields whose numbers have a decimal sign. */
bool isNumber(Field field);

} // namespace ColumnRules
