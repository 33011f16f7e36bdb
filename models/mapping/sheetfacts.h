// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/columnfacts.h"
#include "mapping/columnmapping.h"
#include "mapping/headervocabulary.h"
#include "mapping/sheetsample.h"
#include "mapping/tradewords.h"

#include <QList>
#include <QString>

#include <string>
#include <vector>

/** A sheet as the proposer sees it: headers, what stands under them, and rows to look back at. */
struct SheetFacts {
    QString name; ///< of the sheet; empty where the file is one
    QList<QString> headers;
    std::vector<HeaderText> texts;
    std::vector<ColumnFacts> facts;
    const SheetSample *sample = nullptr;
    const Countries *countries = nullptr;
    std::size_t firstRow = 0;  ///< index in the sample of the first row under the header
    std::size_t titleRows = 0; ///< rows of the sample above the header
    const KnownLayout *layout = nullptr;

    /** What stands above the header, in one line. */
    std::string title() const;
    std::size_t width() const { return facts.size(); }
    /** The column that holds nothing but "ИМ" and "ЭК", "IMPORT" and "EXPORT", -1 for none; said: what it
     * says of all rows together. */
    int directionColumn(TradeDirection *said = nullptr) const;
    /** By such a column, or by headers such as EXP_DATE. */
    TradeDirection direction() const;
    /** The same, else by the name of the sheet and what stands above the header. */
    TradeDirection titledDirection() const;
    /** What a cell comes to at this scale, read by the column's decimal sign; nothing for no number. */
    std::optional<std::int64_t> amount(std::size_t row, const ColumnUse &use, DecimalScale scale) const;
    /** Whether nearly every cell of the column says what its number is in: "12 kg", "$5". */
    bool namedInCells(const ColumnUse &use) const;
    /** Maps the column, with its confidence and the evidence in words. */
    void put(ColumnUse &use, Field field, double score) const;
    /** The first column with the field, -1 for none; one that is only read where another says nothing comes
     * last. */
    static int columnOf(const std::vector<ColumnUse> &columns, Field field);
};

/** One column's claim to a field, or to "mass", "massunit", "country". */
struct FieldCandidate {
    int column;
    std::string meaning;
    double score;
};
