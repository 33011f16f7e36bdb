// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/chartfigure.h"

#include <algorithm>

namespace {

QString stateMark(const ChartGroup &group)
{
    QString marks;
    if (!group.stateText.isEmpty())
        marks += QStringLiteral(" [%1]").arg(group.stateText);
    if (!group.selected)
        marks += QStringLiteral(" [dimmed]");
    if (group.stressed)
        marks += QStringLiteral(" [stressed]");
    return marks;
}

/** The groups that a thinned figure keeps: first, last, and of each run the highest and the lowest. */
QList<int> extremes(const QList<ChartGroup> &groups, int wanted)
{
    const auto count = static_cast<int>(groups.size());
    const int runs = std::max(1, wanted / 2);
    QList<int> kept;
    for (int run = 0; run < runs; ++run) {
        const auto from = static_cast<int>(static_cast<std::int64_t>(count) * run / runs);
        const auto to = static_cast<int>(static_cast<std::int64_t>(count) * (run + 1) / runs);
        if (from >= to)
            continue;
        const auto [low, high] =
            std::minmax_element(groups.begin() + from, groups.begin() + to,
                                [](const auto &a, const auto &b) { return a.total < b.total; });
        const auto a = static_cast<int>(low - groups.begin());
        const auto b = static_cast<int>(high - groups.begin());
        kept.append(std::min(a, b));
        if (a != b)
            kept.append(std::max(a, b));
    }
    return kept;
}

} // namespace

QString ChartFigure::toText() const
{
    QStringList lines{title, subtitle};
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const ChartGroup &group = groups[i];
        QString line =
            (group.name.isEmpty() ? group.label : group.name) + QStringLiteral(": ") + group.totalText;
        if (split()) {
            QStringList parts;
            for (const ChartSeries &one : series) {
                if (one.values[i] != 0)
                    parts.append(one.label + u' ' + one.texts[i]);
            }
            if (!parts.isEmpty())
                line += QStringLiteral(" = ") + parts.join(QStringLiteral(" + "));
        }
        if (!group.shareText.isEmpty())
            line += QStringLiteral(", ") + group.shareText;
        lines.append(line + stateMark(group));
    }
    if (!emptyText.isEmpty())
        lines.append(emptyText);
    lines += notes;
    lines.append(source);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

ChartFigure ChartFigure::thinned(int wanted) const
{
    if (groups.size() <= wanted)
        return *this;
    ChartFigure thin = *this;
    const QList<int> kept = extremes(groups, wanted);
    thin.groups.clear();
    qsizetype passed = 0;
    for (const int i : kept) {
        ChartGroup group = groups[i];
        // The mark of a new month or year moves on to the next group that is kept.
        for (; passed <= i; ++passed) {
            if (!groups[passed].superLabel.isEmpty())
                group.superLabel = groups[passed].superLabel;
        }
        group.label.clear();
        thin.groups.append(group);
    }
    for (ChartSeries &one : thin.series) {
        const ChartSeries whole = one;
        one.values.clear();
        one.texts.clear();
        for (const int i : kept) {
            one.values.append(whole.values[i]);
            one.texts.append(whole.texts[i]);
        }
    }
    const auto place = [&kept](int group) { return group < 0 ? -1 : static_cast<int>(kept.indexOf(group)); };
    thin.largestGroup = place(largestGroup);
    thin.labelGroup = static_cast<int>(thin.groups.size()) - 1;
    return thin;
}
