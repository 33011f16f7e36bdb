// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/casefile.h"
#include "casefile/casereader.h"
#include "core/text.h"
#include "goods/classifier.h"
#include "places/countries.h"
#include "session/freshcase.h"
#include "session/importdesk.h"
#include "support/loudtranslator.h"
#include "support/program.h"
#include "views/common/elidedlabel.h"
#include "views/common/languages.h"
#include "views/common/looks.h"
#include "views/importing/importbar.h"
#include "views/importing/importpage.h"
#include "views/importing/mappingheader.h"
#include "views/importing/questionbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFontMetrics>
#include <QLabel>
#include <QLayout>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

/** From dropped files to shipments, as a person does it on the import page. */
class ImportingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFileIsLookedAtCorrectedAndImported();
    void aCorrectionCanBeUndone();
    void whatWasSetIsNotLostByOneKey();
    void aCorrectedMappingIsProposedForTheNextFile();
    void aRememberedMappingForcesNoOrderOfDates();
    void aBadFileIsRefusedAndTheOthersGoIn();
    void aRefusalSaysWhyAndWhatToDo();
    void theRowsBeforeADamageAreOfferedAndKept();
    void sheetsNamedByNumbersAreNotMixedUp();
    void theSheetThatAsksIsShown();
    void enterGoesOnFromAFinishedImport();
    void enterAnswersFileAfterFileAndImports();
    void theSampleCaseSaysWhatBecomesOfTrueRecords();
    void ofAWorkbookAllChosenSheetsGoInOrNone();
    void whatIsAddedDuringARunWaitsToBeLookedOver();
    void anImportStopsThoughAFileWasAdded();
    void theCaseMayGoWhileAnImportRuns();
    void anImportBehindAnotherPageIsShownAndCanBeStopped();
    void aFirstImportMakesItsCaseAndLeavesNoEmptyOne();
    void aFirstImportThatIsStoppedLeavesNoCase();
    void aCaseOfAFolderHasItsName_data();
    void aCaseOfAFolderHasItsName();
    void howManyQuestionsWaitIsSaidOfTheSameQuestionToo();
    void onlyFilesThatWillBeImportedAreCounted();
    void theEvidenceForEachColumnIsInSight();
    void whatAFirstImportDidBeforeItWasStoppedStays_data();
    void whatAFirstImportDidBeforeItWasStoppedStays();
    void ofAWideSheetTheColumnsWithAFieldStandFirst();
    void theColumnAskedAboutIsBroughtIntoSightInEachFile();
    void thePageFitsANarrowWindowInLongWords();

private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        return TestSupport::writeFile(m_path, name, bytes);
    }
    const ColumnMapping &mapping() const { return m_desk->currentEntry()->shown()->mapping; }
    qsizetype sources() const
    {
        const auto connection = m_case->connect(CaseConnection::Mode::Read);
        const auto list = CaseReader(*connection).sources();
        return list ? list->size() : -1;
    }
    bool looked() const { return !m_desk->entries().isEmpty() && !m_desk->surveying(); }

    QTemporaryDir m_folder;
    QString m_path;
    Countries m_countries;
    std::unique_ptr<Classifier> m_classifier;
    std::unique_ptr<CaseFile> m_case;
    std::unique_ptr<ImportDesk> m_desk;
    std::unique_ptr<Looks> m_looks;
    std::unique_ptr<ImportPage> m_page;
    int m_count = 0;
};

static const QByteArray goods =
    "Date,HS Code,Goods Description,Country of Origin,Net Weight (kg),Shipper,Consignee,Remarks\n"
    "2022-06-14,9303201000,CIVILIAN SHOTGUN MODEL CQ-A,CN,2380.5,NORTH WORKS,SOUTH LLC,first\n"
    "2022-06-15,6907210000,CERAMIC TILES,TR,1200,TILE AS,SOUTH LLC,second\n";

/** A workbook (Excel 2003 XML) with a cover and two sheets named by numbers. */
static QByteArray workbook(const QByteArray &lastDate = "2022-02-14")
{
    const auto row = [](const QList<QByteArray> &cells) {
        QByteArray text = "<Row>";
        for (const QByteArray &cell : cells)
            text += "<Cell><Data ss:Type=\"String\">" + cell + "</Data></Cell>";
        return text + "</Row>";
    };
    const auto sheet = [](const QByteArray &name, const QByteArray &rows) {
        return "<Worksheet ss:Name=\"" + name + "\"><Table>" + rows + "</Table></Worksheet>";
    };
    const QByteArray header =
        row({"Date", "HS Code", "Goods Description", "Country of Origin", "Net Weight (kg)"});
    return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
           "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
           " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">" +
           sheet("Cover", row({"Made-up figures of two months"})) +
           sheet("1", header + row({"2022-01-14", "6907210000", "CERAMIC TILES", "TR", "100"}) +
                          row({"2022-01-15", "6907210000", "CERAMIC TILES", "TR", "10"})) +
           sheet("2", header + row({lastDate, "6907210000", "CERAMIC TILES", "CN", "7"})) + "</Workbook>";
}

