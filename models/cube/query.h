// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "cube/filter.h"
#include "cube/querynames.h"

#include <QString>

#include <optional>

/** What is wrong with a query, and where. */
struct QueryError {
    qsizetype position = 0; ///< in UTF-16 units, counted from 0
    qsizetype length = 0;   ///< of the part that is wrong
    QString message;        ///< one sentence
    QString suggestion;     ///< what could stand there instead; empty = no idea
    bool operator==(const QueryError &) const = default;
    /** Message, place and suggestion as one line. */
    QString text() const;
};

/** A filter, or the first mistake of the query. */
struct QueryReading {
    Filter filter;
    std::optional<QueryError> error;
};

/**
 * Reads the query language: `category:body-armor origin:CN|TR -mode:air date:2022-08..2022-12 net:>500
 * "ceramic plates"`. A blank means and, `|` means or inside a field, `-` negates, quotes group ("" inside
 * quotes is a quote), `=` before a text asks for the whole text. Values come back in one canonical writing,
 * so that equal meanings are equal filters.
 */
QueryReading readQuery(const QString &query, const QueryNames &names);

/** The same with the mistake as a usage failure, for the command line. */
Result<Filter> parseQuery(const QString &query, const QueryNames &names);
