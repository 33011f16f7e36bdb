// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportcolumn.h"

#include "casefile/priced.h"
#include "core/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportColumn)
};

ExportCell textCell(const QString &text)
{
    ExportCell cell;
    if (!text.isEmpty()) {
        cell.kind = ExportCell::Kind::Text;
        cell.text = text;
    }
    return cell;
}

ExportCell numberCell(std::optional<std::int64_t> value, int scale)
{
    ExportCell cell;
    if (value) {
        cell.kind = ExportCell::Kind::Number;
        cell.value = *value;
        cell.scale = scale;
    }
    return cell;
}

ExportCell fieldCell(const Shipment &shipment, Field field)
{
    switch (field) {
    case Field::Net:
        return numberCell(shipment.netGrams, 3);
    case Field::Gross:
        return numberCell(shipment.grossGrams, 3);
    case Field::Quantity:
        return numberCell(shipment.quantityMilli, 3);
    case Field::Packages:
        return numberCell(shipment.packages, 0);
    case Field::Value:
        return numberCell(shipment.valueCents, 2);
    case Field::Date: {
        ExportCell cell = textCell(shipment.text(field));
        if (shipment.date)
            cell.kind = ExportCell::Kind::Date;
        cell.date = shipment.date;
        return cell;
    }
    default:
        return textCell(shipment.text(field));
    }
}

ExportColumn fieldColumn(Field field)
{
    ExportColumn column{fieldId(field), fieldName(field), field, false, 0};
    switch (field) {
    case Field::Net:
    case Field::Gross:
        column.name = Words::tr("%1, kg", "mass").arg(fieldName(field));
        column.scale = 3;
        column.numeric = true;
        break;
    case Field::Quantity:
        column.scale = 3;
        column.numeric = true;
        break;
    case Field::Value:
        column.scale = 2;
        column.numeric = true;
        break;
    case Field::Packages:
        column.numeric = true;
        break;
    default:
        break;
    }
    return column;
}

constexpr int priceScale = 4;

/** Dollars for a kilogram, to the nearest ten-thousandth. */
ExportCell priceCell(const Shipment &shipment)
{
    __extension__ using Wide = __int128;
    if (!isPriced(shipment))
        return {};
    // Cents a gram are a thousand dollars a kilogram divided by a hundred.
    const Wide twice = Wide{*shipment.valueCents} * 2 * 100'000;
    const Wide grams = *shipment.netGrams;
    const Wide price = (twice + (twice < 0 ? -grams : grams)) / (2 * grams);
    const bool fits = price >= std::numeric_limits<std::int64_t>::min() &&
                      price <= std::numeric_limits<std::int64_t>::max();
    return fits ? numberCell(static_cast<std::int64_t>(price), priceScale) : ExportCell();
}

ExportColumn own(const char *id, const QString &name, bool numeric = false)
{
    return {QString::fromLatin1(id), name, Field::None, numeric, 0};
}

/** A column of codes whose names stand in a column beside it. */
struct CodeColumn {
    QLatin1String id, nameId;
    FilterField names;
};
constexpr std::array codeColumns{
    CodeColumn{QLatin1String("origin"), QLatin1String("origin-name"), FilterField::Origin},
    CodeColumn{QLatin1String("dispatch"), QLatin1String("dispatch-name"), FilterField::Dispatch},
    CodeColumn{QLatin1String("trading"), QLatin1String("trading-name"), FilterField::Trading},
    CodeColumn{QLatin1String("destination"), QLatin1String("destination-name"), FilterField::Destination},
    CodeColumn{QLatin1String("category"), QLatin1String("category-name"), FilterField::Category},
    CodeColumn{QLatin1String("status"), QLatin1String("status-name"), FilterField::Status},
    CodeColumn{QLatin1String("flags"), QLatin1String("flag-names"), FilterField::Flag},
};

/** The names for the codes in a cell. */
ExportCell named(ExportCell cell, FilterField field, const QueryNames &names)
{
    if (cell.kind == ExportCell::Kind::Text)
        return textCell(names.knownNameOf(field, cell.text));
    for (QString &code : cell.list)
        code = names.nameOf(field, code);
    return cell;
}

