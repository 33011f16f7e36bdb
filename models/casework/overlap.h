// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/shipment.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/** Why shipments are held for one. */
enum class OverlapKind : std::uint8_t {
    SameDeclaration, ///< the same declaration or bill number, and item, in two sources
    SameGoods,       ///< an export and an import line: other numbers, but goods, mass and parties agree
    MasterAndHouse,  ///< a master bill beside the house bills that it covers
    SameRow,         ///< rows of one sheet that are the same cell for cell
    SameItem,        ///< rows of one sheet with the same declaration and item, and other cells
    SplitGoods,      ///< a line of one source beside the lines of another that are its parts
};
/** "same-declaration", "same-goods", "master-and-house", "same-row", "same-item", "split-goods". */
QString overlapKindId(OverlapKind kind);
std::optional<OverlapKind> overlapKindFromId(const QString &id);
/** The kind as a sentence for a person, in the language of the moment. */
QString overlapKindName(OverlapKind kind);

/** Shipments that seem to be one and the same, so that a sum over them counts goods twice. */
struct OverlapGroup {
    OverlapKind kind = OverlapKind::SameDeclaration;
    QString number; ///< of the declaration or master bill that they share; empty for SameGoods and SplitGoods
    QList<std::int64_t> shipments;
    qsizetype counted = 1; ///< so many of the first belong in sums; the others say the same again

    /** Those that say again what the first ones say. */
    QList<std::int64_t> extra() const { return shipments.mid(counted); }
    bool operator==(const OverlapGroup &) const = default;
};

/** What the shipments of a group have in common, and what not. */
struct OverlapComparison {
    struct Difference {
        Field field = Field::None;
        QStringList values; ///< one a shipment, in their order; empty = not given
        bool operator==(const Difference &) const = default;
    };
    QList<Field> same; ///< given by all, and equal
    QList<Difference> differing;
    /** Equal as a reader would say: HS codes to six digits, names without regard to case, accents and signs.
     */
    static OverlapComparison of(const QList<Shipment> &shipments);
};

/** How many shipments say again what another one says. */
struct RepeatCounts {
    QMap<OverlapKind, std::int64_t> byKind; ///< why they are held for one; only kinds that there are

    std::int64_t all() const;
    bool operator==(const RepeatCounts &) const = default;
};
/** How many of these shipments (ascending) say again what another of them says. */
RepeatCounts countedTwice(const QList<OverlapGroup> &groups, const QList<std::int64_t> &shipments);
/** Those of the groups of which these shipments (ascending) say something again. */
QList<OverlapGroup> overlapsAmong(const QList<OverlapGroup> &groups, const QList<std::int64_t> &shipments);
/** For everything that the groups hold twice: the shipment to leave out, and the one that counts in its
 * place. */
QMap<std::int64_t, std::int64_t> overlapTwins(const QList<OverlapGroup> &groups);
