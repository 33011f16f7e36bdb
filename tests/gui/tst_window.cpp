// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guirig.h"

#include "items/shipmentsmodel.h"
#include "views/dialogs/exportdialog.h"
#include "views/shell/actions.h"
#include "views/shell/commandpalette.h"
#include "views/shell/dropsign.h"
#include "views/shell/emptycase.h"
#include "views/shell/fileacts.h"
#include "views/shell/historydock.h"
#include "views/shell/jobbar.h"
#include "views/shell/messagebar.h"
#include "views/shell/searchfield.h"
#include "views/shell/statusline.h"
#include "views/shell/welcomepage.h"
#include "views/shell/workbench.h"
#include "views/tables/shipmentsview.h"
#include "views/tables/tablearrangement.h"
#include "views/tables/tablespanel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <utility>

/** The window itself: opening, refusing, languages, light and dark, the query, the palette. */
class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<GuiRig>(60);
        m_rig->window->show();
    }
    void cleanup() { m_rig.reset(); }

    void theWelcomePageOpensTheSampleAndSaysWhatItIs()
    {
        QVERIFY(!m_rig->window->workbench().isVisible());
        auto *button = m_rig->window->findChild<QPushButton *>(QStringLiteral("openSample"));
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(m_rig->session().isOpen());
        m_rig->settle();
        QVERIFY(m_rig->window->workbench().isVisible());
        QVERIFY2(status().contains(QStringLiteral("illustrative, not real records")), qPrintable(status()));
        QVERIFY2(!status().contains(QStringLiteral("Read only")), qPrintable(status()));
        QCOMPARE(m_rig->settings().recentCases().size(), 1);
    }
    void theSampleThatAnotherWindowHoldsIsCalledReadOnly()
    {
        const auto other = m_rig->sample();
        QVERIFY(other.ok());
        const auto held = CaseFile::open(*other);
        QVERIFY(held.ok());
        m_rig->window->openCase(*other);
        QTRY_VERIFY(m_rig->session().isOpen());
        m_rig->settle();
        QVERIFY2(status().contains(QStringLiteral("Read only · Sample case")), qPrintable(status()));
    }
    void makingTheSampleIsShownAndCanBeStopped()
    {
        std::atomic_int begun = 0, stopped = 0;
        m_rig->makeSample = [&](const Progress &progress) -> Result<QString> {
            ++begun;
            progress.report({500, 1000, 4212});
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            ++stopped;
            return Failure{{}, Failure::Kind::Cancelled};
        };
        auto *bar = m_rig->window->findChild<JobBar *>(QStringLiteral("sampleJob"));
        for (int round = 1; round <= 2; ++round) { // given up, it can be asked for again
            m_rig->window->actions()[Act::OpenSample]->trigger();
            QTRY_VERIFY(bar->isVisible());
            QTRY_COMPARE(bar->findChild<QProgressBar *>()->value(), 500);
            QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
            QVERIFY(!bar->isVisible());
            QTRY_COMPARE(stopped.load(), round);
            QCOMPARE(begun.load(), round);
        }
        QVERIFY(!m_rig->session().isOpen());
        QCOMPARE(m_rig->window->messages().text(), QString());
    }
    void aNewCaseDoesNotOfferToReplaceAnother()
    {
        bool asked = false, chosen = false;
        QTimer answering;
        connect(&answering, &QTimer::timeout, this, [&] {
            if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                asked = true;
                question->button(QMessageBox::Yes)->click();
            } else if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                       dialog && !std::exchange(chosen, true)) {
                dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(m_rig->casePath());
                // Queued: a question would keep this timer from answering it.
                QMetaObject::invokeMethod(
                    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), "click",
                    Qt::QueuedConnection);
            }
        });
        answering.start(20);
        m_rig->window->actions()[Act::NewCase]->trigger();
        QVERIFY(chosen);
        QVERIFY(!asked);
        QVERIFY2(m_rig->window->messages().text().contains(QStringLiteral("already")),
                 qPrintable(m_rig->window->messages().text()));
    }
    void leavingACaseInWhichSomethingIsAtWorkAsks_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"close", "open", "new", "sample", "quit"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void leavingACaseInWhichSomethingIsAtWorkAsks()
    {
        QFETCH(QString, way);
        const QString other = m_rig->casePath() + QStringLiteral(" other.waybill");
        QVERIFY(QFile::copy(m_rig->casePath(), other));
        m_rig->makeSample = [other](const Progress &) -> Result<QString> { return other; };
        m_rig->open();
        m_rig->session().setImporting(true);
        const auto leave = [&] {
            if (way == u"open")
                m_rig->window->openCase(other);
            else if (way == u"quit")
                m_rig->window->close();
            else
                m_rig->window
                    ->actions()[way == u"close" ? Act::CloseCase
                                : way == u"new" ? Act::NewCase
                                                : Act::OpenSample]
                    ->trigger();
        };
        int asked = 0;
        QString said;
        bool stop = false;
        QTimer answering;
        connect(&answering, &QTimer::timeout, this, [&] {
            QWidget *const modal = QApplication::activeModalWidget();
            if (auto *question = qobject_cast<QMessageBox *>(modal)) {
                ++asked;
                said = question->text();
                const auto role = stop ? QMessageBox::AcceptRole : QMessageBox::RejectRole;
                for (QAbstractButton *button : question->buttons()) {
                    if (question->buttonRole(button) == role)
                        return button->click();
                }
            } else if (auto *dialog = qobject_cast<QFileDialog *>(modal)) {
                dialog->reject();
            }
        });
        answering.start(20);
        leave();
        QTRY_COMPARE(asked, 1);
        QVERIFY2(said.endsWith(QStringLiteral("Files imported before it stay in the case.")),
                 qPrintable(said));
        QCOMPARE(m_rig->session().openCase().file().path(), m_rig->casePath());
        QVERIFY(m_rig->window->isVisible());
        stop = true;
        leave();
        QTRY_COMPARE(asked, 2);
        const auto pathNow = [&] {
            return m_rig->session().isOpen() ? m_rig->session().openCase().file().path() : QString();
        };
        if (way == u"open" || way == u"sample")
            QTRY_COMPARE(pathNow(), other);
        else if (way == u"quit")
            QVERIFY(!m_rig->window->isVisible());
        else
            QCOMPARE(pathNow(), way == u"close" ? QString() : m_rig->casePath());
    }
    void aQuestionGoesWithWhatItAsksAboutAndLeavesNothing_data()
    {
        QTest::addColumn<bool>("exporting");
        QTest::addColumn<bool>("quitting");
        QTest::newRow("files are imported, the case was to be closed") << false << false;
        QTest::newRow("rows are written, the case was to be closed") << true << false;
        QTest::newRow("files are imported, the program was to be left") << false << true;
        QTest::newRow("rows are written, the program was to be left") << true << true;
    }
    void aQuestionGoesWithWhatItAsksAboutAndLeavesNothing()
    {
        QFETCH(bool, exporting);
        QFETCH(bool, quitting);
        m_rig->open();
        const auto work = [&](bool on) {
            exporting ? m_rig->session().setExporting(on) : m_rig->session().setImporting(on);
        };
        work(true);
        int seen = 0;
        QTimer ending;
        connect(&ending, &QTimer::timeout, this, [&] {
            auto *const question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (question && ++seen == 1)
                work(false);
            else if (question)
                question->reject(); // it stayed: so that the test ends
        });
        ending.start(50);
        m_rig->window->actions()[quitting ? Act::Quit : Act::CloseCase]->trigger();
        QCOMPARE(seen, 1);
        QVERIFY(m_rig->window->isVisible()); // nobody has answered
        QVERIFY(m_rig->session().isOpen());
        // Asked for once more, it is done without a question.
        m_rig->window->actions()[quitting ? Act::Quit : Act::CloseCase]->trigger();
        QCOMPARE(seen, 1);
        QCOMPARE(m_rig->window->isVisible(), !quitting);
        QCOMPARE(m_rig->session().isOpen(), quitting);
    }
    void aSampleThatIsReadyLateClosesNothingOpenedMeanwhile()
    {
        std::atomic_bool ready = false;
        const QString sample = m_rig->casePath() + QStringLiteral(" sample.waybill");
        QVERIFY(QFile::copy(m_rig->casePath(), sample));
        m_rig->makeSample = [&](const Progress &) -> Result<QString> {
            while (!ready)
                QThread::yieldCurrentThread();
            return sample;
        };
        m_rig->window->actions()[Act::OpenSample]->trigger();
        m_rig->open();
        ready = true;
        QTest::qWait(100);
        QCOMPARE(m_rig->session().openCase().file().path(), m_rig->casePath());
        QVERIFY(!m_rig->window->findChild<JobBar *>(QStringLiteral("sampleJob"))->isVisible());
        m_rig->window->actions()[Act::OpenSample]->trigger(); // asked for again it comes
        QTRY_COMPARE(m_rig->session().openCase().file().path(), sample);
    }
    void aRefusalStaysNoLongerThanItIsTrue()
    {
        m_rig->open();
        m_rig->session().setImporting(true);
        m_rig->session().annotate({1}, {ReviewStatus::Suspicious, {}, {}, {}});
        QVERIFY(!m_rig->window->messages().text().isEmpty());
        m_rig->session().setImporting(false);
        QCOMPARE(m_rig->window->messages().text(), QString());
        const auto refuse = [&] {
            m_rig->window->openCase(m_rig->casePath() + QStringLiteral(".gone"));
            return !m_rig->window->messages().text().isEmpty();
        };
        QVERIFY(refuse());
        m_rig->window->actions()[Act::SelectAll]->trigger();
        QCOMPARE(m_rig->window->messages().text(), QString());
        QVERIFY(refuse());
        m_rig->session().setFilter(Filter().with(FilterField::Category, {QStringLiteral("rifles")}));
        QCOMPARE(m_rig->window->messages().text(), QString());
        QVERIFY(refuse());
        m_rig->window->showPage(new QWidget);
        QCOMPARE(m_rig->window->messages().text(), QString());
    }
    void anEmptyCaseSaysWhatToDo()
    {
        QVERIFY(m_rig->session().create(m_rig->casePath() + QStringLiteral(" new.waybill")).ok());
        auto *const empty = m_rig->window->findChild<EmptyCase *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!m_rig->window->workbench().isVisible());
        QVERIFY(!m_rig->window->findChild<QDockWidget *>(QStringLiteral("facetDock"))->isVisible());
        QVERIFY(!m_rig->window->actions()[Act::ExportView]->isEnabled());
        m_rig->open();
        QVERIFY(m_rig->window->workbench().isVisible());
        QVERIFY(m_rig->window->actions()[Act::ExportView]->isEnabled());
    }
    void aColumnNewlyShownIsInSight()
    {
        m_rig->open();
        m_rig->window->resize(1440, 860);
        auto &table = m_rig->window->workbench().tables().shipments();
        const auto shown = [&table](const QString &id) {
            const int section = table.shipments().sectionOf(id);
            const int left = table.columnViewportPosition(section);
            return section >= 0 && left >= 0 &&
                   left + table.columnWidth(section) <= table.viewport()->width();
        };
        for (const char *id : {"status", "description", "consignor", "net", "price"})
            QVERIFY2(shown(QString::fromLatin1(id)), id);
        for (const char *id : {"category", "vessel", "shipment"}) {
            const QString column = QString::fromLatin1(id);
            if (table.shipments().sectionOf(column) < 0) {
                table.arrangement().chooseColumns({});
                auto *const menu = table.findChildren<QMenu *>().last();
                for (QAction *action : menu->actions()) {
                    if (action->text() == ShipmentColumn::find(column)->title())
                        action->trigger();
                }
                menu->close();
            }
            QTRY_VERIFY2(shown(column), id);
        }
        QCOMPARE(table.shipments().columnIds().indexOf(QStringLiteral("category")),
                 table.shipments().columnIds().indexOf(QStringLiteral("status")) + 1);
    }
    void theFolderOfTheLastExportIsRemembered()
    {
        QTemporaryDir folder;
        const QString documents = m_rig->settings().exportFolder();
        m_rig->settings().setExportFolder(folder.path());
        QCOMPARE(m_rig->settings().exportFolder(), folder.path());
        m_rig->open();
        m_rig->window->actions()[Act::ExportView]->trigger();
        QTRY_VERIFY(m_rig->window->findChild<ExportDialog *>());
        auto *const dialog = m_rig->window->findChild<ExportDialog *>();
        QTemporaryDir other;
        QVERIFY(dialog->exportTo(other.filePath(QStringLiteral("chart"))));
        QCOMPARE(m_rig->settings().exportFolder(), other.path());
        other.remove();
        QCOMPARE(m_rig->settings().exportFolder(), documents); // a folder that is gone is no place to begin
    }
    void thePaletteFindsFiguresAndFlags()
    {
        m_rig->open();
        m_rig->window->actions()[Act::Palette]->trigger();
        auto *palette = m_rig->window->findChild<CommandPalette *>();
        auto *field = palette->findChild<QLineEdit *>();
        auto *list = palette->findChild<QListWidget *>();
        field->setText(QStringLiteral("gross"));
        const auto spoken = [list] {
            QStringList all;
            for (int row = 0; row < list->count(); ++row)
                all.append(list->item(row)->data(Qt::AccessibleTextRole).toString());
            return all.join(u'|');
        };
        QTRY_VERIFY2(spoken().contains(QStringLiteral("Gross mass, figure shown")), qPrintable(spoken()));
        list->setCurrentRow(0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_rig->session().measure(), Measure::Gross);
    }
    void thePaletteFindsColumnsOfTables_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("done");
        QTest::newRow("a hidden column is shown") << "manufact"
                                                  << "Show column “Manufacturer”, Shipments"
                                                  << "column “Manufacturer” shown";
        QTest::newRow("a shown column is hidden") << "net kg"
                                                  << "Hide column “Net kg”, Shipments"
                                                  << "column “Net kg” hidden";
        QTest::newRow("rows are sorted by a column") << "net kg"
                                                     << "Sort by Net kg, Shipments"
                                                     << "sorted by Net kg, descending";
        QTest::newRow("parties are sorted, which is no step") << "sort by net known"
                                                              << "Sort by Net known, Consignees"
                                                              << "";
    }
    void thePaletteFindsColumnsOfTables()
    {
        QFETCH(QString, typed);
        QFETCH(QString, entry);
        m_rig->window->show();
        m_rig->open();
        TablesPanel &tables = m_rig->window->workbench().tables();
        tables.setTab(TablesPanel::Routes);
        m_rig->window->actions()[Act::Palette]->trigger();
        auto *palette = m_rig->window->findChild<CommandPalette *>();
        auto *field = palette->findChild<QLineEdit *>();
        auto *list = palette->findChild<QListWidget *>();
        field->setText(typed);
        QStringList offered;
        for (int row = 0; row < list->count(); ++row)
            offered.append(list->item(row)->data(Qt::AccessibleTextRole).toString());
        QVERIFY2(offered.contains(entry), qPrintable(offered.join(u'|')));
        list->setCurrentRow(static_cast<int>(offered.indexOf(entry)));
        QTest::keyClick(field, Qt::Key_Return);
        QTEST(m_rig->session().undoStack().undoText(), "done");
        QCOMPARE(tables.shipments().isVisible(), entry.endsWith(QStringLiteral("Shipments")));
    }
    void filesDraggedOverTheWindowAreWelcomedInWords()
    {
        auto *const sign = m_rig->window->findChild<DropSign *>();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_rig->casePath())});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_rig->window.get(), &enter);
        QVERIFY(enter.isAccepted() && sign->isVisible());
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_rig->window.get(), &leave);
        QVERIFY(!sign->isVisible());
    }
    void theHistoryBeginsEachLineWithACapital()
    {
        QCOMPARE(HistoryPanel::lineOf(QStringLiteral("filter cleared")), QStringLiteral("Filter cleared"));
        QCOMPARE(HistoryPanel::lineOf(QStringLiteral("столбец")), QStringLiteral("Столбец"));
        QCOMPARE(HistoryPanel::lineOf(QString()), QString());
    }
    void aPageGoesWithItsCase()
    {
        m_rig->open();
        m_rig->window->showPage(new QWidget);
        m_rig->session().close();
        QVERIFY(!m_rig->window->workbench().isVisible());
        QVERIFY(m_rig->window->findChild<WelcomePage *>()->isVisible());
    }
    void whyTheSampleCouldNotBeMadeIsTold()
    {
        m_rig->makeSample = [](const Progress &) -> Result<QString> {
            return Failure{QStringLiteral("no room")};
        };
        m_rig->window->actions()[Act::OpenSample]->trigger();
        QTRY_COMPARE(m_rig->window->messages().text(), QStringLiteral("no room"));
        QVERIFY(!m_rig->window->findChild<JobBar *>(QStringLiteral("sampleJob"))->isVisible());
    }
    void closingGoesBackToTheWelcomePageAndOpeningAgainWorks()
    {
        m_rig->open();
        m_rig->window->actions()[Act::CloseCase]->trigger();
        QVERIFY(!m_rig->session().isOpen());
        QVERIFY(!m_rig->window->workbench().isVisible());
        QVERIFY2(status().startsWith(QStringLiteral("No case open")), qPrintable(status()));
        m_rig->open();
        QCOMPARE(m_rig->session().totals().shipments, 60);
    }
    void filesAreOpenedOrImportedByWhatTheyAre_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<bool>("opened");
        QTest::addColumn<QStringList>("imported");
        QTest::newRow("a case") << QStringList{QStringLiteral("case")} << true << QStringList();
        QTest::newRow("a spreadsheet")
            << QStringList{QStringLiteral("a.csv")} << false << QStringList{QStringLiteral("a.csv")};
        QTest::newRow("spreadsheets for a case, which has another name")
            << QStringList{QStringLiteral("a.csv"), QStringLiteral("case.db"), QStringLiteral("b.csv")}
            << true << QStringList{QStringLiteral("a.csv"), QStringLiteral("b.csv")};
        QTest::newRow("a case that is not there is not made")
            << QStringList{QStringLiteral("a.csv"), QStringLiteral("gone")} << false << QStringList();
    }
    void filesAreOpenedOrImportedByWhatTheyAre()
    {
        QFETCH(QStringList, given);
        const QTemporaryDir dir;
        for (const char *name : {"a.csv", "b.csv"}) {
            QFile file(dir.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Date;Net\n2022-01-01;5\n") > 0);
        }
        QVERIFY(QFile::copy(m_rig->casePath(), dir.filePath(QStringLiteral("case"))));
        QVERIFY(QFile::copy(m_rig->casePath(), dir.filePath(QStringLiteral("case.db"))));
        QStringList imported;
        m_rig->window->files().setImporter([&imported](const QStringList &paths) {
            for (const QString &path : paths)
                imported.append(QFileInfo(path).fileName());
        });
        for (QString &file : given)
            file = dir.filePath(file);
        m_rig->window->files().openFiles(given);
        QTEST(m_rig->session().isOpen(), "opened");
        QTEST(imported, "imported");
        m_rig->session().close();
    }
    void aFileThatIsNoCaseIsRefusedInOneSentence()
    {
        const QString path = m_rig->casePath() + QStringLiteral(".txt");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a case at all, but long enough to be looked at");
        file.close();
        m_rig->window->openCase(path);
        QVERIFY(!m_rig->session().isOpen());
        QVERIFY(!m_rig->window->messages().text().isEmpty());
    }
    void theLanguageChangesWhileRunning()
    {
        m_rig->open();
        QStringList known;
        for (const Languages::Language &language : m_rig->languages().available())
            known.append(language.code);
        QVERIFY2(known.contains(QStringLiteral("ru")), qPrintable(known.join(u' ')));
        const QString before = fileMenu();
        m_rig->languages().use(QStringLiteral("ru"));
        QTRY_VERIFY(fileMenu() != before);
        m_rig->languages().use(QStringLiteral("en"));
        QTRY_COMPARE(fileMenu(), before);
        QCOMPARE(m_rig->session().totals().shipments, 60);
    }
    void darkAndLightReachPaletteAndViews()
    {
        m_rig->open();
        m_rig->window->actions()[Act::AppearanceDark]->trigger();
        QVERIFY(m_rig->looks().theme().isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::dark().colors().panel);
        QCOMPARE(m_rig->settings().appearance(), Appearance::Dark);
        m_rig->window->actions()[Act::AppearanceLight]->trigger();
        QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::light().colors().panel);
    }
    void theQueryIsReadWhenEnterIsPressed()
    {
        m_rig->open();
        SearchField &search = query();
        search.setFocus();
        search.setText(QStringLiteral("dispatch:Turkey net:>100"));
        QTest::keyClick(&search, Qt::Key_Return);
        m_rig->settle();
        QCOMPARE(m_rig->session().filter().toQuery(), QStringLiteral("dispatch:TR net:>100"));
        QCOMPARE(search.text(), QStringLiteral("dispatch:TR net:>100"));
    }
    void aMistakeInTheQueryIsShownAndChangesNothing()
    {
        m_rig->open();
        SearchField &search = query();
        search.setFocus();
        search.setText(QStringLiteral("dispach:TR"));
        QTest::keyClick(&search, Qt::Key_Return);
        QVERIFY(search.mistake().has_value());
        QVERIFY(!search.accessibleDescription().isEmpty());
        QVERIFY(m_rig->session().filter().empty());
        QCOMPARE(search.text(), QStringLiteral("dispach:TR"));
    }
    void theQuerysFieldOffersNamesOfTheCase()
    {
        m_rig->open();
        SearchField &search = query();
        search.setFocus();
        QTest::keyClicks(&search, QStringLiteral("dispatch:Tur"));
        auto *const list = search.findChild<QCompleter *>()->popup();
        const auto first = [list] {
            return list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_VERIFY2(first().startsWith(QStringLiteral("Turkey, TR, ")), qPrintable(first()));
        QVERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(search.text(), QStringLiteral("dispatch:TR "));
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(m_rig->session().filter().toQuery(), QStringLiteral("dispatch:TR"));
        search.clear();
        QTest::keyClicks(&search, QStringLiteral("consignor:guang"));
        QTRY_VERIFY2(first().startsWith(QStringLiteral("GUANGZHOU")), qPrintable(first()));
        QTest::keyClick(&search, Qt::Key_Return); // a part of a name is a condition by itself
        QCOMPARE(m_rig->session().filter().toQuery(), QStringLiteral("consignor:guang"));
    }
    void thePaletteFindsActsAndValues()
    {
        m_rig->open();
        m_rig->window->actions()[Act::Palette]->trigger();
        auto *palette = m_rig->window->findChild<CommandPalette *>();
        QVERIFY(palette && palette->isVisible());
        auto *field = palette->findChild<QLineEdit *>();
        field->setText(QStringLiteral("turk"));
        auto *list = palette->findChild<QListWidget *>();
        // Beside the name stands what kind of thing it is.
        const auto rowOf = [list](const QString &spoken) {
            for (int row = 0; row < list->count(); ++row) {
                if (list->item(row)->data(Qt::AccessibleTextRole).toString().startsWith(spoken))
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(rowOf(QStringLiteral("Turkey, Dispatch, ")) >= 0);
        list->setCurrentRow(rowOf(QStringLiteral("Turkey, Dispatch, ")));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_rig->session().filter().toQuery(), QStringLiteral("dispatch:TR"));
    }
    void anotherPageTakesThePlaceOfTheWorkbenchAndGivesItBack()
    {
        m_rig->open();
        auto *page = new QWidget;
        m_rig->window->showPage(page);
        QVERIFY(page->isVisible());
        QVERIFY(!m_rig->window->workbench().isVisible());
        m_rig->window->closePage();
        QVERIFY(m_rig->window->workbench().isVisible());
        QVERIFY(m_rig->window->findChild<QDockWidget *>(QStringLiteral("facetDock"))->isVisible());
    }
    void actsReachOnlyWhatIsSeen()
    {
        m_rig->open();
        Actions &acts = m_rig->window->actions();
        m_rig->session().setFilter(Filter().with(FilterField::Category, {QStringLiteral("rifles")}));
        m_rig->settle();
        QVERIFY(acts[Act::Back]->isEnabled());
        m_rig->window->showPage(new QWidget);
        QVERIFY(!acts[Act::Back]->isEnabled());
        m_rig->session().setFilter(Filter());
        QVERIFY(!acts[Act::Back]->isEnabled());
        m_rig->window->closePage();
        QVERIFY(acts[Act::Back]->isEnabled());
        m_rig->settle();
        TablesPanel &tables = m_rig->window->workbench().tables();
        tables.setTab(TablesPanel::Consignors);
        acts[Act::SelectAll]->trigger();
        QVERIFY(m_rig->session().selection().shipments.isEmpty());
        tables.setTab(TablesPanel::Shipments);
        acts[Act::SelectAll]->trigger();
        QCOMPARE(m_rig->session().selection().shipments.size(), 60);
    }
    void theStatusLineStandsStillWhenARowIsSelected()
    {
        m_rig->window->resize(1600, 1000);
        m_rig->open();
        const auto *const line = m_rig->window->findChild<StatusLine *>();
        const auto places = [line] {
            QList<QRect> places;
            for (const QLabel *const label : line->findChildren<QLabel *>())
                places.append(label->isVisible() ? label->geometry() : QRect());
            return places;
        };
        QTest::qWait(50); // a layout that is due
        const QList<QRect> before = places();
        m_rig->session().setSelection({{3}, 3});
        QVERIFY(status().contains(QStringLiteral("1 selected")));
        QTest::qWait(50);
        QCOMPARE(places(), before);
    }
    void aMessageIsSaidInTheLanguageOfTheMoment()
    {
        MessageBar &bar = m_rig->window->messages();
        bool followed = false;
        bar.tell(
            MessageBar::Tone::Info, [] { return QCoreApplication::translate("Menus", "&File"); },
            {[] { return QCoreApplication::translate("Menus", "&Edit"); }, [&followed] { followed = true; }});
        const QString english = bar.text();
        auto *const link = bar.findChild<QPushButton *>(QStringLiteral("follow"));
        QVERIFY(link && link->isVisible());
        m_rig->languages().use(QStringLiteral("ru"));
        QTRY_VERIFY(bar.text() != english);
        QCOMPARE(bar.text(), QCoreApplication::translate("Menus", "&File"));
        m_rig->languages().use(QStringLiteral("en"));
        QTRY_COMPARE(bar.text(), english);
        link->click();
        QVERIFY(followed);
        QVERIFY(bar.text().isEmpty());
        bar.tell(MessageBar::Tone::Error, QStringLiteral("The disk is full."));
        QVERIFY(!link->isVisible());
    }
    void aJobSaysWhatItDoesInTheLanguageOfTheMoment()
    {
        JobBar bar(QStringLiteral("job"));
        bar.begin([] { return QCoreApplication::translate("Menus", "&File"); });
        bar.setProgress(10, 20, 200);
        const QString english = bar.accessibleName();
        m_rig->languages().use(QStringLiteral("ru"));
        QTRY_VERIFY(bar.accessibleName() != english);
        m_rig->languages().use(QStringLiteral("en"));
        QTRY_COMPARE(bar.accessibleName(), english);
    }

private:
    QString status() { return m_rig->window->findChild<StatusLine *>()->text(); }
    QString fileMenu() { return m_rig->window->menuBar()->actions().first()->text(); }
    SearchField &query() { return *m_rig->window->findChild<SearchField *>(); }
    std::unique_ptr<GuiRig> m_rig;
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
