// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/chartwords.h"

#include "core/text.h"
#include "cube/filterwords.h"
#include "figures/groupingwords.h"
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

/** The goods that the filter leaves, where they are of one or two categories. */
QString goodsOf(const Filter &filter, const FigureContext &context)
{
    const FilterClause *const category = filter.find(FilterField::Category);
    return category && category->values == QStringList{QStringLiteral("none")}
               ? Words::tr("Goods without a category")
               : namesOf(filter, FilterField::Category, Dimension::Category, context);
}

bool endsInCountry(const Filter &filter)
{
    static constexpr std::array countries{FilterField::Origin, FilterField::Dispatch,
                                          FilterField::Destination};
    return std::ranges::any_of(countries, [&filter](FilterField field) {
        const FilterClause *clause = filter.find(field);
        return clause && !clause->values.isEmpty() && clause->values.size() <= 2;
    });
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

/** A column of nothing is not complete either, but shows no hatch. */
bool isHatched(const ChartGroup &group)
{
    return group.state == ChartGroup::State::Partial && group.total > 0;
}

QString maybeTwiceNote(OverlapKind kind, int n)
{
    switch (kind) {
    case OverlapKind::SameDeclaration:
        return Words::tr("%n shipments may be counted twice: another file or sheet has the same declaration.",
                         nullptr, n);
    case OverlapKind::SameGoods:
        return Words::tr("%n shipments may be counted twice: the same goods stand in an export and in an "
                         "import file.",
                         nullptr, n);
    case OverlapKind::SameRow:
        return Words::tr("%n shipments may be counted twice: their sheet has the same row already.", nullptr,
                         n);
    case OverlapKind::SameItem:
        return Words::tr("%n shipments may be counted twice: their sheet has the same declaration and item "
                         "already.",
                         nullptr, n);
    case OverlapKind::SplitGoods:
        return Words::tr("%n shipments may be counted twice: the lines of another file are their parts.",
                         nullptr, n);
    case OverlapKind::MasterAndHouse:
        break;
    }
    return Words::tr("%n shipments may be counted twice: they are master bills beside their house bills.",
                     nullptr, n);
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

QString ChartWords::subject(const Filter &filter, const FigureContext &context)
{
    QString subject = goodsOf(filter, context);
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

QString ChartWords::shipmentsInstead()
{
    return Words::tr(
        "Shipments are counted instead of declarations, because one declaration can go several ways.");
}

QString ChartWords::nothingPasses(const Filter &filter)
{
    return filter.empty()
               ? Words::tr("No shipment of this case counts: its sources are taken out of it, or none is "
                           "imported yet.")
               : Words::tr("No shipment passes the filter.");
}

QString ChartWords::filterNote(const Filter &filter, const FigureContext &context)
{
    QStringList unsaid;
    for (const FilterClause &clause : filter.clauses) {
        if (!saidInSubject(clause))
            unsaid.append(Text::visible(FilterWords::clause(clause, context.names)));
    }
    return unsaid.isEmpty()
               ? QString()
               : Words::tr("Only shipments that match: %1").arg(unsaid.join(QStringLiteral("; ")));
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
    // Who decided stands in the note beside the picture: in print the name of a login may betray a source.
    if (leftOut > 0)
        notes.append(Words::tr("%n shipments left out as duplicates.", nullptr, static_cast<int>(leftOut)));
    for (const auto &[kind, count] : overlaps.maybeTwice.byKind.asKeyValueRange())
        notes.append(maybeTwiceNote(kind, static_cast<int>(count)));
    return notes;
}

QString ChartWords::fileNames(QStringList files)
{
    for (QString &file : files)
        file = Text::visible(file, LongestName);
    files.removeDuplicates();
    return files.size() <= 3 ? files.join(QStringLiteral(", "))
                             : Words::tr("%n files", nullptr, static_cast<int>(files.size()));
}

QString ChartWords::sourceLine(const FigureContext &context, const QStringList &inView, const Format &format)
{
    QStringList parts;
    QStringList files;
    std::optional<Date> first, last;
    for (const auto &source : context.sources) {
        // A figure of nothing says where nothing was found.
        if (!inView.isEmpty() && !inView.contains(source.file))
            continue;
        files.append(source.file);
        if (source.first && (!first || source.first->days < first->days))
            first = source.first;
        if (source.last && (!last || source.last->days > last->days))
            last = source.last;
    }
    if (!files.isEmpty()) {
        QString what = fileNames(files);
        if (first && last)
            what += QStringLiteral(", ") + format.dateRange(*first, *last);
        parts.append(Words::tr("Source: %1.").arg(what));
    }
    if (context.illustrative)
        parts.append(Words::tr("Illustrative figures, not real records."));
    parts.append(QStringLiteral("Waybill"));
    return parts.join(u' ');
}

QString ChartWords::title(Measure measure, const QString &by, const Filter &filter,
                          const FigureContext &context)
{
    const QString which = subject(filter, context);
    const bool goods = !goodsOf(filter, context).isEmpty(), countries = endsInCountry(filter);
    if (measure == Measure::Shipments && !goods) {
        // A name of a country that stands in the nominative is parted from what follows it.
        return (countries ? Words::tr("%1 %2", "goods with countries, by dimension")
                          : Words::tr("%1 %2", "goods or measure, by dimension"))
            .arg(which, by);
    }
    const QString name = measureName(measure);
    return Words::tr("%1 %2", "goods or measure, by dimension")
        .arg(goods || countries
                 ? Words::tr("%1: %2", "which goods, what is measured of them").arg(which, name.toLower())
                 : name,
             by);
}

QString ChartWords::title(const ChartQuestion &question, const Filter &filter, const FigureContext &context)
{
    if (!question.claim.trimmed().isEmpty())
        return question.claim.trimmed();
    QString words = GroupingWords::by(question.by);
    if (question.isSplit())
        words += u' ' + GroupingWords::further(*question.stack);
    return title(question.measure, words, filter, context);
}

QString ChartWords::subtitle(const ChartFigure &figure, const QString &unitWord, const QString &period)
{
    const QString unit = isPeriod(figure.by) ? perPeriod(figure.by).arg(unitWord) : unitWord;
    QStringList parts;
    const bool counts = figure.measure == Measure::Shipments || figure.measure == Measure::Declarations;
    const QString what = counts ? Words::tr("Number of %1").arg(unit) : measureName(figure.measure);
    if (figure.stackedBy != figure.by)
        parts.append(Words::tr("%1 %2", "goods or measure, by dimension")
                         .arg(what, GroupingWords::by(figure.stackedBy)));
    else if (!isPeriod(figure.by))
        parts.append(
            Words::tr("%1 %2", "goods or measure, by dimension").arg(what, GroupingWords::by(figure.by)));
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
    bool hatched = false;
    for (const ChartGroup &group : figure.groups) {
        hatched = hatched || isHatched(group);
        if (group.state == ChartGroup::State::Partial)
            partial.append(QStringLiteral("%1 (%2)").arg(group.name, group.stateText));
        else if (group.state == ChartGroup::State::NoSource)
            uncovered.append(group.name);
    }
    QStringList notes;
    if (!partial.isEmpty())
        notes.append((hatched ? Words::tr("Hatched: not complete, %1.") : Words::tr("Not complete: %1."))
                         .arg(partial.join(QStringLiteral(", "))));
    if (!uncovered.isEmpty() && uncovered.size() <= 4)
        notes.append(Words::tr("No source covers %1.").arg(uncovered.join(QStringLiteral(", "))));
    else if (!uncovered.isEmpty())
        notes.append(Words::tr("No source covers %n periods, hatched in grey.", nullptr,
                               static_cast<int>(uncovered.size())));
    return notes;
}

QStringList ChartWords::undrawnNotes(const ChartFigure &figure, const Format &format)
{
    ChartGroup undated, years, months;
    for (const ChartGroup &group : figure.undrawn) {
        constexpr qsizetype Year = 4; // digits of the key "2022"
        ChartGroup &kind = group.key.isEmpty() ? undated : group.key.size() == Year ? years : months;
        kind.total += group.total;
        kind.shipments += group.shipments;
        kind.known += group.known;
    }
    // One declaration can hold goods of several of these: its sum over them is no number.
    const bool sums =
        figure.measure != Measure::Shipments && figure.measure != Measure::Declarations && !figure.tooLarge;
    const auto amount = [&](const ChartGroup &kind) {
        return sums && kind.known > 0
                   ? QStringLiteral(" (%1)").arg(
                         ChartScale(figure.measure, kind.total, format).text(kind.total, true))
                   : QString();
    };
    QStringList notes;
    if (undated.shipments > 0)
        notes.append(Words::tr("%n shipments without a date%1 are not shown.",
                               "%1 = their sum in parentheses", static_cast<int>(undated.shipments))
                         .arg(amount(undated)));
    if (years.shipments > 0)
        notes.append(Words::tr("%n shipments of which only the year is known%1 are not shown.",
                               "%1 = their sum in parentheses", static_cast<int>(years.shipments))
                         .arg(amount(years)));
    if (months.shipments > 0)
        notes.append(Words::tr("%n shipments of which only the month is known%1 are not shown.",
                               "%1 = their sum in parentheses", static_cast<int>(months.shipments))
                         .arg(amount(months)));
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
    if (std::ranges::any_of(figure.groups, isHatched))
        parts.append(Words::tr("Hatched: not complete."));
    if (std::int64_t n = 0; !figure.undrawn.isEmpty()) {
        for (const ChartGroup &group : figure.undrawn)
            n += group.shipments;
        parts.append(Words::tr("%n shipments not shown, their dates are not exact enough.", nullptr,
                               static_cast<int>(n)));
    }
    return parts.join(u' ');
}
