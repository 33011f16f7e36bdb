// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/rowruns.h"

#include <QJsonValue>
#include <QMap>
#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

/** What a row is by the rest of its sheet, where it is more than a line among lines. */
enum class SumKind : std::uint8_t {
    Countries,       ///< names several countries and is the sum of their lines: not counted
    CountriesDiffer, ///< stands beside their lines but is another sum: not counted, a problem
    CountriesAlone, ///< nothing to compare it with, though the sheet has single countries: counted, a problem
    CountriesOnly,  ///< the sheet has no single countries: counted
    Codes,          ///< is the sum of the lines with longer goods codes: not counted
    CodesDiffer,    ///< stands where such sums stand but is none: counted, a problem
    Lines,          ///< is the sum of the lines above or below: not counted
    LinesPerhaps,   ///< may be such a sum: counted, a problem
    Heads,          ///< says what the items below it share, or their sums: not counted
};

/** What single rows of one sheet are: found by looking over the sheet, and said by a person, who is right. */
struct RowVerdicts {
    static constexpr std::size_t kinds = 9;

    RowRuns shipments; ///< a person's: these are shipments whatever they look like
    RowRuns totals;    ///< a person's: these are no shipments
    std::array<RowRuns, kinds> found;
    /** Rows whose country a line of totals below them names, by its two letters. */
    QMap<QString, RowRuns> countries;
    /** The last row that was looked over for sums, where the sheet is too long for that; 0 = all were. */
    std::int64_t lookedUpTo = 0;
    bool operator==(const RowVerdicts &) const = default;

    bool empty() const;
    RowRuns &of(SumKind kind) { return found[static_cast<std::size_t>(kind)]; }
    const RowRuns &of(SumKind kind) const { return found[static_cast<std::size_t>(kind)]; }
    /** What the sheet says of the row; a person's word is not looked at. */
    std::optional<SumKind> find(std::int64_t row) const;
    /** The country that the totals below the row name, by its two letters; empty for none. */
    QString country(std::int64_t row) const;

    /** An object of texts such as "5 7-9", by id: "shipment", "total", those of the kinds,
     * "country-CN", and "looked-up-to". */
    QJsonValue toJson() const;
    /** Nothing for what is no such object. */
    static std::optional<RowVerdicts> fromJson(const QJsonValue &value);
    /** "countries", "countries-differ" ... */
    static QString id(SumKind kind);
    static bool isCounted(SumKind kind);
    static bool isProblem(SumKind kind);
};
