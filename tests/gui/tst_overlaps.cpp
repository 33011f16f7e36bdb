// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guirig.h"

#include "items/deliverymodel.h"
#include "items/overlapmodel.h"
#include "items/shipmentsmodel.h"
#include "items/sidebysidemodel.h"
#include "support/testsupport.h"
#include "views/casework/comparepage.h"
#include "views/casework/overlapspage.h"
#include "views/common/pagehead.h"
#include "views/shell/actions.h"
#include "views/shell/statusline.h"
#include "views/shell/workbench.h"
#include "views/tables/shipmentsview.h"
#include "views/tables/tablespanel.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QUndoStack>

/** The pages about shipments that stand in two files, over a case to which two deliveries of one list were
 * added. */
class OverlapsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }
    void theStatusLineSaysWhatMayCountTwice();
    void aGroupIsLeftOutAndCountedAgain();
    void aGroupSaysHowOftenItCounts();
    void allAreLeftOutAtOnceAndUndone();
    void theRowsStandSideBySide();
    void leftOutRowsAreFoundAndMarkedInTheTable();
    void aPairThatIsPartlyLeftOutIsShownWhole();
    void allColumnsFitACommonWindow();
    void twoDeliveriesAreCompared();
    void pagesSpeakRussian();

private:
    void addSource(const QString &name, const QList<std::int64_t> &masses);
    OverlapsPage *openPage()
    {
        m_rig->window->actions()[Act::Overlaps]->trigger();
        return m_rig->window->findChild<OverlapsPage *>();
    }
    static QPushButton *button(QWidget *page, const QString &text)
    {
        for (QPushButton *one : page->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    QString status() const { return m_rig->window->findChild<StatusLine *>()->text(); }
    std::int64_t shipments() const { return m_rig->session().totals().shipments; }

    std::unique_ptr<GuiRig> m_rig;
};

void OverlapsTest::addSource(const QString &name, const QList<std::int64_t> &masses)
{
    auto file = CaseFile::open(m_rig->casePath());
    QVERIFY(file);
    auto connection = (*file)->connect(CaseConnection::Mode::Write);
    auto writer = CaseWriter::begin(*connection);
    QVERIFY(writer);
    (*writer)->beginSource();
    PackedRows packed;
    std::int64_t row = 0, net = 0;
    for (const std::int64_t mass : masses) {
        ShipmentRecord r;
        r.row = ++row;
        const std::string number = "22341200EX0010" + std::to_string(1000 + row);
        r.declaration = number;
        r.item = "1";
        r.hs = "621133";
        r.date = Date::fromYmd(2022, 12, 5);
        r.description = "BALİSTİK YELEK";
        r.consignor = "ARIKAN";
        r.consignee = "ООО «ВОЛГА-ЭКИП»";
        r.netGrams = mass;
        net += mass;
        const std::string text = std::to_string(mass);
        const CellView cells[] = {{text, CellKind::Text}};
        packed.add({r.row, cells, false});
        QVERIFY((*writer)->addShipment(r, {"body-armor", "rule/1", "words"}, 0));
    }
    QVERIFY((*writer)->addRows(RawBlocks::compress(packed)));
    Source source;
    source.file = name;
    source.sha256 = QString(64, u'b');
    source.headers = {QStringLiteral("NET")};
    ColumnUse use;
    use.header = source.headers[0];
    use.field = Field::Net;
    source.mapping.columns.append(use);
    source.ledger = {row, row, 0, 0, 0, 0};
    source.totals = {{Field::Net, 0, source.headers[0], int(row), 0, QString::number(net), QString()}};
    const auto finished = (*writer)->finishSource(source);
    QVERIFY2(finished, finished ? "" : qPrintable(finished.failure().text));
    QVERIFY((*writer)->commit());
}

void OverlapsTest::init()
{
    m_rig = std::make_unique<GuiRig>(60);
    addSource(QStringLiteral("tr 1.csv"), {5'000'000, 7'000'000, 9'000'000});
    addSource(QStringLiteral("tr 2.csv"), {5'000'000, 7'500'000, 9'000'000, 1'000'000});
    m_rig->open();
    QTRY_VERIFY2(status().contains(QStringLiteral("3 shipments may be counted twice")), qPrintable(status()));
}

void OverlapsTest::theStatusLineSaysWhatMayCountTwice()
{
    // One file alone counts nothing twice.
    m_rig->session().setFilter(Filter().with(FilterField::Source, {QStringLiteral("=tr 1.csv")}));
    QTRY_VERIFY2(!status().contains(QStringLiteral("counted twice")), qPrintable(status()));
    m_rig->session().setFilter({});
    QTRY_VERIFY2(status().contains(QStringLiteral("3 shipments may be counted twice")), qPrintable(status()));
    Q_EMIT m_rig->window->findChild<StatusLine *>()->overlapsWanted();
    QVERIFY(m_rig->window->findChild<OverlapsPage *>());
}

void OverlapsTest::aGroupIsLeftOutAndCountedAgain()
{
    const std::int64_t before = shipments(), net = m_rig->session().totals().netGrams;
    OverlapsPage *page = openPage();
    QVERIFY(page);
    QAbstractItemModelTester groups(&page->groups()), rows(&page->rows());
    QCOMPARE(page->groups().rowCount(), 3);
    page->list().selectRow(1);
    QPushButton *leave = button(page, QStringLiteral("Leave out this group's repeat"));
    QVERIFY(leave && leave->isEnabled());
    const auto sums = [page] {
        return QStringList{page->rows().index(1, 0).data().toString(),
                           page->rows().index(1, 1).data().toString()};
    };
    QCOMPARE(sums(),
             (QStringList{QStringLiteral("counts, and stays"), QStringLiteral("counts; the repeat")}));
    leave->click();
    QTRY_COMPARE(shipments(), before - 1);
    QCOMPARE(m_rig->session().totals().netGrams, net - 7'500'000);
    QCOMPARE(page->groups().index(1, OverlapModel::State).data().toString(), QStringLiteral("left out"));
    QCOMPARE(page->groups().index(0, OverlapModel::State).data().toString(), QStringLiteral("counted twice"));
    QVERIFY(!leave->isEnabled());
    QTRY_VERIFY2(status().contains(QStringLiteral("2 shipments may be counted twice")), qPrintable(status()));
    QVERIFY2(status().contains(QStringLiteral("1 left out as a duplicate")), qPrintable(status()));
    QPushButton *again = button(page, QStringLiteral("Count again"));
    QVERIFY(again && again->isEnabled());
    again->click();
    QTRY_COMPARE(shipments(), before);
    QCOMPARE(m_rig->session().undoStack().count(), 2);
}

void OverlapsTest::aGroupSaysHowOftenItCounts()
{
    OverlapModel model;
    model.setGroups(
        {{OverlapKind::SameRow, {}, {1, 2, 3}, 1}, {OverlapKind::MasterAndHouse, {}, {4, 5, 6}, 2}});
    QCOMPARE(model.index(0, OverlapModel::State).data().toString(), QStringLiteral("counted 3 times"));
    QCOMPARE(model.index(1, OverlapModel::State).data().toString(), QStringLiteral("counted twice"));
    const QString lead = openPage()->findChild<PageHead *>()->lead();
    QVERIFY2(lead.contains(QStringLiteral("3 groups: 3 shipments say again")), qPrintable(lead));
}

void OverlapsTest::allAreLeftOutAtOnceAndUndone()
{
    const std::int64_t before = shipments();
    OverlapsPage *page = openPage();
    QPushButton *all = button(page, QStringLiteral("Leave out the repeats of all 3 groups"));
    QVERIFY(all);
    all->click();
    QTRY_COMPARE(shipments(), before - 3);
    QCOMPARE(m_rig->session().undoStack().undoText(), QStringLiteral("3 shipments left out as duplicates"));
    m_rig->session().undoStack().undo();
    QTRY_COMPARE(shipments(), before);
    QVERIFY(m_rig->session().openCase().leftOut().isEmpty());
    m_rig->session().undoStack().redo();
    QTRY_COMPARE(shipments(), before - 3);
    QCOMPARE(m_rig->session().openCase().leftOut().first().author, QStringLiteral("tester"));
    m_rig->session().close();
    QTRY_VERIFY(!m_rig->window->findChild<OverlapsPage *>());
}

void OverlapsTest::theRowsStandSideBySide()
{
    OverlapsPage *page = openPage();
    page->list().selectRow(1);
    const SideBySideModel &rows = page->rows();
    QCOMPARE(rows.columnCount(), 2);
    QCOMPARE(rows.headerData(0, Qt::Horizontal).toString(), QStringLiteral("tr 1.csv"));
    QStringList different;
    for (int i = 0; i < rows.rowCount(); ++i) {
        if (rows.index(i, 0).data(SideBySideModel::DifferentRole).toBool())
            different.append(rows.headerData(i, Qt::Vertical).toString() + u' ' +
                             rows.index(i, 0).data().toString() + u' ' + rows.index(i, 1).data().toString());
    }
    QCOMPARE(different, QStringList{QStringLiteral("Net mass 7,000.000\u202fkg 7,500.000\u202fkg")});
}

void OverlapsTest::leftOutRowsAreFoundAndMarkedInTheTable()
{
    OverlapsPage *page = openPage();
    button(page, QStringLiteral("Leave out the repeats of all 3 groups"))->click();
    Q_EMIT page->closed();
    ShipmentsModel &table = m_rig->window->workbench().tables().shipments().shipments();
    QTRY_COMPARE(table.rowCount(), 64);
    QVERIFY(!table.index(0, 0).data(ShipmentsModel::LeftOutRole).toBool());
    m_rig->session().setFilter(Filter().with(FilterField::Has, {QStringLiteral("duplicate")}));
    QTRY_COMPARE(table.rowCount(), 3);
    QVERIFY(table.index(0, 0).data(ShipmentsModel::LeftOutRole).toBool());
}

void OverlapsTest::aPairThatIsPartlyLeftOutIsShownWhole()
{
    OverlapsPage *page = openPage();
    QPushButton *const all = button(page, QStringLiteral("Leave out the repeats of all 3 groups"));
    all->click();
    QVERIFY(all->isHidden()); // there is nothing more to be left out
    page->list().selectRow(0);
    QStringList heads;
    for (int i = 0; i < page->rows().columnCount(); ++i)
        heads.append(page->rows().index(1, i).data().toString());
    QCOMPARE(heads, (QStringList{QStringLiteral("counts"), QStringLiteral("left out by you")}));
    button(page, QStringLiteral("Show in the table"))->click();
    TablesPanel &tables = m_rig->window->workbench().tables();
    QTRY_COMPARE(tables.shipments().shipments().rowCount(), 2);
    QCOMPARE(shipments(), 1); // in sums there is one of the two
    QCOMPARE(tables.summary(), QStringLiteral("1 and 1 left out as a duplicate, newest first"));
    m_rig->session().setFilter(Filter().with(FilterField::Has, {QStringLiteral("duplicate")}));
    QTRY_COMPARE(shipments(), 3);
    QTRY_COMPARE(tables.summary(), QStringLiteral("3 left out as duplicates, newest first"));
}

void OverlapsTest::allColumnsFitACommonWindow()
{
    m_rig->window->resize(1440, 900);
    m_rig->window->show();
    QTableView &list = openPage()->list();
    QTRY_VERIFY(list.viewport()->width() > 400);
    QTRY_COMPARE(list.horizontalHeader()->length(), list.viewport()->width());
    QVERIFY(list.columnWidth(OverlapModel::Files) > 120);
}

void OverlapsTest::twoDeliveriesAreCompared()
{
    m_rig->window->actions()[Act::CompareDeliveries]->trigger();
    ComparePage *page = m_rig->window->findChild<ComparePage *>();
    QVERIFY(page);
    DeliveryModel &changes = page->changes();
    QAbstractItemModelTester tester(&changes);
    QTRY_COMPARE(changes.count(DeliveryModel::Part::Changed), 1); // the two that came last are proposed
    QCOMPARE(changes.count(DeliveryModel::Part::Added), 1);
    QCOMPARE(changes.count(DeliveryModel::Part::Gone), 0);
    QCOMPARE(changes.index(0, 4).data().toString(), QStringLiteral("Net mass"));
    page->parts().setCurrentIndex(int(DeliveryModel::Part::Totals));
    QStringList moved;
    for (int i = 0; i < 2; ++i)
        moved.append(changes.index(i, 1).data().toString() + u' ' + changes.index(i, 4).data().toString());
    QCOMPARE(moved, (QStringList{QStringLiteral("Shipments +1"), QStringLiteral("Net mass, kg +1,500.000")}));
    const QString path = QDir::tempPath() +
                         QStringLiteral("/waybill-comparison-%1.csv").arg(QCoreApplication::applicationPid());
    QVERIFY(page->exportTo(path));
    QVERIFY(TestSupport::readFile(path).startsWith("\xEF\xBB\xBF"
                                                   "by,key,measure,"));
    QFile::remove(path);
    page->parts().setCurrentIndex(int(DeliveryModel::Part::Changed));
    page->list().selectRow(0);
    button(page, QStringLiteral("Show in the table"))->click();
    QTRY_COMPARE(shipments(), 2);
}

void OverlapsTest::pagesSpeakRussian()
{
    OverlapsPage *page = openPage();
    m_rig->languages().use(QStringLiteral("ru"));
    QTRY_VERIFY(button(page, QString::fromUtf8("Считать снова")));
    m_rig->languages().use(QStringLiteral("en"));
    QTRY_VERIFY(button(page, QStringLiteral("Count again")));
}

QTEST_MAIN(OverlapsTest)
#include "tst_overlaps.moc"
