// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"
#include "goods/classifier.h"
#include "importing/importjob.h"
#include "importing/remapjob.h"
#include "items/problemgroupsmodel.h"
#include "items/problemrowsmodel.h"
#include "places/countries.h"
#include "session/importdesk.h"
#include "session/problemlist.h"
#include "session/remapper.h"
#include "session/session.h"
#include "support/program.h"
#include "views/casework/fixdialog.h"
#include "views/casework/overlapspage.h"
#include "views/casework/problemspanel.h"
#include "views/casework/triallabel.h"
#include "views/common/languages.h"
#include "views/common/looks.h"
#include "views/common/settings.h"
#include "views/importing/remappage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/messagebar.h"
#include "views/shell/statusline.h"
#include "views/shell/workbench.h"
#include "views/tables/tablespanel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

/** What could not be read is listed, leads to its rows, and is mended for all of them at once. */
class ProblemsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void kindsAreListedWithTheirCounts();
    void rowsOfAnotherSourceLeadToTheOverlaps();
    void aTabThatChangesBehindAPageHasRoom();
    void aKindIsHeadedByWhatIsTrueOfAllItsRows();
    void whereThereIsNoRoomTheKindsAreALine();
    void aRowLeadsToItsShipment();
    void aRefusedRowShowsItsCells();
    void whatIsTypedForACountryIsTakenOrAsked();
    void aCountryIsNamedOnceForAllRows();
    void allSourcesAreMendedAlike();
    void aRowOfTotalsIsPutBack();
    void whatWasMendedCanBeUndoneAndDoneAgain();
    void aCanceledJobLeavesEverythingAsItWas();
    void anUndoThatIsCanceledIsNoUndo();
    void anAnnotationUndoneMeanwhileWaits();
    void aSourceIsReadByOtherColumns();
    void aCaseWithoutProblemsSaysSo();

private:
    void open(const QByteArray &csv, const QByteArray &second = {});
    ProblemsPanel &panel() { return m_window->workbench().problems(); }
    QTableView &rows() { return *panel().findChild<QTableView *>(); }
    QListView &kinds() { return *panel().findChild<QListView *>(); }
    QString tab(int index) { return m_window->workbench().tables().findChild<QTabBar *>()->tabText(index); }
    int currentTab() { return m_window->workbench().tables().findChild<QTabBar *>()->currentIndex(); }
    QString origin(std::int64_t number)
    {
        const auto shipment = m_session->openCase().reader().shipment(ShipmentId(number));
        return shipment ? shipment->origin : QStringLiteral("none");
    }
    bool says(const QString &text)
    {
        return std::ranges::any_of(panel().findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    /** Names the country of the first kind of problems, which is the unknown country. */
    void nameCountry();
    void settle()
    {
        QTRY_VERIFY(!m_session->remapper().running());
        QTRY_VERIFY(m_session->cube() && !m_session->feed().busy());
    }

    QTemporaryDir m_folder;
    QString m_path;
    Countries m_countries;
    std::unique_ptr<Classifier> m_classifier;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::atomic_bool m_slow = false; ///< a job waits until it is canceled
    int m_count = 0;
};

static const QByteArray header = "Date,Declaration number,HS Code,Goods Description,Country of Origin,Net "
                                 "Weight (kg),Value USD,Consignee\n";
static const QByteArray goods = header +
                                "2022-06-14,D/1,9303201000,SHOTGUN,CN,2.5,10,SOUTH LLC\n"
                                "2022-06-15,D/2,6907210000,CERAMIC TILES,KOREA REP OF S,1200,20,SOUTH LLC\n"
                                "2022-06-16,D/3,6907210000,CERAMIC TILES,KOREA REP OF S,800,30,SOUTH LLC\n"
                                "2022-06-17,D/4,6907210000,<b>TILES</b>,TR,lots,40,SOUTH LLC\n"
                                "a note about the table,,,,,,,\n";

void ProblemsPageTest::initTestCase()
{
    m_path = TestSupport::awkwardFolder(m_folder.path());
    m_classifier = std::make_unique<Classifier>(std::make_shared<const Categories>());
    m_looks = std::make_unique<Looks>();
    m_languages = std::make_unique<Languages>();
    m_languages->use(QStringLiteral("en"));
    m_settings = std::make_unique<Settings>(m_path + QStringLiteral("/settings.ini"));
}

void ProblemsPageTest::init()
{
    m_slow = false;
    SessionTools tools = SessionTools::overColumns();
    tools.author = QStringLiteral("tester");
    tools.remap = [this](const CaseFile &file, const RemapOrder &order, const Progress &progress) {
        while (m_slow && !progress.cancelled())
            QThread::msleep(1);
        return remapSource(file, order, {m_countries, *m_classifier}, progress);
    };
    m_session = std::make_unique<Session>(tools);
    m_window = std::make_unique<MainWindow>(
        ShellContext{*m_session, *m_looks, *m_settings, *m_languages, m_countries, {}});
    m_window->resize(1400, 900);
    m_window->show();
}

void ProblemsPageTest::cleanup()
{
    m_slow = false;
    m_window.reset();
    m_session.reset();
}

void ProblemsPageTest::open(const QByteArray &csv, const QByteArray &second)
{
    const QString path = m_path + QStringLiteral("/дело %1.waybill").arg(++m_count);
    {
        auto made = CaseFile::create(path);
        QVERIFY(made.ok());
        const QString file = TestSupport::writeFile(m_path, QStringLiteral("goods.csv"), csv);
        const auto report = importFile(**made, file, {}, {m_countries, *m_classifier}, {});
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.failure().text));
        if (!second.isEmpty())
            QVERIFY(importFile(**made, TestSupport::writeFile(m_path, QStringLiteral("again.csv"), second),
                               {}, {m_countries, *m_classifier}, {}));
    }
    m_window->openCase(path);
    QVERIFY2(m_session->isOpen(), qPrintable(m_window->messages().text()));
    settle();
    m_window->workbench().showProblems();
}

