// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "mapping/columnmapping.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

/** What became of every row of a source. It balances, or the import fails. */
struct Ledger {
    std::int64_t rows = 0; ///< read from the sheet
    std::int64_t shipments = 0;
    std::int64_t headers = 0; ///< the header, titles above it, and the header repeated further down
    std::int64_t subtotals = 0;
    std::int64_t blank = 0;
    std::int64_t refused = 0; ///< nothing in it could be read as a shipment; listed as problems
    bool operator==(const Ledger &) const = default;
    bool balances() const { return shipments + headers + subtotals + blank + refused == rows; }
};

/**
 * For one summed field, and one currency of money or unit of quantities: what the cells below the header say
 * in all, by what became of their rows, beside what is stored. All sums are exact and in the stored unit
 * (grams, hundredths, thousandths, pieces): all = read + subtotals + headers + refused + unused, and stored =
 * read.
 */
struct ColumnTotal {
    static constexpr int mostMeasures = 200; ///< of one field; further ones are added up together
    static constexpr const char *furtherMeasures = "…";

    Field field = Field::None;
    int column = -1; ///< the first with this field
    QString header;
    std::int64_t cells = 0;  ///< of shipments, that hold a number which was read
    std::int64_t unread = 0; ///< of shipments, that hold something which could not be read; each is a problem
    QString read;            ///< in rows that became shipments, by the cells themselves
    QString stored;          ///< the same, added up from the case after it was written
    QString measure = {}; ///< currency or unit; empty for masses and packages, and where the file names none
    QString all = {};     ///< in every row below the header
    QString subtotals = {}, headers = {}, refused = {}; ///< in rows that are no shipments
    QString unused = {};        ///< in further columns of the field, where the first counts
    std::int64_t otherwise = 0; ///< cells that were taken for another amount; each is an error in the list
    bool operator==(const ColumnTotal &) const = default;
};

/** One imported sheet of one file. */
struct Source {
    SourceId id;
    QString file; ///< name without folder
    QString path; ///< where it was when it was imported
    QString sheet;
    QString sha256; ///< in hexadecimal
    std::int64_t size = 0;
    QString format, encoding, delimiter;
    QString shape; ///< key of the sheet's shape, for remembered mappings
    ColumnMapping mapping;
    QStringList headers; ///< of every column, as they stand
    QString importedAt;  ///< ISO 8601 in UTC
    QString importedBy, program;
    QString rules; ///< fingerprint of the rules that sorted it into categories
    Ledger ledger;
    QList<ColumnTotal> totals;
    std::int64_t firstShipment = 0, lastShipment = 0;
};
