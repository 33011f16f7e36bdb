// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/chartgroups.h"

#include "figures/period.h"
#include "figures/periodcoverage.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <optional>
#include <span>

namespace {

/** More columns than this become lines: a column would be thinner than its gap. */
constexpr int MostColumns = 60;
/** No file of customs data spans more days than this; one wrong date shall not make a picture of centuries.
 */
constexpr int MostPeriods = 40'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartGroups)
};

QList<Period> axis(const ChartInput &input)
{
    std::optional<Period> first, last;
    for (const Group &group : input.answers.groups) {
        const auto period = Period::fromKey(input.question.by, group.keys.value(0));
        if (!period)
            continue;
        if (!first || period->first < first->first)
            first = period;
        if (!last || period->first > last->first)
            last = period;
    }
    if (!first)
        return {};
    const auto count = [&](const Period &a, const Period &b) {
        int n = 1;
        for (Period p = a; p.first < b.first && n <= MostPeriods; p = p.next())
            ++n;
        return n;
    };
    const PeriodCoverage coverage(input.context.sources, input.coverageFilter());
    if (coverage.known() && coverage.first() <= coverage.last()) {
        const Period from = std::min(*first, Period::of(input.question.by, coverage.first()),
                                     [](const Period &a, const Period &b) { return a.first < b.first; });
        const Period to = std::max(*last, Period::of(input.question.by, coverage.last()),
                                   [](const Period &a, const Period &b) { return a.first < b.first; });
        // Known zeros at the ends belong to the picture, unless they would crowd out what there is.
        if (count(from, to) <= std::max(MostColumns, 2 * count(*first, *last))) {
            first = from;
            last = to;
        }
    }
    QList<Period> periods;
    for (Period p = *first; p.first <= last->first && periods.size() < MostPeriods; p = p.next())
        periods.append(p);
    return periods;
}

ChartGroup barOf(const ChartInput &input, const QString &key, const Totals &totals)
{
    ChartGroup group;
    group.key = key;
    group.label = group.name = input.context.name(input.question.by, key);
    group.role = key.isEmpty() ? ChartGroup::Role::NotGiven : ChartGroup::Role::Value;
    group.total = input.valueOf(totals);
    group.shipments = totals.shipments;
    group.known = totals.known(input.question.measure);
    group.selected = input.answers.isSelected(key);
    return group;
}

using Candidates = QList<const Group *>;

std::optional<ChartGroup> othersOf(const ChartInput &input, std::span<const Group *const> rest)
{
    // Distinct declarations and tags of several bars overlap: their sum would be no number of anything.
    if (rest.empty() || ChartInput::overlaps(input.question.by) ||
        input.question.measure == Measure::Declarations)
        return {};
    ChartGroup others;
    others.role = ChartGroup::Role::Others;
    others.label = others.name = Words::tr("%n others", nullptr, static_cast<int>(rest.size()));
    others.selected = false;
    for (const Group *group : rest) {
        others.total += input.valueOf(group->totals);
        others.shipments += group->totals.shipments;
        others.known += group->totals.known(input.question.measure);
        others.selected = others.selected || input.answers.isSelected(group->keys.value(0));
    }
    return others;
}

void color(QList<ChartGroup> &groups, const ChartInput &input)
{
    const QString category = input.onlyCategory();
    const ChartColor plain =
        category.isEmpty() ? ChartColor{} : ChartColor::of(ChartColor::Kind::Category, category);
    const bool brushing = std::ranges::any_of(groups, [](const auto &g) { return !g.selected; });
    for (qsizetype i = 0; i < groups.size(); ++i) {
        ChartGroup &group = groups[i];
        if (group.role != ChartGroup::Role::Value)
            group.color = ChartColor::of(ChartColor::Kind::Other);
        else if (input.question.by == Dimension::Category)
            group.color = ChartColor::of(ChartColor::Kind::Category, group.key);
        else if (brushing)
            group.color = plain; // the selection stresses by itself
        else {
            group.stressed = i == 0 && groups.size() > 1;
            group.color = i == 0 ? plain : ChartColor::of(ChartColor::Kind::Muted);
        }
    }
}

/** What no period holds: no date, or one that names only a longer time. */
QList<ChartGroup> outsidePeriods(const ChartInput &input)
{
    QList<ChartGroup> outside;
    for (const Group &group : input.answers.groups) {
        const QString key = group.keys.value(0);
        if (group.totals.shipments == 0 || Period::fromKey(input.question.by, key))
            continue;
        ChartGroup made = barOf(input, key, group.totals);
        made.label = made.name = key.isEmpty() ? Format::notGiven() : input.format.period(key);
        outside.append(made);
    }
    std::ranges::sort(outside, {}, &ChartGroup::key);
    return outside;
}

} // namespace

ChartGroups ChartGroups::periods(const ChartInput &input)
{
    ChartGroups made;
    const QList<Period> periods = axis(input);
    made.kind = periods.size() > MostColumns ? ChartKind::Lines : ChartKind::Columns;
    const PeriodCoverage coverage(input.context.sources, input.coverageFilter());
    QHash<QString, Totals> byKey;
    for (const Group &group : input.answers.groups)
        byKey.insert(group.keys.value(0), group.totals);
    QString super;
    for (const Period &period : periods) {
        ChartGroup group;
        group.key = period.key();
        group.label = period.label(input.format);
        group.name = period.name(input.format);
        const Totals totals = byKey.value(group.key);
        group.total = input.valueOf(totals);
        group.shipments = totals.shipments;
        group.known = totals.known(input.question.measure);
        const QString over = period.superLabel(input.format);
        if (over != super)
            group.superLabel = super = over;
        coverage.describe(group, period, input.format);
        group.selected = input.answers.isSelected(group.key);
        made.groups.append(group);
    }
    made.undrawn = outsidePeriods(input);
    return made;
}

ChartGroups ChartGroups::bars(const ChartInput &input)
{
    Candidates candidates;
    const Group *missing = nullptr;
    for (const Group &group : input.answers.groups) {
        if (group.totals.shipments == 0)
            continue;
        if (group.keys.value(0).isEmpty())
            missing = &group;
        else
            candidates.append(&group);
    }
    // One bar of others for one other would hide a name and save nothing. Only what is shown is put in order.
    const auto shown = candidates.size() <= input.question.bars + 1 ? candidates.size() : input.question.bars;
    std::ranges::partial_sort(
        candidates, candidates.begin() + shown, [&input](const Group *a, const Group *b) {
            const auto first = input.valueOf(a->totals), second = input.valueOf(b->totals);
            if (first != second)
                return first > second;
            return a->totals.shipments != b->totals.shipments ? a->totals.shipments > b->totals.shipments
                                                              : a->keys.value(0) < b->keys.value(0);
        });
    ChartGroups made;
    made.kind = ChartKind::Bars;
    const std::span<const Group *const> all(candidates.constData(),
                                            static_cast<std::size_t>(candidates.size()));
    for (const Group *group : all.first(static_cast<std::size_t>(shown)))
        made.groups.append(barOf(input, group->keys.value(0), group->totals));
    made.rest = static_cast<int>(candidates.size() - shown);
    if (missing)
        made.groups.append(barOf(input, QString(), missing->totals));
    if (const auto others = othersOf(input, all.subspan(static_cast<std::size_t>(shown))))
        made.groups.append(*others);
    color(made.groups, input);
    return made;
}