void ProblemsPageTest::kindsAreListedWithTheirCounts()
{
    open(goods);
    QTRY_COMPARE(m_session->problems().count(), 3);
    QAbstractItemModelTester tester(kinds().model());
    QAbstractItemModelTester rowsTester(rows().model());
    QStringList lines;
    for (int row = 0; row < kinds().model()->rowCount(); ++row) {
        const QModelIndex index = kinds().model()->index(row, 0);
        lines.append(QStringLiteral("%1 %2: %3")
                         .arg(index.data(ProblemGroupsModel::CountRole).toString(), index.data().toString(),
                              index.data(ProblemGroupsModel::PlaceRole).toString()));
    }
    QCOMPARE(lines.join(u'\n'), QStringLiteral("2 Country not known: E “Country of Origin”, goods.csv\n"
                                               "1 Number not readable: F “Net Weight (kg)”, goods.csv\n"
                                               "1 Note beside the table, left out: goods.csv"));
    QCOMPARE(tab(currentTab()), QStringLiteral("Problems 3"));
    const QString status = m_window->findChild<StatusLine *>()->text();
    QVERIFY2(status.contains(QStringLiteral("3 problems, 2 kinds")), qPrintable(status));
    QVERIFY2(panel().summary().startsWith(QStringLiteral("3 problems, 2 kinds")),
             qPrintable(panel().summary()));
    QCOMPARE(rows().model()->rowCount(), 2);
    QCOMPARE(rows().model()->index(0, 1).data().toString(), QStringLiteral("KOREA REP OF S"));
}

void ProblemsPageTest::rowsOfAnotherSourceLeadToTheOverlaps()
{
    const QByteArray number = "2022/00000", other = ",CN,2.6,10,SOUTH LLC\n";
    open(QByteArray(goods).replace("D/", number), header + "2022-06-14," + number + "1,9303201000,SHOTGUN" +
                                                      other + "2022-06-15," + number +
                                                      "2,6907210000,CERAMIC TILES" + other);
    auto *const overlaps = panel().findChild<QPushButton *>(QStringLiteral("overlaps"));
    int found = 0;
    QTRY_VERIFY(kinds().model()->rowCount() > 3);
    for (int row = 0; row < kinds().model()->rowCount(); ++row) {
        kinds().setCurrentIndex(kinds().model()->index(row, 0));
        found += overlaps->isVisible();
        if (!overlaps->isVisible())
            continue;
        QCOMPARE(kinds().currentIndex().data().toString(),
                 QStringLiteral("Rows that another source has too"));
        QVERIFY(!rows().isVisible()); // it is said of the sheet, not of rows
        QVERIFY(!says(QStringLiteral("left out of sums")));
        m_session->leaveOut({{5, 1}});
        QTRY_VERIFY(says(QStringLiteral("Since then 1 shipment of the case was left out of sums")));
    }
    QCOMPARE(found, 1);
    overlaps->click();
    QVERIFY(m_window->findChild<OverlapsPage *>());
}

