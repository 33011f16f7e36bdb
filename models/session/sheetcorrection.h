// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/documentsurvey.h"
#include "session/namedcommand.h"

class Countries;

/**
 * A correction that a person makes to how a sheet is read: the sheet as it is then, and what was done, for the
 * history. A correction that says what is so already gives the sheet unchanged.
 */
struct SheetCorrection {
    SheetProposal sheet;
    StepName name;

    static SheetCorrection taken(SheetProposal sheet, bool taken);
    /** Columns are counted from 0; one that the sheet has not is no correction. */
    /** The column is read as its own header and values say; of a part of a date nothing is to be decided. */
    static SheetCorrection field(SheetProposal sheet, int column, Field field, DatePart part,
                                 const Countries &countries);
    /** The unit of a column of masses, or the currency of one of values; empty = as each row says. */
    static SheetCorrection massUnit(SheetProposal sheet, int column, const QString &unit);
    static SheetCorrection currency(SheetProposal sheet, int column, const QString &code);
    /** The last row of the header, counted from 1: all columns are looked at anew. */
    static SheetCorrection headerRow(SheetProposal sheet, int row, const Countries &countries);
    static SheetCorrection dateOrder(SheetProposal sheet, DateOrder order);
    static SheetCorrection decimalSign(SheetProposal sheet, DecimalSign sign);
    static SheetCorrection answer(SheetProposal sheet, const MappingQuestion &question, const QString &answerId);
};
