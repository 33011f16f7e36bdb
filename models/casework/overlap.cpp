// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/overlap.h"

#include "casework/comparablename.h"
#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Overlap)
};

constexpr std::array kinds{OverlapKind::SameDeclaration, OverlapKind::SameGoods, OverlapKind::MasterAndHouse,
                           OverlapKind::SameRow,         OverlapKind::SameItem,  OverlapKind::SplitGoods};

/** The text of a field in the form in which two spellings of one thing are equal. */
std::string comparable(Field field, const QString &text)
{
    if (field == Field::Hs)
        return text.left(6).toStdString();
    const bool name = field == Field::Consignor || field == Field::Consignee || field == Field::Manufacturer;
    return name ? comparableName(text.toStdString()) : Text::unifyScripts(Text::fold(text.toStdString()));
}

} // namespace

QString overlapKindId(OverlapKind kind)
{
    switch (kind) {
    case OverlapKind::SameDeclaration:
        return QStringLiteral("same-declaration");
    case OverlapKind::SameGoods:
        return QStringLiteral("same-goods");
    case OverlapKind::SameRow:
        return QStringLiteral("same-row");
    case OverlapKind::SameItem:
        return QStringLiteral("same-item");
    case OverlapKind::SplitGoods:
        return QStringLiteral("split-goods");
    case OverlapKind::MasterAndHouse:
        break;
    }
    return QStringLiteral("master-and-house");
}

std::optional<OverlapKind> overlapKindFromId(const QString &id)
{
    const auto found = std::ranges::find(kinds, id, &overlapKindId);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

QString overlapKindName(OverlapKind kind)
{
    switch (kind) {
    case OverlapKind::SameDeclaration:
        return Words::tr("The same declaration in several files or sheets");
    case OverlapKind::SameGoods:
        return Words::tr("The same goods in an export and an import file");
    case OverlapKind::SameRow:
        return Words::tr("The same row more than once in one sheet");
    case OverlapKind::SameItem:
        return Words::tr("The same declaration and item more than once in one sheet");
    case OverlapKind::SplitGoods:
        return Words::tr("One line in one file, and its parts in another");
    case OverlapKind::MasterAndHouse:
        break;
    }
    return Words::tr("A master bill and its house bills");
}

OverlapComparison OverlapComparison::of(const QList<Shipment> &shipments)
{
    OverlapComparison comparison;
    for (const Field field : allFields()) {
        QStringList values;
        bool allGiven = true, anyGiven = false, equal = true;
        for (const Shipment &shipment : shipments) {
            values.append(shipment.text(field));
            allGiven = allGiven && !values.last().isEmpty();
            anyGiven = anyGiven || !values.last().isEmpty();
            equal = equal && (values.last() == values.first() ||
                              comparable(field, values.last()) == comparable(field, values.first()));
        }
        if (allGiven && equal)
            comparison.same.append(field);
        else if (anyGiven)
            comparison.differing.append({field, values});
    }
    return comparison;
}

std::int64_t RepeatCounts::all() const
{
    return std::accumulate(byKind.begin(), byKind.end(), std::int64_t{0});
}

namespace {

/** How many of these shipments (ascending) say again what another one of the group says. */
std::int64_t saidAgain(const OverlapGroup &group, const QList<std::int64_t> &shipments)
{
    std::int64_t firsts = 0, extras = 0;
    for (qsizetype i = 0; i < group.shipments.size(); ++i) {
        if (std::ranges::binary_search(shipments, group.shipments[i]))
            ++(i < group.counted ? firsts : extras);
    }
    return std::max<std::int64_t>(firsts > 0 ? extras : extras - 1, 0);
}

} // namespace

RepeatCounts countedTwice(const QList<OverlapGroup> &groups, const QList<std::int64_t> &shipments)
{
    RepeatCounts twice;
    for (const OverlapGroup &group : groups) {
        if (const std::int64_t again = saidAgain(group, shipments); again > 0)
            twice.byKind[group.kind] += again;
    }
    return twice;
}

QList<OverlapGroup> overlapsAmong(const QList<OverlapGroup> &groups, const QList<std::int64_t> &shipments)
{
    QList<OverlapGroup> among = groups;
    among.removeIf([&shipments](const OverlapGroup &group) { return saidAgain(group, shipments) == 0; });
    return among;
}

QMap<std::int64_t, std::int64_t> overlapTwins(const QList<OverlapGroup> &groups)
{
    QMap<std::int64_t, std::int64_t> twins;
    for (const OverlapGroup &group : groups) {
        for (const std::int64_t shipment : group.extra()) {
            if (!twins.contains(shipment))
                twins.insert(shipment, group.shipments.first());
        }
    }
    // A house bill may be a duplicate itself: what counts in its place counts for its master too.
    for (std::int64_t &twin : twins) {
        for (qsizetype steps = 0; steps < 8 && twins.contains(twin); ++steps)
            twin = twins.value(twin);
    }
    return twins;
}
