// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/chartwords.h"

#include "core/text.h"
#include "figures/period.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

constexpr int LongestName = 120;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

/** Names of a clause with at most two values; nothing for more, or for none. */
QString namesOf(const Filter &filter, FilterField field, Dimension dimension, const FigureContext &context)
{
    const FilterClause *clause = filter.find(field);
    if (!clause || clause->values.isEmpty() || clause->values.size() > 2)
        return {};
    QStringList names;
    for (const QString &value : clause->values)
        names.append(value.isEmpty() ? Format::notGiven() : context.name(dimension, value));
    return names.size() == 1 ? names.first() : Words::tr("%1 and %2", "two names").arg(names[0], names[1]);
}

bool saidInSubject(const FilterClause &clause)
{
    static constexpr std::array said{FilterField::Category, FilterField::Origin, FilterField::Dispatch,
                                     FilterField::Destination};
    return !clause.negated && clause.values.size() <= 2 &&
           std::ranges::find(said, clause.field) != said.end();
}

QString measureSubject(Measure measure)
{
    switch (measure) {
    case Measure::Net:
        return Words::tr("Net mass is given for %1 of %2 shipments (%3); the rest are not in the sums.");
    case Measure::Gross:
        return Words::tr("Gross mass is given for %1 of %2 shipments (%3); the rest are not in the sums.");
    case Measure::Value:
        return Words::tr(
            "A value in US dollars is given for %1 of %2 shipments (%3); the rest are not in the sums.");
    default:
        return Words::tr("A quantity is given for %1 of %2 shipments (%3); the rest are not in the sums.");
    }
}

QString perPeriod(Dimension by)
{
    switch (by) {
    case Dimension::Day:
        return Words::tr("%1 a day", "unit");
    case Dimension::Week:
        return Words::tr("%1 a week", "unit");
    case Dimension::Month:
        return Words::tr("%1 a month", "unit");
    case Dimension::Quarter:
        return Words::tr("%1 a quarter", "unit");
    default:
        return Words::tr("%1 a year", "unit");
    }
}

} // namespace

QString FigureContext::name(Dimension dimension, const QString &key) const
{
    if (key.isEmpty())
        return Format::notGiven();
    const QString name = nameOf ? nameOf(dimension, key) : QString();
    // From a file: nothing in it may turn letters around or break the picture it is written into.
    return Text::visible(name.isEmpty() ? key : name, LongestName);
}

QString ChartWords::inSentence(Dimension dimension)
{
    // "HS heading" keeps its capitals, "Country of origin" does not.
    const QString name = dimensionName(dimension);
    return name.size() > 1 && name[1].isLower() ? name.left(1).toLower() + name.mid(1) : name;
}

QString ChartWords::subject(const Filter &filter, const FigureContext &context)
{
    QString subject = namesOf(filter, FilterField::Category, Dimension::Category, context);
    if (subject.isEmpty())
        subject = Words::tr("Shipments");
    const QString from = namesOf(filter, FilterField::Origin, Dimension::Origin, context);
    if (!from.isEmpty())
        subject = Words::tr("%1 from %2", "goods, country of origin").arg(subject, from);
    const QString through = namesOf(filter, FilterField::Dispatch, Dimension::Dispatch, context);
    if (!through.isEmpty())
        subject = Words::tr("%1 dispatched from %2", "goods, country").arg(subject, through);
    const QString to = namesOf(filter, FilterField::Destination, Dimension::Destination, context);
    return to.isEmpty() ? subject : Words::tr("%1 to %2", "goods, country of destination").arg(subject, to);
}

QString ChartWords::filterNote(const Filter &filter)
{
    const bool all = std::ranges::all_of(filter.clauses, saidInSubject);
    return all ? QString() : Words::tr("Only shipments that match: %1").arg(Text::visible(filter.toQuery()));
}

QString ChartWords::coverageNote(Measure measure, std::int64_t known, std::int64_t shipments,
                                 const Format &format)
{
    if (known >= shipments)
        return {};
    return measureSubject(measure).arg(format.count(known), format.count(shipments),
                                       format.share(known, shipments, 1));
}

QStringList ChartWords::filesOf(const CubeAnswer &bySource)
{
    QStringList files;
    for (const Group &group : bySource.groups) {
        if (group.totals.shipments > 0)
            files.append(group.keys.value(0));
    }
    return files;
}

