// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cube/cube.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

std::int64_t Totals::of(Measure measure) const
{
    switch (measure) {
    case Measure::Shipments:
        return shipments;
    case Measure::Declarations:
        return declarations;
    case Measure::Net:
        return netGrams;
    case Measure::Gross:
        return grossGrams;
    case Measure::Value:
        return usdCents;
    case Measure::Quantity:
        return quantityMilli;
    }
    Q_UNREACHABLE();
}

std::int64_t Totals::known(Measure measure) const
{
    switch (measure) {
    case Measure::Shipments:
    case Measure::Declarations:
        return shipments;
    case Measure::Net:
        return netKnown;
    case Measure::Gross:
        return grossKnown;
    case Measure::Value:
        return usdKnown;
    case Measure::Quantity:
        return quantityKnown;
    }
    Q_UNREACHABLE();
}

QString Totals::tooLargeWord()
{
    return QCoreApplication::translate("Cube", "too large");
}

QString Totals::tooLargeText()
{
    return QCoreApplication::translate(
        "Cube", "A sum is too large to be exact in 64 bits: some row holds an absurdly large mass, value or "
                "quantity. Sort the shipments by it to find that row.");
}

void CubeAnswer::encode(qsizetype dimensions)
{
    names = QList<QStringList>(dimensions);
    coded.clear();
    QList<QHash<QString, std::uint32_t>> codes(dimensions);
    for (const Group &group : std::as_const(groups)) {
        CodedGroup next{{}, group.totals};
        for (qsizetype i = 0; i < dimensions; ++i) {
            const QString key = group.keys.value(i);
            auto code = codes[i].constFind(key);
            if (code == codes[i].cend()) {
                code = codes[i].insert(key, static_cast<std::uint32_t>(names[i].size()));
                names[i].append(key);
            }
            next.keys[static_cast<std::size_t>(i)] = *code;
        }
        coded.append(next);
    }
    groups.clear();
}

QList<Group> CubeAnswer::decoded() const
{
    QList<Group> texts;
    for (const CodedGroup &group : coded) {
        QStringList keys;
        for (qsizetype i = 0; i < names.size(); ++i)
            keys.append(names[i][group.keys[static_cast<std::size_t>(i)]]);
        texts.append({keys, group.totals});
    }
    return texts;
}
