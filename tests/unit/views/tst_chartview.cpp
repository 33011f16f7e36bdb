// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/figurefacts.h"
#include "support/samplefigures.h"
#include "views/charts/chartpanel.h"
#include "views/charts/chartview.h"
#include "views/charts/flowview.h"
#include "views/common/choicebutton.h"
#include "views/common/elidedlabel.h"
#include "views/common/looks.h"
#include "views/common/panelhead.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/** What hand and keyboard do to a chart, alone and in its panel. */
class ChartViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickTellsTheLayerThatWasHit();
    void aDragOverPeriodsTellsARange();
    void arrowsWalkAndEnterChooses();
    void theCardHasNamesValuesAndCounts();
    void itsFiguresCanBeReadAloud();
    void aClickInThePanelFiltersAndBrushes();
    void oneCategoryAloneIsSplitByOrigin();
    void barsOpenOnThePartyThatWasClicked();
    void routesAreShownAsRibbonsAndFilterByCountry();
    void theUnitIsNeverCutOff();
    void theNoteBelowIsNeverCut();
    void declarationsAreSaidNotToBeSplit();
    void theHeadKeepsItsHeightWhateverIsChosen_data();
    void theHeadKeepsItsHeightWhateverIsChosen();

private:
    /** A session over the sample's shipments. */
    struct Stage {
        QTemporaryDir folder;
        Session session{{[](const CaseFile &, const Progress &) -> Result<std::shared_ptr<const Cube>> {
                             return std::shared_ptr<const Cube>(
                                 std::make_shared<TableCube>(SampleFigures::cube()));
                         },
                         {},
                         {},
                         QStringLiteral("me")}};
        FigureFacts facts{session};
        Looks looks;
        ChartPanel panel{session, facts, looks};
        bool start()
        {
            panel.resize(760, 420);
            panel.show();
            return session.create(folder.filePath(QStringLiteral("a.waybill"))).ok() &&
                   QTest::qWaitFor([this] { return panel.view().figure().groups.size() > 2; });
        }
        int group(const QString &key) const
        {
            const auto &groups = const_cast<Stage *>(this)->panel.view().figure().groups;
            for (int i = 0; i < groups.size(); ++i) {
                if (groups[i].key == key)
                    return i;
            }
            return -1;
        }
    };
    static void keep(QWidget &widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("WAYBILL_TEST_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromUtf8(name)));
    }
};

void ChartViewTest::aClickTellsTheLayerThatWasHit()
{
    Looks looks;
    ChartView view(looks);
    view.resize(700, 400);
    view.setFigure(SampleFigures::monthly());
    view.show();
    QSignalSpy chosen(&view, &ChartView::chosen);
    const int last = view.figure().labelGroup;
    const QPointF at = view.chartLayout().cells[last].segments[1].center();
    QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier, at.toPoint());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ChartHit>(), ChartHit({last, 1}));
    QCOMPARE(chosen.first().at(1).value<Qt::KeyboardModifiers>(), Qt::ControlModifier);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(chosen.count(), 1);
}

void ChartViewTest::aDragOverPeriodsTellsARange()
{
    Looks looks;
    ChartView view(looks);
    view.resize(700, 400);
    view.setFigure(SampleFigures::monthly());
    view.show();
    QSignalSpy range(&view, &ChartView::rangeChosen);
    QSignalSpy chosen(&view, &ChartView::chosen);
    const auto at = [&](int group) { return view.chartLayout().cells[group].area.center().toPoint(); };
    QTest::mousePress(&view, Qt::LeftButton, {}, at(8));
    QMouseEvent move(QEvent::MouseMove, QPointF(at(5)), view.mapToGlobal(QPointF(at(5))), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, at(5));
    QCOMPARE(range.count(), 1);
    QCOMPARE(range.first().at(0).toInt(), 5);
    QCOMPARE(range.first().at(1).toInt(), 8);
    QCOMPARE(chosen.count(), 0);
}

void ChartViewTest::arrowsWalkAndEnterChooses()
{
    Looks looks;
    ChartView view(looks);
    view.resize(700, 400);
    view.setFigure(SampleFigures::parties());
    view.show();
    QSignalSpy chosen(&view, &ChartView::chosen);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.current(), 1);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.current(), 0);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.first().first().value<ChartHit>().group,
             static_cast<int>(view.figure().groups.size()) - 1);
}

