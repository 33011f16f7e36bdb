// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guirig.h"

#include "casefile/sqlstatement.h"
#include "items/facetmodel.h"
#include "items/shipmentsmodel.h"
#include "views/charts/chartclicks.h"
#include "views/charts/chartview.h"
#include "views/common/emptyview.h"
#include "views/facets/facetpanel.h"
#include "views/facets/facetsection.h"
#include "views/facets/monthhistogram.h"
#include "views/inspector/flaglist.h"
#include "views/map/mapview.h"
#include "views/map/routepanel.h"
#include "views/shell/chip.h"
#include "views/shell/filterbar.h"
#include "views/shell/statusline.h"
#include "views/shell/workbench.h"
#include "views/tables/shipmentsview.h"
#include "views/tables/tablespanel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

/** A click in one view and all the others follow; chips, undo and history take it back. */
class LinkedViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<GuiRig>();
        m_rig->window->resize(1600, 1000);
        m_rig->window->show();
        m_rig->open();
    }
    void cleanup() { m_rig.reset(); }

    void everythingIsInViewAtFirst()
    {
        QCOMPARE(m_rig->session().totals().shipments, 240);
        QTRY_COMPARE(table().rowCount(), 240);
        QVERIFY2(status().contains(QStringLiteral("240 shipments")), qPrintable(status()));
    }
    void aClickInAFacetNarrowsTableChipsAndFigures()
    {
        click(Dimension::Dispatch, QStringLiteral("AE"));
        QCOMPARE(m_rig->session().filter().toQuery(), QStringLiteral("dispatch:AE"));
        const auto shipments = m_rig->session().totals().shipments;
        QVERIFY(shipments > 0 && shipments < 240);
        QTRY_COMPARE(table().rowCount(), static_cast<int>(shipments));
        QCOMPARE(chips(), QStringList{QStringLiteral("Dispatch: U.A.E.")});
        QVERIFY2(status().contains(QStringLiteral(" of 240 shipments")), qPrintable(status()));
        // A facet goes on listing the other values of its own dimension.
        FacetList &list = section(Dimension::Dispatch).list();
        QCOMPARE(list.model()->rowCount(), 2);
        // And none moves under the pointer or from under the keys: the same click again takes it off.
        const QModelIndex now = list.currentIndex();
        QCOMPARE(now.data(FacetModel::KeyRole).toString(), QStringLiteral("AE"));
        QVERIFY(now.data(FacetModel::IncludedRole).toBool());
        QCOMPARE(now.row(), 1);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(1, 0)).center());
        QVERIFY(m_rig->session().filter().empty());
    }
    void aClickOnAHeaderSortsAndShowsTheFirstRows()
    {
        QTRY_COMPARE(table().rowCount(), 240);
        ShipmentsView &view = m_rig->window->workbench().tables().shipments();
        view.selectRow(200);
        const QList<std::int64_t> selected = m_rig->session().selection().shipments;
        QCOMPARE(selected.size(), 1);
        view.scrollToBottom();
        QHeaderView &header = *view.horizontalHeader();
        const int section = table().sectionOf(fieldId(Field::Net));
        const auto press = [&header](int column) {
            QTest::mouseClick(
                header.viewport(), Qt::LeftButton, {},
                QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, 8));
        };
        press(section);
        QTRY_COMPARE(table().order(), (RowOrder{fieldId(Field::Net), true}));
        QTRY_COMPARE(view.verticalScrollBar()->value(), 0);
        QCOMPARE(m_rig->session().selection().shipments, selected);
        press(section);
        QTRY_COMPARE(table().order(), (RowOrder{fieldId(Field::Net), false}));
        press(table().sectionOf(fieldId(Field::Description)));
        QTRY_COMPARE(table().order(), (RowOrder{fieldId(Field::Description), false}));
    }
    void aLegBetweenTwoPlacesFiltersByBoth()
    {
        MapView &map = m_rig->window->findChild<RoutePanel *>()->view();
        const QList<FilterClause> leg{{FilterField::Place, {QStringLiteral("=SHANGHAI")}, false},
                                      {FilterField::Place, {QStringLiteral("=NOVOROSSIYSK")}, false},
                                      {FilterField::Category, {QStringLiteral("rifles")}, false}};
        Q_EMIT map.chosen(leg, {});
        m_rig->settle();
        QCOMPARE(m_rig->session().filter().clauses, leg);
        Q_EMIT map.chosen(leg, {}); // the same again takes it off
        m_rig->settle();
        QVERIFY(m_rig->session().filter().empty());
    }
    void theMonthsOfTheCaseAreTheAxisWhateverIsInView()
    {
        MonthHistogram &months = *m_rig->window->findChild<MonthHistogram *>();
        QTRY_VERIFY(!months.months().isEmpty());
        const QStringList all = months.months();
        m_rig->session().setFilter(Filter().with(FilterField::Row, {QStringLiteral("7")}));
        m_rig->settle();
        QTRY_COMPARE(table().rowCount(), 1);
        QCOMPARE(months.months(), all);
    }
    void whatAFigureCannotShowIsOneClickAway_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("the note below the chart") << QStringLiteral("chart");
        QTest::newRow("the corner of the map") << QStringLiteral("map");
        QTest::newRow("coverage in the status bar") << QStringLiteral("status");
    }
    void whatAFigureCannotShowIsOneClickAway()
    {
        QFETCH(QString, where);
        QTRY_COMPARE(table().rowCount(), 240);
        // Those without a date would be a second choice.
        m_rig->session().setFilter(Filter().with(FilterField::Has, {QStringLiteral("date")}));
        m_rig->settle();
        ChartView &chart = *m_rig->window->findChild<ChartView *>();
        MapView &map = m_rig->window->findChild<RoutePanel *>()->view();
        QTRY_COMPARE(chart.figure().gaps.size(), 1);
        const qint64 missing = chart.figure().shipments - chart.figure().known;
        QVERIFY(missing > 0);
        if (where == u"chart") {
            QTest::mouseClick(&chart, Qt::LeftButton, {},
                              chart.note().box(chart.height()).center().toPoint());
        } else if (where == u"map") {
            QTRY_COMPARE(map.figure().gaps.size(), 1);
            QTest::mouseClick(&map, Qt::LeftButton, {}, map.scene().corner.center().toPoint());
        } else {
            for (QLabel *label : m_rig->window->findChild<StatusLine *>()->findChildren<QLabel *>()) {
                if (label->text().contains(QStringLiteral("href=\"net\"")))
                    Q_EMIT label->linkActivated(QStringLiteral("net"));
            }
        }
        m_rig->settle();
        QCOMPARE(m_rig->session().filter().toQuery(), QStringLiteral("has:date -has:net"));
        QCOMPARE(m_rig->session().totals().shipments, missing);
    }
    void theWordsOfAChartOpenWhatTheyTellOf()
    {
        QTRY_COMPARE(table().rowCount(), 240);
        ChartView &chart = *m_rig->window->findChild<ChartView *>();
        QTRY_VERIFY(chart.handles().size() > 2);
        const ChartHandle total = chart.handles().first();
        const QString month = chart.figure().groups[chart.figure().largestGroup].key;
        QTest::mouseClick(&chart, Qt::LeftButton, {}, total.box.center().toPoint());
        m_rig->settle();
        QCOMPARE(m_rig->session().filter().toQuery(), QStringLiteral("date:") + month);
        m_rig->session().setFilter({});
        m_rig->settle();
        QTRY_VERIFY(chart.handles().size() > 2);
        // A layer as a whole, as an entry of a key is.
        const ChartHit layer{-1, 0};
        const ChartSeries &series = chart.figure().series.first();
        QCOMPARE(ChartClicks::after({}, chart.figure(), layer, {}).toQuery(),
                 QStringLiteral("category:") + series.key);
    }
    void chipsTakeTheirConditionOff()
    {
        click(Dimension::Dispatch, QStringLiteral("AE"));
        click(Dimension::Category, QStringLiteral("rifles"));
        QCOMPARE(chips().size(), 2);
        Chip *chip = m_rig->window->findChild<FilterBar *>()->chips().first();
        QTRY_COMPARE(chip->visibleRegion().boundingRect(), chip->rect()); // none of it is cut off
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 12, 12));
        m_rig->settle();
        QCOMPARE(m_rig->session().filter().toQuery(), QStringLiteral("category:rifles"));
        QCOMPARE(chips().size(), 1);
    }
    void undoNamesWhatItTakesBack()
    {
        click(Dimension::Dispatch, QStringLiteral("AE"));
        QCOMPARE(m_rig->session().undoStack().undoText(), QStringLiteral("Dispatch: U.A.E. added"));
        m_rig->session().undoStack().undo();
        m_rig->settle();
        QVERIFY(m_rig->session().filter().empty());
        QTRY_COMPARE(table().rowCount(), 240);
    }
    void escapeTakesOffTheSelectionThenTheLastChip()
    {
        click(Dimension::Dispatch, QStringLiteral("AE"));
        click(Dimension::Category, QStringLiteral("rifles"));
        QTRY_VERIFY(table().rowCount() > 0);
        ShipmentsView &view = m_rig->window->workbench().tables().shipments();
        view.setFocus();
        view.selectRow(0);
        QVERIFY(!m_rig->session().selection().shipments.isEmpty());
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(m_rig->session().selection().shipments.isEmpty());
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(m_rig->session().filter().toQuery(), QStringLiteral("dispatch:AE"));
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(m_rig->session().filter().empty());
        QTest::keyClick(&view, Qt::Key_Escape); // and then there is nothing more to take off
        QCOMPARE(m_rig->session().undoStack().undoText(), QStringLiteral("filter cleared"));
    }
    void whatTheFilterTakesAwayIsNoLongerSelected()
    {
        ShipmentsView &view = m_rig->window->workbench().tables().shipments();
        click(Dimension::Dispatch, QStringLiteral("AE"));
        QTRY_VERIFY(table().rowCount() > 0 && table().rowCount() < 240);
        view.selectRow(0);
        QCOMPARE(m_rig->session().selection().shipments.size(), 1);
        click(Dimension::Dispatch, QStringLiteral("TR")); // only this
        QTRY_VERIFY(m_rig->session().selection().shipments.isEmpty());
    }
    void theHistoryOfFiltersGoesBackAndForward()
    {
        click(Dimension::Dispatch, QStringLiteral("AE"));
        click(Dimension::Dispatch, QStringLiteral("TR"));
        m_rig->session().goBack();
        QCOMPARE(m_rig->session().filter().toQuery(), QStringLiteral("dispatch:AE"));
        m_rig->session().goForward();
        QCOMPARE(m_rig->session().filter().toQuery(), QStringLiteral("dispatch:TR"));
    }
    void sortingKeepsEveryShipment()
    {
        QTRY_COMPARE(table().rowCount(), 240);
        clickHeader(QStringLiteral("net"));
        QTRY_COMPARE(table().shipment(0)->netGrams.value_or(0), 240LL * 12'345);
        QCOMPARE(table().rowCount(), 240);
    }

    void flagsAreMarkedExplainedAndFiltered()
    {
        click(Dimension::Flag, QStringLiteral("net-above-gross"));
        QCOMPARE(m_rig->session().filter().toQuery(), QStringLiteral("flag:net-above-gross"));
        QCOMPARE(chips(), QStringList{QStringLiteral("Flag: Net mass above gross mass")});
        QTRY_COMPARE(table().rowCount(), 5); // every fortieth, but one without a net mass
        const int mark = table().sectionOf(QStringLiteral("mark"));
        for (int row = 0; row < table().rowCount(); ++row)
            QVERIFY(!table().index(row, mark).data(ShipmentsModel::FlagsRole).toStringList().isEmpty());
        m_rig->window->workbench().tables().shipments().selectRow(0);
        auto *flags = m_rig->window->findChild<FlagList *>();
        QVERIFY(flags->isVisible());
        QStringList texts;
        for (const QLabel *label : flags->findChildren<QLabel *>())
            texts.append(label->text());
        const Shipment &shown = *table().shipment(0);
        const QString numbers = QStringLiteral("%1 net, %2 gross: %3 times as much")
                                    .arg(Format().massExact(*shown.netGrams),
                                         Format().massExact(*shown.grossGrams), Format().fixed(100, 1, 1));
        QVERIFY2(texts.contains(numbers), qPrintable(texts.join(u'|')));
    }
    void shipmentsWithoutAMonthAreSaidUnderTheMonths()
    {
        auto *note = m_rig->window->findChild<QLabel *>(QStringLiteral("monthNote"));
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().startsWith(QStringLiteral("12 shipments without a month, ")), qPrintable(note->text()));
        m_rig->session().setFilter(Filter().with(FilterField::Date, {QStringLiteral("2022-03")}));
        m_rig->settle();
        QTRY_VERIFY(!note->isVisible());
    }
    void rowsThatASourceLosesAreNoFailure()
    {
        ShipmentsView &view = m_rig->window->workbench().tables().shipments();
        view.selectRow(0);
        const std::int64_t lost = table().rows().first();
        {
            const auto connection = m_rig->session().openCase().file().connect(CaseConnection::Mode::Write);
            QVERIFY(connection);
            SqlStatement remove(connection->handle(), "DELETE FROM shipment WHERE id = ?");
            QVERIFY(remove.bind(1, lost).run());
        }
        m_rig->session().importFinished(); // as after reading the source anew
        view.grab();                       // painted before the new figures are there
        QTRY_VERIFY(!m_rig->session().isReading());
        m_rig->settle();
        QTRY_COMPARE(table().rowCount(), 239);
        QVERIFY(!m_rig->session().selection().shipments.contains(lost));
        QCOMPARE(m_rig->window->messages().text(), QString());
    }
    void anEmptyViewSaysWhichConditionToTakeOff()
    {
        Filter filter;
        filter.clauses = {{FilterField::Category, {QStringLiteral("rifles")}, false},
                          {FilterField::Consignor, {QStringLiteral("nobody at all")}, false}};
        m_rig->session().setFilter(filter);
        m_rig->settle();
        auto *empty = m_rig->window->findChild<EmptyView *>();
        QTRY_VERIFY(empty->isVisible());
        QTRY_VERIFY2(empty->text().contains(QStringLiteral("Without Consignor: “nobody at all”, ")),
                     qPrintable(empty->text()));
        auto *act = empty->findChild<QPushButton *>();
        QVERIFY(act);
        QTest::mouseClick(act, Qt::LeftButton);
        m_rig->settle();
        QCOMPARE(m_rig->session().filter().toQuery(), QStringLiteral("category:rifles"));
        QTRY_VERIFY(!empty->isVisible());
        QVERIFY(m_rig->window->workbench().tables().shipments().isVisible());
        QTRY_VERIFY(table().rowCount() > 0);
    }

