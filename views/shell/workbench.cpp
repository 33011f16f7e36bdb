// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/workbench.h"

#include "session/session.h"
#include "views/common/looks.h"
#include "views/common/panelhead.h"
#include "views/common/settings.h"
#include "views/tables/tablespanel.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace {
const QString rowsKey = QStringLiteral("workbenchRows"), picturesKey = QStringLiteral("workbenchPictures");
}

ViewPanel::ViewPanel(const QString &name, QWidget *parent)
    : QWidget(parent), m_head(new PanelHead(this)), m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    setMinimumSize(160, 120);
}

void ViewPanel::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_column->addWidget(content, 1);
    setFocusProxy(content);
}

Workbench::Workbench(Session &session, Looks &looks, Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_rows(new QSplitter(Qt::Vertical, this)),
      m_pictures(new QSplitter(Qt::Horizontal, m_rows)),
      m_map(new ViewPanel(QStringLiteral("mapPanel"), m_pictures)),
      m_chart(new ViewPanel(QStringLiteral("chartPanel"), m_pictures)),
      m_tables(new TablesPanel(session, looks, settings, m_rows))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
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
    m_rows->restoreState(settings.layout(rowsKey));
    m_pictures->restoreState(settings.layout(picturesKey));
    retranslate();
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

void Workbench::focusView(QWidget *view)
{
    if (view == m_tables)
        m_tables->focusTable();
    else
        view->setFocus(Qt::ShortcutFocusReason);
}

void Workbench::retranslate()
{
    m_map->head().setTitle(tr("Routes"));
    m_map->head().setSubtitle(tr("origin → dispatch → place of discharge"));
    m_map->setAccessibleName(tr("Map of routes"));
    m_chart->head().setTitle(tr("Chart"));
    m_chart->setAccessibleName(tr("Chart"));
}

void Workbench::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
