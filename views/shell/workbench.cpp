// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/workbench.h"

#include "session/layoutcommand.h"
#include "session/marker.h"
#include "session/remapper.h"
#include "session/session.h"
#include "views/casework/problemspanel.h"
#include "views/charts/chartpanel.h"
#include "views/common/focusmark.h"
#include "views/common/looks.h"
#include "views/common/readingveil.h"
#include "views/common/settings.h"
#include "views/map/routepanel.h"
#include "views/shell/jobbar.h"
#include "views/shell/shellcontext.h"
#include "views/tables/tablespanel.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {
const QString arrangementKey = QStringLiteral("workbenchArrangement");

/** Sizes are kept for each arrangement. */
QString key(const char *splitter, Workbench::Arrangement arrangement)
{
    return QStringLiteral("workbench%1%2").arg(QLatin1String(splitter)).arg(static_cast<int>(arrangement));
}
} // namespace

Workbench::Workbench(ShellContext &context, const FigureFacts &facts, QWidget *parent)
    : QWidget(parent), m_session(context.session), m_settings(context.settings), m_tabs(new QTabBar(this)),
      m_rows(new QSplitter(Qt::Vertical, this)), m_pictures(new QSplitter(Qt::Horizontal, m_rows)),
      m_map(new RoutePanel(context.session, facts, context.countries, context.looks, m_pictures)),
      m_chart(new ChartPanel(context.session, facts, context.looks, m_pictures)),
      m_tables(new TablesPanel(context.session, context.looks, context.settings, m_rows)),
      m_problems(
          new ProblemsPanel(context.session, context.countries, context.looks, context.settings, m_tables)),
      m_problemsTab(m_tables->addPage(m_problems))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeRemapJob());
    column->addWidget(makeMarkJob());
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab(QString());
    column->addWidget(m_tabs);
    column->addWidget(m_rows, 1);
    m_pictures->addWidget(m_map);
    m_pictures->addWidget(m_chart);
    m_rows->addWidget(m_pictures);
    m_rows->addWidget(m_tables);
    for (QSplitter *splitter : {m_rows, m_pictures}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_pictures->setStretchFactor(0, 9);
    m_pictures->setStretchFactor(1, 7);
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 1);
    new FocusMark(this);
    connect(m_tabs, &QTabBar::currentChanged, this, &Workbench::showViews);
    connect(m_problems, &ProblemsPanel::shipmentsWanted, this,
            [this] { m_tables->setTab(TablesPanel::Shipments); });
    connect(m_chart, &ChartPanel::shipmentsAsked, this, [this] {
        m_tables->setTab(TablesPanel::Shipments);
        bringForward(m_tables);
    });
    new ReadingVeil(m_session, this);
    const int kept = m_settings.layout(arrangementKey).toInt();
    m_arrangement = static_cast<Arrangement>(std::clamp(kept, 0, static_cast<int>(Arrangement::Tabs)));
    apply(m_arrangement);
    retranslate();
}

Workbench::~Workbench()
{
    saveSizes();
}

JobBar *Workbench::makeRemapJob()
{
    auto *const job = new JobBar(QStringLiteral("remapJob"), this);
    Remapper &remapper = m_session.remapper();
    connect(&remapper, &Remapper::runningChanged, job,
            [&remapper, job] { remapper.running() ? job->begin(remapper.what()) : job->end(); });
    connect(&remapper, &Remapper::progressed, job, [job](qint64 rows, qint64 total) {
        job->setProgress(total > 0 ? static_cast<int>(1000 * rows / total) : -1, rows, total);
    });
    connect(job, &JobBar::cancelled, &remapper, [&remapper] { remapper.cancel(); });
    return job;
}

JobBar *Workbench::makeMarkJob()
{
    auto *const job = new JobBar(QStringLiteral("markJob"), this);
    Marker &marker = m_session.marker();
    connect(&marker, &Marker::runningChanged, job,
            [&marker, job] { marker.running() ? job->begin(marker.what()) : job->end(); });
    connect(&marker, &Marker::progressed, job, [job](qint64 done, qint64 total) {
        job->setProgress(total > 0 ? static_cast<int>(1000 * done / total) : -1, done, total);
    });
    connect(job, &JobBar::cancelled, &marker, &Marker::cancel);
    return job;
}