/** So many lines that an import of them takes a while. */
static QByteArray manyGoods()
{
    QByteArray bytes = goods;
    for (int i = 0; i < 60'000; ++i)
        bytes += "2022-06-15,6907210000,CERAMIC TILES,TR," + QByteArray::number(i + 1) +
                 ",TILE AS,SOUTH LLC,more\n";
    return bytes;
}

void ImportingTest::initTestCase()
{
    m_path = TestSupport::awkwardFolder(m_folder.path());
    auto categories = Categories::builtIn();
    QVERIFY(categories.ok());
    m_classifier = std::make_unique<Classifier>(*categories);
    m_looks = std::make_unique<Looks>();
}

void ImportingTest::init()
{
    m_page.reset();
    m_desk.reset();
    m_case.reset();
    auto made = CaseFile::create(m_path + QStringLiteral("/case%1.waybill").arg(++m_count));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.failure().text));
    m_case = std::move(*made);
    m_desk =
        std::make_unique<ImportDesk>([this] { return m_case.get(); },
                                     ImportKnowledge{m_countries, *m_classifier}, QStringLiteral("tester"));
    m_page = std::make_unique<ImportPage>(*m_desk, *m_looks);
    m_page->show();
}

void ImportingTest::aFileIsLookedAtCorrectedAndImported()
{
    QSignalSpy finished(m_desk.get(), &ImportDesk::finished);
    m_desk->add({file(QStringLiteral("goods.csv"), goods)});
    QTRY_VERIFY(looked());
    QCOMPARE(m_desk->currentEntry()->failure, QString());
    QVERIFY(mapping().use(Field::Net));
    QCOMPARE(m_desk->preview().shipments, std::int64_t(2));
    m_desk->setField(7, Field::Invoice);
    QCOMPARE(mapping().columns[7].field, Field::Invoice);
    QTest::keyClick(m_page.get(), Qt::Key_Return);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), 1);
    const auto connection = m_case->connect(CaseConnection::Mode::Read);
    QVERIFY(connection.ok());
    const auto shipment = CaseReader(*connection).shipment(ShipmentId(1));
    QVERIFY(shipment.ok());
    QCOMPARE(shipment->netGrams.value_or(0), std::int64_t(2'380'500));
    QCOMPARE(shipment->invoice, QStringLiteral("first"));
    QCOMPARE(shipment->category, QStringLiteral("rifles"));
}

void ImportingTest::whatWasSetIsNotLostByOneKey()
{
    m_desk->add({file(QStringLiteral("escape.csv"), goods)});
    QTRY_VERIFY(looked());
    QSignalSpy closed(m_page.get(), &ImportPage::closed);
    m_desk->setField(7, Field::Invoice);
    const auto escape = [&](QMessageBox::ButtonRole answer) {
        bool asked = false;
        QTimer::singleShot(0, this, [answer, &asked] {
            auto *const question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            for (QAbstractButton *button : question ? question->buttons() : QList<QAbstractButton *>()) {
                if (question->buttonRole(button) == answer)
                    button->click();
            }
            asked = question != nullptr;
        });
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        return asked;
    };
    QVERIFY(escape(QMessageBox::RejectRole));
    QCOMPARE(closed.size(), 0);
    QVERIFY(escape(QMessageBox::DestructiveRole));
    QCOMPARE(closed.size(), 1);
}

void ImportingTest::aCorrectionCanBeUndone()
{
    m_desk->add({file(QStringLiteral("undo.csv"), goods)});
    QTRY_VERIFY(looked());
    const ColumnMapping before = mapping();
    m_desk->setField(7, Field::Invoice);
    m_desk->setField(7, Field::Invoice);
    QCOMPARE(m_desk->undoStack().count(), 1); // the second changed nothing
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(mapping() == before);
}

void ImportingTest::aCorrectedMappingIsProposedForTheNextFile()
{
    QSignalSpy finished(m_desk.get(), &ImportDesk::finished);
    m_desk->add({file(QStringLiteral("first.csv"), goods)});
    QTRY_VERIFY(looked());
    m_desk->setField(7, Field::Invoice);
    m_desk->run();
    QTRY_COMPARE(finished.size(), 1);
    m_desk->clearDone();
    m_desk->add({file(QStringLiteral("second.csv"),
                      goods + "2022-07-01,6907210000,TILES,TR,5,TILE AS,SOUTH LLC,third\n")});
    QTRY_VERIFY(looked());
    QVERIFY(m_desk->currentEntry()->shown()->remembered);
    QCOMPARE(mapping().columns[7].field, Field::Invoice);
}

