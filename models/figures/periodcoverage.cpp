// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/periodcoverage.h"

#include "cube/ranges.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace {

/** Days without a row that do not make a period partial: weekends, holidays, the quiet end of a year. */
int slack(Dimension unit)
{
    switch (unit) {
    case Dimension::Day:
        return 0;
    case Dimension::Week:
        return 2;
    case Dimension::Month:
        return 6;
    case Dimension::Quarter:
        return 15;
    default:
        return 31;
    }
}

/** False for a source that the filter leaves out, whatever is in it. */
bool speaks(const FigureContext::Source &source, const Filter &filter)
{
    const auto isMeant = [&source](const QString &value) {
        return value.startsWith(u'=') ? source.file == value.mid(1)
                                      : source.file.contains(value, Qt::CaseInsensitive);
    };
    return std::ranges::all_of(filter.clauses, [&](const FilterClause &clause) {
        return clause.field != FilterField::Source || clause.values.isEmpty() ||
               std::ranges::any_of(clause.values, isMeant) != clause.negated;
    });
}

} // namespace

PeriodCoverage::PeriodCoverage(const QList<FigureContext::Source> &sources, const Filter &filter)
{
    for (const auto &source : sources) {
        if (source.first && source.last && speaks(source, filter))
            addSpans(source);
    }
    for (const FilterClause &clause : filter.clauses) {
        if (clause.field != FilterField::Date || clause.negated || clause.values.isEmpty())
            continue;
        std::int64_t low = std::numeric_limits<std::int64_t>::max();
        std::int64_t high = std::numeric_limits<std::int64_t>::min();
        for (const QString &value : clause.values) {
            const auto range = Ranges::readDates(value);
            low = std::min(low, range && range->low ? *range->low : std::numeric_limits<std::int64_t>::min());
            high = std::max(high,
                            range && range->high ? *range->high : std::numeric_limits<std::int64_t>::max());
        }
        const auto day = [](std::int64_t days) { return toQDate({static_cast<std::int32_t>(days), {}}); };
        if (low != std::numeric_limits<std::int64_t>::min())
            m_from = std::max(m_from.value_or(day(low)), day(low));
        if (high != std::numeric_limits<std::int64_t>::max())
            m_to = std::min(m_to.value_or(day(high)), day(high));
    }
}

void PeriodCoverage::addSpans(const FigureContext::Source &source)
{
    QDate from = toQDate(*source.first);
    for (const auto &[first, last] : source.gaps) {
        m_spans.append({from, toQDate(first).addDays(-1)});
        from = toQDate(last).addDays(1);
    }
    m_spans.append({from, toQDate(*source.last)});
}

QDate PeriodCoverage::first() const
{
    QDate earliest;
    for (const Span &span : m_spans)
        earliest = earliest.isValid() ? std::min(earliest, span.first) : span.first;
    return m_from && earliest.isValid() ? std::max(earliest, *m_from) : earliest;
}

QDate PeriodCoverage::last() const
{
    QDate latest;
    for (const Span &span : m_spans)
        latest = latest.isValid() ? std::max(latest, span.last) : span.last;
    return m_to && latest.isValid() ? std::min(latest, *m_to) : latest;
}

QString PeriodCoverage::span(const Format &format) const
{
    if (!known() || first() > last())
        return {};
    // A date is not broken over two lines.
    return format.dateRange(toDate(first()), toDate(last())).replace(u' ', QChar::Nbsp);
}

PeriodCoverage::Part PeriodCoverage::part(const Period &period) const
{
    Part part;
    for (const Span &span : m_spans) {
        const QDate first = std::max(span.first, period.first);
        const QDate last = std::min(span.last, period.last());
        if (first > last)
            continue;
        part.first = part.first.isValid() ? std::min(part.first, first) : first;
        part.last = part.last.isValid() ? std::max(part.last, last) : last;
    }
    if (part.first.isValid() && m_from && *m_from > part.first) {
        part.first = *m_from;
        part.filteredFirst = true;
    }
    if (part.last.isValid() && m_to && *m_to < part.last) {
        part.last = *m_to;
        part.filteredLast = true;
    }
    return part;
}

void PeriodCoverage::describe(ChartGroup &group, const Period &period, const Format &format) const
{
    const Part covered = part(period);
    if (!covered.first.isValid()) {
        if (known() && group.shipments == 0) {
            group.state = ChartGroup::State::NoSource;
            const QString name = period.unit == Dimension::Month ? format.monthName(toDate(period.first))
                                                                 : period.name(format);
            group.stateText = QCoreApplication::translate("PeriodCoverage", "No source covers %1").arg(name);
        }
        return;
    }
    const int start = covered.filteredFirst ? 0 : slack(period.unit);
    const int end = covered.filteredLast ? 0 : slack(period.unit);
    const bool late = covered.first > period.first.addDays(start);
    const bool early = covered.last < period.last().addDays(-end);
    if (!late && !early)
        return;
    group.state = ChartGroup::State::Partial;
    const QString first = format.dayMonth(toDate(covered.first));
    const QString last = format.dayMonth(toDate(covered.last));
    if (late && early)
        group.stateText = QCoreApplication::translate("PeriodCoverage", "%1 to %2", "days").arg(first, last);
    else if (early)
        group.stateText = QCoreApplication::translate("PeriodCoverage", "to %1", "day").arg(last);
    else
        group.stateText = QCoreApplication::translate("PeriodCoverage", "from %1", "day").arg(first);
}