ExportCell ownCell(const Shipment &shipment, const QString &id)
{
    if (id == u"shipment")
        return numberCell(shipment.id.value, 0);
    if (id == u"category")
        return textCell(shipment.category);
    if (id == u"rule")
        return textCell(shipment.rule);
    if (id == u"reason")
        return textCell(shipment.reason.text());
    if (id == u"status")
        return textCell(reviewStatusId(shipment.annotation.status));
    if (id == u"note")
        return textCell(shipment.annotation.note);
    if (id == u"source")
        return textCell(shipment.file);
    if (id == u"price")
        return priceCell(shipment);
    if (id == u"sheet")
        return textCell(shipment.sheet);
    if (id == u"row")
        return numberCell(shipment.row, 0);
    if (id == u"left-out")
        return shipment.leftOut ? textCell(QStringLiteral("yes")) : ExportCell();
    ExportCell list;
    list.kind = ExportCell::Kind::List;
    if (id == u"flags") {
        for (const ShipmentFlag &flag : shipment.flags)
            list.list.append(flag.kind);
    } else {
        list.list = shipment.annotation.tags;
    }
    return list;
}

} // namespace

QString ExportCell::plain() const
{
    switch (kind) {
    case Kind::Missing:
        return {};
    case Kind::List:
        return list.join(QStringLiteral("; "));
    case Kind::Number:
        return Format::exactTrimmed(value, scale);
    case Kind::Text:
    case Kind::Date:
        return text;
    }
    return {};
}

QString ExportColumn::companion() const
{
    if (field == Field::Value)
        return fieldId(Field::Currency);
    const auto code = std::ranges::find(codeColumns, id, &CodeColumn::id);
    return code == codeColumns.end() ? QString() : code->nameId;
}

ExportCell ExportColumn::cell(const Shipment &shipment, const QueryNames &names) const
{
    const ExportCell cell =
        field == Field::None ? ownCell(shipment, codes.isEmpty() ? id : codes) : fieldCell(shipment, field);
    return codes.isEmpty() ? cell : named(cell, namedAs, names);
}

QList<ExportColumn> ExportColumn::all()
{
    QList<ExportColumn> columns = usual();
    columns += {own("reason", Words::tr("Reason of the category")),
                own("flags", Words::tr("Flags")),
                own("source", Words::tr("File")),
                own("sheet", Words::tr("Sheet")),
                own("row", Words::tr("Row in the file"), true),
                own("left-out", Words::tr("Left out as a duplicate"))};
    ExportColumn price = own("price", Words::tr("Price, US dollars a kilogram"), true);
    price.scale = priceScale;
    const auto value = std::ranges::find(columns, fieldId(Field::Currency), &ExportColumn::id);
    columns.insert(value + 1, price);
    for (const CodeColumn &code : codeColumns) {
        const auto at = std::ranges::find(columns, code.id, &ExportColumn::id);
        ExportColumn beside = *at;
        beside.id = code.nameId;
        beside.name = Words::tr("%1, name", "a column of names beside one of codes").arg(at->name);
        beside.codes = code.id;
        beside.namedAs = code.names;
        columns.insert(at + 1, beside);
    }
    return columns;
}

QList<ExportColumn> ExportColumn::usual()
{
    QList<ExportColumn> columns{own("shipment", Words::tr("Shipment"), true)};
    for (const Field field : allFields())
        columns.append(fieldColumn(field));
    columns +=
        {own("category", Words::tr("Category")), own("rule", Words::tr("Rule")),
         own("status", Words::tr("Status")), own("tags", Words::tr("Tags")), own("note", Words::tr("Note"))};
    return columns;
}

std::optional<ExportColumn> ExportColumn::find(const QString &id)
{
    const QList<ExportColumn> columns = all();
    const auto found = std::ranges::find(columns, id, &ExportColumn::id);
    return found == columns.end() ? std::nullopt : std::optional(*found);
}