void ImportingTest::aRememberedMappingForcesNoOrderOfDates()
{
    const QByteArray header = "Date,HS Code,Goods Description,Country of Origin,Net Weight (kg)\n";
    const auto lines = [](const QList<QByteArray> &dates) {
        QByteArray text;
        for (const QByteArray &date : dates)
            text += date + ",6907210000,CERAMIC TILES,TR,10\n";
        return text;
    };
    QSignalSpy finished(m_desk.get(), &ImportDesk::finished);
    m_desk->add({file(QStringLiteral("days.csv"), header + lines({"02/01/2022", "13/01/2022"}))});
    QTRY_VERIFY(looked());
    QCOMPARE(mapping().columns[0].dateOrder, DateOrder::DayMonthYear);
    m_desk->run();
    QTRY_COMPARE(finished.size(), 1);
    m_desk->clearDone();
    m_desk->add({file(QStringLiteral("months.csv"), header + lines({"02/01/2022", "01/13/2022"}))});
    QTRY_VERIFY(looked());
    QVERIFY(m_desk->currentEntry()->shown()->remembered);
    QCOMPARE(mapping().columns[0].dateOrder, DateOrder::MonthDayYear);
}

void ImportingTest::aBadFileIsRefusedAndTheOthersGoIn()
{
    QSignalSpy finished(m_desk.get(), &ImportDesk::finished);
    m_desk->add({file(QStringLiteral("bad.xlsx"), QByteArray("PK\x03\x04 cut off", 13)),
                 file(QStringLiteral("good.csv"), goods)});
    QTRY_VERIFY(looked());
    QCOMPARE(m_desk->entries()[0].state, ImportEntry::State::Refused);
    QVERIFY(!m_desk->entries()[0].failure.isEmpty());
    m_desk->run();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_desk->entries()[1].imported(), std::int64_t(2));
}

void ImportingTest::aRefusalSaysWhyAndWhatToDo()
{
    m_desk->add({file(QStringLiteral("noise.xlsx"), QByteArray("\x01\x02\x00\x03", 4).repeated(100))});
    QTRY_VERIFY(looked());
    QCOMPARE(m_desk->entries()[0].state, ImportEntry::State::Refused);
    QStringList shown;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    const QString all = shown.join(u'|');
    QVERIFY2(all.contains(QStringLiteral("noise.xlsx is not imported|")), qPrintable(all));
    QCOMPARE(all.count(QStringLiteral("noise.xlsx")), 1); // and not once more in the reason
    QVERIFY2(!all.contains(QStringLiteral("other files")), qPrintable(all)); // there are none
    const QString reason = m_desk->entries()[0].failure.section(QStringLiteral(": "), 1);
    QVERIFY2(!reason.isEmpty() && all.contains(reason), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("save it there as XLSX or CSV")), qPrintable(all));
    m_desk->add({file(QStringLiteral("good.csv"), goods)});
    QTRY_VERIFY(looked());
    m_desk->setCurrent(0);
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() &&
               label->text().endsWith(QStringLiteral("The other files go in without it."));
    }));
}

void ImportingTest::theRowsBeforeADamageAreOfferedAndKept()
{
    QByteArray lines;
    for (int i = 1; i <= 40; ++i)
        lines += "{\"Date\": \"2022-06-14\", \"HS Code\": \"6907210000\", \"Goods Description\": \"TILES\", "
                 "\"Country of Origin\": "
                 "\"TR\", \"Net Weight (kg)\": " +
                 QByteArray::number(i) + ", \"Shipper\": \"TILE AS\", \"Consignee\": \"SOUTH LLC\"}\n";
    QSignalSpy finished(m_desk.get(), &ImportDesk::finished);
    m_desk->add({file(QStringLiteral("cut.jsonl"), lines + "{\"Date\": \"2022-0")});
    QTRY_VERIFY(looked());
    if (m_desk->currentEntry()->state == ImportEntry::State::Ready) {
        m_desk->run();
        QTRY_COMPARE(finished.size(), 1);
    }
    QCOMPARE(m_desk->currentEntry()->state, ImportEntry::State::Refused);
    auto *const keep = m_page->findChild<QPushButton *>(QStringLiteral("keepRows"));
    QVERIFY(keep && keep->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("convert"))->isVisible());
    keep->click();
    QTRY_VERIFY(looked());
    finished.clear();
    m_desk->run();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_desk->currentEntry()->imported(), std::int64_t(40));
    QCOMPARE(m_desk->currentEntry()->problems(), std::int64_t(1));
}

