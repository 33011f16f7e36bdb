// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guirig.h"

#include "items/shipmentsmodel.h"
#include "views/common/panelhead.h"
#include "views/map/routepanel.h"
#include "views/shell/actions.h"
#include "views/shell/workbench.h"
#include "views/tables/shipmentsview.h"
#include "views/tables/tablearrangement.h"
#include "views/tables/tablespanel.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QToolButton>
#include <QUndoView>

/** Every choice a person makes can be taken back, and the history says in words what it was. */
class UndoingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<GuiRig>(60);
        m_rig->window->resize(1600, 1000);
        m_rig->window->show();
        m_rig->open();
        QTRY_COMPARE(model().rowCount(), 60);
    }
    void cleanup() { m_rig.reset(); }

    void theFigureShown()
    {
        auto *measure = m_rig->window->findChild<QComboBox *>(QStringLiteral("measure"));
        measure->setCurrentIndex(measure->findData(static_cast<int>(Measure::Value)));
        QCOMPARE(m_rig->session().measure(), Measure::Value);
        QCOMPARE(undoText(), QStringLiteral("figures in value"));
        undo();
        QCOMPARE(m_rig->session().measure(), Measure::Net);
        QCOMPARE(measure->currentData().toInt(), static_cast<int>(Measure::Net));
    }
    void theOrderOfRows()
    {
        const QList<std::int64_t> before = model().rows();
        clickHeader(QStringLiteral("net"));
        QTRY_VERIFY(model().rows() != before);
        QCOMPARE(undoText(), QStringLiteral("sorted by Net kg, descending"));
        QCOMPARE(table().horizontalHeader()->sortIndicatorSection(),
                 model().sectionOf(QStringLiteral("net")));
        undo();
        QTRY_COMPARE(model().rows(), before);
        QCOMPARE(table().horizontalHeader()->sortIndicatorSection(),
                 model().sectionOf(QStringLiteral("date")));
    }
    void aColumnWithoutAnOrderChangesNothing()
    {
        table().arrangement().setColumns({QStringLiteral("date"), QStringLiteral("note")},
                                         [] { return QStringLiteral("x"); });
        clickHeader(QStringLiteral("note"));
        QCOMPARE(undoText(), QStringLiteral("x"));
        QCOMPARE(table().horizontalHeader()->sortIndicatorSection(),
                 model().sectionOf(QStringLiteral("date")));
    }
    void theColumnsAndWhereTheyStand()
    {
        const QStringList before = model().columnIds();
        table().horizontalHeader()->moveSection(1, 3);
        QStringList moved = before;
        moved.move(1, 3);
        QCOMPARE(model().columnIds(), moved);
        QCOMPARE(undoText(), QStringLiteral("columns in another order"));
        undo();
        QCOMPARE(model().columnIds(), before);
        for (int i = 0; i < before.size(); ++i)
            QCOMPARE(table().horizontalHeader()->visualIndex(i), i);
    }
    void thePlacesOnTheMap()
    {
        auto *map = m_rig->window->findChild<RoutePanel *>();
        auto *button = map->head().findChild<QToolButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(map->question().places != nullptr);
        QCOMPARE(undoText(), QStringLiteral("places on the map"));
        undo();
        QVERIFY(!button->isChecked());
        QVERIFY(map->question().places == nullptr);
    }
    void thePanelsAtTheSides()
    {
        auto *facets = m_rig->window->findChild<QDockWidget *>(QStringLiteral("facetDock"));
        m_rig->window->actions()[Act::ShowFacets]->trigger();
        QVERIFY(!facets->isVisible());
        QCOMPARE(m_rig->session().undoStack().count(), 0);
        m_rig->window->actions()[Act::ShowFacets]->trigger();
        QVERIFY(facets->isVisible());
    }
    void layoutsCutOffNoRedo_data()
    {
        QTest::addColumn<std::function<void(UndoingTest &)>>("layOut");
        const auto row = [](const char *name, const std::function<void(UndoingTest &)> &layOut) {
            QTest::newRow(name) << layOut;
        };
        const auto act = [&row](const char *name, Act act) {
            row(name, [act](UndoingTest &test) { test.m_rig->window->actions()[act]->trigger(); });
        };
        act("the history is opened", Act::ShowHistory);
        act("the facets are hidden", Act::ShowFacets);
        act("the views stand elsewhere", Act::ArrangeTabs);
        act("rows are higher", Act::ComfortableRows);
        row("another figure", [](UndoingTest &test) { test.m_rig->session().setMeasure(Measure::Value); });
        row("another order", [](UndoingTest &test) {
            test.table().arrangement().sortBy({QStringLiteral("net"), true});
        });
    }
    void layoutsCutOffNoRedo()
    {
        QFETCH(std::function<void(UndoingTest &)>, layOut);
        AnnotationChange note;
        note.note = QStringLiteral("see the waybill");
        QVERIFY(m_rig->session().annotate({1, 2}, note));
        undo();
        layOut(*this);
        QUndoStack &history = m_rig->session().undoStack();
        QCOMPARE(history.redoText(), QStringLiteral("note on 2 shipments"));
        history.redo();
        QCOMPARE(history.undoText(), QStringLiteral("note on 2 shipments"));
        QCOMPARE(history.count(), 1);
    }
    void whereTheViewsStand()
    {
        Workbench &bench = m_rig->window->workbench();
        const auto map = [&bench] { return bench.map().mapTo(&bench, QPoint()); };
        const auto tables = [&bench] { return bench.tables().mapTo(&bench, QPoint()); };
        m_rig->window->actions()[Act::ArrangeBelow]->trigger();
        QTRY_VERIFY(map().y() > tables().y());
        m_rig->window->actions()[Act::ArrangeBeside]->trigger();
        QTRY_VERIFY(map().x() < tables().x() && map().y() == tables().y());
        m_rig->window->actions()[Act::ArrangeTabs]->trigger();
        QVERIFY(bench.map().isVisible() && !bench.tables().isVisible());
        m_rig->window->actions()[Act::ShowTable]->trigger();
        QVERIFY(!bench.map().isVisible() && bench.tables().isVisible());
        QCOMPARE(undoText(), QStringLiteral("arrangement: all in tabs"));
        for (int i = 0; i < 3; ++i)
            undo();
        QTRY_VERIFY(map().y() < tables().y());
        QVERIFY(bench.map().isVisible() && bench.tables().isVisible());
        QVERIFY(m_rig->window->actions()[Act::ArrangeAbove]->isChecked());
    }
    void howHighRowsAre()
    {
        const int before = table().verticalHeader()->defaultSectionSize();
        m_rig->window->actions()[Act::ComfortableRows]->trigger();
        QVERIFY(table().verticalHeader()->defaultSectionSize() > before);
        undo();
        QCOMPARE(table().verticalHeader()->defaultSectionSize(), before);
        QVERIFY(!m_rig->window->actions()[Act::ComfortableRows]->isChecked());
    }
    void stepsSayTheirNamesInTheLanguageOfNow()
    {
        Session &session = m_rig->session();
        Filter turkish;
        turkish.clauses.append({FilterField::Origin, {QStringLiteral("TR")}, false});
        session.setFilter(turkish);
        session.setMeasure(Measure::Value);
        m_rig->window->actions()[Act::ArrangeTabs]->trigger();
        table().arrangement().sortBy({QStringLiteral("net"), true});
        AnnotationChange note;
        note.note = QStringLiteral("see the waybill");
        QVERIFY(session.annotate({1, 2}, note));
        undo();
        const QString english = history();
        QCOMPARE(english, QStringLiteral("Origin: Turkey added\nfigures in value\n"
                                         "arrangement: all in tabs\nsorted by Net kg, descending\n"
                                         "note on 2 shipments"));
        m_rig->languages().use(QStringLiteral("ru"));
        QCoreApplication::processEvents();
        QCOMPARE(history(),
                 QString::fromUtf8("добавлено условие «Происхождение: Турция»\nпоказатель: стоимость\n"
                                   "расположение: всё на вкладках\n"
                                   "порядок строк: по убыванию: Нетто, кг\n"
                                   "заметка к 2 отправкам"));
        const auto *const list = m_rig->window->findChild<QUndoView *>();
        QCOMPARE(list->model()->index(4, 0).data().toString(),
                 QString::fromUtf8("порядок строк: по убыванию: Нетто, кг"));
        const QString redo = m_rig->window->actions()[Act::Redo]->text();
        QVERIFY2(redo.endsWith(QStringLiteral("заметка к 2 отправкам")), qPrintable(redo));
        m_rig->languages().use(QStringLiteral("en"));
        QCOMPARE(history(), english);
    }

private:
    ShipmentsView &table() { return m_rig->window->workbench().tables().shipments(); }
    ShipmentsModel &model() { return table().shipments(); }
    QString undoText() { return m_rig->session().undoStack().undoText(); }
    QString history()
    {
        const QUndoStack &stack = m_rig->session().undoStack();
        QStringList texts;
        for (int i = 0; i < stack.count(); ++i)
            texts.append(stack.text(i));
        return texts.join(u'\n');
    }
    void undo() { m_rig->window->actions()[Act::Undo]->trigger(); }
    void clickHeader(const QString &column)
    {
        QHeaderView *header = table().horizontalHeader();
        const int section = model().sectionOf(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(section) + header->sectionSize(section) / 2, 14});
    }
    std::unique_ptr<GuiRig> m_rig;
};

QTEST_MAIN(UndoingTest)
#include "tst_undoing.moc"
