// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpanel.h"

#include "figures/chartbuilder.h"
#include "figures/chartwords.h"
#include "figures/groupingwords.h"
#include "figures/period.h"
#include "session/figurefacts.h"
#include "session/filteredit.h"
#include "session/layoutcommand.h"
#include "views/charts/chartclicks.h"
#include "views/charts/chartview.h"
#include "views/charts/flowview.h"
#include "views/common/choicebutton.h"
#include "views/common/gapmenu.h"
#include "views/common/looks.h"
#include "views/common/panelhead.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr Dimension Splits[] = {
    Dimension::Month,     Dimension::Week,         Dimension::Day,      Dimension::Quarter,
    Dimension::Year,      Dimension::Route,        Dimension::Category, Dimension::Origin,
    Dimension::Dispatch,  Dimension::Destination,  Dimension::Trading,  Dimension::Consignor,
    Dimension::Consignee, Dimension::Manufacturer, Dimension::Hs4,      Dimension::Mode,
    Dimension::Source,    Dimension::Status,       Dimension::Tag,      Dimension::Flag};
constexpr Dimension Layers[] = {Dimension::Category,    Dimension::Origin,    Dimension::Dispatch,
                                Dimension::Destination, Dimension::Consignor, Dimension::Consignee,
                                Dimension::Mode,        Dimension::Source,    Dimension::Status};

} // namespace

ChartPanel::ChartPanel(Session &session, const FigureFacts &facts, Looks &looks, QWidget *parent)
    : QWidget(parent), m_session(session), m_facts(facts), m_head(new PanelHead(this)),
      m_view(new ChartView(looks, this)), m_flow(new FlowView(looks, this)), m_views(new QStackedLayout),
      m_byButton(new ChoiceButton(this)), m_stackButton(new ChoiceButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head->addControl(m_byButton);
    m_head->addControl(m_stackButton);
    m_head->setOneLineFrom(PanelHead::roomForAll);
    column->addWidget(m_head);
    m_views->addWidget(m_view);
    m_views->addWidget(m_flow);
    column->addLayout(m_views, 1);

    connect(m_byButton->menu(), &QMenu::aboutToShow, this, &ChartPanel::makeMenus);
    connect(m_stackButton->menu(), &QMenu::aboutToShow, this, &ChartPanel::makeMenus);
    connect(m_view, &ChartView::chosen, this, [this](const ChartHit &hit, Qt::KeyboardModifiers modifiers) {
        m_session.setFilter(chosen(hit, modifiers));
    });
    connect(m_flow, &FlowView::chosen, this, [this](const FlowHit &hit, Qt::KeyboardModifiers modifiers) {
        m_session.setFilter(ChartClicks::after(m_session.filter(), m_flow->figure(), hit, modifiers));
    });
    connect(m_flow, &FlowView::opened, this, &ChartPanel::shipmentsAsked);
    connect(m_view, &ChartView::opened, this, &ChartPanel::shipmentsAsked);
    connect(m_view, &ChartView::menuAsked, this, &ChartPanel::openMenu);
    connect(m_view, &ChartView::gapsAsked, this,
            [this](const QPoint &at) { chooseGap(this, m_session, m_view->figure().gaps, at); });
    connect(m_flow, &FlowView::gapsAsked, this,
            [this](const QPoint &at) { chooseGap(this, m_session, m_flow->figure().gaps, at); });
    connect(m_view, &ChartView::rangeChosen, this, [this](int first, int last) {
        const ChartFigure &figure = m_view->figure();
        m_session.setFilter(FilterEdit::ranged(m_session.filter(), FilterField::Date,
                                               figure.groups[first].key, figure.groups[last].key));
    });
    connect(&m_session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Names)
            retranslate();
        if (changes & (Session::Change::Measure | Session::Change::Case))
            listen();
        else if ((changes & Session::Change::Filter) && stack() != m_askedStack)
            listen(); // one category alone is split by origin
    });
    connect(&m_facts, &FigureFacts::changed, this, [this] {
        if (!m_answers.isEmpty())
            showAnswers(m_answers);
    });
    retranslate();
    listen();
}

ChartQuestion ChartPanel::question() const
{
    ChartQuestion question;
    question.by = m_shown.by;
    question.stack = stack();
    question.measure = m_session.measure();
    question.bars = barsThatFit();
    return question;
}

std::optional<Dimension> ChartPanel::stack() const
{
    if (m_session.measure() == Measure::Declarations)
        return {};
    if (m_shown.stackChosen)
        return m_shown.stack;
    if (!isPeriod(m_shown.by))
        return {};
    const FilterClause *category = m_session.filter().find(FilterField::Category);
    return category && category->values.size() == 1 ? Dimension::Origin : Dimension::Category;
}

int ChartPanel::barsThatFit() const
{
    return std::clamp((m_view->height() - 70) / 24 - 2, 3, 40);
}

void ChartPanel::setBy(Dimension by)
{
    Layout layout = m_shown;
    layout.by = by;
    choose(layout, [by] { return tr("chart %1", "by dimension").arg(GroupingWords::by(by)); });
}

void ChartPanel::setStack(std::optional<Dimension> stack)
{
    Layout layout = m_shown;
    layout.stack = stack;
    layout.stackChosen = true;
    choose(layout, [stack] {
        return stack ? tr("chart split %1", "by dimension").arg(GroupingWords::by(*stack))
                     : tr("chart not split");
    });
}

