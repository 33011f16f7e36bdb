// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places/countries.h"
#include "views/common/looks.h"
#include "views/map/mapview.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

/** The map under hand and keyboard. */
class MapViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClickTellsTheClauses();
    void aClickOnLandMeansItsCountry();
    void whereAClickMayMeanSeveralThingsItIsAsked();
    void whatLiesUnderAPlateIsOutOfReach_data();
    void whatLiesUnderAPlateIsOutOfReach();
    void aButtonShowsEverythingAgain();
    void aDragMovesTheMap();
    void aDragWithShiftFiltersWhatItEncloses();
    void theWheelZoomsAtThePointer();
    void keysZoomAndWalk();
    void aNewFigureKeepsThePlaceOneWentTo();
    void cardsSayWhatIsThere();
    void aNewFigureClosesTheCard();
    void aPictureIsMadeOnceForAViewThatStandsTheSame();
    void landIsPaintedOnceWhereOnlyRoutesChange();
    void whatIsMarkedMayGoInAnotherView_data();
    void whatIsMarkedMayGoInAnotherView();
    void whatIsMarkedStaysMarked();
    void isReadAloud();
    void draggingManyLegsStaysSmooth();

private:
    RouteFigure figure(int legs) const;
    /** One leg between two near countries, marked by the pointer and seen from nearby. */
    void markTheOnlyLeg();
    int nodeAt(const QString &label) const;
    const Countries m_countries;
    Looks m_looks;
    std::unique_ptr<MapView> m_view;
};

RouteFigure MapViewTest::figure(int legs) const
{
    RouteFigure figure;
    figure.title = QStringLiteral("Routes of a test");
    figure.categories = {{QStringLiteral("drones"), QStringLiteral("Drones")}};
    for (const CountryCode country : m_countries.all()) {
        if (legs == 3 && country != CountryCode("CN") && country != CountryCode("TR") &&
            country != CountryCode("RU"))
            continue;
        RouteNode node;
        node.country = country;
        node.key = QString::fromStdString(country.alpha2());
        node.at = *m_countries.labelPoint(country);
        node.label = m_countries.name(country, QLocale::c());
        node.clause = {FilterField::Dispatch, {node.key}, false};
        node.sentShipments = 4;
        node.sentText = QStringLiteral("7 t");
        figure.nodes.append(node);
    }
    const auto count = static_cast<int>(figure.nodes.size());
    for (int i = 0; i < legs; ++i) {
        RouteLeg leg;
        leg.from = i % count;
        leg.to = (i * 7 + i / count + 1) % count;
        if (leg.from == leg.to)
            leg.to = (leg.to + 1) % count;
        leg.category = QStringLiteral("drones");
        leg.amount = 1 + 3000 / (i + 1);
        leg.shipments = 2;
        leg.amountText = QStringLiteral("5 t");
        leg.clauses = {{FilterField::Origin, {figure.nodes[leg.from].key}, false},
                       {FilterField::Dispatch, {figure.nodes[leg.to].key}, false}};
        figure.legs.append(leg);
        figure.largestLeg = std::max(figure.largestLeg, leg.amount);
    }
    return figure;
}

void MapViewTest::init()
{
    m_view = std::make_unique<MapView>(m_looks);
    m_view->resize(900, 560);
    m_view->setFigure(figure(3));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

int MapViewTest::nodeAt(const QString &label) const
{
    const auto &nodes = m_view->scene().layout.nodes;
    for (int i = 0; i < nodes.size(); ++i) {
        if (m_view->figure().nodes[nodes[i].members.first()].label == label)
            return i;
    }
    return -1;
}

void MapViewTest::aClickTellsTheClauses()
{
    QSignalSpy spy(m_view.get(), &MapView::chosen);
    const int turkey = nodeAt(QStringLiteral("Turkey"));
    QVERIFY(turkey >= 0);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier,
                      m_view->scene().layout.nodes[turkey].at.toPoint());
    QCOMPARE(spy.count(), 1);
    const auto clauses = spy.first().at(0).value<QList<FilterClause>>();
    QCOMPARE(clauses.size(), 1);
    QCOMPARE(clauses.first().values, QStringList{QStringLiteral("TR")});
    QCOMPARE(spy.first().at(1).value<Qt::KeyboardModifiers>(), Qt::ControlModifier);

    const MapLeg &leg = m_view->scene().layout.legs.first();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, leg.line[leg.line.size() / 2].toPoint());
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy.last().at(0).value<QList<FilterClause>>().size(), 2);
}

