// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tablespanel.h"

#include "core/format.h"
#include "items/grouptablemodel.h"
#include "items/shipmentsmodel.h"
#include "session/session.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptyview.h"
#include "views/common/looks.h"
#include "views/tables/groupview.h"
#include "views/tables/shipmentsview.h"
#include "views/tables/tablearrangement.h"
#include "views/tables/tablepage.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int RoomBeside = 28; ///< pixels of gaps in the head
}

TablesPanel::TablesPanel(Session &session, Looks &looks, Settings &settings, QWidget *parent)
    : QWidget(parent), m_session(session), m_tabs(new QTabBar(this)), m_summary(new ElidedLabel(this)),
      m_columns(new QToolButton(this)), m_stack(new QStackedWidget(this)),
      m_shipments(new ShipmentsView(session, looks, settings, this))
{
    setObjectName(QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *headBox = new QWidget(this);
    headBox->setObjectName(QStringLiteral("panelHead"));
    headBox->setAttribute(Qt::WA_StyledBackground);
    headBox->setFixedHeight(32);
    auto *head = new QHBoxLayout(headBox);
    head->setContentsMargins(4, 0, 8, 0);
    head->setSpacing(8);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone); // the number of problems is a part of its name
    m_tabs->setMinimumWidth(60);
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab(QString());
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // tabs come first
    m_summary->setProperty("tone", QStringLiteral("second"));
    m_summary->setFont(Theme::font(12));
    m_columns->setIcon(looks.icon(QStringLiteral("columns-3")));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setIconSize({14, 14});
    head->addWidget(m_tabs);
    head->addWidget(m_summary, 1);
    head->addWidget(m_columns);
    column->addWidget(headBox);

    m_stack->addWidget(m_shipments);
    addGroups({Dimension::Consignor}, looks);
    addGroups({Dimension::Consignee}, looks);
    addGroups({Dimension::Origin, Dimension::Dispatch, Dimension::Destination}, looks);
    m_empty = new EmptyView(session, m_stack);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    connect(m_empty, &EmptyView::neededChanged, this, &TablesPanel::showFront);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        showFront();
        m_columns->setVisible(tab == Shipments);
        describe();
    });
    connect(m_columns, &QToolButton::clicked, this, &TablesPanel::chooseColumns);
    connect(m_shipments, &ShipmentsView::rowsChanged, this, &TablesPanel::describe);
    retranslate();
}

GroupView *TablesPanel::addGroups(QList<Dimension> by, Looks &looks)
{
    auto *model = new GroupTableModel(std::move(by), this);
    auto *view = new GroupView(*model, m_session, looks, m_stack);
    connect(view, &GroupView::shipmentsWanted, this, [this] { setTab(Shipments); });
    connect(model, &QAbstractItemModel::modelReset, this, &TablesPanel::describe);
    m_stack->addWidget(view);
    m_groups.append(view);
    return view;
}

void TablesPanel::showFront()
{
    const int tab = m_tabs->currentIndex();
    const bool ofShipments = tab <= m_groups.size(); // and not a page beside the tables
    m_stack->setCurrentIndex(ofShipments && m_empty->isNeeded() ? m_stack->indexOf(m_empty) : tab);
}

void TablesPanel::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

int TablesPanel::addPage(TablePage *page)
{
    const int tab = m_tabs->addTab(page->windowTitle());
    m_stack->insertWidget(tab, page); // what stands in the place of empty tables stays the last
    connect(page, &QWidget::windowTitleChanged, this, [this, tab](const QString &title) {
        m_tabs->setTabText(tab, title);
        makeRoom();
    });
    connect(page, &TablePage::summaryChanged, this, &TablesPanel::describe);
    return tab;
}

void TablesPanel::chooseColumns()
{
    m_shipments->arrangement().chooseColumns(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

void TablesPanel::setComfortable(bool comfortable)
{
    m_shipments->setComfortable(comfortable);
    for (GroupView *view : std::as_const(m_groups))
        view->setComfortable(comfortable);
}

void TablesPanel::copy(bool withHeaders)
{
    if (auto *groups = qobject_cast<GroupView *>(m_stack->currentWidget()))
        groups->copy(withHeaders);
    else if (auto *page = qobject_cast<TablePage *>(m_stack->currentWidget()))
        page->copy(withHeaders);
    else
        m_shipments->copy(withHeaders);
}

void TablesPanel::selectAll()
{
    auto *table = qobject_cast<QAbstractItemView *>(m_stack->currentWidget());
    if (table && table->isVisible())
        table->selectAll();
}

QString TablesPanel::summary() const
{
    return m_summary->text();
}

void TablesPanel::focusTable()
{
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

QList<Offer> TablesPanel::offers()
{
    QList<Offer> offers;
    const auto add = [&](int tab, const QList<Offer> &own) {
        for (const Offer &offer : own)
            offers.append({offer.name, m_tabs->tabText(tab), [this, tab, run = offer.run] {
                               setTab(tab);
                               run();
                           }});
    };
    add(Shipments, m_shipments->arrangement().offers());
    for (int i = 0; i < m_groups.size(); ++i)
        add(i + 1, m_groups[i]->offers());
    return offers;
}

void TablesPanel::describe()
{
    const Format format;
    if (m_tabs->currentIndex() == Shipments) {
        m_summary->setText(
            tr("%1, %2").arg(countOfRows(), TableArrangement::orderText(m_shipments->shipments().order())));
    } else if (GroupView *groups = m_groups.value(m_tabs->currentIndex() - 1)) {
        m_summary->setText(
            tr("%1, a double click shows the shipments").arg(format.count(groups->groups().rowCount())));
    } else if (const auto *page = qobject_cast<TablePage *>(m_stack->currentWidget())) {
        m_summary->setText(page->summary());
    }
    makeRoom();
}

QString TablesPanel::countOfRows() const
{
    const std::int64_t rows = m_shipments->shipments().rowCount();
    const auto duplicates = m_session.filter().duplicates();
    const std::int64_t out = duplicates == Filter::Duplicates::Counted  ? rows
                             : duplicates == Filter::Duplicates::Listed ? std::min(rows, m_session.leftOut())
                                                                        : 0;
    const QString leftOut = tr("%n left out as duplicates", nullptr, static_cast<int>(out));
    const QString counted = Format().count(rows - out);
    return out == 0      ? counted
           : out == rows ? leftOut
                         : tr("%1 and %2", "counted, left out").arg(counted, leftOut);
}

void TablesPanel::makeRoom()
{
    const int room = width() - m_tabs->sizeHint().width() - RoomBeside;
    m_tabs->setUsesScrollButtons(room < 0);
    m_tabs->updateGeometry(); // behind a page the bar tells nobody that it has become wider
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (m_columns->sizeHint().width() > room)
        m_columns->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void TablesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void TablesPanel::retranslate()
{
    m_tabs->setTabText(Shipments, tr("Shipments"));
    m_tabs->setTabText(Consignors, tr("Consignors"));
    m_tabs->setTabText(Consignees, tr("Consignees"));
    m_tabs->setTabText(Routes, tr("Routes"));
    m_tabs->setAccessibleName(tr("Tables"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose which columns are shown"));
    const QStringList names{tr("Consignors"), tr("Consignees"), tr("Routes")};
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        m_groups[i]->setAccessibleName(names.value(i));
    describe();
}

void TablesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
