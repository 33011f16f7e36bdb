// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guirig.h"

#include "views/charts/chartpanel.h"
#include "views/facets/facetpanel.h"
#include "views/inspector/inspectorpanel.h"
#include "views/map/routepanel.h"
#include "views/shell/actions.h"
#include "views/shell/filterbar.h"
#include "views/shell/mainbar.h"
#include "views/shell/searchfield.h"
#include "views/shell/statusline.h"
#include "views/shell/taborder.h"
#include "views/shell/workbench.h"
#include "views/tables/tablespanel.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

/** Where the keys go, and what they leave behind them. */
class KeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<GuiRig>();
        m_rig->window->resize(1600, 1000);
        m_rig->window->show();
        m_rig->open();
        QVERIFY(QTest::qWaitForWindowActive(m_rig->window.get()));
    }
    void cleanup() { m_rig.reset(); }

    void tabLeadsThroughTheWindowAsItIsRead()
    {
        m_rig->session().setSelection({{3}, 3});
        QCoreApplication::processEvents();
        const QList<QWidget *> stops = TabOrder::stops(*m_rig->window);
        QVERIFY(qobject_cast<SearchField *>(stops.first()));
        const QList<const QWidget *> regions{part<MainBar>(),        part<FilterBar>(),  part<FacetPanel>(),
                                             part<RoutePanel>(),     part<ChartPanel>(), part<TablesPanel>(),
                                             part<InspectorPanel>(), part<StatusLine>()};
        qsizetype region = 0;
        for (const QWidget *stop : stops) {
            QVERIFY(stop->isVisible());
            while (region < regions.size() && !regions[region]->isAncestorOf(stop))
                ++region;
            QVERIFY2(region < regions.size(), stop->metaObject()->className());
        }
        QVERIFY(part<StatusLine>()->isAncestorOf(stops.last()));
        part<MainBar>()->search().setFocus();
        for (qsizetype i = 1; i <= stops.size(); ++i) {
            TabOrder::step(*m_rig->window, true);
            QCOMPARE(QApplication::focusWidget(), stops[i % stops.size()]);
        }
        TabOrder::step(*m_rig->window, false);
        QCOMPARE(QApplication::focusWidget(), stops.last());
    }
    void aLinkOfTheStatusLineShowsThatItHasTheFocus()
    {
        auto *const link = qobject_cast<QLabel *>(TabOrder::stops(*m_rig->window).last());
        QVERIFY(link);
        QSignalSpy wanted(part<StatusLine>(), &StatusLine::problemsWanted);
        link->setFocus(Qt::TabFocusReason);
        QVERIFY(link->hasSelectedText());
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!link->hasSelectedText());
    }
    void aHiddenPanelLeavesTheFocusToTheTable()
    {
        auto *const facets = part<FacetPanel>();
        QWidget *inside = nullptr;
        for (QWidget *stop : TabOrder::stops(*m_rig->window)) {
            if (facets->isAncestorOf(stop))
                inside = stop;
        }
        QVERIFY(inside);
        inside->setFocus();
        QVERIFY(facets->isAncestorOf(QApplication::focusWidget()));
        m_rig->window->actions()[Act::ShowFacets]->trigger();
        QVERIFY(!facets->isVisible());
        QVERIFY(part<TablesPanel>()->isAncestorOf(QApplication::focusWidget()));
    }
    void stepsThroughTheFiltersAreOneStepOfTheHistory()
    {
        Session &session = m_rig->session();
        const Filter rifles = Filter().with(FilterField::Category, {QStringLiteral("rifles")});
        session.setFilter(rifles);
        session.setFilter(rifles.with(FilterField::Origin, {QStringLiteral("CN")}));
        QCOMPARE(session.undoStack().count(), 2);
        session.goBack();
        session.goBack();
        QCOMPARE(session.undoStack().count(), 3);
        QVERIFY(session.filter().empty());
        session.goForward();
        session.goForward(); // where it began: nothing was changed
        QCOMPARE(session.undoStack().count(), 2);
        session.goBack();
        session.goBack();
        session.undoStack().undo();
        QCOMPARE(session.filter(), rifles.with(FilterField::Origin, {QStringLiteral("CN")}));
    }
    void theTabsKeepTheirFiguresWhereThereIsRoom()
    {
        auto *const panel = part<TablesPanel>();
        auto *const tabs = panel->findChild<QTabBar *>(QStringLiteral("tabs"));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            panel->setTab(tab);
            tabs->setTabText(4, QStringLiteral("Problems 1%1").arg(QString(tab, u'0')));
            QTest::qWait(20);
            for (const QToolButton *arrow : tabs->findChildren<QToolButton *>())
                QVERIFY2(!arrow->isVisible(), qPrintable(QString::number(tab)));
            QVERIFY(tabs->width() >= tabs->sizeHint().width());
        }
    }

    void aTableWithTheKeysShowsIt_data()
    {
        QTest::addColumn<int>("tab");
        QTest::newRow("shipments") << int(TablesPanel::Shipments);
        QTest::newRow("groups") << int(TablesPanel::Consignors);
    }
    void aTableWithTheKeysShowsIt()
    {
        QFETCH(int, tab);
        auto *const panel = part<TablesPanel>();
        panel->setTab(tab);
        m_rig->settle();
        panel->focusTable();
        auto *const table = qobject_cast<QTableView *>(QApplication::focusWidget());
        QVERIFY(table);
        const auto marked = [table] {
            const auto *const mark = table->findChild<QWidget *>(QStringLiteral("focusMark"));
            return mark && mark->isVisible() && mark->geometry() == table->viewport()->geometry();
        };
        table->setCurrentIndex({});
        QTRY_VERIFY(marked());
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(!marked());
        const QModelIndex current = table->currentIndex();
        const auto ringAt = [&](const QModelIndex &index) {
            const QRect cell = table->visualRect(index);
            return table->viewport()->grab().toImage().pixelColor(cell.left() + 1, cell.center().y()) ==
                   m_rig->looks().colors().focus;
        };
        QTRY_VERIFY(ringAt(current));
        panel->setTab(TablesPanel::Routes);
        part<SearchField>()->setFocus();
        QVERIFY(!table->findChild<QWidget *>(QStringLiteral("focusMark")));
    }

private:
    template<class Part> Part *part() { return m_rig->window->findChild<Part *>(); }
    std::unique_ptr<GuiRig> m_rig;
};

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
