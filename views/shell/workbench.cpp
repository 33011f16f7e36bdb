// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/workbench.h"

#include "session/session.h"
#include "views/casework/problemspanel.h"
#include "views/casework/remapbar.h"
#include "views/charts/chartpanel.h"
#include "views/common/looks.h"
#include "views/common/settings.h"
#include "views/map/routepanel.h"
#include "views/shell/shellcontext.h"
#include "views/tables/tablespanel.h"

#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

namespace {
const QString rowsKey = QStringLiteral("workbenchRows"), picturesKey = QStringLiteral("workbenchPictures");
}

Workbench::Workbench(ShellContext &context, const FigureFacts &facts, QWidget *parent)
    : QWidget(parent), m_settings(context.settings), m_rows(new QSplitter(Qt::Vertical, this)),
      m_pictures(new QSplitter(Qt::Horizontal, m_rows)),
      m_map(new RoutePanel(context.session, facts, context.countries, context.looks, m_pictures)),
      m_chart(new ChartPanel(context.session, facts, context.looks, m_pictures)),
      m_tables(new TablesPanel(context.session, context.looks, context.settings, m_rows)),
      m_problems(new ProblemsPanel(context.session, context.countries, context.looks, m_tables)),
      m_problemsTab(m_tables->addPage(m_problems))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new RemapBar(context.session, this));
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
    m_pictures->setSizes({900, 700});
    m_rows->setStretchFactor(0, 1);
    m_rows->setStretchFactor(1, 1);
    m_rows->setSizes({500, 520});
    m_rows->restoreState(m_settings.layout(rowsKey));
    m_pictures->restoreState(m_settings.layout(picturesKey));
    connect(m_problems, &ProblemsPanel::shipmentsWanted, this,
            [this] { m_tables->setTab(TablesPanel::Shipments); });
    connect(m_chart, &ChartPanel::shipmentsAsked, this, [this] { m_tables->setTab(TablesPanel::Shipments); });
}

Workbench::~Workbench()
{
    m_settings.setLayout(rowsKey, m_rows->saveState());
    m_settings.setLayout(picturesKey, m_pictures->saveState());
}

void Workbench::setOneAlone(bool alone)
{
    QWidget *focus = QApplication::focusWidget();
    QWidget *one = m_tables;
    for (QWidget *view : {static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_chart)}) {
        if (focus && (view == focus || view->isAncestorOf(focus)))
            one = view;
    }
    m_tables->setVisible(!alone || one == m_tables);
    m_map->setVisible(!alone || one == m_map);
    m_chart->setVisible(!alone || one == m_chart);
    m_pictures->setVisible(!alone || one != m_tables);
}

void Workbench::showProblems()
{
    m_tables->setTab(m_problemsTab);
    m_tables->focusTable();
}

void Workbench::showTables()
{
    if (m_problems->isVisible())
        m_tables->setTab(TablesPanel::Shipments);
    m_tables->focusTable();
}

void Workbench::focusMap()
{
    m_map->setFocus(Qt::ShortcutFocusReason);
}

void Workbench::focusChart()
{
    m_chart->setFocus(Qt::ShortcutFocusReason);
}

bool Workbench::mapIsInFront() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == m_map || m_map->isAncestorOf(focus));
}