void ImportingTest::sheetsNamedByNumbersAreNotMixedUp()
{
    QSignalSpy finished(m_desk.get(), &ImportDesk::finished);
    m_desk->add({file(QStringLiteral("months.xml"), workbook())});
    QTRY_VERIFY(looked());
    QVERIFY(m_desk->canRun());
    m_desk->run();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toInt(), 2);
    const auto connection = m_case->connect(CaseConnection::Mode::Read);
    const auto list = CaseReader(*connection).sources();
    QVERIFY(list.ok());
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).sheet, QStringLiteral("1"));
    QCOMPARE(list->at(0).ledger.shipments, std::int64_t(2));
    QCOMPARE(list->at(1).sheet, QStringLiteral("2"));
    QCOMPARE(list->at(1).ledger.shipments, std::int64_t(1));
}

void ImportingTest::theSheetThatAsksIsShown()
{
    m_desk->add({file(QStringLiteral("asks.xml"), workbook("03/04/2022"))});
    QTRY_VERIFY(looked());
    QCOMPARE(m_desk->currentEntry()->questions(), 1);
    QCOMPARE(m_desk->currentEntry()->sheet, 2);
    QStringList sheets;
    for (const QComboBox *const box : m_page->findChildren<QComboBox *>()) {
        for (int i = 0; i < box->count(); ++i)
            sheets.append(box->itemText(i));
    }
    QVERIFY2(!sheets.filter(QStringLiteral("2: 1 question")).isEmpty(), qPrintable(sheets.join(u'|')));
    QVERIFY2(sheets.contains(QStringLiteral("1")), qPrintable(sheets.join(u'|')));
    // Elsewhere Enter does not import: it goes to what is asked.
    m_desk->showSheet(1);
    m_page->setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_Return);
    QCOMPARE(m_desk->currentEntry()->sheet, 2);
    QVERIFY(!m_desk->running());
}

void ImportingTest::enterGoesOnFromAFinishedImport()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QSignalSpy closed(m_page.get(), &ImportPage::closed);
    m_desk->add({file(QStringLiteral("enter.csv"), goods)});
    QTRY_VERIFY(m_desk->canRun());
    QCOMPARE(m_desk->currentEntry()->questions(), 0);
    m_page->setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->currentEntry()->state, ImportEntry::State::Imported);
    QTRY_VERIFY(!m_desk->running());
    auto *const focus = qobject_cast<QPushButton *>(m_page->focusWidget());
    QVERIFY(focus);
    QCOMPARE(focus->text(), QStringLiteral("Close"));
    QTest::keyClick(m_page.get(), Qt::Key_Return);
    QCOMPARE(closed.size(), 1);
}

void ImportingTest::enterAnswersFileAfterFileAndImports()
{
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QByteArray asked = manyGoods();
    asked.replace("Net Weight (kg)", "Net Weight");
    m_desk->add({file(QStringLiteral("may.csv"), asked),
                 file(QStringLiteral("known.csv"), goods + "2022-07-01,6907210000,TILES,TR,5,A,B,c\n"),
                 file(QStringLiteral("june.csv"), asked + "2022-07-01,6907210000,TILES,TR,5,A,B,c\n")});
    QTRY_VERIFY(looked());
    const auto focus = [this] { return qobject_cast<QPushButton *>(m_page->focusWidget()); };
    const auto isAnswer = [&] { return focus() && qobject_cast<QuestionBar *>(focus()->parentWidget()); };
    QList<int> answered;
    for (int key = 0; key < 20 && !m_desk->running(); ++key) {
        QVERIFY(focus());
        if (isAnswer())
            answered.append(m_desk->current());
        else
            QVERIFY2(focus()->property("primary").toBool(), qPrintable(focus()->text()));
        QTest::keyClick(focus(), Qt::Key_Return);
    }
    QVERIFY(m_desk->running());
    QCOMPARE(QSet<int>(answered.begin(), answered.end()), (QSet<int>{0, 2}));
    QVERIFY(std::ranges::is_sorted(answered)); // one file after the other
    // Meanwhile Enter does nothing; afterwards it goes on.
    QVERIFY(!focus());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QVERIFY(m_desk->running());
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->running(), 60'000);
    QCOMPARE(sources(), 3);
    QVERIFY(focus());
    QCOMPARE(focus()->text(), QStringLiteral("Close"));
}

