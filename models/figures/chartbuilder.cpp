// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/chartbuilder.h"

#include "figures/chartanswers.h"
#include "figures/chartgroups.h"
#include "figures/chartinput.h"
#include "figures/chartlayers.h"
#include "figures/chartwords.h"
#include "figures/period.h"
#include "figures/periodcoverage.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartBuilder)
};

/** Builds one figure; a class only to carry what every step needs. */
class Builder {
public:
    explicit Builder(const ChartInput &input)
        : m_input(input), m_answers(input.answers), m_filter(input.filter), m_question(input.question),
          m_context(input.context), m_format(input.format)
    {
    }
    ChartFigure build();

private:
    void measureUp();
    void writeTexts(const ChartScale &scale);
    void markTotals(const ChartScale &scale);
    void addWords(const ChartScale &scale);
    QStringList leftOut() const;
    QString zerosOfOthers() const;
    void addGaps();
    std::int64_t valueOf(const Totals &totals) const { return totals.of(m_question.measure); }

    const ChartInput &m_input;
    const ChartAnswers &m_answers;
    const Filter &m_filter;
    const ChartQuestion &m_question;
    const FigureContext &m_context;
    const Format &m_format;
    ChartFigure m_figure;
    ChartGroups m_groups;
    int m_restLayers = 0;
};

ChartFigure Builder::build()
{
    m_figure.by = m_question.by;
    m_figure.stackedBy = m_answers.stacked ? *m_question.stack : m_question.by;
    m_figure.measure = m_question.measure;
    m_figure.total = valueOf(m_answers.total);
    m_figure.tooLarge = m_answers.total.isTooLarge(m_question.measure);
    m_figure.shipments = m_answers.total.shipments;
    m_figure.known = m_answers.total.known(m_question.measure);
    m_groups = isPeriod(m_question.by) ? ChartGroups::periods(m_input) : ChartGroups::bars(m_input);
    m_figure.kind = m_groups.kind;
    m_figure.groups = m_groups.groups;
    m_figure.undrawn = m_groups.undrawn;
    m_figure.places = static_cast<int>(m_figure.groups.size());
    for (int i = 0; i < m_figure.places; ++i)
        m_figure.groups[i].place = i;
    const ChartLayers layers = ChartLayers::of(m_input, m_groups);
    m_figure.series = layers.series;
    m_restLayers = layers.rest;
    measureUp();
    return m_figure;
}

void Builder::measureUp()
{
    std::int64_t largest = 0;
    const bool lines = m_figure.kind == ChartKind::Lines;
    for (qsizetype i = 0; i < m_figure.groups.size(); ++i) {
        std::int64_t layers = 0;
        for (const ChartSeries &one : m_figure.series)
            layers = lines ? std::max(layers, one.values[i]) : layers + one.values[i];
        // Layers of tags overlap, so a column can be higher than its total.
        largest = std::max(largest, lines ? layers : std::max(layers, m_figure.groups[i].total));
    }
    ChartScale scale(m_question.measure, largest, m_format);
    if (m_figure.kind == ChartKind::Bars) {
        QList<std::int64_t> bars;
        for (const ChartGroup &group : m_figure.groups) {
            if (group.role == ChartGroup::Role::Value)
                bars.append(group.total);
        }
        scale.tellApart(bars);
        m_figure.top = std::max<std::int64_t>(largest, 1);
    } else {
        m_figure.ticks = scale.ticks();
        m_figure.top = scale.top();
    }
    writeTexts(scale);
    markTotals(scale);
    addWords(scale);
}

