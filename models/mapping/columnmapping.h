// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "core/result.h"
#include "mapping/datestyle.h"
#include "mapping/field.h"
#include "mapping/mergedcolumns.h"
#include "mapping/rowverdicts.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <cstdint>

/** One column of the file and what it is taken for. */
struct ColumnUse {
    int column = 0;      ///< counted from 0
    QString header = {}; ///< as it stands, rows of a two-row header joined by " / "
    Field field = Field::None;
    int confidence = 0;      ///< 0 to 100
    Said evidence = {};      ///< why, in words: "header says net mass; 198 of 200 values are numbers"
    QString unit = {};       ///< masses: "kg", "g", "t", "lb"; empty = by the row's own unit, else kg
    /** Masses: the unit of rows that name none, where unit is empty: "-" = nobody knows it, empty = kg. */
    QString unnamedUnit = {};
    QString currency = {};   ///< money: ISO 4217; empty = by the row's own currency column
    std::int64_t factor = 1; ///< money and quantity: 1000 for "thousand US dollars"
    DateOrder dateOrder = DateOrder::DayMonthYear;
    std::optional<DateOrder> pointOrder = {}; ///< of dates with points, where others decided dateOrder
    DecimalSign decimalSign = DecimalSign::Point;
    /** Masses: the column that holds each row's unit; -1 = none. */
    int unitColumn = -1;
    /** Masses: the column that says of each row whether its mass is the gross or the net one; -1 = none. */
    int kindColumn = -1;
    /** Money: the column that holds each row's currency; -1 = the one mapped to currency. */
    int currencyColumn = -1;
    /** Dates given as instants ("...T18:30:00Z"): minutes to add before the day is taken. */
    int zoneMinutes = 0;
    /** HS codes: how long the column's codes are; one digit fewer lost its leading zero; 0 = unknown. */
    int digits = 0;
    /** Numbers of documents: all long ones end in zeros, as a spreadsheet leaves them. */
    bool rounded = false;
    /** Masses, money, quantity: the column is filled with 0 where nothing is known. */
    bool zeroIsMissing = false;
    /** An empty cell means the same as the cell above it, as in a list whose first column is merged. */
    bool fillDown = false;
    /** Amounts: of the whole document, and repeated on each of its rows: counted on the first of those that
     * have the same document number and the same amount. */
    bool once = false;
    /** It is read only where the field's other column holds nothing. */
    bool fallback = false;
    /** Countries: the column that says of each row whether it is an import; the country of an export is its
     * destination. -1 = the country is what the field says in every row. */
    int directionColumn = -1;
    /** Dates: what of the date stands here; the columns of its parts make one date together. */
    DatePart datePart = DatePart::Whole;
    DateCalendar calendar = DateCalendar::Gregorian;
    DateForm dateForm = DateForm::Usual;
    /** Dates: a spreadsheet read the texts it could in the wrong order, so that day and month of its true
     * dates are to be exchanged. */
    bool swapDates = false;
    /** Dates: some begin with the day and others with the month, so that those which may be either are listed. */
    bool mixedOrders = false;
    /** Dates: the texts among true dates are in dateOrder, as those show that can be in no other. */
    bool sureDates = false;
    bool operator==(const ColumnUse &) const = default;

    /** A person says what the column is, in every row. */
    void become(Field said, DatePart part = DatePart::Whole)
    {
        field = said;
        datePart = part;
        fallback = false;
        once = false;
        directionColumn = -1;
        kindColumn = -1;
    }
    DateStyle dateStyle() const { return {dateOrder, calendar, dateForm, zoneMinutes, pointOrder}; }
};

/** Something the file does not settle: asked, never guessed in silence. The first answer is the proposal. */
struct MappingQuestion {
    QString id; ///< "date-order", "net-or-gross", "which-value" ...
    int column = -1;
    Said text;
    QList<Said> answers;      ///< texts of the buttons
    QList<QString> answerIds; ///< what applyAnswer() takes
    bool operator==(const MappingQuestion &) const = default;

    /** Adds an answer, unless it is there. */
    void offer(const QString &answerId, const Said &answer);
    /** Moves an answer to the front: the first one is what is taken. */
    void prefer(const QString &answerId);
};

/** Lines that hold nothing but a country or a month stand above its lines, or totals below them name the
 * country. */
struct GroupLines {
    int column = -1;           ///< where it stands; -1 = there are no such lines
    Field field = Field::None; ///< a country, or the date
    bool below = false; ///< they are lines of totals, below the lines of that country
    bool operator==(const GroupLines &) const = default;
};

/** How the rows of one sheet become shipments. A value: remembered by shape, saved as JSON, shared. */
struct ColumnMapping {
    int headerRow = 1;        ///< the last header row, counted from 1; 0 = no header
    int headerRows = 1;       ///< how many rows the header takes
    QList<ColumnUse> columns; ///< every column of the sheet, in order
    /** How many cells a row has at most: one with more, or with cells that fit their columns only when moved,
     * is shifted and not counted; 0 = rows are taken as they stand. */
    int rowWidth = 0;
    QList<MappingQuestion> questions;
    QString layout;                        ///< the known layout it was recognised as; empty = none
    QMap<QString, QString> countryAliases; ///< rule for all rows: a text as it stands to an ISO alpha-2 code
    QMap<QString, QString> unitAliases;    ///< the same for units of mass: to "kg", "g", "t" ...
    GroupLines groups;
    /** The column that says of each row what became of it; rows that it calls cancelled are no shipments; -1
     * = none. */
    int statusColumn = -1;
    bool statusAsks = false; ///< its header asks whether a row is cancelled, and yes under it says so
    /** Countries that no column has, because the whole file is of one: the destination of a country's
     * imports. */
    QMap<Field, QString> countries;
    /** Of this sheet only: never remembered for others of its shape. */
    RowVerdicts rows;
    /** A person took the source out of the case: none of its rows is a shipment until it is put back. Of this
     * source only, too. */
    bool takenOut = false;
    /** Of this sheet only, too: which cells stand for the rows below them. */
    MergedColumns merged;
    /** The same for cells of head lines, which were found by the sums of their items. */
    MergedColumns heads;
    /** The year or month that the whole file is of, as ISO 8601; it completes dates whose columns do not say
     * it. Empty = none. */
    QString date;
    bool operator==(const ColumnMapping &) const = default;

    /** The first column with this field, or nullptr; one that is only read where another holds nothing comes last. */
    const ColumnUse *use(Field field) const;
    /**
     * Takes one answer of a question ("dmy" to "date-order") and removes the question; false if there is no
     * such question or answer.
     */
    bool applyAnswer(const QString &questionId, int column, const QString &answerId);
    /** The mapping file of resources/mapping/README.md; everything but column and field has a default. */
    QByteArray toJson() const;
    /** Reads what toJson() writes, and what people write by hand; fails with the key that is wrong. */
    static Result<ColumnMapping> fromJson(const QByteArray &json);
};
