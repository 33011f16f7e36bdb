// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cube/cube.h"
#include "figures/chartquestion.h"

#include <QDate>
#include <QHash>
#include <QMap>

#include <algorithm>

/** A cube over a handful of rows written in the test, slow and plain: one map of dimension id to key a row.
 */
class TableCube : public Cube {
public:
    struct Row {
        QHash<Dimension, QString> keys;
        std::int64_t netGrams = -1; ///< -1: not given
        std::int64_t usdCents = -1;
        std::int64_t declarations = 1;
    };
    QList<Row> rows;

    /** The same with where the shipment was dispatched and where it went. */
    void addRoute(const QString &category, const QString &origin, const QString &dispatch,
                  const QString &destination, std::int64_t grams)
    {
        add(QStringLiteral("2022-06-08"), category, origin, QStringLiteral("A"), grams);
        rows.last().keys.insert(Dimension::Dispatch, dispatch);
        rows.last().keys.insert(Dimension::Destination, destination);
    }

    /** Date (as day), category, origin, consignor, grams. */
    void add(const QString &day, const QString &category, const QString &origin, const QString &consignor,
             std::int64_t grams, std::int64_t cents = -1)
    {
        Row row;
        row.keys = {{Dimension::Day, day},          {Dimension::Month, day.left(7)},
                    {Dimension::Year, day.left(4)}, {Dimension::Category, category},
                    {Dimension::Origin, origin},    {Dimension::Consignor, consignor}};
        row.netGrams = grams;
        row.usdCents = cents;
        rows.append(row);
    }

    /** Each row comes from the first file that speaks about its day. */
    void bringFrom(const QList<FigureContext::Source> &sources)
    {
        for (Row &row : rows) {
            const auto day =
                QDate::fromString(row.keys.value(Dimension::Day), Qt::ISODate).toJulianDay() - 2440588;
            const auto covers = [day](const auto &source) {
                return source.first->days <= day && day <= source.last->days;
            };
            const auto source = std::ranges::find_if(sources, covers);
            if (source != sources.end())
                row.keys.insert(Dimension::Source, source->file);
        }
    }

    Result<QList<CubeAnswer>> answer(const Filter &filter, const QList<CubeRequest> &requests,
                                     const Progress & = {}) const override
    {
        QList<CubeAnswer> answers;
        for (const CubeRequest &request : requests) {
            QMap<QStringList, Totals> groups;
            CubeAnswer answer;
            for (const Row &row : rows) {
                if (!passes(row, filter, request))
                    continue;
                QStringList keys;
                for (const Dimension dimension : request.by)
                    keys.append(row.keys.value(dimension));
                add(row, groups[keys]);
                add(row, answer.total);
            }
            for (auto group = groups.begin(); group != groups.end(); ++group)
                answer.groups.append({group.key(), group.value()});
            answers.append(answer);
        }
        return answers;
    }
    Result<QList<MoneySum>> otherMoney(const Filter &, const Progress &) const override
    {
        return QList<MoneySum>(); // every value is in dollars
    }
    Result<QList<std::int64_t>> shipments(const Filter &, const RowOrder &,
                                          const Progress & = {}) const override
    {
        return QList<std::int64_t>();
    }

private:
    static void add(const Row &row, Totals &totals)
    {
        ++totals.shipments;
        totals.declarations += row.declarations;
        if (row.netGrams >= 0) {
            totals.netGrams += row.netGrams;
            ++totals.netKnown;
        }
        if (row.usdCents >= 0) {
            totals.usdCents += row.usdCents;
            ++totals.usdKnown;
        }
    }
    static std::optional<Dimension> dimensionOf(FilterField field)
    {
        return field == FilterField::Date ? Dimension::Month : dimensionFromId(filterFieldId(field));
    }
    static bool passes(const Row &row, const Filter &filter, const CubeRequest &request)
    {
        for (const FilterClause &clause : filter.clauses) {
            const auto dimension = dimensionOf(clause.field);
            if (!dimension || (request.ignoreOwnFilter && request.by.first() == *dimension))
                continue;
            if (clause.values.contains(row.keys.value(*dimension)) == clause.negated)
                return false;
        }
        return true;
    }
};
