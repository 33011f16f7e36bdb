// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/shipmentcolumn.h"

#include "casefile/priced.h"
#include "cube/rowsorter.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace {
using Kind = ShipmentColumn::Kind;

/** Where the translator finds these words. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShipmentColumn)
};

int widthOf(Field field)
{
    switch (field) {
    case Field::Description:
        return 180;
    case Field::Consignor:
    case Field::Consignee:
    case Field::Manufacturer:
        return 116; // so that the mass is in sight beside them, where the window is 1440 wide
    case Field::Declaration:
        return 145;
    default:
        return 88;
    }
}

bool isNumeric(Field field)
{
    return field == Field::Date || field == Field::Net || field == Field::Gross || field == Field::Quantity ||
           field == Field::Packages || field == Field::Value || field == Field::Item;
}

std::vector<ShipmentColumn> make()
{
    std::vector<ShipmentColumn> columns;
    const auto special = [&columns](const char *id, Kind kind, int width, bool numeric, bool shown) {
        columns.push_back({QLatin1String(id), kind, Field::None, width, numeric, shown});
    };
    special("mark", Kind::Mark, 36, false, true);
    const auto field = [&columns](Field f, bool shown) {
        columns.push_back({fieldId(f), Kind::Field, f, widthOf(f), isNumeric(f), shown});
    };
    field(Field::Date, true);
    special("status", Kind::Status, 108, false, true); // what a person says of it stays in sight
    special("category", Kind::Category, 110, false, false);
    field(Field::Description, true);
    for (const Field f : {Field::Hs, Field::Origin, Field::Dispatch, Field::Trading, Field::Destination,
                          Field::Consignor, Field::Consignee, Field::Manufacturer})
        field(f, f == Field::Origin || f == Field::Consignor || f == Field::Consignee);
    field(Field::Net, true);
    field(Field::Gross, false);
    field(Field::Value, false);
    special("price", Kind::Price, 64, true, true);
    special("flags", Kind::Flags, 190, false, false);
    special("tags", Kind::Tags, 120, false, false);
    special("note", Kind::Note, 200, false, false);
    for (const Field f : allFields()) {
        if (std::none_of(columns.begin(), columns.end(),
                         [f](const ShipmentColumn &c) { return c.field == f; }))
            field(f, false);
    }
    special("rule", Kind::Rule, 120, false, false);
    special("source", Kind::Source, 180, false, false);
    special("row", Kind::Row, 72, true, false);
    special("shipment", Kind::Number, 80, true, false);
    return columns;
}

QString flagText(const Shipment &s)
{
    QStringList words;
    for (const ShipmentFlag &flag : s.flags)
        words.append(ShipmentFlag::name(flag.kind));
    return words.join(QStringLiteral(", "));
}

QString orNotGiven(const QString &text)
{
    return text.isEmpty() ? Format::notGiven() : text;
}

QString countryName(const QString &code, FilterField field, const QueryNames &names)
{
    return code.isEmpty() ? QString() : names.nameOf(field, code);
}

QString countryText(const QString &code, FilterField field, const QueryNames &names)
{
    return orNotGiven(countryName(code, field, names));
}

QString fieldText(const Shipment &s, Field field, const QueryNames &names, const Format &format)
{
    const auto mass = [&format](const std::optional<std::int64_t> &grams) {
        return grams ? format.massCell(*grams) : Format::notGiven();
    };
    switch (field) {
    case Field::Date:
        return s.date ? Format::dateCell(*s.date) : Format::notGiven();
    case Field::Origin:
        return countryText(s.origin, FilterField::Origin, names);
    case Field::Dispatch:
        return countryText(s.dispatch, FilterField::Dispatch, names);
    case Field::Trading:
        return countryText(s.trading, FilterField::Trading, names);
    case Field::Destination:
        return countryText(s.destination, FilterField::Destination, names);
    case Field::Net:
        return mass(s.netGrams);
    case Field::Gross:
        return mass(s.grossGrams);
    case Field::Value:
        return s.valueCents ? format.money(*s.valueCents, s.currency) : Format::notGiven();
    case Field::Quantity:
        return s.quantityMilli ? format.quantity(*s.quantityMilli) : Format::notGiven();
    default:
        return orNotGiven(s.text(field));
    }
}
} // namespace

std::optional<double> pricePerKilogram(const Shipment &s)
{
    if (!isPriced(s))
        return std::nullopt;
    return static_cast<double>(*s.valueCents) * 1000.0 / static_cast<double>(*s.netGrams);
}

QString ShipmentColumn::title() const
{
    switch (kind) {
    case Kind::Mark:
        return {};
    case Kind::Category:
        return Words::tr("Category");
    case Kind::Rule:
        return Words::tr("Rule");
    case Kind::Price:
        return Words::tr("$ / kg");
    case Kind::Flags:
        return Words::tr("Flags");
    case Kind::Status:
        return Words::tr("Status");
    case Kind::Tags:
        return Words::tr("Tags");
    case Kind::Note:
        return Words::tr("Note");
    case Kind::Source:
        return Words::tr("Source");
    case Kind::Row:
        return Words::tr("Row");
    case Kind::Number:
        return Words::tr("Shipment");
    case Kind::Field:
        break;
    }
    if (field == Field::Net)
        return Words::tr("Net kg");
    return field == Field::Gross ? Words::tr("Gross kg") : fieldName(field);
}

QString ShipmentColumn::text(const Shipment &s, const QueryNames &names, const Format &format) const
{
    switch (kind) {
    case Kind::Mark:
        return {};
    case Kind::Category:
        return names.nameOf(FilterField::Category, s.category);
    case Kind::Rule:
        return s.rule;
    case Kind::Price: {
        const std::optional<double> cents = pricePerKilogram(s);
        return cents ? format.fixed(static_cast<std::int64_t>(*cents + 0.5), 2, 2) : QString(QChar(0x2013));
    }
    case Kind::Flags:
        return flagText(s);
    case Kind::Status:
        return reviewStatusName(s.annotation.status);
    case Kind::Tags:
        return s.annotation.tags.join(QStringLiteral(", "));
    case Kind::Note:
        return s.annotation.note;
    case Kind::Source:
        return s.file;
    case Kind::Row:
        return format.count(s.row);
    case Kind::Number:
        return format.count(s.id.value);
    case Kind::Field:
        break;
    }
    return fieldText(s, field, names, format);
}

QString ShipmentColumn::exactText(const Shipment &s, const QueryNames &names) const
{
    switch (kind) {
    case Kind::Mark:
        return s.hasProblems ? QStringLiteral("!") : QString();
    case Kind::Category:
        return names.nameOf(FilterField::Category, s.category);
    case Kind::Rule:
        return s.rule;
    case Kind::Price: {
        const std::optional<double> cents = pricePerKilogram(s);
        return cents ? QString::number(*cents / 100, 'f', 2) : QString();
    }
    case Kind::Flags:
        return flagText(s);
    case Kind::Status:
        return reviewStatusName(s.annotation.status);
    case Kind::Tags:
        return s.annotation.tags.join(QStringLiteral(", "));
    case Kind::Note:
        return s.annotation.note;
    case Kind::Source:
        return s.file;
    case Kind::Row:
        return QString::number(s.row);
    case Kind::Number:
        return QString::number(s.id.value);
    case Kind::Field:
        break;
    }
    switch (field) {
    case Field::Origin:
        return countryName(s.origin, FilterField::Origin, names);
    case Field::Dispatch:
        return countryName(s.dispatch, FilterField::Dispatch, names);
    case Field::Trading:
        return countryName(s.trading, FilterField::Trading, names);
    case Field::Destination:
        return countryName(s.destination, FilterField::Destination, names);
    default:
        return s.text(field);
    }
}

std::optional<std::pair<FilterField, QString>> ShipmentColumn::clause(const Shipment &s) const
{
    const auto whole = [](FilterField f, const QString &name) {
        return std::pair(f, name.isEmpty() ? QString() : u'=' + name);
    };
    switch (kind) {
    case Kind::Mark:
    case Kind::Flags:
        if (s.flags.isEmpty())
            return std::nullopt;
        return std::pair(FilterField::Flag, s.flags.first().kind);
    case Kind::Category:
        return std::pair(FilterField::Category, s.category);
    case Kind::Status:
        return std::pair(FilterField::Status, reviewStatusId(s.annotation.status));
    case Kind::Tags:
        if (s.annotation.tags.isEmpty())
            return std::nullopt;
        return std::pair(FilterField::Tag, s.annotation.tags.first());
    case Kind::Source:
        return whole(FilterField::Source, s.file);
    case Kind::Number:
        return std::pair(FilterField::Shipment, QString::number(s.id.value));
    case Kind::Field:
        break;
    default:
        return std::nullopt;
    }
    switch (field) {
    case Field::Date:
        return std::pair(FilterField::Date, s.text(field));
    case Field::Hs:
        return std::pair(FilterField::Hs, s.hs);
    case Field::Origin:
        return std::pair(FilterField::Origin, s.origin);
    case Field::Dispatch:
        return std::pair(FilterField::Dispatch, s.dispatch);
    case Field::Trading:
        return std::pair(FilterField::Trading, s.trading);
    case Field::Destination:
        return std::pair(FilterField::Destination, s.destination);
    case Field::Consignor:
        return whole(FilterField::Consignor, s.consignor);
    case Field::Consignee:
        return whole(FilterField::Consignee, s.consignee);
    case Field::Manufacturer:
        return whole(FilterField::Manufacturer, s.manufacturer);
    case Field::Declaration:
        return whole(FilterField::Declaration, s.declaration);
    case Field::PlaceLading:
        return whole(FilterField::Place, s.placeLading);
    case Field::PlaceDischarge:
        return whole(FilterField::Place, s.placeDischarge);
    case Field::Mode:
        return std::pair(FilterField::Mode, s.mode);
    case Field::Procedure:
        return std::pair(FilterField::Procedure, s.procedure);
    default:
        return std::nullopt;
    }
}

QString ShipmentColumn::sortKey() const
{
    const QString key = kind == Kind::Mark ? QStringLiteral("flags") : id;
    return RowSorter::columns().contains(key) ? key : QString();
}

std::span<const ShipmentColumn> ShipmentColumn::all()
{
    static const std::vector<ShipmentColumn> columns = make();
    return columns;
}

const ShipmentColumn *ShipmentColumn::find(const QString &id)
{
    for (const ShipmentColumn &column : all()) {
        if (column.id == id)
            return &column;
    }
    return nullptr;
}
