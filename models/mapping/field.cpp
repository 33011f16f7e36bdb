// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/field.h"

#include <QCoreApplication>

#include <array>

namespace {

struct Entry {
    Field field;
    const char *id;
    const char *name;
};

constexpr Entry entries[] = {
    {Field::Date, "date", QT_TRANSLATE_NOOP("Field", "Date")},
    {Field::Declaration, "declaration", QT_TRANSLATE_NOOP("Field", "Declaration")},
    {Field::Item, "item", QT_TRANSLATE_NOOP("Field", "Item")},
    {Field::Consignor, "consignor", QT_TRANSLATE_NOOP("Field", "Consignor")},
    {Field::Consignee, "consignee", QT_TRANSLATE_NOOP("Field", "Consignee")},
    {Field::Manufacturer, "manufacturer", QT_TRANSLATE_NOOP("Field", "Manufacturer")},
    {Field::Description, "description", QT_TRANSLATE_NOOP("Field", "Description")},
    {Field::Hs, "hs", QT_TRANSLATE_NOOP("Field", "HS code")},
    {Field::Origin, "origin", QT_TRANSLATE_NOOP("Field", "Origin")},
    {Field::Dispatch, "dispatch", QT_TRANSLATE_NOOP("Field", "Dispatch")},
    {Field::Trading, "trading", QT_TRANSLATE_NOOP("Field", "Trading country")},
    {Field::Destination, "destination", QT_TRANSLATE_NOOP("Field", "Destination")},
    {Field::Mode, "mode", QT_TRANSLATE_NOOP("Field", "Mode of transport")},
    {Field::Procedure, "procedure", QT_TRANSLATE_NOOP("Field", "Procedure")},
    {Field::PlaceLading, "place-lading", QT_TRANSLATE_NOOP("Field", "Place of lading")},
    {Field::PlaceDischarge, "place-discharge", QT_TRANSLATE_NOOP("Field", "Place of discharge")},
    {Field::Net, "net", QT_TRANSLATE_NOOP("Field", "Net mass")},
    {Field::Gross, "gross", QT_TRANSLATE_NOOP("Field", "Gross mass")},
    {Field::Quantity, "quantity", QT_TRANSLATE_NOOP("Field", "Quantity")},
    {Field::Unit, "unit", QT_TRANSLATE_NOOP("Field", "Unit")},
    {Field::Packages, "packages", QT_TRANSLATE_NOOP("Field", "Packages")},
    {Field::Value, "value", QT_TRANSLATE_NOOP("Field", "Value")},
    {Field::Currency, "currency", QT_TRANSLATE_NOOP("Field", "Currency")},
    {Field::Vessel, "vessel", QT_TRANSLATE_NOOP("Field", "Vessel")},
    {Field::Carrier, "carrier", QT_TRANSLATE_NOOP("Field", "Carrier")},
    {Field::Notify, "notify", QT_TRANSLATE_NOOP("Field", "Notify party")},
    {Field::Incoterms, "incoterms", QT_TRANSLATE_NOOP("Field", "Terms of delivery")},
    {Field::Invoice, "invoice", QT_TRANSLATE_NOOP("Field", "Invoice")},
};

constexpr auto fields = [] {
    std::array<Field, std::size(entries)> all{};
    for (std::size_t i = 0; i < std::size(entries); ++i)
        all[i] = entries[i].field;
    return all;
}();

const Entry *entry(Field field)
{
    for (const Entry &e : entries) {
        if (e.field == field)
            return &e;
    }
    return nullptr;
}

} // namespace

std::span<const Field> allFields()
{
    return fields;
}

QString fieldId(Field field)
{
    const Entry *e = entry(field);
    return e ? QString::fromLatin1(e->id) : QStringLiteral("-");
}

std::optional<Field> fieldFromId(const QString &id)
{
    if (id == u"-" || id.isEmpty())
        return Field::None;
    for (const Entry &e : entries) {
        if (id == QLatin1String(e.id))
            return e.field;
    }
    return std::nullopt;
}

QString fieldName(Field field)
{
    return saidField(field).text();
}

Said saidField(Field field)
{
    const Entry *e = entry(field);
    return {"Field", e ? e->name : QT_TRANSLATE_NOOP("Field", "Not used")};
}
