// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ElidedLabel;
class ImportDesk;
class ImportFileModel;
class Looks;
class PageHead;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class RefusalPanel;
class SheetPanel;

/**
 * One page from dropped files to shipments: the files at the left, the proposed fields over true rows, one
 * question at a time, what each field will yield, and one button. Shows an ImportDesk and tells it what a
 * person does; knows no case.
 */
class ImportPage : public QWidget {
    Q_OBJECT

public:
    ImportPage(ImportDesk &desk, const Looks &looks, QWidget *parent = nullptr);
    /** Says that the case is a made-up one, in which true records are stamped as made up as well. */
    void warnOfSample();

Q_SIGNALS:
    /** The files on the desk are to go into a case of their own. */
    void newCaseWanted();
    /** The person is done here: leave the page. */
    void closed();
    /** The person wants to see what could not be read. */
    void problemsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeSampleNote();
    QWidget *makeFiles();
    QWidget *makeFoot();
    void retranslate();
    void refresh();
    void refreshFoot();
    void focusNextStep();
    void enter();
    void leave();
    qsizetype openQuestions() const;
    void refreshProgress();
    void chooseFiles();
    void choosePlace();

    ImportDesk &m_desk;
    const Looks &m_looks;
    bool m_filling = false; ///< the list is being set from the desk, not by a person
    ImportFileModel *m_files;
    PageHead *m_head;
    QWidget *m_sampleNote;
    QLabel *m_sampleWords;
    QPushButton *m_newCase;
    QLabel *m_dropHint, *m_filesTitle;
    QPushButton *m_addFiles, *m_problems, *m_cancel, *m_import;
    QListView *m_list;
    QStackedWidget *m_stack;
    RefusalPanel *m_nothing;
    SheetPanel *m_sheet;
    QLabel *m_summary;
    ElidedLabel *m_place; ///< of the case that will be made
    QPushButton *m_elsewhere;
    QProgressBar *m_progress;
};