void ProblemsPageTest::aTabThatChangesBehindAPageHasRoom()
{
    open(goods);
    auto *const bar = m_window->workbench().tables().findChild<QTabBar *>();
    const int before = bar->width();
    m_window->showPage(new QWidget);
    panel().setWindowTitle(QStringLiteral("Problems 1,234,567 of a second file"));
    m_window->closePage();
    QTRY_VERIFY(bar->width() > before);
    QTRY_COMPARE(bar->width(), bar->sizeHint().width());
}

void ProblemsPageTest::aKindIsHeadedByWhatIsTrueOfAllItsRows()
{
    const QByteArray line = "2022-06-14,D/1,9303201000,SHOTGUN,CN,2.5,10,SOUTH LLC\n",
                     other = "2022-06-15,D/2,6907210000,CERAMIC TILES,CN,1200,20,SOUTH LLC\n";
    open(header + line + line + other + other);
    QTRY_COMPARE(kinds().model()->rowCount(), 1);
    QTRY_COMPARE(rows().model()->rowCount(), 2);
    QStringList shown;
    for (const QLabel *const label : panel().findChildren<QLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    QVERIFY2(shown.contains(QStringLiteral("Row like an earlier one, counted")),
             qPrintable(shown.join(u'|')));
    QVERIFY(!rows().isColumnHidden(ProblemRowsModel::Reason));
}

void ProblemsPageTest::whereThereIsNoRoomTheKindsAreALine()
{
    open(goods);
    QTRY_COMPARE(kinds().model()->rowCount(), 3);
    auto *const line = panel().findChild<QComboBox *>(QStringLiteral("kind"));
    QVERIFY(line && !line->isVisible());
    m_window->resize(1000, 700);
    QTRY_VERIFY(line->isVisible());
    QVERIFY(!kinds().isVisible());
    QCOMPARE(line->currentIndex(), kinds().currentIndex().row());
    line->setFocus();
    QTest::keyClick(line, Qt::Key_End);
    QCOMPARE(kinds().currentIndex().row(), 2);
    QTRY_COMPARE(rows().model()->rowCount(), 1);
    // The rows have the whole width, and the sentence above them is not cut.
    for (const QLabel *const label : panel().findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
    m_window->resize(1400, 900);
    QTRY_VERIFY(kinds().isVisible());
    QVERIFY(!line->isVisible());
}

void ProblemsPageTest::aRowLeadsToItsShipment()
{
    open(goods);
    QTRY_COMPARE(rows().model()->rowCount(), 2);
    rows().setCurrentIndex(rows().model()->index(1, 0));
    QCOMPARE(m_session->selection().current, 3);
    QTest::keyClick(&rows(), Qt::Key_Return);
    QCOMPARE(m_session->filter().toQuery(), QStringLiteral("shipment:3"));
    QCOMPARE(currentTab(), 0);
    settle();
    QCOMPARE(m_session->selection().current, 3);
}

void ProblemsPageTest::aRefusedRowShowsItsCells()
{
    open(goods);
    QTRY_COMPARE(kinds().model()->rowCount(), 3);
    kinds().setCurrentIndex(kinds().model()->index(2, 0));
    rows().setCurrentIndex(rows().model()->index(0, 0));
    QStringList shown;
    for (const QLabel *const label : panel().findChildren<QLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    QVERIFY2(shown.contains(QStringLiteral("a note about the table")), qPrintable(shown.join(u'|')));
    QVERIFY2(shown.contains(QStringLiteral("Row 6 as it stands")), qPrintable(shown.join(u'|')));
    QVERIFY(panel().findChild<QPushButton *>(QStringLiteral("fix"))->isVisible()); // it can be counted all the same
}

void ProblemsPageTest::nameCountry()
{
    QTRY_COMPARE(kinds().model()->rowCount(), 3);
    kinds().setCurrentIndex(kinds().model()->index(0, 0));
    QTest::mouseClick(panel().findChild<QPushButton *>(QStringLiteral("fix")), Qt::LeftButton);
    auto *const dialog = panel().findChild<FixDialog *>();
    QVERIFY(dialog);
    auto *const apply = dialog->findChild<QPushButton *>(QStringLiteral("apply"));
    QVERIFY(!apply->isEnabled());
    auto *const box = dialog->findChild<QComboBox *>(QStringLiteral("choice-0"));
    box->setCurrentIndex(box->findData(QStringLiteral("KR")));
    QCOMPARE(dialog->fix().trial(dialog->rules()),
             (ProblemFix::Trial{.rows = 2, .mended = 2, .others = 2, .changes = true}));
    QVERIFY(apply->isEnabled());
    QSignalSpy begun(&m_session->remapper(), &Remapper::runningChanged);
    QTest::mouseClick(apply, Qt::LeftButton);
    QTRY_VERIFY(!begun.isEmpty()); // once it is known what the correction is in each source
}

void ProblemsPageTest::whatIsTypedForACountryIsTakenOrAsked()
{
    open(header + "2022-06-14,D/1,9303201000,SHOTGUN,КИТАЙЙЙ,2.5,10,SOUTH LLC\n"
                  "2022-06-15,D/2,9303201000,SHOTGUN,CN,3.5,11,SOUTH LLC\n");
    QTRY_VERIFY(kinds().model()->rowCount() > 0);
    kinds().setCurrentIndex(kinds().model()->index(0, 0));
    QTest::mouseClick(panel().findChild<QPushButton *>(QStringLiteral("fix")), Qt::LeftButton);
    auto *const dialog = panel().findChild<FixDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *const box = dialog->findChild<QComboBox *>(QStringLiteral("choice-0"));
    QTRY_VERIFY(QApplication::focusWidget() == box ||
                QApplication::focusWidget() == box->lineEdit()); // one can type at once
    QCOMPARE(box->currentText(), QStringLiteral("not known; perhaps China"));
    QCOMPARE(box->itemText(1), QStringLiteral("China"));
    QVERIFY(dialog->rules().isEmpty()); // said, and not chosen for anybody
    auto *const apply = dialog->findChild<QPushButton *>(QStringLiteral("apply"));
    const auto says = [dialog](const QString &part) {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(),
                                   [&part](const QLabel *label) { return label->text().contains(part); });
    };
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("Chi"));
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QVERIFY(says(QStringLiteral("“Chi” can be")));
    QVERIFY(!apply->isEnabled() && dialog->isVisible());
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("Qwerty"));
    QVERIFY(says(QStringLiteral("Nothing in the list is called “Qwerty”.")));
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("Kazak"));
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QCOMPARE(box->currentData().toString(), QStringLiteral("KZ"));
    QCOMPARE(box->currentText(), QStringLiteral("Kazakhstan"));
    QVERIFY(apply->isEnabled() && dialog->isVisible()); // what it does is seen before it is done
}