void ChartViewTest::theCardHasNamesValuesAndCounts()
{
    Looks looks;
    ChartView view(looks);
    view.setFigure(SampleFigures::monthly());
    QCOMPARE(
        view.cardFor({view.figure().labelGroup, 0}),
        QStringLiteral("December 2022\nNet mass: 961 tonnes\n    Drones  31\n    Optics and thermal  31\n"
                       "    Helmets  100\n    Drone parts  135\n▸ Body armor  664\n55 shipments\n"
                       "The measure is not given for 1 of them"));
    QCOMPARE(view.cardFor({3, -1}), QStringLiteral("April 2022\nNo source covers April"));
}

void ChartViewTest::itsFiguresCanBeReadAloud()
{
    Looks looks;
    ChartView view(looks);
    view.setFigure(SampleFigures::parties());
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("ООО «РУБЕЖ-ТЕХ», Санкт-Петербург: 243")));
}

void ChartViewTest::aClickInThePanelFiltersAndBrushes()
{
    Stage stage;
    QVERIFY(stage.start());
    ChartView &view = stage.panel.view();
    const int november = stage.group(QStringLiteral("2022-11"));
    keep(stage.panel, "panel-monthly");
    QTest::mouseClick(&view, Qt::LeftButton, {},
                      view.chartLayout().cells[november].segments[0].center().toPoint());
    QCOMPARE(stage.session.filter().toQuery(), QStringLiteral("date:2022-11 category:body-armor"));
    QVERIFY(QTest::qWaitFor([&] { return !view.figure().groups[0].selected; }));
    QVERIFY(view.figure().groups[stage.group(QStringLiteral("2022-11"))].selected);
    keep(stage.panel, "panel-brushed");
}

void ChartViewTest::oneCategoryAloneIsSplitByOrigin()
{
    Stage stage;
    QVERIFY(stage.start());
    QCOMPARE(stage.panel.question().stack, Dimension::Category);
    stage.session.setFilter(Filter().with(FilterField::Category, {QStringLiteral("body-armor")}));
    QVERIFY(QTest::qWaitFor([&] { return stage.panel.view().figure().stackedBy == Dimension::Origin; }));
    keep(stage.panel, "panel-origins");
    QCOMPARE(stage.panel.view().figure().series.first().color.kind, ChartColor::Kind::Tint);
    // It is said, since nobody chose it.
    QCOMPARE(stage.panel.head().subtitle(), QStringLiteral("tonnes, by country of origin"));
}

void ChartViewTest::barsOpenOnThePartyThatWasClicked()
{
    Stage stage;
    QVERIFY(stage.start());
    stage.panel.setBy(Dimension::Consignor);
    QVERIFY(QTest::qWaitFor([&] { return stage.panel.view().figure().kind == ChartKind::Bars; }));
    keep(stage.panel, "panel-parties");
    ChartView &view = stage.panel.view();
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.chartLayout().cells[1].body.center().toPoint());
    QCOMPARE(stage.session.filter(),
             Filter().with(FilterField::Consignor, {u'=' + view.figure().groups[1].key}));
}

void ChartViewTest::routesAreShownAsRibbonsAndFilterByCountry()
{
    Stage stage;
    QVERIFY(stage.start());
    stage.panel.setBy(Dimension::Route);
    QVERIFY(QTest::qWaitFor([&] { return !stage.panel.flow().figure().nodes.isEmpty(); }));
    QVERIFY(stage.panel.flow().isVisible());
    keep(stage.panel, "panel-flow");
    FlowView &flow = stage.panel.flow();
    QCOMPARE(stage.session.undoStack().undoText(), QStringLiteral("chart by route"));
    const QString first = flow.figure().nodes.first().key;
    QTest::mouseClick(&flow, Qt::LeftButton, {}, flow.flowLayout().nodes.first().center().toPoint());
    QCOMPARE(stage.session.filter(), Filter().with(FilterField::Origin, {first}));
    QTest::keyClick(&flow, Qt::Key_Down);
    QTest::keyClick(&flow, Qt::Key_Return);
    QVERIFY(stage.session.filter().empty());
    stage.session.undoStack().setIndex(0);
    QCOMPARE(stage.panel.question().by, Dimension::Month);
    QVERIFY(!flow.isVisible());
}

