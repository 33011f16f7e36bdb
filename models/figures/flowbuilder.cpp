// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/flowbuilder.h"

#include "figures/chartscale.h"
#include "figures/chartwords.h"
#include "figures/groupingwords.h"
#include "figures/periodcoverage.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <array>
#include <tuple>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FlowBuilder)
};

constexpr std::array Columns{Dimension::Origin, Dimension::Dispatch, Dimension::Destination};
/** Beside countries, which have two letters, the key of those that are put together. */
const QString OthersKey = QStringLiteral("…");

/** Builds one figure; a class only to carry what every step needs. */
class Builder {
public:
    Builder(const QList<CubeAnswer> &answers, const Filter &filter, const FlowQuestion &question,
            const FigureContext &context, const Format &format)
        : m_answers(answers), m_filter(filter), m_question(question), m_context(context), m_format(format)
    {
    }
    FlowFigure build();

private:
    void sumUp();
    void makeKinds();
    void makeNodes();
    void orderColumn(int column, const QHash<QString, double> &weight);
    void makeRibbons();
    void write();
    std::int64_t valueOf(const Group &group) const { return group.totals.of(m_question.measure); }
    QString nodeKey(int column, const QString &country) const
    {
        return m_small[static_cast<std::size_t>(column)].contains(country) ? OthersKey : country;
    }

    const QList<CubeAnswer> &m_answers;
    const Filter &m_filter;
    const FlowQuestion &m_question;
    const FigureContext &m_context;
    const Format &m_format;
    FlowFigure m_figure;
    std::array<QMap<QString, std::int64_t>, 3> m_sums; ///< by country, a column each
    std::array<QStringList, 3> m_small;                ///< countries too small for a node
    QMap<QString, std::int64_t> m_kindSums;
    QHash<QString, int> m_kindOf;
    QHash<QString, int> m_nodeOf; ///< by column and key
};

FlowFigure Builder::build()
{
    m_figure.measure = m_question.measure;
    m_figure.total = m_answers.first().total.of(m_question.measure);
    m_figure.shipments = m_answers.first().total.shipments;
    m_figure.known = m_answers.first().total.known(m_question.measure);
    m_figure.headings = {Words::tr("Origin"), Words::tr("Dispatched from"), Words::tr("Destination")};
    sumUp();
    makeKinds();
    makeNodes();
    makeRibbons();
    write();
    return m_figure;
}

void Builder::sumUp()
{
    for (const Group &group : m_answers[0].groups) {
        m_sums[0][group.keys.value(0)] += valueOf(group);
        m_sums[1][group.keys.value(1)] += valueOf(group);
        m_kindSums[group.keys.value(2)] += valueOf(group);
    }
    for (const Group &group : m_answers[1].groups)
        m_sums[2][group.keys.value(1)] += valueOf(group);
    for (std::size_t column = 0; column < Columns.size(); ++column) {
        for (auto sum = m_sums[column].begin(); sum != m_sums[column].end(); ++sum) {
            if (!sum.key().isEmpty() && sum.value() < m_figure.total / 100)
                m_small[column].append(sum.key());
        }
        if (m_small[column].size() == 1)
            m_small[column].clear(); // one alone keeps its name
    }
}

void Builder::makeKinds()
{
    QStringList keys;
    for (auto sum = m_kindSums.begin(); sum != m_kindSums.end(); ++sum) {
        if (sum.value() > 0)
            keys.append(sum.key());
    }
    std::ranges::stable_sort(
        keys, [this](const QString &a, const QString &b) { return m_kindSums[a] > m_kindSums[b]; });
    const auto kept = keys.size() <= m_question.kinds + 1 ? keys.size() : m_question.kinds;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        m_kindOf[keys[i]] = static_cast<int>(std::min(i, kept));
        if (i < kept)
            m_figure.kinds.append({keys[i], m_context.name(Dimension::Category, keys[i]),
                                   ChartColor::of(ChartColor::Kind::Category, keys[i])});
    }
    if (keys.size() > kept) {
        m_figure.kinds.append(
            {{},
             Words::tr("%n other categories", nullptr, static_cast<int>(keys.size() - kept)),
             ChartColor::of(ChartColor::Kind::Other)});
    }
}

void Builder::makeNodes()
{
    QHash<QString, double> bySize;
    for (auto sum = m_sums[0].begin(); sum != m_sums[0].end(); ++sum)
        bySize[nodeKey(0, sum.key())] -= static_cast<double>(sum.value());
    orderColumn(0, bySize);
    // A column stands in the order of where its goods come from: then the ribbons cross least.
    for (int column = 1; column < 3; ++column) {
        QHash<QString, double> weighted, weights;
        for (const Group &group : m_answers[column - 1].groups) {
            const QString from = nodeKey(column - 1, group.keys.value(0)),
                          to = nodeKey(column, group.keys.value(1));
            const auto value = static_cast<double>(valueOf(group));
            weighted[to] += value * m_nodeOf.value(QString::number(column - 1) + from, 0);
            weights[to] += value;
        }
        for (auto one = weighted.begin(); one != weighted.end(); ++one)
            *one /= std::max(1.0, weights[one.key()]);
        orderColumn(column, weighted);
    }
}

