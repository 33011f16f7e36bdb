// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

struct Shipment;
struct ShipmentRecord;

/** A reason to look twice at a shipment, raised by a rule when it was imported. */
struct ShipmentFlag {
    /** Kinds that an import raises. */
    static constexpr std::string_view textAndCodeDiffer = "text-and-code-differ";
    static constexpr std::string_view netAboveGross = "net-above-gross"; ///< heavier than with their packing
    static constexpr std::string_view massFromQuantity = "mass-from-quantity";
    static constexpr std::string_view repeatsRow = "repeats-row";   ///< the same cells as an earlier row
    static constexpr std::string_view repeatsItem = "repeats-item"; ///< of a declaration

    QString kind;
    QString detail; ///< as stored: the rule's reason, or the numbers in grams
    bool operator==(const ShipmentFlag &) const = default;

    /** What is stored behind netAboveGross; nothing where the masses raise no flag. */
    static std::optional<std::string> netAboveGrossDetail(const ShipmentRecord &record);
    /** The same for massFromQuantity. */
    static std::optional<std::string> massFromQuantityDetail(const ShipmentRecord &record);
    /** The kind, repeatsRow or repeatsItem, and what is stored behind it: the number of the earlier row. */
    static std::optional<std::pair<std::string_view, std::string>> repeatDetail(const ShipmentRecord &record);
    /** Every kind that this program knows. */
    static QStringList kinds();
    /** "Words and HS code differ"; the kind itself for one of another version. */
    static QString name(const QString &kind);
    /** The numbers or words behind it, as one sentence for people. */
    QString explanation(const Shipment &shipment) const;
};
