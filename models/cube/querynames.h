// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/filter.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

/** A value as it is stored and as people call it: "body-armor", "Body armor". */
struct QueryName {
    QString id;
    QString name;
    bool operator==(const QueryName &) const = default;
};

/**
 * The names a query may use: what is known to the program (categories, countries, states) and what is in the
 * case (sources, tags, flags, procedures). A value; the default knows only the words of the language itself.
 */
class QueryNames {
public:
    QueryNames();

    /** The known values of a field; for an open field only suggestions. */
    const QList<QueryName> &values(FilterField field) const;
    void setValues(FilterField field, const QList<QueryName> &names);
    /** True if only known values make sense: another one is a mistake. */
    static bool isClosed(FilterField field);
    /** True for origin, dispatch, trading and destination. */
    static bool isCountry(FilterField field);

    /** Finds a country by name in any language: alpha-2, or empty. */
    using CountryFinder = std::function<QString(const QString &)>;
    void setCountryFinder(CountryFinder finder) { m_findCountry = std::move(finder); }
    /** The stored value of what a person wrote: by id, by name, by the start of neither; empty = unknown. */
    QString resolve(FilterField field, const QString &written) const;
    /** What a person sees for a stored value; the value itself where no name is known. */
    QString nameOf(FilterField field, const QString &id) const;
    /** The same, but nothing where no name is known. */
    QString knownNameOf(FilterField field, const QString &id) const;
    /** Every id and name of a field, for suggestions. */
    QStringList words(FilterField field) const;

private:
    static FilterField listOf(FilterField field);
    QHash<FilterField, QList<QueryName>> m_values;
    QHash<FilterField, QHash<QString, QString>> m_names; ///< by id: tables ask for every cell
    CountryFinder m_findCountry;
};