void MapViewTest::aClickOnLandMeansItsCountry()
{
    QSignalSpy spy(m_view.get(), &MapView::chosen);
    const int node = nodeAt(QStringLiteral("Turkey"));
    QVERIFY(node >= 0);
    const QPointF turkey = m_view->scene().layout.nodes[node].at;
    std::optional<QPointF> land; // near it, on no leg and no dot
    for (int x = -60; x <= 60 && !land; x += 4) {
        for (int y = -20; y <= 20 && !land; y += 4) {
            const QPointF at = turkey + QPointF(x, y);
            if (!m_view->hitAt(at).any() && m_view->meantAt(at).any())
                land = at;
        }
    }
    QVERIFY(land);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, land->toPoint());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().at(0).value<QList<FilterClause>>().first().values,
             QStringList{QStringLiteral("TR")});
}

void MapViewTest::whereAClickMayMeanSeveralThingsItIsAsked()
{
    RouteFigure several = figure(3);
    for (RouteNode &node : several.nodes) {
        if (node.key == u"TR")
            node.roles = {{FilterField::Origin, {node.key}, false},
                          {FilterField::Dispatch, {node.key}, false}};
        else
            node.roles = {node.clause};
    }
    m_view->setFigure(several);
    QSignalSpy chosen(m_view.get(), &MapView::chosen), asked(m_view.get(), &MapView::rolesAsked);
    for (const auto &node : m_view->scene().layout.nodes)
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, node.at.toPoint());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<QList<FilterClause>>().size(), 2);
    QCOMPARE(chosen.count(), m_view->scene().layout.nodes.size() - 1);
}

void MapViewTest::whatLiesUnderAPlateIsOutOfReach_data()
{
    QTest::addColumn<int>("plate");
    QTest::newRow("the key, lower left") << 0;
    QTest::newRow("what is not on the map, lower right") << 1;
}

void MapViewTest::whatLiesUnderAPlateIsOutOfReach()
{
    QFETCH(int, plate);
    RouteFigure noted = figure(3);
    noted.notOnMap = QStringLiteral("Not on this map: 12 shipments that name no country of dispatch");
    m_view->setFigure(noted);
    QSignalSpy chosen(m_view.get(), &MapView::chosen), menu(m_view.get(), &MapView::menuAsked);
    const auto turkey = [this] {
        return m_view->scene().layout.nodes[nodeAt(QStringLiteral("Turkey"))].at.toPoint();
    };
    const QPoint from(450, 60), under = m_view->scene().plates[plate].center().toPoint();
    const QPoint way = under - turkey();
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.get(), from + way / 2);
    QTest::mouseMove(m_view.get(), from + way);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, from + way);
    QCOMPARE(turkey(), under);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, under);
    QMouseEvent move(QEvent::MouseMove, under, m_view->mapToGlobal(under), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(m_view.get(), &move);
    QCOMPARE(m_view->cursor().shape(), Qt::ArrowCursor);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, under, m_view->mapToGlobal(under));
    QCoreApplication::sendEvent(m_view.get(), &asked);
    QCOMPARE(chosen.count() + menu.count(), 0);
    QTest::qWait(200);
    QVERIFY(!QToolTip::isVisible());
}

void MapViewTest::aButtonShowsEverythingAgain()
{
    auto *const whole = m_view->findChild<QToolButton *>(QStringLiteral("wholeMap"));
    QVERIFY(whole);
    QVERIFY(!whole->isEnabled());
    const MapLens all = m_view->lens();
    m_view->zoom(2, {200, 200});
    QVERIFY(whole->isEnabled());
    QTest::mouseClick(whole, Qt::LeftButton);
    QVERIFY(m_view->lens() == all);
    QVERIFY(!whole->isEnabled());
}

void MapViewTest::aDragMovesTheMap()
{
    QSignalSpy spy(m_view.get(), &MapView::chosen);
    const QPointF before = m_view->scene().layout.nodes.first().at;
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {300, 300});
    QTest::mouseMove(m_view.get(), {340, 310});
    QTest::mouseMove(m_view.get(), {380, 330});
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {380, 330});
    const QPointF moved = m_view->scene().layout.nodes.first().at - before;
    QVERIFY2(std::abs(moved.x() - 80) < 1 && std::abs(moved.y() - 30) < 1,
             qPrintable(QStringLiteral("%1, %2").arg(moved.x()).arg(moved.y())));
    QCOMPARE(spy.count(), 0);
}

