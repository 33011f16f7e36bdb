// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportcolumn.h"

#include "core/format.h"

#include <QCoreApplication>

#include <algorithm>

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

ExportColumn own(const char *id, const QString &name, bool numeric = false)
{
    return {QString::fromLatin1(id), name, Field::None, numeric, 0};
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

ExportCell ExportColumn::cell(const Shipment &shipment) const
{
    if (field != Field::None)
        return fieldCell(shipment, field);
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

QList<ExportColumn> ExportColumn::all()
{
    QList<ExportColumn> columns = usual();
    columns += {own("reason", Words::tr("Reason of the category")), own("flags", Words::tr("Flags")),
                own("source", Words::tr("File")), own("sheet", Words::tr("Sheet")),
                own("row", Words::tr("Row in the file"), true),
                own("left-out", Words::tr("Left out as a duplicate"))};
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