void ImportingTest::theSampleCaseSaysWhatBecomesOfTrueRecords()
{
    m_page->show();
    auto *const elsewhere = m_page->findChild<QPushButton *>(QStringLiteral("intoNewCase"));
    QVERIFY(!elsewhere->isVisible());
    m_page->warnOfSample();
    QVERIFY(elsewhere->isVisible() && !elsewhere->isEnabled()); // nothing is there to be imported
    m_desk->add({file(QStringLiteral("true.csv"), goods)});
    QTRY_VERIFY(elsewhere->isEnabled());
    QSignalSpy wanted(m_page.get(), &ImportPage::newCaseWanted);
    elsewhere->click();
    QCOMPARE(wanted.size(), 1);
}

void ImportingTest::ofAWorkbookAllChosenSheetsGoInOrNone()
{
    QSignalSpy finished(m_desk.get(), &ImportDesk::finished);
    const QString path = file(QStringLiteral("twice.xml"), workbook());
    m_desk->add({path});
    QTRY_VERIFY(looked());
    m_desk->showSheet(1);
    m_desk->setTaken(false);
    m_desk->run();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(sources(), 1);
    // Both, of which one is in the case already: refused, and the other is not half in.
    m_desk->add({path});
    QTRY_VERIFY(looked());
    m_desk->run();
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(m_desk->entries().last().state, ImportEntry::State::Refused);
    QCOMPARE(sources(), 1);
}

void ImportingTest::whatIsAddedDuringARunWaitsToBeLookedOver()
{
    QSignalSpy finished(m_desk.get(), &ImportDesk::finished);
    m_desk->add({file(QStringLiteral("before.csv"), goods)});
    QTRY_VERIFY(looked());
    m_desk->run();
    m_desk->add({file(QStringLiteral("meanwhile.csv"), goods + "2022-06-16,6907210000,TILES,TR,1,A,B,x\n")});
    QTRY_COMPARE(finished.size(), 1);
    QTRY_VERIFY(looked());
    QCOMPARE(m_desk->entries().first().state, ImportEntry::State::Imported);
    QCOMPARE(m_desk->entries().last().state, ImportEntry::State::Ready);
    QCOMPARE(sources(), 1);
}

void ImportingTest::anImportStopsThoughAFileWasAdded()
{
    QSignalSpy finished(m_desk.get(), &ImportDesk::finished);
    m_desk->add({file(QStringLiteral("long.csv"), manyGoods())});
    QTRY_VERIFY(looked());
    m_desk->run();
    m_desk->add({file(QStringLiteral("added.csv"), goods)});
    m_desk->cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_desk->entries().first().state, ImportEntry::State::Ready);
    QCOMPARE(sources(), 0);
}

void ImportingTest::theCaseMayGoWhileAnImportRuns()
{
    QSignalSpy finished(m_desk.get(), &ImportDesk::finished);
    m_desk->add({file(QStringLiteral("going.csv"), goods), file(QStringLiteral("later.csv"), manyGoods())});
    QTRY_VERIFY(looked());
    m_desk->run();
    m_desk->letGo();
    auto next = CaseFile::create(m_path + QStringLiteral("/next%1.waybill").arg(m_count));
    QVERIFY(next.ok());
    m_case = std::move(*next);
    QVERIFY(!m_desk->running());
    QVERIFY(m_desk->entries().isEmpty()); // what was chosen for one case does not go into the next
    m_desk->add({file(QStringLiteral("other.csv"), goods)});
    QTRY_VERIFY(looked());
    QTest::qWait(100); // what was stopped comes back now
    QCOMPARE(finished.size(), 0);
    QCOMPARE(m_desk->entries().size(), 1);
    QCOMPARE(sources(), 0);
}

void ImportingTest::anImportBehindAnotherPageIsShownAndCanBeStopped()
{
    ImportBar bar(*m_desk);
    QSignalSpy told(&bar, &ImportBar::told);
    m_desk->add({file(QStringLiteral("many.csv"), manyGoods())});
    QTRY_VERIFY(looked());
    m_desk->run();
    QCOMPARE(bar.accessibleName(), QStringLiteral("Importing many.csv"));
    bar.findChild<QPushButton *>()->click();
    QTRY_VERIFY(!m_desk->running());
    QCOMPARE(told.count(), 1);
    QCOMPARE(sources(), 0);
    // On its own page it is not said twice.
    bar.setAside(true);
    m_desk->run();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->running(), 30'000);
    QCOMPARE(told.count(), 1);
    bar.setAside(false);
    m_desk->add({file(QStringLiteral("bad.csv"), QByteArray()), file(QStringLiteral("good.csv"), goods)});
    QTRY_VERIFY(looked());
    m_desk->run();
    QTRY_COMPARE(told.count(), 2);
    const auto end = told.last().at(0).value<ImportEnd>();
    QVERIFY(!end.isGood());
    QCOMPARE(end.refused.size(), 1);
    QVERIFY2(end.summary().contains(QStringLiteral("bad.csv was not imported: ")), qPrintable(end.summary()));
}

