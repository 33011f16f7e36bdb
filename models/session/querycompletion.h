// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/valuesearch.h"

#include <QList>
#include <QString>

#include <optional>

/** What could stand in the place of a word of a query. */
struct QueryOffer {
    QString word; ///< of the query, with its sign, field and the values before
    QString name; ///< as people call it
    QString hint; ///< its code, and how many shipments have it
    bool operator==(const QueryOffer &) const = default;
};

/** Completes the word of a query that is being written: the name of a field, or a value of one. */
class QueryCompletion {
public:
    /** @p word as it stands before the cursor: "-dispatch:TR|tur". */
    explicit QueryCompletion(const QString &word);

    /** Whose values the offers need from the cube; none while a field is being named. */
    QList<Dimension> dimensions() const;
    /** The best first: values that shipments have before all others, those that begin with what was typed
     * before those that hold it, the more frequent before the rarer. @p values are those of dimensions(), the
     * most frequent first. Takes its time where there are many; without a whole answer if it is cancelled. */
    QList<QueryOffer> offers(const QList<KnownValue> &values, const QueryNames &names, int most,
                             const Progress &progress = {}) const;
    /** True if the first offer is what a person means who says no more: only where what is typed so far
     * says nothing by itself. */
    bool wantsFirst(const QueryNames &names) const;

private:
    QList<QueryOffer> fieldOffers() const;
    QList<KnownValue> others(const QList<KnownValue> &values, const QueryNames &names) const;
    QString written(const QString &value) const;

    QString m_before; ///< what stays: sign, field and the values before
    QString m_part;   ///< of the value, or of the field's name
    std::optional<FilterField> m_field;
    bool m_valued = false; ///< there is a colon
};