QStringList ChartWords::overlapNotes(const FigureContext::Overlaps &overlaps, std::int64_t leftOut)
{
    QStringList notes;
    if (leftOut > 0) {
        QStringList names;
        for (const QString &name : overlaps.deciders)
            names.append(Text::visible(name, LongestName));
        names.removeAll(QString());
        const int n = static_cast<int>(leftOut);
        notes.append(names.isEmpty()
                         ? Words::tr("%n shipments left out as duplicates.", nullptr, n)
                         : Words::tr("%n shipments left out as duplicates (decided by %1).", nullptr, n)
                               .arg(names.join(QStringLiteral(", "))));
    }
    if (overlaps.maybeTwice > 0) {
        notes.append(Words::tr("%n shipments may be counted twice, because another file has them too.",
                               nullptr, static_cast<int>(overlaps.maybeTwice)));
    }
    return notes;
}

QString ChartWords::sourceLine(const FigureContext &context, const QStringList &inView, const Format &format)
{
    QStringList parts;
    QStringList files;
    std::optional<Date> first, last;
    for (const auto &source : context.sources) {
        if (!inView.contains(source.file))
            continue;
        if (!files.contains(Text::visible(source.file, LongestName)))
            files.append(Text::visible(source.file, LongestName));
        if (source.first && (!first || source.first->days < first->days))
            first = source.first;
        if (source.last && (!last || source.last->days > last->days))
            last = source.last;
    }
    if (!files.isEmpty()) {
        QString what = files.size() <= 3 ? files.join(QStringLiteral(", "))
                                         : Words::tr("%n files", nullptr, static_cast<int>(files.size()));
        if (first && last)
            what += QStringLiteral(", ") + format.dateRange(*first, *last);
        parts.append(Words::tr("Source: %1.").arg(what));
    }
    if (context.illustrative)
        parts.append(Words::tr("Illustrative figures, not real records."));
    parts.append(QStringLiteral("Waybill"));
    return parts.join(u' ');
}

QString ChartWords::title(const ChartQuestion &question, const Filter &filter, const FigureContext &context)
{
    if (!question.claim.trimmed().isEmpty())
        return question.claim.trimmed();
    return Words::tr("%1, by %2", "goods, dimension").arg(subject(filter, context), inSentence(question.by));
}

QString ChartWords::subtitle(const ChartFigure &figure, const QString &unitWord, const QString &period)
{
    const QString unit = isPeriod(figure.by) ? perPeriod(figure.by).arg(unitWord) : unitWord;
    QStringList parts;
    const bool counts = figure.measure == Measure::Shipments || figure.measure == Measure::Declarations;
    const QString what = counts ? Words::tr("Number of %1").arg(unit) : measureName(figure.measure);
    if (figure.stackedBy != figure.by)
        parts.append(Words::tr("%1 by %2", "measure, dimension").arg(what, inSentence(figure.stackedBy)));
    else if (!isPeriod(figure.by))
        parts.append(Words::tr("%1 by %2", "measure, dimension").arg(what, inSentence(figure.by)));
    else
        parts.append(what);
    if (!counts)
        parts.append(unit);
    if (!period.isEmpty())
        parts.append(period);
    return parts.join(QStringLiteral(", "));
}

QStringList ChartWords::periodNotes(const ChartFigure &figure)
{
    QStringList partial, uncovered;
    for (const ChartGroup &group : figure.groups) {
        if (group.state == ChartGroup::State::Partial)
            partial.append(QStringLiteral("%1 (%2)").arg(group.name, group.stateText));
        else if (group.state == ChartGroup::State::NoSource)
            uncovered.append(group.name);
    }
    QStringList notes;
    if (!partial.isEmpty())
        notes.append(Words::tr("Hatched: not complete, %1.").arg(partial.join(QStringLiteral(", "))));
    if (!uncovered.isEmpty() && uncovered.size() <= 4)
        notes.append(Words::tr("No source covers %1.").arg(uncovered.join(QStringLiteral(", "))));
    else if (!uncovered.isEmpty())
        notes.append(Words::tr("No source covers %n periods, hatched in grey.", nullptr,
                               static_cast<int>(uncovered.size())));
    return notes;
}

QString ChartWords::brief(const ChartFigure &figure, const Format &format)
{
    QStringList parts;
    if (figure.known < figure.shipments) {
        parts.append(Words::tr("%1 known for %2 of %3 shipments.", "measure")
                         .arg(measureName(figure.measure), format.count(figure.known),
                              format.count(figure.shipments)));
    }
    if (std::ranges::any_of(figure.groups,
                            [](const auto &g) { return g.state == ChartGroup::State::Partial; }))
        parts.append(Words::tr("Hatched: not complete."));
    return parts.join(u' ');
}