void ImportingTest::aFirstImportMakesItsCaseAndLeavesNoEmptyOne()
{
    m_case.reset();
    const QString home = m_path + QStringLiteral("/Documents of %1").arg(m_count);
    m_desk->setHome(home);
    QSignalSpy made(m_desk.get(), &ImportDesk::caseMade), finished(m_desk.get(), &ImportDesk::finished);
    // It claims to be read until the run, and is gone then: refused.
    const QString bad = file(QStringLiteral("a-bad.csv"), goods);
    m_desk->add({bad});
    QTRY_VERIFY(looked());
    QVERIFY(!QFile::exists(home)); // looking at files makes nothing
    QCOMPARE(m_page->findChild<ElidedLabel *>(QStringLiteral("newCase"))->text(),
             QStringLiteral("The new case will be %1")
                 .arg(QDir::toNativeSeparators(home + QStringLiteral("/a-bad.waybill"))));
    QVERIFY(QFile::remove(bad));
    m_desk->run();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_desk->entries()[0].state, ImportEntry::State::Refused);
    QCOMPARE(QDir(home).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(made.size(), 0);
    // The case has the name of the file that is in it, not of the first that was tried.
    m_desk->clearDone();
    TestSupport::writeFile(m_path, QStringLiteral("a-bad.csv"), goods);
    m_desk->add({bad, file(QStringLiteral("good.csv"), goods + "2022-07-01,6907210000,TILES,TR,5,A,B,c\n")});
    QTRY_VERIFY(looked());
    QVERIFY(QFile::remove(bad));
    m_desk->run();
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(QDir(home).entryList(QDir::Files | QDir::Hidden), {QStringLiteral("good.waybill")});
    QCOMPARE(made.value(0).value(0).toString(), home + QStringLiteral("/good.waybill"));
    auto file = CaseFile::open(home + QStringLiteral("/good.waybill"));
    QVERIFY(file.ok() && !(*file)->readOnly()); // let go of
    m_case = std::move(*file);
    QCOMPARE(sources(), 1);
}

void ImportingTest::aCaseOfAFolderHasItsName_data()
{
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QString>("name");
    const QString folder = QStringLiteral("Imports. May"), inside = folder + QStringLiteral("/a.csv");
    QTest::newRow("a folder") << QStringList{folder} << folder;
    QTest::newRow("a file in it") << QStringList{inside} << QStringLiteral("a");
    QTest::newRow("a folder and a file")
        << QStringList{folder, QStringLiteral("c.csv")} << QStringLiteral("a");
}

void ImportingTest::aCaseOfAFolderHasItsName()
{
    QFETCH(QStringList, added);
    QFETCH(QString, name);
    m_case.reset();
    const QString home = m_path + QStringLiteral("/Home of %1").arg(m_count);
    m_desk->setHome(home);
    QVERIFY(QDir(m_path).mkpath(QStringLiteral("Imports. May")));
    file(QStringLiteral("Imports. May/a.csv"), goods);
    file(QStringLiteral("Imports. May/b.csv"), goods + "2022-07-01,6907210000,TILES,TR,5,A,B,c\n");
    file(QStringLiteral("c.csv"), goods + "2022-07-02,6907210000,TILES,TR,6,A,B,c\n");
    for (QString &path : added)
        path = m_path + u'/' + path;
    m_desk->add(added);
    QTRY_VERIFY(looked());
    QCOMPARE(m_desk->newCasePath(), home + u'/' + name + QStringLiteral(".waybill"));
    QSignalSpy made(m_desk.get(), &ImportDesk::caseMade);
    m_desk->run();
    QTRY_COMPARE(made.size(), 1);
    QCOMPARE(made.value(0).value(0).toString(), home + u'/' + name + QStringLiteral(".waybill"));
}

void ImportingTest::howManyQuestionsWaitIsSaidOfTheSameQuestionToo()
{
    Languages languages;
    languages.use(QStringLiteral("en"));
    QuestionBar bar(*m_looks);
    MappingQuestion question;
    question.id = QStringLiteral("date-order");
    question.text = {"Test", "Day or month?"};
    QStringList texts;
    for (const int more : {2, 1, 0}) {
        bar.ask(question, more);
        for (const QLabel *label : bar.findChildren<QLabel *>())
            texts.append(label->text());
    }
    texts.removeAll(QString());
    QCOMPARE(texts.join(u'|'), QStringLiteral("Day or month? 2 more questions after this one.|"
                                              "Day or month? 1 more question after this one.|Day or month?"));
}

