// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/dimensiontable.h"

#include "core/date.h"

#include <QHash>

namespace {

/** A table of codes 0 to count - 1 with the key that each has; equal keys are one group. */
template<class KeyOf> DimensionTable grouped(const CodeColumn &column, std::size_t count, KeyOf keyOf)
{
    DimensionTable table{&column, {}, {}, {}, {}};
    QHash<QString, std::uint32_t> groups;
    for (std::size_t code = 0; code < count; ++code) {
        const QString key = keyOf(static_cast<std::uint32_t>(code));
        const auto it = groups.constFind(key);
        const auto group = it == groups.cend() ? static_cast<std::uint32_t>(table.keys.size()) : *it;
        if (it == groups.cend()) {
            groups.insert(key, group);
            table.keys.append(key);
        }
        table.groupOf.push_back(group);
    }
    return table;
}

DimensionTable named(const CodeColumn &column, const TextPool &names)
{
    DimensionTable table{&column, {}, {}, {}, {}};
    table.keys.reserve(names.size());
    for (std::uint32_t code = 0; code < names.size(); ++code)
        table.keys.append(names.string(code));
    return table;
}

DimensionTable hsTable(const NamedColumn &hs, int digits)
{
    return grouped(hs.codes, hs.names->size(),
                   [&](std::uint32_t code) { return hs.names->string(code).left(digits); });
}

DimensionTable routeTable(const ShipmentColumns &c)
{
    const std::size_t count = std::max<std::size_t>(c.routes.size(), 1);
    const auto routeOf = [&c](std::size_t code) {
        return code < c.routes.size() ? c.routes[code] : StoredRoute();
    };
    DimensionTable table = grouped(c.route, count, [&](std::uint32_t code) {
        const StoredRoute route = routeOf(code);
        return routeKey(c.countries->string(route.origin), c.countries->string(route.dispatch),
                        c.countries->string(route.destination));
    });
    for (std::vector<std::uint32_t> &codes : table.countries)
        codes.resize(table.groups());
    for (std::size_t code = 0; code < count; ++code) {
        const StoredRoute route = routeOf(code);
        const std::uint32_t group = table.groupOf[code];
        table.countries[0][group] = route.origin;
        table.countries[1][group] = route.dispatch;
        table.countries[2][group] = route.destination;
    }
    return table;
}

DimensionTable setTable(const CodeColumn &column, const WordSets &sets)
{
    DimensionTable table{&column, {}, sets.words(), {}, {}};
    const auto none = static_cast<std::uint32_t>(table.keys.size());
    table.keys.append(QString());
    for (std::uint32_t number = 0; number < sets.size(); ++number)
        table.members.push_back(sets.set(number).empty() ? std::vector{none} : sets.set(number));
    return table;
}

DimensionTable make(Dimension dimension, const ShipmentColumns &c)
{
    switch (dimension) {
    case Dimension::Category:
        return named(c.category.codes, *c.category.names);
    case Dimension::Hs2:
        return hsTable(c.hs, 2);
    case Dimension::Hs4:
        return hsTable(c.hs, 4);
    case Dimension::Hs6:
        return hsTable(c.hs, 6);
    case Dimension::Hs:
        return named(c.hs.codes, *c.hs.names);
    case Dimension::Origin:
        return named(c.origin, *c.countries);
    case Dimension::Dispatch:
        return named(c.dispatch, *c.countries);
    case Dimension::Trading:
        return named(c.trading, *c.countries);
    case Dimension::Destination:
        return named(c.destination, *c.countries);
    case Dimension::Route:
        return routeTable(c);
    case Dimension::Consignor:
        return named(c.consignor, *c.parties);
    case Dimension::Consignee:
        return named(c.consignee, *c.parties);
    case Dimension::Manufacturer:
        return named(c.manufacturer, *c.parties);
    case Dimension::PlaceLading:
        return named(c.placeLading, *c.places);
    case Dimension::PlaceDischarge:
        return named(c.placeDischarge, *c.places);
    case Dimension::Mode:
        return named(c.mode, *c.terms);
    case Dimension::Procedure:
        return named(c.procedure, *c.terms);
    case Dimension::Source:
        return named(c.source, *c.sources);
    default:
        return grouped(c.date, c.dates.size(), [&](std::uint32_t code) {
            return code == 0 ? QString() : dateKey(c.dates[code], dimension);
        });
    }
}

} // namespace

std::shared_ptr<const DimensionTable> DimensionTables::of(Dimension dimension)
{
    const std::lock_guard lock(m_mutex);
    auto &table = m_tables[static_cast<std::size_t>(dimension)];
    if (!table)
        table = std::make_shared<const DimensionTable>(make(dimension, *m_columns));
    return table;
}

std::shared_ptr<const DimensionTable> DimensionTables::ofRemarks(Dimension dimension, const Remarks &remarks)
{
    if (dimension == Dimension::Tag)
        return std::make_shared<const DimensionTable>(setTable(remarks.tagSet, remarks.tags));
    if (dimension == Dimension::Flag)
        return std::make_shared<const DimensionTable>(setTable(remarks.flagSet, remarks.flags));
    return std::make_shared<const DimensionTable>(
        grouped(remarks.status, Remarks::statusCodes, [](std::uint32_t code) {
            return reviewStatusId(static_cast<ReviewStatus>(code & Remarks::statusMask));
        }));
}

QString dateKey(const StoredDate &stored, Dimension dimension)
{
    const Date date{stored.days, static_cast<Date::Precision>(stored.precision)};
    const auto as = [&date](Date::Precision precision) {
        return QString::fromStdString(Date{date.days, std::max(date.precision, precision)}.iso());
    };
    switch (dimension) {
    case Dimension::Week: {
        if (date.precision != Date::Precision::Day)
            return as(Date::Precision::Day);
        const Date::Week week = date.isoWeek();
        return QStringLiteral("%1-W%2")
            .arg(week.year, 4, 10, QLatin1Char('0'))
            .arg(week.week, 2, 10, QLatin1Char('0'));
    }
    case Dimension::Month:
        return as(Date::Precision::Month);
    case Dimension::Quarter:
        if (date.precision == Date::Precision::Year)
            return as(Date::Precision::Year);
        return QStringLiteral("%1-Q%2")
            .arg(date.ymd().year, 4, 10, QLatin1Char('0'))
            .arg((date.ymd().month + 2) / 3);
    case Dimension::Year:
        return as(Date::Precision::Year);
    default:
        return as(Date::Precision::Day);
    }
}

QString routeKey(const QString &origin, const QString &dispatch, const QString &destination)
{
    if (origin.isEmpty() && dispatch.isEmpty() && destination.isEmpty())
        return {};
    return origin + u'>' + dispatch + u'>' + destination;
}
