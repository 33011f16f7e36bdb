// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/rowverdicts.h"

#include <QJsonObject>

#include <algorithm>

namespace {

struct KindFacts {
    const char *id;
    bool counted;
    bool problem;
};

/** In the order of SumKind. */
constexpr std::array<KindFacts, RowVerdicts::kinds> facts{{{"countries", false, false},
                                                           {"countries-differ", false, true},
                                                           {"countries-alone", true, true},
                                                           {"countries-only", true, false},
                                                           {"codes", false, false},
                                                           {"codes-differ", true, true},
                                                           {"lines", false, false},
                                                           {"lines-perhaps", true, true},
                                                           {"heads", false, false}}};

const QString shipmentKey = QStringLiteral("shipment"), totalKey = QStringLiteral("total"),
              countryPrefix = QStringLiteral("country-"), lookedKey = QStringLiteral("looked-up-to");

const KindFacts &factsOf(SumKind kind)
{
    return facts[static_cast<std::size_t>(kind)];
}

} // namespace

bool RowVerdicts::empty() const
{
    return shipments.empty() && totals.empty() && countries.isEmpty() && lookedUpTo == 0 &&
           std::all_of(found.begin(), found.end(), [](const RowRuns &runs) { return runs.empty(); });
}

std::optional<SumKind> RowVerdicts::find(std::int64_t row) const
{
    for (std::size_t i = 0; i < kinds; ++i) {
        if (!found[i].empty() && found[i].contains(row))
            return static_cast<SumKind>(i);
    }
    return std::nullopt;
}

QString RowVerdicts::country(std::int64_t row) const
{
    for (auto it = countries.begin(); it != countries.end(); ++it) {
        if (it.value().contains(row))
            return it.key();
    }
    return {};
}

QJsonValue RowVerdicts::toJson() const
{
    QJsonObject o;
    const auto add = [&o](const QString &key, const RowRuns &runs) {
        if (!runs.empty())
            o.insert(key, runs.text());
    };
    add(shipmentKey, shipments);
    add(totalKey, totals);
    for (std::size_t i = 0; i < kinds; ++i)
        add(QLatin1String(facts[i].id), found[i]);
    for (auto it = countries.begin(); it != countries.end(); ++it)
        add(countryPrefix + it.key(), it.value());
    if (lookedUpTo > 0)
        o.insert(lookedKey, QString::number(lookedUpTo));
    return o;
}

std::optional<RowVerdicts> RowVerdicts::fromJson(const QJsonValue &value)
{
    RowVerdicts verdicts;
    if (!value.isObject())
        return value.isUndefined() ? std::optional(verdicts) : std::nullopt;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto runs = RowRuns::parse(it.value().toString());
        const auto kind = std::find_if(facts.begin(), facts.end(), [&](const KindFacts &each) {
            return it.key() == QLatin1String(each.id);
        });
        if (!runs)
            return std::nullopt;
        if (it.key() == shipmentKey)
            verdicts.shipments = *runs;
        else if (it.key() == totalKey)
            verdicts.totals = *runs;
        else if (it.key() == lookedKey)
            verdicts.lookedUpTo = runs->last();
        else if (kind != facts.end())
            verdicts.found[static_cast<std::size_t>(kind - facts.begin())] = *runs;
        else if (it.key().startsWith(countryPrefix))
            verdicts.countries.insert(it.key().sliced(countryPrefix.size()), *runs);
        else
            return std::nullopt;
    }
    return verdicts;
}

QString RowVerdicts::id(SumKind kind)
{
    return QLatin1String(factsOf(kind).id);
}

bool RowVerdicts::isCounted(SumKind kind)
{
    return factsOf(kind).counted;
}

bool RowVerdicts::isProblem(SumKind kind)
{
    return factsOf(kind).problem;
}
