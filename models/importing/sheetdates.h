// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/documentsurvey.h"

/** How the first rows of a sheet write their dates, and which orders of day and month may be meant. */
struct SheetDates {
    enum class Form : std::uint8_t {
        None,    ///< there are none
        Numbers, ///< three numbers, with a sign between them: 03/04/2022, 2022-03-04
        Cells,   ///< a spreadsheet's own dates, which have no order
        Words,   ///< what else says day and month by itself: 2022年3月4日, 4 Mar 2022, 20220304
        Columns, ///< year, month and day stand in columns of their own
    };
    Form form = Form::None;
    DateOrder order = DateOrder::DayMonthYear; ///< as the mapping reads them
    QList<DateOrder> orders; ///< those that change a date of the sheet; empty if there is nothing to choose
    QString sign;            ///< between the numbers; empty = none, or several
    QString example;         ///< the first date, as it stands
    bool onlyPoints = false; ///< all are written with points
    bool operator==(const SheetDates &) const = default;

    static SheetDates of(const SheetProposal &sheet);
};