private:
    ShipmentsModel &table() { return m_rig->window->workbench().tables().shipments().shipments(); }
    QString status() { return m_rig->window->findChild<StatusLine *>()->text(); }
    FacetSection &section(Dimension d) { return *m_rig->window->findChild<FacetPanel *>()->section(d); }
    QStringList chips()
    {
        QStringList texts;
        for (const Chip *chip : m_rig->window->findChild<FilterBar *>()->chips())
            texts.append(chip->text());
        return texts;
    }
    void click(Dimension dimension, const QString &key)
    {
        FacetList &list = section(dimension).list();
        QTRY_COMPARE(list.height(), list.sizeHint().height()); // a facet that has just come is laid out later
        for (QWidget *above = list.parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(&list); // nobody clicks what is scrolled away
        }
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            if (index.data(FacetModel::KeyRole).toString() == key) {
                QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
                m_rig->settle();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no facet value ") + key));
    }
    void clickHeader(const QString &column)
    {
        QHeaderView *header = m_rig->window->workbench().tables().shipments().horizontalHeader();
        const int section = table().sectionOf(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(section) + header->sectionSize(section) / 2, 14});
    }
    std::unique_ptr<GuiRig> m_rig;
};

QTEST_MAIN(LinkedViewsTest)
#include "tst_linkedviews.moc"
