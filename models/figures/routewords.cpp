// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/routewords.h"

#include "figures/chartwords.h"
#include "figures/groupingwords.h"
#include "figures/periodcoverage.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RouteWords)
};

/** The largest 1, 2 or 5 with zeros that is not above @p limit. */
std::int64_t roundBelow(std::int64_t limit)
{
    std::int64_t power = 1;
    while (power <= limit / 10)
        power *= 10;
    for (const std::int64_t factor : {5, 2, 1}) {
        if (factor * power <= limit)
            return factor * power;
    }
    return 0;
}

bool isMass(Measure measure)
{
    return measure == Measure::Net || measure == Measure::Gross;
}

} // namespace

RouteWords::RouteWords(const Filter &filter, const RouteQuestion &question, const FigureContext &context,
                       const Countries &countries, const Format &format)
    : m_filter(filter), m_question(question), m_context(context), m_countries(countries), m_format(format)
{
}

QString RouteWords::amount(Measure measure, std::int64_t value, const Format &format)
{
    switch (measure) {
    case Measure::Net:
    case Measure::Gross:
        return format.massLabel(value);
    case Measure::Value:
        return format.moneyShort(value);
    case Measure::Quantity:
        return format.trimmed(value, 3, 0);
    default:
        return format.count(value);
    }
}

QString RouteWords::amount(std::int64_t value) const
{
    return amount(measure(), value, m_format);
}

QString RouteWords::period(QStringList months) const
{
    months.removeAll(QString());
    if (months.isEmpty())
        return {};
    std::sort(months.begin(), months.end());
    const auto first = Date::fromIso(months.first().toStdString());
    const auto last = Date::fromIso(months.last().toStdString());
    return first && last ? m_format.dateRange(*first, *last) : QString();
}

QString RouteWords::nodeText(const RouteNode &node) const
{
    if (node.kind == RouteNode::Kind::WayPoint)
        return Words::tr("%1 sent", "an amount, of a way-point").arg(amount(node.sent));
    if (node.sentShipments == 0 || node.arrivedShipments == 0)
        return amount(node.weight());
    return node.kind == RouteNode::Kind::Sent
               ? Words::tr("%1 sent", "an amount, of a way-point").arg(amount(node.sent))
               : Words::tr("%1 arrived", "an amount, of a place that also sent").arg(amount(node.arrived));
}

QList<RouteWidth> RouteWords::widths(std::int64_t largest) const
{
    QList<RouteWidth> widths;
    for (std::int64_t value = roundBelow(largest); value > 0 && widths.size() < 3;
         value = roundBelow(value / 4)) {
        constexpr std::int64_t tonne = 1'000'000;
        QString text = amount(value);
        if (isMass(measure()) && value >= tonne)
            text = m_format.trimmed(value, 6, 1) + QChar(Format::NarrowSpace) + Words::tr("t", "tonnes");
        widths.append({value, text});
    }
    return widths;
}

QString RouteWords::notOnMap(const RouteFigure &figure) const
{
    QStringList parts;
    if (figure.offMapShipments > 0) {
        const QString count = Words::tr("%n shipment(s)", nullptr, static_cast<int>(figure.offMapShipments));
        parts.append(
            measure() == Measure::Shipments
                ? Words::tr("%1 that name no two countries").arg(count)
                : Words::tr("%1 that name no two countries, %2").arg(count, amount(figure.offMapAmount)));
    }
    if (figure.unmeasuredShipments > 0)
        parts.append(FigureGap::unmeasuredText(figure.measure, figure.unmeasuredShipments));
    if (figure.undrawnLegs > 0)
        parts.append(Words::tr("%n smaller leg(s)", nullptr, static_cast<int>(figure.undrawnLegs)));
    if (parts.isEmpty())
        return Words::tr("All shipments in view are on this map");
    return Words::tr("Not on this map: %1").arg(parts.join(QStringLiteral("; ")));
}