void ChartViewTest::theUnitIsNeverCutOff()
{
    Stage stage;
    QVERIFY(stage.start());
    stage.panel.setStack(Dimension::Manufacturer); // a long word on the button
    const auto labels = stage.panel.findChild<PanelHead *>()->findChildren<ElidedLabel *>();
    QCOMPARE(labels.size(), 2);
    QTRY_COMPARE(labels[1]->text(), QStringLiteral("tonnes, by manufacturer"));
    for (const int width : {760, 420, 330}) {
        stage.panel.resize(width, 420);
        QTRY_VERIFY2(labels[1]->width() >= labels[1]->sizeHint().width(),
                     qPrintable(QStringLiteral("%1 at %2").arg(labels[1]->width()).arg(width)));
    }
    stage.panel.resize(760, 420);
    QTRY_VERIFY(labels[0]->width() >= labels[0]->sizeHint().width()); // the name comes back
}

void ChartViewTest::theNoteBelowIsNeverCut()
{
    Looks looks;
    ChartView view(looks);
    ChartFigure figure = SampleFigures::monthly();
    figure.brief = QStringLiteral("Net mass known for 442 of 458 shipments. Hatched: month not complete.");
    view.resize(900, 300);
    view.setFigure(figure);
    QCOMPARE(view.note().lines().size(), 1);
    const qreal bottom = view.chartLayout().plot.bottom();
    view.resize(260, 300);
    view.show(); // lays it out again
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(view.note().lines().size() > 1);
    QCOMPARE(view.note().lines().join(u' '), figure.brief);
    QVERIFY(view.chartLayout().plot.bottom() < bottom); // and the columns make room for it
}

void ChartViewTest::declarationsAreSaidNotToBeSplit()
{
    Stage stage;
    QVERIFY(stage.start());
    stage.session.setMeasure(Measure::Declarations);
    QTRY_COMPARE(stage.panel.view().figure().measure, Measure::Declarations);
    const auto buttons = stage.panel.head().findChildren<ChoiceButton *>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons[1]->accessibleName(), QStringLiteral("Not split"));
    QVERIFY(!buttons[1]->isEnabled());
    QVERIFY(buttons[1]->toolTip().startsWith(QStringLiteral("Declarations are not split")));
    QCOMPARE(stage.panel.head().subtitle(), QStringLiteral("declarations"));
    QCOMPARE(stage.panel.view().figure().title, QStringLiteral("Declarations by month"));
    stage.panel.setBy(Dimension::Route);
    QCOMPARE(stage.panel.head().title(), QStringLiteral("Shipments by route"));
    stage.session.setMeasure(Measure::Net);
    stage.panel.setBy(Dimension::Month);
    QTRY_COMPARE(buttons[1]->accessibleName(), QStringLiteral("Category")); // as before
    QVERIFY(buttons[1]->isEnabled());
}

void ChartViewTest::theHeadKeepsItsHeightWhateverIsChosen_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {300, 420, 500, 620, 760, 880, 1000})
        QTest::addRow("%d pixels", width) << width;
}

void ChartViewTest::theHeadKeepsItsHeightWhateverIsChosen()
{
    QFETCH(int, width);
    Stage stage;
    QVERIFY(stage.start());
    stage.panel.resize(width, 420);
    QCoreApplication::processEvents();
    const int before = stage.panel.head().height();
    const QSize view = stage.panel.view().size();
    for (const Dimension by : {Dimension::Day, Dimension::Destination, Dimension::Route, Dimension::Month}) {
        stage.panel.setBy(by);
        for (const Dimension stack : {Dimension::Mode, Dimension::Destination, Dimension::Status}) {
            stage.panel.setStack(stack);
            for (const Measure measure : {Measure::Net, Measure::Declarations, Measure::Value}) {
                stage.session.setMeasure(measure);
                QCoreApplication::processEvents();
                QCOMPARE(stage.panel.head().height(), before);
            }
        }
    }
    QCOMPARE(stage.panel.view().size(), view);
}

QTEST_MAIN(ChartViewTest)
#include "tst_chartview.moc"
