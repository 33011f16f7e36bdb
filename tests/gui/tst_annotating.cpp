// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "guirig.h"

#include "cube/query.h"
#include "items/shipmentsmodel.h"
#include "session/marker.h"
#include "views/inspector/inspectorpanel.h"
#include "views/inspector/notedialog.h"
#include "views/inspector/noteedit.h"
#include "views/inspector/pairlist.h"
#include "views/inspector/tagrow.h"
#include "views/shell/actions.h"
#include "views/shell/annotatebar.h"
#include "views/shell/workbench.h"
#include "views/tables/shipmentsview.h"
#include "views/tables/tablespanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

/** States, tags and notes: on the disk at once, shown everywhere, taken back by undo. */
class AnnotatingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<GuiRig>();
        m_rig->window->resize(1600, 1000);
        m_rig->window->show();
        m_rig->open();
        QTRY_COMPARE(model().rowCount(), 240);
        table().selectRow(0);
        m_number = model().rows().first();
        QCOMPARE(inspector().shown(), m_number);
    }
    void cleanup() { m_rig.reset(); }

    void aKeyMarksWhatIsSelected()
    {
        trigger(Act::StatusSuspicious);
        QCOMPARE(stored().status, ReviewStatus::Suspicious);
        QCOMPARE(cell(QStringLiteral("status")), QStringLiteral("Suspicious"));
        QCOMPARE(m_rig->session().undoStack().undoText(), QStringLiteral("1 shipment suspicious"));
        // Marked the same again nothing changes, and nothing is to be undone.
        trigger(Act::StatusSuspicious);
        QCOMPARE(m_rig->session().undoStack().count(), 1);
        trigger(Act::Undo);
        QCOMPARE(stored(), Annotation());
        QCOMPARE(cell(QStringLiteral("status")), QStringLiteral("Unreviewed"));
        trigger(Act::Redo);
        QCOMPARE(stored().status, ReviewStatus::Suspicious);
    }
    void theInspectorMarksTagsAndNotes()
    {
        QTest::mouseClick(inspector().findChild<QPushButton *>(QStringLiteral("status-confirmed")),
                          Qt::LeftButton);
        QCOMPARE(stored().status, ReviewStatus::Confirmed);
        m_rig->session().annotate({m_number}, {{}, {QStringLiteral("follow-up")}, {}, {}});
        QCOMPARE(stored().tags, QStringList{QStringLiteral("follow-up")});
        auto *note = inspector().findChild<NoteEdit *>();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("ask the broker"));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stored().note, QStringLiteral("ask the broker"));
        QCOMPARE(stored().author, QStringLiteral("tester"));
    }
    void escapeLeavesANoteAndKeepsIt()
    {
        trigger(Act::Annotate);
        trigger(Act::Note);
        auto *note = inspector().findChild<NoteEdit *>();
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("ask the broker"));
        QTest::keyClick(note, Qt::Key_Escape);
        QVERIFY(!note->hasFocus());
        QVERIFY(table().isAncestorOf(QApplication::focusWidget()) || table().hasFocus());
        QCOMPARE(note->toPlainText(), QStringLiteral("ask the broker"));
        QCOMPARE(stored().note, QStringLiteral("ask the broker"));
        trigger(Act::Undo);
        QCOMPARE(stored().note, QString());
        QCOMPARE(note->toPlainText(), QString());
    }
    void whatIsTypedIsSavedMeanwhileInOneStep()
    {
        auto *note = inspector().findChild<NoteEdit *>();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("ask the "));
        QTRY_COMPARE(stored().note, QStringLiteral("ask the")); // nobody has left it
        QTest::keyClicks(note, QStringLiteral("broker"));
        QTRY_COMPARE(stored().note, QStringLiteral("ask the broker"));
        QCOMPARE(note->toPlainText(), QStringLiteral("ask the broker"));
        QCOMPARE(m_rig->session().undoStack().count(), 1);
        trigger(Act::StatusSuspicious);
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("!"));
        QTRY_COMPARE(m_rig->session().undoStack().count(), 3); // something else was done between
        trigger(Act::Undo);
        trigger(Act::Undo);
        QCOMPARE(stored().note, QStringLiteral("ask the broker"));
        trigger(Act::Undo);
        QCOMPARE(stored().note, QString());
    }
    void aTagThatIsHalfTypedIsNotForTheNextShipment()
    {
        trigger(Act::Tag);
        auto *field = inspector().findChild<TagRow *>()->findChild<QLineEdit *>();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("wrong"));
        table().selectRow(1);
        QVERIFY(inspector().shown() != m_number);
        QVERIFY(!field->isVisible());
        trigger(Act::Tag);
        QCOMPARE(field->text(), QString());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_rig->session().undoStack().count(), 0);
    }
    void aNoteThatIsBeingTypedStaysInView()
    {
        m_rig->session().setFilter(*parseQuery(QStringLiteral("-has:note"), m_rig->session().names()));
        m_rig->settle();
        auto *note = inspector().findChild<NoteEdit *>();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("ask"));
        QTest::qWait(1300); // longer than it takes to be saved meanwhile
        QCOMPARE(inspector().shown(), m_number);
        QTest::keyClicks(note, QStringLiteral(" them"));
        table().setFocus();
        QCOMPARE(stored().note, QStringLiteral("ask them"));
    }
    void aNoteStaysWithItsShipmentWhenAnotherIsSelected()
    {
        auto *note = inspector().findChild<NoteEdit *>();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("this one"));
        table().selectRow(1);
        table().setFocus();
        QCOMPARE(stored().note, QStringLiteral("this one"));
        QCOMPARE(annotationOf(model().rows().at(1)).note, QString());
    }
    void aPinnedShipmentStaysWhateverIsMarked()
    {
        const std::int64_t other = model().rows().at(2);
        button(QStringLiteral("pin"))->setChecked(true);
        table().selectRow(2);
        QCOMPARE(inspector().shown(), m_number);
        m_rig->session().annotate({other}, {ReviewStatus::Cleared, {}, {}, {}});
        QCOMPARE(inspector().shown(), m_number);
        QTest::mouseClick(inspector().findChild<QPushButton *>(QStringLiteral("status-confirmed")),
                          Qt::LeftButton);
        QCOMPARE(stored().status, ReviewStatus::Confirmed);
        QCOMPARE(annotationOf(other).status, ReviewStatus::Cleared);
        button(QStringLiteral("pin"))->setChecked(false);
        QCOMPARE(inspector().shown(), other);
    }
    void anActMeansWhatIsSelectedAndNotWhatIsPinned()
    {
        const QList<std::int64_t> others = model().rows().mid(2, 3);
        for (const Act act : {Act::Tag, Act::Note}) {
            m_rig->session().setSelection({{m_number}, m_number});
            button(QStringLiteral("pin"))->setChecked(true);
            m_rig->session().setSelection({act == Act::Tag ? others : others.mid(0, 1), others.first()});
            QCOMPARE(inspector().shown(), m_number);
            trigger(act);
            QCOMPARE(inspector().shown(), others.first());
        }
    }
    void aNoteThatIsRefusedIsKeptAndWrittenLater()
    {
        auto *note = inspector().findChild<NoteEdit *>();
        const std::int64_t other = model().rows().at(1);
        m_rig->session().setImporting(true);
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("ask the broker"));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_rig->window->messages().text(), m_rig->session().busyReason());
        QCOMPARE(note->toPlainText(), QStringLiteral("ask the broker"));
        QCOMPARE(stored().note, QString());
        m_rig->session().setSelection({{other}, other}); // and back: what was typed is still there
        QCOMPARE(note->toPlainText(), QString());
        m_rig->session().setSelection({{m_number}, m_number});
        QCOMPARE(note->toPlainText(), QStringLiteral("ask the broker"));
        m_rig->session().setImporting(false);
        QCOMPARE(stored().note, QStringLiteral("ask the broker"));
        QCOMPARE(note->toPlainText(), QStringLiteral("ask the broker"));
    }
    void aNoteOnManyIsWrittenToAllOfThem()
    {
        m_rig->session().annotate({model().rows().at(1)}, {{}, {}, {}, QStringLiteral("old")});
        m_rig->session().setSelection({model().rows().mid(0, 14), m_number});
        trigger(Act::Annotate);
        trigger(Act::Note);
        auto *dialog = m_rig->window->findChild<NoteDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Note on 14 shipments"));
        QStringList said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(said.contains(QStringLiteral("1 of them has a note already, which this one replaces.")),
                 qPrintable(said.join(u'|')));
        dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("one batch"));
        m_rig->session().setImporting(true);
        dialog->accept();
        QVERIFY(dialog->isVisible()); // refused: kept
        m_rig->session().setImporting(false);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        dialog->findChild<QPlainTextEdit *>()->setFocus();
        QTest::keyClick(dialog->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
        for (const std::int64_t number : model().rows().mid(0, 14))
            QCOMPARE(annotationOf(number).note, QStringLiteral("one batch"));
        QCOMPARE(annotationOf(model().rows().at(14)).note, QString());
        QCOMPARE(m_rig->session().undoStack().undoText(), QStringLiteral("note on 14 shipments"));
    }
    void aNoteThatWasTypedIsNotThrownAwayUnasked()
    {
        table().selectAll();
        trigger(Act::Note);
        auto *dialog = m_rig->window->findChild<NoteDialog *>();
        int asked = 0;
        bool discard = false;
        QTimer answering;
        connect(&answering, &QTimer::timeout, this, [&] {
            if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                ++asked;
                const auto role = discard ? QMessageBox::DestructiveRole : QMessageBox::RejectRole;
                for (QAbstractButton *button : question->buttons()) {
                    if (question->buttonRole(button) == role)
                        return button->click();
                }
            }
        });
        answering.start(20);
        auto *field = dialog->findChild<QPlainTextEdit *>();
        QTest::keyClicks(field, QStringLiteral("same buyer"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(asked, 1);
        QVERIFY(dialog->isVisible());
        QCOMPARE(field->toPlainText(), QStringLiteral("same buyer"));
        discard = true;
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(asked, 2);
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(!m_rig->window->findChild<NoteDialog *>());
        trigger(Act::Note); // with nothing typed there is nothing to ask
        dialog = m_rig->window->findChild<NoteDialog *>();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(asked, 2);
        QCOMPARE(stored().note, QString());
    }
    void whatIsBeingTypedIsInSight()
    {
        m_rig->window->resize(1200, 560);
        auto *const area = inspector().findChild<QScrollArea *>();
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 100);
        const auto scrollDown = [area] {
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        };
        scrollDown();
        trigger(Act::Tag);
        const QWidget *const field = QApplication::focusWidget();
        QVERIFY(qobject_cast<const QLineEdit *>(field));
        QVERIFY(area->viewport()->rect().contains(
            QRect(field->mapTo(area->viewport(), QPoint()), field->size())));
        scrollDown();
        table().selectRow(1); // another shipment begins at its top
        QCOMPARE(area->verticalScrollBar()->value(), 0);
    }
    void manyAreMarkedAtOnce()
    {
        m_rig->session().setSelection({model().rows().mid(0, 14), m_number});
        trigger(Act::Annotate);
        auto *bar = m_rig->window->findChild<AnnotateBar *>();
        QVERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("status-cleared")), Qt::LeftButton);
        QCOMPARE(m_rig->session().undoStack().undoText(), QStringLiteral("14 shipments cleared"));
        Filter cleared;
        cleared = cleared.with(FilterField::Status, {QStringLiteral("cleared")});
        m_rig->session().setFilter(cleared);
        m_rig->settle();
        QCOMPARE(m_rig->session().totals().shipments, 14);
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
    }
    void whatNoLongerMatchesLeavesTheTable()
    {
        const std::int64_t marked = model().rows().at(3);
        const AnnotationChange change{
            ReviewStatus::Suspicious, {QStringLiteral("seen")}, {}, QStringLiteral("ask")};
        for (const QString &query :
             {QStringLiteral("-status:suspicious"), QStringLiteral("status:unreviewed"),
              QStringLiteral("-tag:seen"), QStringLiteral("-has:note"), QStringLiteral("-has:tag")}) {
            m_rig->session().setFilter(*parseQuery(query, m_rig->session().names()));
            m_rig->settle();
            QTRY_COMPARE(model().rowCount(), 240);
            m_rig->session().setSelection({{marked, model().rows().at(5)}, marked});
            m_rig->session().annotate({marked}, change);
            QTRY_COMPARE(model().rowCount(), 239);
            QVERIFY2(!model().rows().contains(marked), qPrintable(query));
            QVERIFY(!m_rig->session().selection().shipments.contains(marked));
            QCOMPARE(m_rig->session().selection().shipments.size(), 1);
            trigger(Act::Undo);
            QTRY_COMPARE(model().rowCount(), 240);
        }
    }
    void everyRowSelectedIsMarked()
    {
        constexpr int many = 200'500;
        m_rig = std::make_unique<GuiRig>(many);
        m_rig->window->show();
        m_rig->open();
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), many, 30'000);
        table().selectAll();
        QCOMPARE(m_rig->session().selection().shipments.size(), many);
        Session &session = m_rig->session();
        trigger(Act::StatusCleared);
        QVERIFY(session.marker().running()); // the window goes on
        QVERIFY(!session.busyReason().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!session.marker().running(), 60'000);
        session.setFilter(Filter().with(FilterField::Status, {QStringLiteral("cleared")}));
        m_rig->settle();
        QCOMPARE(session.totals().shipments, many);
        session.undoStack().undo(); // the filter
        session.undoStack().undo();
        QVERIFY(session.marker().running());
        session.marker().cancel(); // what is canceled is not done, and the history says so
        QTRY_VERIFY_WITH_TIMEOUT(!session.marker().running(), 60'000);
        QCOMPARE(session.undoStack().undoText(), QStringLiteral("200,500 shipments cleared"));
        QCOMPARE(annotationOf(1).status, ReviewStatus::Cleared);
        session.undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(!session.marker().running(), 60'000);
        QCOMPARE(annotationOf(1).status, ReviewStatus::Unreviewed);
        QVERIFY(!session.undoStack().canUndo());
    }
    void aCaseThatIsOnlyReadSaysWhyNothingCanBeWritten_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<int>("selected");
        QTest::newRow("the bar does not open") << Actions::id(Act::Annotate) << 1;
        QTest::newRow("no tag is begun") << Actions::id(Act::Tag) << 1;
        QTest::newRow("no note is begun") << Actions::id(Act::Note) << 1;
        QTest::newRow("no note on several is begun") << Actions::id(Act::Note) << 2;
        QTest::newRow("no state is set") << Actions::id(Act::StatusConfirmed) << 1;
    }
    void aCaseThatIsOnlyReadSaysWhyNothingCanBeWritten()
    {
        QFETCH(QString, act);
        QFETCH(int, selected);
        m_rig->session().close();
        const auto held = CaseFile::open(m_rig->casePath()); // as by another window
        QVERIFY(held.ok());
        m_rig->open();
        QTRY_COMPARE(model().rowCount(), 240);
        QList<std::int64_t> chosen;
        for (int row = 0; row < selected; ++row)
            chosen.append(model().rows()[row]);
        m_rig->session().setSelection({chosen, chosen.first()});
        m_rig->window->messages().hide();
        m_rig->window->actions().findChild<QAction *>(act)->trigger();
        QVERIFY(m_rig->window->messages().isVisible());
        QVERIFY2(m_rig->window->messages().text().contains(QStringLiteral("nothing can be changed")),
                 qPrintable(m_rig->window->messages().text()));
        QVERIFY(!m_rig->window->findChild<AnnotateBar *>()->isVisible());
        QVERIFY(!m_rig->window->findChild<NoteDialog *>());
        QCOMPARE(annotationOf(chosen.first()), Annotation());
    }
    void cellsAreShownAsTheyStand()
    {
        const QList<PairList *> lists = inspector().findChildren<PairList *>();
        QStringList cells;
        for (const PairList *list : lists) {
            for (const Pair &pair : list->pairs())
                cells.append(pair.name + u'=' + pair.value);
        }
        QVERIFY2(cells.contains(QStringLiteral(
                     "ОПИСАНИЕ ТОВАРА=Жилет <b>«Safari»</b> (спецодежда), с карманами под пластины")) ||
                     cells.filter(QStringLiteral("ОПИСАНИЕ ТОВАРА=")).size() == 1,
                 qPrintable(cells.join(u'\n')));
    }
    void copiedRowsCarryHeadersAndNoFormulas()
    {
        table().selectAll();
        trigger(Act::Copy);
        const QMimeData *data = QApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split(u'\n');
        QCOMPARE(lines.size(), 241);
        QVERIFY2(lines.first().startsWith(QStringLiteral("Date\tStatus\tDescription")),
                 qPrintable(lines.first()));
        QVERIFY(data->text().contains(QStringLiteral("\t'=HYPERLINK")));
        QVERIFY(data->html().contains(QStringLiteral("&lt;b&gt;«Safari»")));
        QVERIFY2(lines[1].contains(QStringLiteral("\tUnreviewed\t")), qPrintable(lines[1])); // as it is seen
        QVERIFY2(data->text().contains(QStringLiteral("\tTurkey\t")), qPrintable(lines[1]));
        trigger(Act::CopyWithoutHeaders);
        QCOMPARE(QApplication::clipboard()->mimeData()->text().count(u'\n'), 239);
    }

private:
    ShipmentsView &table() { return m_rig->window->workbench().tables().shipments(); }
    ShipmentsModel &model() { return table().shipments(); }
    InspectorPanel &inspector() { return *m_rig->window->findChild<InspectorPanel *>(); }
    QToolButton *button(const QString &name) { return inspector().findChild<QToolButton *>(name); }
    void trigger(Act act) { m_rig->window->actions()[act]->trigger(); }
    QString cell(const QString &column)
    {
        return model().index(0, model().sectionOf(column)).data().toString();
    }
    Annotation annotationOf(std::int64_t number)
    {
        const auto shipment = m_rig->session().openCase().reader().shipment(ShipmentId(number));
        return shipment ? shipment->annotation : Annotation();
    }
    Annotation stored() { return annotationOf(m_number); }

    std::unique_ptr<GuiRig> m_rig;
    std::int64_t m_number = 0;
};

QTEST_MAIN(AnnotatingTest)
#include "tst_annotating.moc"