void ProblemsPageTest::aCountryIsNamedOnceForAllRows()
{
    open(goods);
    nameCountry();
    settle();
    QTRY_COMPARE(m_session->problems().count(), 1);
    QCOMPARE(origin(2), QStringLiteral("KR"));
    QCOMPARE(tab(4), QStringLiteral("Problems 1"));
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("country names in goods.csv"));
    QVERIFY2(m_window->messages().text().contains(QStringLiteral("Problems: 1, before 3.")),
             qPrintable(m_window->messages().text()));
}

void ProblemsPageTest::allSourcesAreMendedAlike()
{
    open(goods, header + "2022-07-16,E/3,6907210000,TILES,KOREA REP OF S,80,3,SOUTH LLC\n"
                         "2022-07-17,E/4,6907210000,TILES,CN,few,4,SOUTH LLC\n");
    QTRY_VERIFY(kinds().model()->rowCount() > 3);
    kinds().setCurrentIndex(kinds().model()->index(0, 0));
    QTest::mouseClick(panel().findChild<QPushButton *>(QStringLiteral("fix")), Qt::LeftButton);
    auto *const dialog = panel().findChild<FixDialog *>();
    QVERIFY(dialog);
    auto *const also = dialog->findChild<QCheckBox *>(QStringLiteral("also"));
    QCOMPARE(also->text(), QStringLiteral("Also in 1 other source with this problem (1)"));
    // Of another column it is said which one is read now.
    auto *const column = dialog->findChildren<QComboBox *>().last();
    QCOMPARE(column->itemText(0), QStringLiteral("column E, “Country of Origin”, as now"));
    column->setCurrentIndex(1);
    QVERIFY(!also->isEnabled()); // another file has other columns
    column->setCurrentIndex(0);
    QVERIFY(also->isEnabled());
    also->setChecked(true);
    auto *const box = dialog->findChild<QComboBox *>(QStringLiteral("choice-0"));
    box->setCurrentIndex(box->findData(QStringLiteral("KR")));
    // The figures are of both sources, which are read beside the window.
    auto *const trial = dialog->findChild<TrialLabel *>();
    QTRY_COMPARE(trial->text(),
                 QStringLiteral("With this, all of them can be read, in the other sources too."));
    QCOMPARE(dialog->findChild<QPushButton *>(QStringLiteral("apply"))->text(),
             QStringLiteral("Read 2 sources anew"));
    also->setChecked(false);
    QCOMPARE(trial->text(), QStringLiteral("With this, all of them can be read."));
    also->setChecked(true);
    dialog->accept();
    QTRY_COMPARE(m_session->undoStack().count(), 2);
    settle();
    QCOMPARE(origin(2), QStringLiteral("KR"));
    QCOMPARE(origin(5), QStringLiteral("KR"));
    m_session->undoStack().undo();
    settle();
    QCOMPARE(origin(2), QStringLiteral("KR"));
    QCOMPARE(origin(5), QString());
}

