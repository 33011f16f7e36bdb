// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/dimension.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

template<class T> struct Named {
    T value;
    const char *id;
    const char *name;
};

// In the order of the enumerations: looked up by position.
constexpr std::array dimensionTable{
    Named{Dimension::Day, "day", QT_TRANSLATE_NOOP("Dimension", "Day")},
    Named{Dimension::Week, "week", QT_TRANSLATE_NOOP("Dimension", "Week")},
    Named{Dimension::Month, "month", QT_TRANSLATE_NOOP("Dimension", "Month")},
    Named{Dimension::Quarter, "quarter", QT_TRANSLATE_NOOP("Dimension", "Quarter")},
    Named{Dimension::Year, "year", QT_TRANSLATE_NOOP("Dimension", "Year")},
    Named{Dimension::Category, "category", QT_TRANSLATE_NOOP("Dimension", "Category")},
    Named{Dimension::Hs2, "hs2", QT_TRANSLATE_NOOP("Dimension", "HS chapter")},
    Named{Dimension::Hs4, "hs4", QT_TRANSLATE_NOOP("Dimension", "HS heading")},
    Named{Dimension::Hs6, "hs6", QT_TRANSLATE_NOOP("Dimension", "HS subheading")},
    Named{Dimension::Hs, "hs", QT_TRANSLATE_NOOP("Dimension", "HS code")},
    Named{Dimension::Origin, "origin", QT_TRANSLATE_NOOP("Dimension", "Country of origin")},
    Named{Dimension::Dispatch, "dispatch", QT_TRANSLATE_NOOP("Dimension", "Country of dispatch")},
    Named{Dimension::Trading, "trading", QT_TRANSLATE_NOOP("Dimension", "Trading country")},
    Named{Dimension::Destination, "destination", QT_TRANSLATE_NOOP("Dimension", "Country of destination")},
    Named{Dimension::Route, "route", QT_TRANSLATE_NOOP("Dimension", "Route")},
    Named{Dimension::Consignor, "consignor", QT_TRANSLATE_NOOP("Dimension", "Consignor")},
    Named{Dimension::Consignee, "consignee", QT_TRANSLATE_NOOP("Dimension", "Consignee")},
    Named{Dimension::Manufacturer, "manufacturer", QT_TRANSLATE_NOOP("Dimension", "Manufacturer")},
    Named{Dimension::PlaceLading, "place-lading", QT_TRANSLATE_NOOP("Dimension", "Place of lading")},
    Named{Dimension::PlaceDischarge, "place-discharge", QT_TRANSLATE_NOOP("Dimension", "Place of discharge")},
    Named{Dimension::Mode, "mode", QT_TRANSLATE_NOOP("Dimension", "Mode of transport")},
    Named{Dimension::Procedure, "procedure", QT_TRANSLATE_NOOP("Dimension", "Procedure")},
    Named{Dimension::Source, "source", QT_TRANSLATE_NOOP("Dimension", "Source")},
    Named{Dimension::Status, "status", QT_TRANSLATE_NOOP("Dimension", "Status")},
    Named{Dimension::Tag, "tag", QT_TRANSLATE_NOOP("Dimension", "Tag")},
    Named{Dimension::Flag, "flag", QT_TRANSLATE_NOOP("Dimension", "Flag")},
};

constexpr std::array measureTable{
    Named{Measure::Shipments, "shipments", QT_TRANSLATE_NOOP("Measure", "Shipments")},
    Named{Measure::Declarations, "declarations", QT_TRANSLATE_NOOP("Measure", "Declarations")},
    Named{Measure::Net, "net", QT_TRANSLATE_NOOP("Measure", "Net mass")},
    Named{Measure::Gross, "gross", QT_TRANSLATE_NOOP("Measure", "Gross mass")},
    Named{Measure::Value, "value", QT_TRANSLATE_NOOP("Measure", "Value")},
    Named{Measure::Quantity, "quantity", QT_TRANSLATE_NOOP("Measure", "Quantity")},
};

template<class T, std::size_t N> constexpr std::array<T, N> valuesOf(const std::array<Named<T>, N> &table)
{
    std::array<T, N> values{};
    for (std::size_t i = 0; i < N; ++i)
        values[i] = table[i].value;
    return values;
}

template<class T, std::size_t N> constexpr bool inOrder(const std::array<Named<T>, N> &table)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (static_cast<std::size_t>(table[i].value) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(dimensionTable) && inOrder(measureTable));

constexpr auto dimensionValues = valuesOf(dimensionTable);
constexpr auto measureValues = valuesOf(measureTable);

template<class T, std::size_t N>
std::optional<T> fromId(const std::array<Named<T>, N> &table, const QString &id)
{
    const auto it = std::ranges::find_if(table, [&](const auto &row) { return id == QLatin1String(row.id); });
    return it == table.end() ? std::nullopt : std::optional(it->value);
}

} // namespace

std::span<const Dimension> allDimensions()
{
    return dimensionValues;
}

QString dimensionId(Dimension dimension)
{
    return QLatin1String(dimensionTable[static_cast<std::size_t>(dimension)].id);
}

std::optional<Dimension> dimensionFromId(const QString &id)
{
    return fromId(dimensionTable, id);
}

QString dimensionName(Dimension dimension)
{
    return QCoreApplication::translate("Dimension", dimensionTable[static_cast<std::size_t>(dimension)].name);
}

std::span<const Measure> allMeasures()
{
    return measureValues;
}

QString measureId(Measure measure)
{
    return QLatin1String(measureTable[static_cast<std::size_t>(measure)].id);
}

std::optional<Measure> measureFromId(const QString &id)
{
    return fromId(measureTable, id);
}

QString measureName(Measure measure)
{
    return QCoreApplication::translate("Measure", measureTable[static_cast<std::size_t>(measure)].name);
}