void Workbench::saveSizes()
{
    m_settings.setLayout(key("Rows", m_arrangement), m_rows->saveState());
    m_settings.setLayout(key("Pictures", m_arrangement), m_pictures->saveState());
}

void Workbench::arrange(Arrangement arrangement, const StepName &name)
{
    if (arrangement == m_arrangement) {
        Q_EMIT arranged();
        return;
    }
    LayoutCommand<Arrangement>::perform(
        m_session.undoStack(), [name] { return tr("arrangement: %1").arg(name()); }, this, m_arrangement,
        arrangement,
        [this](Arrangement wanted) {
            saveSizes();
            apply(wanted);
        });
}

void Workbench::apply(Arrangement arrangement)
{
    m_arrangement = arrangement;
    m_settings.setLayout(arrangementKey, QByteArray::number(static_cast<int>(arrangement)));
    const bool beside = arrangement == Arrangement::Beside;
    m_rows->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_pictures->setOrientation(beside ? Qt::Vertical : Qt::Horizontal);
    m_rows->insertWidget(arrangement == Arrangement::Below ? 1 : 0, m_pictures);
    m_rows->setSizes(arrangement == Arrangement::Below ? QList<int>{520, 500} : QList<int>{500, 520});
    m_pictures->setSizes({900, 700});
    m_rows->restoreState(m_settings.layout(key("Rows", arrangement)));
    m_pictures->restoreState(m_settings.layout(key("Pictures", arrangement)));
    // What was kept speaks of sizes, and of the arrangement as it was then.
    m_rows->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    m_pictures->setOrientation(beside ? Qt::Vertical : Qt::Horizontal);
    m_tabs->setVisible(arrangement == Arrangement::Tabs);
    showViews();
    Q_EMIT arranged();
}

bool Workbench::hasFocus(const QWidget *view) const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == view || view->isAncestorOf(focus));
}

void Workbench::setOneAlone(bool alone)
{
    m_alone = !alone ? nullptr : hasFocus(m_map) ? static_cast<QWidget *>(m_map) : m_tables;
    if (alone && hasFocus(m_chart))
        m_alone = m_chart;
    showViews();
}

void Workbench::showViews()
{
    QWidget *const views[] = {m_map, m_chart, m_tables};
    QWidget *one = m_alone;
    if (!one && m_arrangement == Arrangement::Tabs)
        one = views[std::clamp(m_tabs->currentIndex(), 0, 2)];
    for (QWidget *view : views)
        view->setVisible(!one || view == one);
    m_pictures->setVisible(!one || one != m_tables);
}

void Workbench::bringForward(QWidget *view)
{
    m_tabs->setCurrentIndex(view == m_map ? 0 : view == m_chart ? 1 : 2);
    if (m_alone) {
        m_alone = view;
        showViews();
    }
}

void Workbench::focusMap()
{
    bringForward(m_map);
    m_map->setFocus(Qt::ShortcutFocusReason);
}

void Workbench::focusChart()
{
    bringForward(m_chart);
    m_chart->setFocus(Qt::ShortcutFocusReason);
}

void Workbench::showProblems()
{
    bringForward(m_tables);
    m_tables->setTab(m_problemsTab);
    m_tables->focusTable();
}

void Workbench::showTables()
{
    bringForward(m_tables);
    if (m_problems->isVisible())
        m_tables->setTab(TablesPanel::Shipments);
    m_tables->focusTable();
}

bool Workbench::mapIsInFront() const
{
    return hasFocus(m_map) || (m_arrangement == Arrangement::Tabs && m_tabs->currentIndex() == 0);
}

void Workbench::retranslate()
{
    m_tabs->setTabText(0, tr("Map"));
    m_tabs->setTabText(1, tr("Chart"));
    m_tabs->setTabText(2, tr("Tables"));
    m_tabs->setAccessibleName(tr("Views"));
}

void Workbench::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
