// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/filteredit.h"

std::optional<FilterField> FilterEdit::fieldOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Day:
    case Dimension::Week:
    case Dimension::Month:
    case Dimension::Quarter:
    case Dimension::Year:
        return FilterField::Date;
    case Dimension::Hs2:
    case Dimension::Hs4:
    case Dimension::Hs6:
    case Dimension::Hs:
        return FilterField::Hs;
    case Dimension::PlaceLading:
    case Dimension::PlaceDischarge:
        return FilterField::Place;
    case Dimension::Route:
        return std::nullopt;
    default:
        return filterFieldFromId(dimensionId(dimension));
    }
}

namespace {
bool wholeText(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Consignor:
    case Dimension::Consignee:
    case Dimension::Manufacturer:
    case Dimension::PlaceLading:
    case Dimension::PlaceDischarge:
    case Dimension::Source:
        return true;
    default:
        return false;
    }
}

/** How many digits a key of this dimension has, where that is settled. */
std::optional<qsizetype> digitsOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Hs2:
        return 2;
    case Dimension::Hs4:
        return 4;
    case Dimension::Hs6:
        return 6;
    default:
        return std::nullopt;
    }
}
} // namespace

QString FilterEdit::valueOf(Dimension dimension, const QString &key)
{
    return wholeText(dimension) && !key.isEmpty() ? u'=' + key : key;
}

std::optional<QString> FilterEdit::keyOf(Dimension dimension, const QString &value)
{
    // A clause on codes can name a longer or shorter one than this dimension has: "9303" is no chapter.
    if (const auto digits = digitsOf(dimension); digits && !value.isEmpty() && value.size() != *digits)
        return std::nullopt;
    if (!wholeText(dimension) || value.isEmpty())
        return value;
    return value.startsWith(u'=') ? std::optional(value.mid(1)) : std::nullopt;
}

Filter FilterEdit::only(const Filter &filter, FilterField field, const QString &value)
{
    const FilterClause *now = filter.find(field);
    const bool off = now && now->values == QStringList{value};
    return filter.without(field).with(field, off ? QStringList() : QStringList{value});
}

Filter FilterEdit::toggled(const Filter &filter, FilterField field, const QString &value)
{
    const FilterClause *now = filter.find(field);
    QStringList values = now ? now->values : QStringList();
    if (!values.removeOne(value))
        values.append(value);
    return filter.with(field, values);
}

Filter FilterEdit::excluded(const Filter &filter, FilterField field, const QString &value)
{
    const FilterClause *now = filter.find(field, true);
    QStringList out = now ? now->values : QStringList();
    if (!out.removeOne(value))
        out.append(value);
    Filter next = filter;
    if (const FilterClause *in = filter.find(field); in && in->values.contains(value)) {
        QStringList values = in->values;
        values.removeOne(value);
        next = next.with(field, values);
    }
    return next.with(field, out, true);
}

Filter FilterEdit::ranged(const Filter &filter, FilterField field, const QString &from, const QString &to)
{
    const QString value = from == to ? from : from + QStringLiteral("..") + to;
    return filter.without(field).with(field, {value});
}

Filter FilterEdit::also(const Filter &filter, const QList<FilterClause> &clauses)
{
    Filter changed = filter;
    for (const FilterClause &clause : clauses) {
        if (!changed.clauses.contains(clause))
            changed.clauses.append(clause);
    }
    return changed;
}

Filter FilterEdit::without(const Filter &filter, qsizetype clause)
{
    Filter next = filter;
    if (clause >= 0 && clause < next.clauses.size())
        next.clauses.removeAt(clause);
    return next;
}

Filter FilterEdit::inverted(const Filter &filter, qsizetype clause)
{
    Filter next = filter;
    if (clause >= 0 && clause < next.clauses.size())
        next.clauses[clause].negated = !next.clauses[clause].negated;
    return next;
}

bool FilterEdit::includes(const Filter &filter, FilterField field, const QString &value)
{
    const FilterClause *clause = filter.find(field);
    return clause && clause->values.contains(value);
}

bool FilterEdit::excludes(const Filter &filter, FilterField field, const QString &value)
{
    const FilterClause *clause = filter.find(field, true);
    return clause && clause->values.contains(value);
}
