// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "mapping/field.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>

/** Which part of a date stands first, decided by the whole column, never cell by cell. */
enum class DateOrder : std::uint8_t { DayMonthYear, MonthDayYear, YearMonthDay };
/** Which sign parts the whole from the fraction, decided by the whole column. */
enum class DecimalSign : std::uint8_t { Point, Comma };

/** One column of the file and what it is taken for. */
struct ColumnUse {
    int column = 0;     ///< counted from 0
    QString header;     ///< as it stands, rows of a two-row header joined by " / "
    Field field = Field::None;
    int confidence = 0; ///< 0 to 100
    QString evidence;   ///< why, in words: "header says net mass; 198 of 200 values are numbers"
    QString unit;       ///< masses: "kg", "g", "t", "lb"; empty = by the row's own unit, else kg
    QString currency;   ///< money: ISO 4217; empty = by the row's own currency column
    std::int64_t factor = 1; ///< money and quantity: 1000 for "thousand US dollars"
    DateOrder dateOrder = DateOrder::DayMonthYear;
    DecimalSign decimalSign = DecimalSign::Point;
    bool operator==(const ColumnUse &) const = default;
};

/** Something the file does not settle: asked, never guessed in silence. The first answer is the proposal. */
struct MappingQuestion {
    QString id;   ///< "date-order", "net-or-gross", "which-value" ...
    int column = -1;
    QString text;
    QList<QString> answers;  ///< texts of the buttons
    QList<QString> answerIds; ///< what applyAnswer() takes
    bool operator==(const MappingQuestion &) const = default;
};

/** How the rows of one sheet become shipments. A value: remembered by shape, saved as JSON, shared. */
struct ColumnMapping {
    int headerRow = 1;  ///< the last header row, counted from 1; 0 = no header
    int headerRows = 1; ///< how many rows the header takes
    QList<ColumnUse> columns;   ///< every column of the sheet, in order
    QList<MappingQuestion> questions;
    QString layout;     ///< the known layout it was recognised as; empty = none
    bool operator==(const ColumnMapping &) const = default;

    /** The first column with this field, or nullptr. */
    const ColumnUse *use(Field field) const;
    QByteArray toJson() const;
    static Result<ColumnMapping> fromJson(const QByteArray &json);
};