void Builder::orderColumn(int column, const QHash<QString, double> &weight)
{
    QMap<QString, std::int64_t> sums;
    const auto &countries = m_sums[static_cast<std::size_t>(column)];
    for (auto sum = countries.begin(); sum != countries.end(); ++sum)
        sums[nodeKey(column, sum.key())] += sum.value();
    QStringList keys = sums.keys();
    const auto last = [](const QString &key) { return key == OthersKey ? 2 : key.isEmpty() ? 1 : 0; };
    std::ranges::stable_sort(keys, [&](const QString &a, const QString &b) {
        return std::tuple(last(a), weight.value(a), -sums[a]) <
               std::tuple(last(b), weight.value(b), -sums[b]);
    });
    for (const QString &key : keys) {
        if (sums[key] <= 0)
            continue;
        FlowNode node;
        node.column = column;
        node.total = sums[key];
        if (key == OthersKey) {
            node.role = ChartGroup::Role::Others;
            node.countries = static_cast<int>(m_small[static_cast<std::size_t>(column)].size());
            node.label = Words::tr("%n others", nullptr, node.countries);
        } else {
            node.key = key;
            node.role = key.isEmpty() ? ChartGroup::Role::NotGiven : ChartGroup::Role::Value;
            node.label = m_context.name(Columns[static_cast<std::size_t>(column)], key);
        }
        m_nodeOf[QString::number(column) + key] = static_cast<int>(m_figure.nodes.size());
        m_figure.nodes.append(node);
    }
}

void Builder::makeRibbons()
{
    QMap<std::tuple<int, int, int>, std::int64_t> sums;
    for (int leg = 0; leg < 2; ++leg) {
        for (const Group &group : m_answers[leg].groups) {
            if (valueOf(group) <= 0)
                continue;
            const int from = m_nodeOf.value(QString::number(leg) + nodeKey(leg, group.keys.value(0)));
            const int to = m_nodeOf.value(QString::number(leg + 1) + nodeKey(leg + 1, group.keys.value(1)));
            sums[{from, to, m_kindOf.value(group.keys.value(2))}] += valueOf(group);
        }
    }
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        const auto [from, to, kind] = sum.key();
        m_figure.ribbons.append({from, to, kind, sum.value(), {}});
    }
}

void Builder::write()
{
    const ChartScale scale(m_question.measure, m_figure.total, m_format);
    m_figure.locale = m_format.locale();
    for (FlowNode &node : m_figure.nodes)
        node.text = scale.text(node.total, true);
    for (FlowRibbon &ribbon : m_figure.ribbons)
        ribbon.text = scale.text(ribbon.value, true);
    m_figure.title = m_question.claim.trimmed();
    if (m_figure.title.isEmpty())
        m_figure.title =
            ChartWords::title(m_question.measure, GroupingWords::by(Dimension::Route), m_filter, m_context);
    m_figure.subtitle = Words::tr("%1 by country of origin, dispatch and destination, %2", "measure, unit")
                            .arg(measureName(m_question.measure), scale.unitWord());
    if (const QString span = PeriodCoverage(m_context.sources, m_filter).span(m_format); !span.isEmpty())
        m_figure.subtitle += QStringLiteral(", ") + span;
    m_figure.notes = {
        ChartWords::coverageNote(m_question.measure, m_figure.known, m_figure.shipments, m_format)};
    if (std::ranges::any_of(m_small, [](const QStringList &small) { return !small.isEmpty(); }))
        m_figure.smallNote = Words::tr("Countries under 1\u202f% are put together.");
    m_figure.notes.append(m_figure.smallNote);
    m_figure.notes += ChartWords::overlapNotes(m_context.overlaps, m_answers.first().leftOut);
    m_figure.notes.append(ChartWords::filterNote(m_filter, m_context));
    m_figure.notes.removeAll(QString());
    m_figure.source = ChartWords::sourceLine(m_context, ChartWords::filesOf(m_answers.at(2)), m_format);
    if (m_figure.known < m_figure.shipments) {
        m_figure.brief = Words::tr("%1 known for %2 of %3 shipments.", "measure")
                             .arg(measureName(m_question.measure), m_format.count(m_figure.known),
                                  m_format.count(m_figure.shipments));
    }
    m_figure.gaps = FigureGap::unmeasured(m_question.measure, m_figure.known, m_figure.shipments);
    if (m_figure.shipments == 0)
        m_figure.emptyText = ChartWords::nothingPasses(m_filter);
    else if (m_answers.first().total.isTooLarge(m_question.measure))
        m_figure.emptyText = Totals::tooLargeText();
    else if (m_figure.ribbons.isEmpty())
        m_figure.emptyText = Words::tr("None of the shipments in view gives this measure.");
}

} // namespace

QList<CubeRequest> flowRequests()
{
    return {{{Dimension::Origin, Dimension::Dispatch, Dimension::Category}, false, false},
            {{Dimension::Dispatch, Dimension::Destination, Dimension::Category}, false, false},
            {{Dimension::Source}}};
}

FlowFigure flowFrom(const QList<CubeAnswer> &answers, const Filter &filter, const FlowQuestion &question,
                    const FigureContext &context, const Format &format)
{
    FlowQuestion asked = question;
    asked.measure = measureOfRoutes(question.measure);
    FlowFigure figure = Builder(answers, filter, asked, context, format).build();
    if (asked.measure != question.measure) {
        figure.notes.prepend(ChartWords::shipmentsInstead());
        figure.brief = QStringList{ChartWords::shipmentsInstead(), figure.brief}.join(u' ').trimmed();
    }
    return figure;
}

Result<FlowFigure> buildFlow(const Cube &cube, const Filter &filter, const FlowQuestion &question,
                             const FigureContext &context, const Format &format, const Progress &progress)
{
    const auto answers = cube.answer(filter, flowRequests(), progress);
    if (!answers)
        return answers.failure();
    return flowFrom(*answers, filter, question, context, format);
}