void MapViewTest::aDragWithShiftFiltersWhatItEncloses()
{
    QSignalSpy spy(m_view.get(), &MapView::chosen);
    const MapLens before = m_view->lens();
    const QPoint turkey = m_view->scene().layout.nodes[nodeAt(QStringLiteral("Turkey"))].at.toPoint();
    const QPoint china = m_view->scene().layout.nodes[nodeAt(QStringLiteral("China"))].at.toPoint();
    const auto around = [&](const QPoint &topLeft, const QPoint &bottomRight) {
        QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, topLeft);
        for (const QPoint &corner : {topLeft + QPoint(12, 0), QPoint(bottomRight.x(), topLeft.y()),
                                     bottomRight, QPoint(topLeft.x(), bottomRight.y()), topLeft}) {
            QMouseEvent move(QEvent::MouseMove, corner, m_view->mapToGlobal(corner), Qt::NoButton,
                             Qt::LeftButton, Qt::ShiftModifier);
            QCoreApplication::sendEvent(m_view.get(), &move);
        }
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, topLeft);
    };
    around(turkey - QPoint(20, 20), turkey + QPoint(20, 20));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<QList<FilterClause>>(),
             (QList<FilterClause>{{FilterField::Dispatch, {QStringLiteral("TR")}, false}}));
    QCOMPARE(spy[0][1].value<Qt::KeyboardModifiers>(), Qt::NoModifier);
    around({std::min(turkey.x(), china.x()) - 20, std::min(turkey.y(), china.y()) - 20},
           {std::max(turkey.x(), china.x()) + 20, std::max(turkey.y(), china.y()) + 20});
    const auto both = spy[1][0].value<QList<FilterClause>>();
    QCOMPARE(both.size(), 1);
    QVERIFY(both[0].values.contains(QStringLiteral("TR")) && both[0].values.contains(QStringLiteral("CN")));
    around({2, 2}, {40, 20}); // nothing inside, nothing said
    QCOMPARE(spy.count(), 2);
    QVERIFY(m_view->lens() == before);
}

void MapViewTest::theWheelZoomsAtThePointer()
{
    const QPointF at(300, 200);
    const auto place = m_view->lens().projection().unproject(m_view->lens().transform().inverted().map(at));
    QVERIFY(place);
    const double before = m_view->lens().scale();
    QWheelEvent wheel(at, m_view->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &wheel);
    QVERIFY(m_view->lens().scale() > before * 1.5);
    const auto still = m_view->lens().toView(*place);
    QVERIFY(still && QLineF(*still, at).length() < 0.01);
    QTRY_VERIFY(m_view->scene().layout.nodes.first().at ==
                *m_view->lens().toView(
                    m_view->figure().nodes[m_view->scene().layout.nodes.first().members.first()].at));
}

void MapViewTest::keysZoomAndWalk()
{
    const MapLens all = m_view->lens();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->lens().scale() > all.scale());
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QVERIFY(m_view->lens() == all);
    QSignalSpy spy(m_view.get(), &MapView::chosen);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
}

void MapViewTest::aNewFigureKeepsThePlaceOneWentTo()
{
    m_view->zoom(2, {200, 200});
    const MapLens there = m_view->lens();
    m_view->setFigure(figure(3));
    QVERIFY(m_view->lens() == there);
    m_view->showAll();
    QVERIFY(!(m_view->lens() == there));
}

void MapViewTest::cardsSayWhatIsThere()
{
    const int turkey = nodeAt(QStringLiteral("Turkey"));
    QCOMPARE(m_view->cardFor({turkey, -1}).section(u'\n', 0, 0), QStringLiteral("Turkey"));
    QVERIFY(m_view->cardFor({turkey, -1}).contains(QStringLiteral("7 t")));
    const QString card = m_view->cardFor({-1, 0});
    QVERIFY2(card.contains(QStringLiteral(" → ")) && card.contains(QStringLiteral("Drones")),
             qPrintable(card));
    QCOMPARE(m_view->cardFor({}), QString());
}

void MapViewTest::aNewFigureClosesTheCard()
{
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QTRY_VERIFY(QToolTip::isVisible());
    m_view->setFigure(figure(3));
    QTRY_VERIFY(!QToolTip::isVisible()); // it told old figures
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QTRY_VERIFY(QToolTip::isVisible());
    m_view->setPicture(m_view->pictureMaker()(figure(3)));
    QTRY_VERIFY(!QToolTip::isVisible());
}