void ImportingTest::onlyFilesThatWillBeImportedAreCounted()
{
    const auto importButton = [this]() -> QPushButton * {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->property("primary").toBool() && button->isVisible())
                return button;
        }
        return nullptr;
    };
    m_desk->add({file(QStringLiteral("numbers.csv"), "1,2,3\n4,5,6\n7,8,9\n"),
                 file(QStringLiteral("bad.csv"), {}), file(QStringLiteral("good.csv"), goods)});
    QTRY_VERIFY(looked());
    QVERIFY(importButton());
    QCOMPARE(importButton()->text(), QStringLiteral("Import"));
    m_desk->add({file(QStringLiteral("more.csv"), goods + "2022-07-01,6907210000,TILES,TR,5,A,B,c\n")});
    QTRY_VERIFY(looked());
    QTRY_COMPARE(importButton()->text(), QStringLiteral("Import 2 files"));
    // A refused file has no line about its format, and no gap in its place.
    auto *const list = m_page->findChild<QListView *>();
    QVERIFY(list->visualRect(list->model()->index(1, 0)).height() <
            list->visualRect(list->model()->index(2, 0)).height());
}

void ImportingTest::aFirstImportThatIsStoppedLeavesNoCase()
{
    m_case.reset();
    const QString home = m_path + QStringLiteral("/Documents of %1").arg(m_count);
    m_desk->setHome(home);
    m_desk->add({file(QStringLiteral("first.csv"), manyGoods())});
    for (const bool cancelled : {true, false}) {
        QTRY_VERIFY(looked());
        m_desk->run();
        QVERIFY(QFile::exists(home + QStringLiteral("/first.waybill")));
        if (cancelled)
            m_desk->cancel();
        else
            m_desk->letGo(); // another case was opened
        QTRY_VERIFY(!m_desk->running());
        QCOMPARE(QDir(home).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
    QVERIFY(m_desk->entries().isEmpty());
}

void ImportingTest::theEvidenceForEachColumnIsInSight()
{
    m_desk->add({file(QStringLiteral("goods.csv"), goods)});
    QTRY_VERIFY(looked());
    auto *const header = m_page->findChild<MappingHeader *>();
    const QFontMetrics metrics(Theme::font(11));
    for (const ColumnUse &use : mapping().columns) {
        const QStringList lines = header->evidence(use.column);
        const QString shown = lines.join(u' ');
        QVERIFY2(shown.endsWith(QStringLiteral("…")) ? use.evidence.text().startsWith(shown.chopped(1))
                                                     : shown == use.evidence.text(),
                 qPrintable(shown));
        QVERIFY(lines.size() <= 3);
        for (const QString &line : lines)
            QVERIFY2(metrics.horizontalAdvance(line) <= header->sectionSize(use.column), qPrintable(line));
    }
    QVERIFY(header->evidence(0).join(u' ').startsWith(QStringLiteral("The header says")));
    {
        const LoudTranslator loud; // a person changes the language while the page is open
        QVERIFY(header->evidence(0).join(u' ').startsWith(QStringLiteral("THE HEADER SAYS")));
    }
    // What a person says is the evidence from then on.
    m_desk->setField(7, Field::Invoice);
    QCOMPARE(header->evidence(7).join(u' '), mapping().columns[7].evidence.text());
}

void ImportingTest::whatAFirstImportDidBeforeItWasStoppedStays_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("the person cancels") << "cancel";
    QTest::newRow("another case is opened") << "let go";
    QTest::newRow("the program is left") << "quit";
}

void ImportingTest::whatAFirstImportDidBeforeItWasStoppedStays()
{
    QFETCH(QString, end);
    m_case.reset();
    const QString home = m_path + QStringLiteral("/Documents of %1").arg(m_count);
    m_desk->setHome(home);
    QStringList made, left;
    connect(m_desk.get(), &ImportDesk::caseMade, this, [&](const QString &path) { made.append(path); });
    connect(m_desk.get(), &ImportDesk::caseLeft, this, [&](const KeptCase &kept) {
        left.append(kept.path);
        QCOMPARE(kept.sources, 1);
        QCOMPARE(kept.shipments, 2);
    });
    // The first file goes before it is read: the case is named after the one that is in it.
    const QString gone =
        file(QStringLiteral("a-gone.csv"), goods + "2022-07-01,6907210000,TILES,TR,5,A,B,c\n");
    m_desk->add(
        {gone, file(QStringLiteral("done.csv"), goods), file(QStringLiteral("long.csv"), manyGoods())});
    QTRY_VERIFY(looked());
    QVERIFY(QFile::remove(gone));
    m_desk->run();
    QCOMPARE(m_desk->newCaseFolder(), home);
    QTRY_COMPARE(m_desk->entries()[2].state, ImportEntry::State::Importing);
    if (end == u"cancel")
        m_desk->cancel();
    else if (end == u"let go")
        m_desk->letGo();
    else
        m_page.reset(), m_desk.reset();
    QTRY_COMPARE(made.size() + left.size(), 1);
    QCOMPARE(made.size(), end == u"cancel" ? 1 : 0); // then it is opened
    const QString path = (made + left).first();
    QCOMPARE(path, home + QStringLiteral("/done.waybill"));
    QCOMPARE(QDir(home).entryList(QDir::Files | QDir::Hidden), {QStringLiteral("done.waybill")});
    auto file = CaseFile::open(path);
    QVERIFY(file.ok() && !(*file)->readOnly());
    m_case = std::move(*file);
    QCOMPARE(sources(), 1);
}

void ImportingTest::ofAWideSheetTheColumnsWithAFieldStandFirst()
{
    QByteArray wide;
    for (const QByteArray &line : goods.split('\n')) {
        if (line.isEmpty())
            continue;
        for (int i = 1; i <= 40; ++i)
            wide += (line.startsWith("Date") ? "Further " : "x") + QByteArray::number(i) + ',';
        wide += line + '\n';
    }
    m_desk->add({file(QStringLiteral("wide.csv"), wide)});
    QTRY_VERIFY(looked());
    auto *const header = m_page->findChild<MappingHeader *>();
    const auto fieldAt = [&](int visual) { return mapping().columns[header->logicalIndex(visual)].field; };
    QCOMPARE(mapping().columns.size(), 48);
    QCOMPARE(fieldAt(0), Field::Date);
    const auto used = std::count_if(mapping().columns.cbegin(), mapping().columns.cend(),
                                    [](const ColumnUse &use) { return use.field != Field::None; });
    for (int visual = 0; visual < 48; ++visual)
        QCOMPARE(fieldAt(visual) != Field::None, visual < used);
    // What a person corrects stays where it is.
    const int before = header->visualIndex(0);
    m_desk->setField(0, Field::Invoice);
    QCOMPARE(mapping().columns[0].field, Field::Invoice);
    QCOMPARE(header->visualIndex(0), before);
    // A narrow file comes in its own order again.
    m_desk->add({file(QStringLiteral("narrow.csv"), goods)});
    QTRY_VERIFY(looked());
    m_desk->setCurrent(1);
    for (int i = 0; i < header->count(); ++i)
        QCOMPARE(header->logicalIndex(i), i);
}

void ImportingTest::theColumnAskedAboutIsBroughtIntoSightInEachFile()
{
    const QByteArray asked =
        "Date,HS Code,Goods Description,Country of Origin,Shipper,Consignee,Remarks,Net Weight\n"
        "2022-06-14,9303201000,CIVILIAN SHOTGUN,CN,NORTH WORKS,SOUTH LLC,first,2380.5\n"
        "2022-06-15,6907210000,CERAMIC TILES,TR,TILE AS,SOUTH LLC,second,1200\n";
    m_page->resize(900, 600);
    m_desk->add({file(QStringLiteral("may.csv"), asked), file(QStringLiteral("june.csv"), asked + '\n')});
    QTRY_VERIFY(looked());
    QCOMPARE(mapping().questions.value(0).column, 7);
    auto *const table = qobject_cast<QTableView *>(m_page->findChild<MappingHeader *>()->parent());
    QVERIFY(table);
    for (int entry = 0; entry < 2; ++entry) {
        table->horizontalScrollBar()->setValue(0);
        m_desk->setCurrent(1 - entry);
        QTRY_VERIFY(table->horizontalScrollBar()->value() > 0);
    }
}

void ImportingTest::thePageFitsANarrowWindowInLongWords()
{
    Languages languages;
    languages.use(QStringLiteral("ru"));
    m_desk->add({file(QStringLiteral("goods.csv"), goods)});
    QTRY_VERIFY(looked());
    m_page->layout()->activate();
    const int width = m_page->minimumSizeHint().width();
    QString widest;
    for (const QWidget *child : m_page->findChildren<QWidget *>()) {
        if (child->minimumSizeHint().width() > 600)
            widest += QStringLiteral(" %1 %2 %3;")
                          .arg(QLatin1String(child->metaObject()->className()), child->objectName())
                          .arg(child->minimumSizeHint().width());
    }
    languages.use(QStringLiteral("en"));
    QVERIFY2(width <= 960, qPrintable(QString::number(width) + widest));
}

QTEST_MAIN(ImportingTest)
#include "tst_importing.moc"