void Builder::writeTexts(const ChartScale &scale)
{
    const bool shares = m_question.measure != Measure::Declarations && !ChartInput::overlaps(m_question.by);
    for (ChartGroup &group : m_figure.groups) {
        const bool unknown = group.shipments > 0 && group.known == 0;
        group.totalText = group.state == ChartGroup::State::NoSource ? Words::tr("no source")
                          : m_figure.tooLarge                        ? Totals::tooLargeWord()
                          : unknown                                  ? Format::notGiven()
                                                                     : scale.text(group.total, false);
        group.shipmentsText = m_format.count(group.shipments);
        if (m_figure.kind == ChartKind::Bars && shares && m_figure.total > 0)
            group.shareText = m_format.share(group.total, m_figure.total);
    }
    for (ChartSeries &one : m_figure.series) {
        for (const std::int64_t value : one.values)
            one.texts.append(scale.text(value, false));
    }
}

void Builder::markTotals(const ChartScale &scale)
{
    const bool anySelected = std::ranges::any_of(
        m_figure.groups, [](const ChartGroup &group) { return group.selected && group.total > 0; });
    for (int i = 0; i < m_figure.groups.size(); ++i) {
        const ChartGroup &group = m_figure.groups[i];
        if (anySelected && !group.selected)
            continue; // what is dimmed is not what the figure speaks of
        if (group.total > 0 && group.state == ChartGroup::State::Whole)
            m_figure.labelGroup = i;
        if (group.total > 0 && (m_figure.largestGroup < 0 ||
                                (m_figure.kind != ChartKind::Bars && // the topmost bar names the unit
                                 group.total > m_figure.groups[m_figure.largestGroup].total)))
            m_figure.largestGroup = i;
    }
    if (m_figure.labelGroup < 0)
        m_figure.labelGroup = m_figure.largestGroup;
    if (m_figure.largestGroup >= 0) {
        m_figure.unitSample = scale.text(m_figure.groups[m_figure.largestGroup].total, true);
        m_figure.largestText =
            m_figure.stacked() && m_figure.kind == ChartKind::Columns
                ? Words::tr("%1 in all", "the total of a stacked column").arg(m_figure.unitSample)
                : m_figure.unitSample;
    }
    if (m_figure.shipments == 0)
        m_figure.emptyText = ChartWords::nothingPasses(m_filter);
    else if (m_figure.tooLarge)
        m_figure.emptyText = Totals::tooLargeText();
    else if (m_figure.known == 0)
        m_figure.emptyText = Words::tr("None of the shipments in view gives this measure.");
    else if (m_figure.groups.isEmpty() &&
             std::ranges::all_of(m_figure.undrawn, &QString::isEmpty, &ChartGroup::key))
        m_figure.emptyText = Words::tr("None of the shipments in view has a date.");
    else if (m_figure.groups.isEmpty())
        m_figure.emptyText =
            Words::tr("The dates of the shipments in view are not exact enough for this chart.");
}

QStringList Builder::leftOut() const
{
    QStringList notes = ChartWords::undrawnNotes(m_figure, m_format);
    if (m_groups.rest > 0 && m_figure.groups.last().role != ChartGroup::Role::Others)
        notes.append(Words::tr("%n smaller ones are not shown.", nullptr, m_groups.rest));
    if (m_restLayers > 0)
        notes.append(Words::tr("The largest %1 stand by themselves, the rest are put together.")
                         .arg(m_format.count(m_question.layers)));
    if (ChartInput::overlaps(m_figure.by) || ChartInput::overlaps(m_figure.stackedBy))
        notes.append(
            Words::tr("A shipment can count in several places, so they add up to more than the whole."));
    else if (m_question.measure == Measure::Declarations && m_figure.kind == ChartKind::Bars)
        notes.append(Words::tr("A declaration can count in several bars."));
    if (m_question.measure == Measure::Quantity)
        notes.append(Words::tr("Quantities are added up whatever their units."));
    if (m_question.measure == Measure::Declarations && m_question.stack && *m_question.stack != m_question.by)
        notes.append(Words::tr("Declarations are not split, because one can have goods of several kinds."));
    return notes;
}

/** Zeros that only such sources vouch for as have none of the shipments, and so are not in the source line.
 */