void MapViewTest::aPictureIsMadeOnceForAViewThatStandsTheSame()
{
    const auto picture = [this](int legs) { return m_view->pictureMaker()(figure(legs)); };
    const MapPicture first = picture(3);
    QVERIFY(picture(40).ground.cacheKey() != first.ground.cacheKey());
    const MapPicture again = picture(3); // as after an undo
    QCOMPARE(again.ground.cacheKey(), first.ground.cacheKey());
    QCOMPARE(again.figure, first.figure);
    m_view->resize(800, 500);
    QCOMPARE(picture(3).ground.size(), QSize(800, 500));
    m_looks.setAppearance(Appearance::Dark);
    QCOMPARE(picture(3).stand.theme, m_looks.theme());
    QVERIFY(picture(3).ground != picture(40).ground);
}

void MapViewTest::landIsPaintedOnceWhereOnlyRoutesChange()
{
    RoutePainter painter;
    const QSize size(600, 400);
    const QRectF view(QPointF(0, 0), size);
    RouteFigure routes = figure(3);
    const MapLens lens = RoutePainter::fittingLens(routes, view);
    const auto land = [&](const Theme &theme) { return painter.baseImage(size, 2, routes, lens, theme); };
    const QImage first = land(Theme::light());
    QCOMPARE(first.size(), size * 2);
    std::ranges::reverse(routes.nodes); // the same countries
    QCOMPARE(land(Theme::light()).cacheKey(), first.cacheKey());
    QVERIFY(land(Theme::dark()) != first);
    routes.nodes.removeLast(); // its country is in use no more
    QVERIFY(land(Theme::light()) != first);
}

void MapViewTest::markTheOnlyLeg()
{
    RouteFigure near = figure(3);
    near.nodes.clear();
    for (const char *alpha2 : {"BE", "NL"}) {
        RouteNode node;
        node.country = CountryCode(alpha2);
        node.at = *m_countries.labelPoint(node.country);
        node.label = node.key = QString::fromUtf8(alpha2);
        node.clause = {FilterField::Dispatch, {node.key}, false};
        near.nodes.append(node);
    }
    near.legs = {near.legs.first()};
    near.legs.first().from = 0;
    near.legs.first().to = 1;
    m_view->setFigure(near);
    QCOMPARE(m_view->scene().layout.legs.size(), 1);
    const QPolygonF line = m_view->scene().layout.legs.first().line;
    const QPoint middle = line[line.size() / 2].toPoint();
    QMouseEvent move(QEvent::MouseMove, middle, m_view->mapToGlobal(middle), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(m_view.get(), &move);
    QVERIFY(m_view->cursor().shape() == Qt::PointingHandCursor);
}

void MapViewTest::whatIsMarkedMayGoInAnotherView_data()
{
    QTest::addColumn<bool>("resized");
    QTest::newRow("the wheel") << false;
    QTest::newRow("another size") << true;
}

void MapViewTest::whatIsMarkedMayGoInAnotherView()
{
    QFETCH(bool, resized);
    markTheOnlyLeg();
    QSignalSpy spy(m_view.get(), &MapView::chosen);
    if (resized)
        m_view->resize(60, 40);
    else
        m_view->zoom(1e-2, {450, 280});
    QTRY_VERIFY(m_view->scene().layout.legs.isEmpty()); // both countries are one ring by now
    m_view->repaint();
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(spy.count(), 0); // nothing is marked
    QTest::qWait(200);        // nor told in a card
    QTRY_VERIFY(!QToolTip::isVisible());
}

void MapViewTest::whatIsMarkedStaysMarked()
{
    markTheOnlyLeg();
    QSignalSpy spy(m_view.get(), &MapView::chosen);
    const double before = m_view->lens().scale();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->lens().scale() > before);
    QTRY_VERIFY(std::abs(m_view->lens().toView(m_view->figure().nodes[0].at)->x() -
                         m_view->scene().layout.nodes[0].at.x()) < 0.1);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].value<QList<FilterClause>>(), m_view->figure().legs.first().clauses);
}

void MapViewTest::isReadAloud()
{
    QCOMPARE(m_view->accessibleName(), QStringLiteral("Routes of a test"));
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("Turkey")));
}

void MapViewTest::draggingManyLegsStaysSmooth()
{
    m_view->setFigure(figure(5000));
    m_view->grab();
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {300, 300});
    QElapsedTimer timer;
    timer.start();
    constexpr int frames = 20;
    for (int i = 1; i <= frames; ++i) {
        QTest::mouseMove(m_view.get(), {300 + 5 * i, 300 + 2 * i});
        m_view->repaint();
    }
    const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / frames;
    qInfo("%.1f ms a frame", each);
    QVERIFY(each < 33 * 3); // the budget is 33; test machines are shared
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {400, 340});
}

QTEST_MAIN(MapViewTest)
#include "tst_mapview.moc"
