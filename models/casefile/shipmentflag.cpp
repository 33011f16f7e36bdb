// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/shipmentflag.h"

#include "casefile/shipment.h"
#include "core/format.h"
#include "mapping/shipmentrecord.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {
/** Where the translator finds these words. */
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShipmentFlag)
};

struct Kind {
    std::string_view id;
    const char *name;
};
constexpr std::array known{
    Kind{ShipmentFlag::textAndCodeDiffer, QT_TRANSLATE_NOOP("ShipmentFlag", "Words and HS code differ")},
    Kind{ShipmentFlag::netAboveGross, QT_TRANSLATE_NOOP("ShipmentFlag", "Net mass above gross mass")},
    Kind{ShipmentFlag::massFromQuantity, QT_TRANSLATE_NOOP("ShipmentFlag", "Net mass from the quantity")},
    Kind{ShipmentFlag::repeatsRow, QT_TRANSLATE_NOOP("ShipmentFlag", "Row like an earlier one")},
    Kind{ShipmentFlag::repeatsItem, QT_TRANSLATE_NOOP("ShipmentFlag", "Item of a declaration twice")},
};

QString text(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}
} // namespace

std::optional<std::string> ShipmentFlag::netAboveGrossDetail(const ShipmentRecord &record)
{
    if (!record.netGrams || !record.grossGrams || *record.netGrams <= *record.grossGrams)
        return std::nullopt;
    return "net " + std::to_string(*record.netGrams) + " g, gross " + std::to_string(*record.grossGrams) +
           " g";
}

std::optional<std::string> ShipmentFlag::massFromQuantityDetail(const ShipmentRecord &record)
{
    if (!record.netFromQuantity || !record.netGrams)
        return std::nullopt;
    return "net " + std::to_string(*record.netGrams) + " g";
}

std::optional<std::pair<std::string_view, std::string>>
ShipmentFlag::repeatDetail(const ShipmentRecord &record)
{
    if (record.repeatedRow == 0)
        return std::nullopt;
    return std::pair(record.repeatsCells ? repeatsRow : repeatsItem, std::to_string(record.repeatedRow));
}

QStringList ShipmentFlag::kinds()
{
    QStringList ids;
    for (const Kind &kind : known)
        ids.append(text(kind.id));
    return ids;
}

QString ShipmentFlag::name(const QString &kind)
{
    const auto it = std::ranges::find_if(known, [&](const Kind &k) { return text(k.id) == kind; });
    return it == known.end() ? kind : Words::tr(it->name);
}

QString ShipmentFlag::explanation(const Shipment &shipment) const
{
    if (kind == text(repeatsRow))
        return Words::tr("Row %1 of the sheet is the same cell for cell.").arg(detail);
    if (kind == text(repeatsItem))
        return Words::tr("Row %1 of the sheet gives the same declaration and item.").arg(detail);
    if (kind == text(massFromQuantity) && shipment.netGrams && shipment.quantityMilli)
        return Words::tr("No mass is given; the quantity of %1 is taken for the net mass of %2.")
            .arg(Format().quantity(*shipment.quantityMilli, shipment.unit),
                 Format().massExact(*shipment.netGrams));
    if (kind == text(textAndCodeDiffer) && shipment.reason.english() == detail)
        return shipment.reason.text();
    if (kind != text(netAboveGross) || !shipment.netGrams || !shipment.grossGrams)
        return detail;
    const Format format;
    const QString net = format.massExact(*shipment.netGrams), gross = format.massExact(*shipment.grossGrams);
    if (*shipment.grossGrams <= 0)
        return Words::tr("%1 net, %2 gross").arg(net, gross);
    // Tenths of the ratio, in integers: a factor of a thousand is grams for kilograms, whatever the digits.
    const std::int64_t whole = *shipment.netGrams / *shipment.grossGrams;
    const std::int64_t tenths =
        whole * 10 + *shipment.netGrams % *shipment.grossGrams * 10 / *shipment.grossGrams;
    return whole >= 2
               ? Words::tr("%1 net, %2 gross: %3 times as much").arg(net, gross, format.fixed(tenths, 1, 1))
               : Words::tr("%1 net, %2 gross").arg(net, gross);
}