void ChartPanel::choose(const Layout &layout, const StepName &name)
{
    if (layout == m_shown)
        return;
    LayoutCommand<Layout>::perform(m_session.undoStack(), name, this, m_shown, layout,
                                   [this](const Layout &now) {
                                       m_shown = now;
                                       listen();
                                   });
}

void ChartPanel::listen()
{
    ChartQuestion asked = question();
    asked.brushed = true;
    m_askedStack = asked.stack;
    m_askedBars = asked.bars;
    retranslate();
    m_answers.clear();
    m_views->setCurrentWidget(flowing() ? static_cast<QWidget *>(m_flow) : m_view);
    m_stackButton->setVisible(!flowing());
    setFocusProxy(m_views->currentWidget());
    const auto requests = flowing() ? flowRequests() : chartRequests(asked);
    m_session.feed().listen(this, requests,
                            [this](const QList<CubeAnswer> &answers) { showAnswers(answers); });
}

void ChartPanel::showAnswers(const QList<CubeAnswer> &answers)
{
    m_answers = answers;
    if (flowing()) {
        m_flow->setFigure(flowFrom(answers, m_session.filter(), flowQuestion(), m_facts.context(), Format()));
        retranslate();
        return;
    }
    ChartQuestion asked = question();
    asked.brushed = true;
    const ChartFigure figure = chartFrom(answers, m_session.filter(), asked, m_facts.context(), Format());
    m_view->setFigure(figure);
    retranslate();
}

FlowQuestion ChartPanel::flowQuestion() const
{
    FlowQuestion question;
    question.measure = m_session.measure();
    return question;
}

ChartQuestion ChartPanel::questionForPrint() const
{
    ChartQuestion asked = question();
    asked.bars = ChartQuestion().bars;
    return asked;
}

bool ChartPanel::flowing() const
{
    return m_shown.by == Dimension::Route;
}

Filter ChartPanel::chosen(const ChartHit &hit, Qt::KeyboardModifiers modifiers) const
{
    return ChartClicks::after(m_session.filter(), m_view->figure(), hit, modifiers);
}

void ChartPanel::openMenu(const ChartHit &hit, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Only this"), this, [this, hit] { m_session.setFilter(chosen(hit, Qt::NoModifier)); });
    menu->addAction(tr("Add to the filter"), this,
                    [this, hit] { m_session.setFilter(chosen(hit, Qt::ControlModifier)); });
    menu->addAction(tr("Exclude"), this, [this, hit] { m_session.setFilter(chosen(hit, Qt::AltModifier)); });
    menu->addSeparator();
    menu->addAction(tr("Copy the figures"), this, [this] { Q_EMIT copyAsked(); });
    menu->addAction(tr("Export the chart…"), this, [this] { Q_EMIT exportAsked(); });
    menu->popup(at);
}

void ChartPanel::makeMenus()
{
    QMenu *by = m_byButton->menu();
    by->clear();
    for (const Dimension dimension : Splits) {
        QAction *action =
            by->addAction(dimensionName(dimension), this, [this, dimension] { setBy(dimension); });
        action->setCheckable(true);
        action->setChecked(dimension == m_shown.by);
        if (dimension == Dimension::Year || dimension == Dimension::Route)
            by->addSeparator();
    }
    QMenu *layers = m_stackButton->menu();
    layers->clear();
    QAction *none = layers->addAction(tr("Not split"), this, [this] { setStack(std::nullopt); });
    none->setCheckable(true);
    none->setChecked(!stack());
    for (const Dimension dimension : Layers) {
        if (dimension == m_shown.by)
            continue;
        QAction *action =
            layers->addAction(dimensionName(dimension), this, [this, dimension] { setStack(dimension); });
        action->setCheckable(true);
        action->setChecked(stack() == dimension);
    }
}

QString ChartPanel::unitAndSplit() const
{
    const auto split = stack();
    const QString &unit = m_view->figure().unitWord;
    return split && !unit.isEmpty() ? tr("%1, %2", "tonnes, by category").arg(unit, GroupingWords::by(*split))
                                    : unit;
}

void ChartPanel::retranslate()
{
    const Measure measure = flowing() ? measureOfRoutes(m_session.measure()) : m_session.measure();
    m_head->setTitle(
        isPeriod(m_shown.by)
            ? tr("%1 over time", "measure").arg(measureName(measure))
            : tr("%1 %2", "measure, by dimension").arg(measureName(measure), GroupingWords::by(m_shown.by)));
    m_head->setSubtitle(flowing() ? tr("origin → dispatch → destination") : unitAndSplit());
    m_byButton->setChoice(dimensionName(m_shown.by));
    m_byButton->setToolTip(tr("What the columns or bars stand for"));
    const auto layers = stack();
    m_stackButton->setChoice(layers ? dimensionName(*layers) : tr("Not split"));
    const bool splits = m_session.measure() != Measure::Declarations;
    m_stackButton->setEnabled(splits);
    m_stackButton->setToolTip(
        splits ? tr("What each of them is split by")
               : tr("Declarations are not split, because one can have goods of several kinds."));
}

void ChartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_answers.isEmpty())
            showAnswers(m_answers);
    }
    QWidget::changeEvent(event);
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!isPeriod(m_shown.by) && !flowing() && barsThatFit() != m_askedBars && !m_answers.isEmpty()) {
        m_askedBars = barsThatFit();
        showAnswers(m_answers); // the answers hold all groups; only how many are put together changes
    }
}
