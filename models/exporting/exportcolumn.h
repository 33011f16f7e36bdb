// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/shipment.h"
#include "cube/querynames.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/** One cell of an exported table: typed, so that every format writes it in its own true way. */
struct ExportCell {
    enum class Kind : std::uint8_t { Missing, Text, List, Date, Number };
    Kind kind = Kind::Missing;
    QString text;           ///< of Text; of Date in ISO 8601
    QStringList list;       ///< of List
    std::int64_t value = 0; ///< of Number: value / 10^scale
    int scale = 0;
    std::optional<Date> date;
    /** Exact plain text: ISO date, number with a point, list joined by "; ". */
    QString plain() const;
};

/** A column that can be exported. */
struct ExportColumn {
    QString id;   ///< as the command line writes it: "shipment", "category", "origin-name" ... "row"
    QString name; ///< translated, with its unit: "Net mass, kg"
    Field field = Field::None;
    bool numeric = false;
    int scale = 0; ///< decimals of a number
    QString codes = {}; ///< of a column of names: the column whose codes they are the names of
    FilterField namedAs = FilterField::Text;
    bool operator==(const ExportColumn &other) const { return id == other.id; }

    ExportCell cell(const Shipment &shipment, const QueryNames &names) const;
    /** Of a column of codes, the column of their names; of the value, that of its currency: what a person
     * sees in one cell stands in two. Nothing for all others. */
    QString companion() const;

    /** Every column there is, in the order of tables; names behind their codes. */
    static QList<ExportColumn> all();
    /** What is exported if nobody chooses: the shipment's number, its fields, category, rule, status, tags,
     * note. */
    static QList<ExportColumn> usual();
    static std::optional<ExportColumn> find(const QString &id);
};