void ProblemsPageTest::aRowOfTotalsIsPutBack()
{
    open("Period,Country of origin,HS code,Net weight (kg),Value USD\n2022-01,World,8517,300,7000\n"
         "2022-01,China,8517,100,4000\n2022-01,Turkey,8517,200,3000\n");
    QTRY_COMPARE(kinds().model()->rowCount(), 1);
    kinds().setCurrentIndex(kinds().model()->index(0, 0));
    QTest::mouseClick(panel().findChild<QPushButton *>(QStringLiteral("fix")), Qt::LeftButton);
    auto *const dialog = panel().findChild<FixDialog *>();
    QVERIFY(dialog);
    auto *const which = dialog->findChild<QComboBox *>(QStringLiteral("rows"));
    QCOMPARE(which->itemText(1), QStringLiteral("row 2: 2022-01 · World · 8517 · 300 · 7000"));
    which->setCurrentIndex(1);
    auto *const box = dialog->findChild<QComboBox *>(QStringLiteral("choice-0"));
    box->setCurrentIndex(box->findData(QStringLiteral("shipment")));
    auto *const apply = dialog->findChild<QPushButton *>(QStringLiteral("apply"));
    QVERIFY(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    settle();
    const auto shipments = [this] {
        const auto sources = m_session->openCase().reader().sources();
        return sources ? sources->first().ledger.shipments : 0;
    };
    QTRY_COMPARE(shipments(), 3);
    QTRY_COMPARE(m_session->undoStack().undoText(), QStringLiteral("which rows of goods.csv count"));
    m_session->undoStack().undo();
    settle();
    QTRY_COMPARE(shipments(), 2);
}

void ProblemsPageTest::whatWasMendedCanBeUndoneAndDoneAgain()
{
    open(goods);
    m_session->annotate({2}, {ReviewStatus::Suspicious, {}, {}, {}});
    nameCountry();
    settle();
    m_session->undoStack().undo();
    settle();
    QTRY_COMPARE(m_session->problems().count(), 3);
    QCOMPARE(origin(2), QString());
    QCOMPARE(m_session->openCase().reader().shipment(ShipmentId(2))->annotation.status,
             ReviewStatus::Suspicious);
    m_session->undoStack().redo();
    settle();
    QTRY_COMPARE(m_session->problems().count(), 1);
    QCOMPARE(origin(2), QStringLiteral("KR"));
}

void ProblemsPageTest::aCanceledJobLeavesEverythingAsItWas()
{
    open(goods);
    m_slow = true;
    nameCountry();
    m_session->annotate({2}, {ReviewStatus::Suspicious, {}, {}, {}}); // has to wait, and says so
    QVERIFY(!m_window->messages().text().isEmpty());
    auto *const cancel = m_window->findChild<QWidget *>(QStringLiteral("remapJob"))->findChild<QPushButton *>();
    QTRY_VERIFY(cancel->isVisible()); // after a while, so that quick jobs are not seen
    QTest::mouseClick(cancel, Qt::LeftButton);
    settle();
    QCOMPARE(origin(2), QString());
    QCOMPARE(m_session->undoStack().count(), 0);
}

void ProblemsPageTest::anUndoThatIsCanceledIsNoUndo()
{
    open(goods);
    nameCountry();
    settle();
    m_slow = true;
    m_session->undoStack().undo();
    QTRY_VERIFY(m_session->remapper().running());
    m_session->remapper().cancel();
    settle();
    QCOMPARE(origin(2), QStringLiteral("KR"));
    QVERIFY(m_session->undoStack().canUndo());
}

void ProblemsPageTest::anAnnotationUndoneMeanwhileWaits()
{
    open(goods);
    m_session->annotate({2}, {ReviewStatus::Suspicious, {}, {}, {}});
    nameCountry();
    settle();
    m_session->undoStack().setIndex(0); // both, as a click into the history does
    settle();
    QTRY_COMPARE(m_session->openCase().reader().shipment(ShipmentId(2))->annotation.status,
                 ReviewStatus::Unreviewed);
    QCOMPARE(origin(2), QString());
}

void ProblemsPageTest::aSourceIsReadByOtherColumns()
{
    open(goods);
    QSignalSpy wanted(&m_session->remapper(), &Remapper::mappingWanted);
    QTest::mouseClick(panel().findChild<QPushButton *>(QStringLiteral("mapping")), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    RemapPage page(*m_session, m_session->openCase().sources().first(), {m_countries, *m_classifier},
                   *m_looks);
    page.show();
    auto *const apply = page.findChild<QPushButton *>(QStringLiteral("apply"));
    QVERIFY(!apply->isEnabled());
    QCOMPARE(page.desk().preview().shipments, 4);
    for (const QCheckBox *const box : page.findChildren<QCheckBox *>())
        QVERIFY(!box->isVisible()); // it is imported already
    page.desk().setField(5, Field::Gross);
    QVERIFY(apply->isEnabled());
    // What was changed is not thrown away unasked.
    QSignalSpy closed(&page, &RemapPage::closed);
    int asked = 0;
    QTimer answering;
    connect(&answering, &QTimer::timeout, this, [&asked] {
        if (auto *const question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            ++asked;
            question->escapeButton()->click();
        }
    });
    answering.start(20);
    QTest::keyClick(&page, Qt::Key_Escape);
    answering.stop();
    QCOMPARE(asked, 1);
    QVERIFY(closed.isEmpty());
    QVERIFY(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    settle();
    const auto shipment = m_session->openCase().reader().shipment(ShipmentId(2));
    QVERIFY(!shipment->netGrams);
    QCOMPARE(shipment->grossGrams.value_or(0), 1'200'000);
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("columns of goods.csv"));
    // Its source is another one in the next case.
    RemapPage left(*m_session, m_session->openCase().sources().first(), {m_countries, *m_classifier},
                   *m_looks);
    QSignalSpy gone(&left, &RemapPage::closed);
    m_session->close();
    QCOMPARE(gone.size(), 1);
}

void ProblemsPageTest::aCaseWithoutProblemsSaysSo()
{
    open(header + "2022-06-14,D/1,9303201000,SHOTGUN,CN,2.5,10,SOUTH LLC\n"
                  "2022-06-15,D/2,9303201000,SHOTGUN,CN,3.5,11,SOUTH LLC\n");
    QCOMPARE(m_session->problems().count(), 0);
    QCOMPARE(tab(currentTab()), QStringLiteral("Problems"));
    QVERIFY(!kinds().isVisible());
    QVERIFY(!m_window->findChild<StatusLine *>()->text().contains(QStringLiteral("problem")));
}

QTEST_MAIN(ProblemsPageTest)
#include "tst_problemspage.moc"
