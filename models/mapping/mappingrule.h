// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "mapping/columnmapping.h"
#include "mapping/field.h"

#include <QString>
#include <QStringList>

class Countries;

/**
 * One correction of how a source is read, for all of its rows: what a person says once instead of cell by
 * cell. A value that the command line writes as text:
 *
 *     date.order=mdy          dmy, mdy or ymd
 *     date.calendar=persian   gregorian, persian, islamic, buddhist or minguo
 *     date.form=month-year    day, month-year, year-month, january, october, unix or unix-ms
 *     date.swap=yes           yes or no: exchange day and month of true dates
 *     date.file=2022-12       the year or month of the whole file; "-" = none
 *     date.month=C            the column of a part: year, quarter, month, day; "-" = none
 *     net.decimal=comma       comma or point
 *     gross.unit=t            a unit of mass, by its id in mapping files
 *     value.currency=EUR      ISO 4217, for every row
 *     value.factor=1000       for thousands
 *     net.zero=missing        0 stands for nothing; "value" = it is a mass of 0
 *     origin.column=H         another column, by letters or number; "-" = none
 *     header=6                the last row of the header
 *     country:КОРЕЯ РЕСП=KR   a country's name as it stands; "-" = no country
 *     unit:тн=t               a unit's name as it stands
 *     row:57=shipment         this row is one whatever it looks like; "total" = it is none, "auto" = as it
 *                             looks. Several: row:5,7-9=shipment
 */
struct MappingRule {
    enum class Kind : std::uint8_t {
        Column,
        DateOrder,
        DateCalendar,
        DateForm,
        DateSwap,
        FileDate,
        YearColumn,
        QuarterColumn,
        MonthColumn,
        DayColumn,
        DecimalSign,
        MassUnit,
        UnnamedUnit,
        Currency,
        Factor,
        Zero,
        HeaderRow,
        CountryAlias,
        UnitAlias,
        Row
    };
    Kind kind = Kind::Column;
    Field field = Field::None; ///< not for header, rows and aliases
    QString written;           ///< of an alias: the text as it stands; of rows: which
    QString value;             ///< in the form above; a column counted from 1
    bool operator==(const MappingRule &) const = default;

    /** Reads the form above; a failure (Failure::Kind::Usage) says what is wrong and what would be right. */
    static Result<MappingRule> parse(const QString &text, const Countries &countries);
    QString text() const;
    /** What a person is offered for the unit of masses, by ids, and for the currency of values, by ISO 4217 codes:
     * the most usual first. Every other one can be written in a rule as well. */
    static QStringList usualMassUnits();
    static QStringList usualCurrencies();

    /** Changes the mapping; fails if the source has no such column. A rule that says what is so already
     * changes nothing. */
    Result<void> apply(ColumnMapping &mapping) const;
};