QStringList RouteWords::notes(const RouteFigure &figure) const
{
    QStringList notes;
    if (m_question.measure != measure())
        notes.append(ChartWords::shipmentsInstead());
    if (m_question.places)
        notes.append(Words::tr("Ways begin at the places of lading and end at the places of discharge that "
                               "the files name; dashed: of some of the goods only the country is known."));
    notes.append(Words::tr(
        "Countries are drawn as one point each. Lines follow great circles, bowed so that they do not "
        "hide one another; they are not the ways taken. Borders are no statement."));
    if (figure.undrawnLegs > 0) {
        std::int64_t drawn = 0;
        for (const RouteLeg &leg : figure.legs)
            drawn += leg.amount;
        notes.append(Words::tr("%n smaller leg(s) (%1 of all legs) not drawn.", nullptr,
                               static_cast<int>(figure.undrawnLegs))
                         .arg(m_format.share(figure.undrawnAmount, drawn + figure.undrawnAmount)));
    }
    notes.append(ChartWords::coverageNote(figure.measure, figure.known, figure.shipments, m_format));
    notes += ChartWords::overlapNotes(m_context.overlaps, figure.leftOut);
    notes.append(ChartWords::filterNote(m_filter, m_context));
    notes.removeAll(QString());
    return notes;
}

void RouteWords::writeNodes(RouteFigure &figure) const
{
    for (RouteNode &node : figure.nodes) {
        const QString country = QString::fromStdString(node.country.alpha2());
        node.asked = std::ranges::any_of(m_filter.clauses, [&country](const FilterClause &clause) {
            const bool ofCountries = clause.field == FilterField::Origin ||
                                     clause.field == FilterField::Dispatch ||
                                     clause.field == FilterField::Destination;
            return ofCountries && !clause.negated && clause.values.contains(country);
        });
        if (node.label.isEmpty()) // a place has its name
            node.label = m_countries.name(node.country, m_format.locale());
        node.figureText = nodeText(node);
        node.sentText = amount(node.sent);
        node.arrivedText = amount(node.arrived);
    }
}

void RouteWords::write(RouteFigure &figure, QStringList months, const QStringList &files) const
{
    const QString measure = measureName(figure.measure);
    figure.title = m_question.claim.trimmed();
    if (figure.title.isEmpty())
        figure.title =
            ChartWords::title(figure.measure, GroupingWords::by(Dimension::Route), m_filter, m_context);
    figure.legHeading = figure.measure == Measure::Shipments
                            ? Words::tr("Shipments on a leg")
                            : Words::tr("%1 of a leg", "measure").arg(measure);
    QStringList subtitle{
        figure.measure == Measure::Shipments
            ? Words::tr("Number of shipments on each leg from origin through dispatch to destination")
            : Words::tr("%1 of each leg from origin through dispatch to destination", "measure")
                  .arg(measure)};
    // As a chart says it: what the sources cover; only where they do not say that, what the shipments do.
    QString range = PeriodCoverage(m_context.sources, m_filter).span(m_format);
    if (range.isEmpty())
        range = period(std::move(months));
    if (!range.isEmpty())
        subtitle.append(range);
    figure.subtitle = subtitle.join(QStringLiteral(", "));
    writeNodes(figure);
    const QList<CountryCode> used = figure.countriesInUse();
    for (const CountryCode country : m_countries.all()) {
        const auto at = m_countries.labelPoint(country);
        if (at && !used.contains(country))
            figure.mapNames.append({country, m_countries.name(country, m_format.locale()), *at});
    }
    for (RouteLeg &leg : figure.legs)
        leg.amountText = amount(leg.amount);
    for (RouteCategory &category : figure.categories) {
        category.name = category.id == u"other" ? Words::tr("Other goods")
                                                : m_context.name(Dimension::Category, category.id);
    }
    figure.widths = widths(figure.largestLeg);
    figure.notOnMap = notOnMap(figure);
    figure.gaps = FigureGap::unmeasured(figure.measure, figure.known, figure.shipments);
    if (figure.offMapShipments > 0)
        figure.gaps += FigureGap::wayless(figure.noDestination, figure.noStart);
    figure.notes = notes(figure);
    figure.source = ChartWords::sourceLine(m_context, files, m_format);
    if (figure.shipments == 0)
        figure.emptyText = ChartWords::nothingPasses(m_filter);
    else if (figure.legs.isEmpty() && figure.unmeasuredShipments > 0)
        figure.emptyText =
            Words::tr("The shipments in view that name two countries do not give this figure (%1). Choose "
                      "another one to see the routes.")
                .arg(measure.toLower());
    else if (figure.legs.isEmpty())
        figure.emptyText =
            Words::tr("No shipment in view names two countries, so there is no route to draw.");
}