QString Builder::zerosOfOthers() const
{
    if (!isPeriod(m_figure.by) || m_figure.shipments == 0)
        return {};
    QList<FigureContext::Source> inView, others;
    for (const FigureContext::Source &source : m_context.sources)
        (m_answers.files.contains(source.file) ? inView : others).append(source);
    const Filter filter = m_input.coverageFilter();
    const PeriodCoverage seen(inView, filter);
    QStringList periods, files;
    for (const ChartGroup &group : m_figure.groups) {
        const auto period = Period::fromKey(m_figure.by, group.key);
        if (!period || group.shipments > 0 || group.state == ChartGroup::State::NoSource ||
            seen.part(*period).first.isValid())
            continue;
        periods.append(group.name);
        for (const FigureContext::Source &other : others) {
            if (PeriodCoverage({other}, filter).part(*period).first.isValid())
                files.append(other.file);
        }
    }
    if (periods.isEmpty())
        return {};
    const QString names = ChartWords::fileNames(files);
    return periods.size() <= 4
               ? Words::tr("The zero of %1 is known only from %2: none of these shipments stands there.")
                     .arg(periods.join(QStringLiteral(", ")), names)
               : Words::tr("%n zeros are known only from %1: none of these shipments stands there.", nullptr,
                           static_cast<int>(periods.size()))
                     .arg(names);
}

void Builder::addGaps()
{
    m_figure.gaps = FigureGap::unmeasured(m_question.measure, m_figure.known, m_figure.shipments);
    std::int64_t undated = 0;
    for (const ChartGroup &group : m_figure.undrawn)
        undated += group.key.isEmpty() ? group.shipments : 0;
    if (undated > 0 && !m_filter.find(FilterField::Date)) // under a filter of dates there are none
        m_figure.gaps.append(FigureGap::undated(undated));
}

void Builder::addWords(const ChartScale &scale)
{
    m_figure.unitWord = scale.unitWord();
    m_figure.title = ChartWords::title(m_question, m_filter, m_context);
    m_figure.subtitle =
        ChartWords::subtitle(m_figure, m_figure.unitWord,
                             PeriodCoverage(m_context.sources, m_input.coverageFilter()).span(m_format));
    m_figure.notes = ChartWords::periodNotes(m_figure);
    m_figure.notes.append(zerosOfOthers());
    m_figure.notes.append(
        ChartWords::coverageNote(m_question.measure, m_figure.known, m_figure.shipments, m_format));
    m_figure.notes += ChartWords::overlapNotes(m_context.overlaps, m_answers.leftOut);
    m_figure.notes += leftOut();
    m_figure.notes.append(ChartWords::filterNote(m_filter, m_context));
    m_figure.notes.removeAll(QString());
    m_figure.source = ChartWords::sourceLine(m_context, m_input.answers.files, m_format);
    m_figure.brief = ChartWords::brief(m_figure, m_format);
    addGaps();
    m_figure.valueHeading = measureName(m_question.measure);
    m_figure.shareHeading = Words::tr("share");
    m_figure.shipmentsHeading = Words::tr("shipments");
}

} // namespace

QList<CubeRequest> chartRequests(const ChartQuestion &question)
{
    return ChartAnswers::requests(question);
}

ChartFigure chartFrom(const QList<CubeAnswer> &answers, const Filter &filter, const ChartQuestion &question,
                      const FigureContext &context, const Format &format)
{
    const ChartAnswers told = ChartAnswers::from(answers, question);
    return Builder(ChartInput{told, filter, question, context, format}).build();
}

Result<ChartFigure> buildChart(const Cube &cube, const Filter &filter, const ChartQuestion &question,
                               const FigureContext &context, const Format &format, const Progress &progress)
{
    const auto answers = cube.answer(filter, chartRequests(question), progress);
    if (!answers)
        return answers.failure();
    return chartFrom(*answers, filter, question, context, format);
}
