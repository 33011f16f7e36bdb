// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ImportDesk;
class ImportFileModel;
class Looks;
class MappingHeader;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QuestionBar;
class RefusalPanel;
class SampleModel;
class SheetOptions;
class YieldStrip;

/**
 * One page from dropped files to shipments: the files at the left, the proposed fields over true rows, one
 * question at a time, what each field will yield, and one button. Shows an ImportDesk and tells it what a
 * person does; knows no case.
 */
class ImportPage : public QWidget {
    Q_OBJECT

public:
    ImportPage(ImportDesk &desk, const Looks &looks, QWidget *parent = nullptr);

Q_SIGNALS:
    /** The person is done here: leave the page. */
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFiles();
    QWidget *makeSheet();
    QWidget *makeFoot();
    void retranslate();
    void refresh();
    void refreshSheet();
    void refreshFoot();
    void refreshProgress();
    void chooseFiles();

    ImportDesk &m_desk;
    const Looks &m_looks;
    bool m_filling = false; ///< the list is being set from the desk, not by a person
    ImportFileModel *m_files;
    SampleModel *m_sample;
    /** Which sheet the columns were last put in order for. */
    struct ShownSheet {
        QString path;
        int sheet = -1;
        std::int64_t headerRow = 0;
        bool operator==(const ShownSheet &) const = default;
    };
    ShownSheet m_shownSheet;
    bool m_reordered = false; ///< the columns stand in another order than in the file
    QLabel *m_title, *m_lead, *m_dropHint, *m_filesTitle;
    QPushButton *m_addFiles, *m_cancel, *m_import;
    QListView *m_list;
    QStackedWidget *m_stack;
    RefusalPanel *m_nothing;
    QuestionBar *m_question;
    SheetOptions *m_options;
    MappingHeader *m_header;
    QTableView *m_table;
    QLabel *m_rows;
    YieldStrip *m_yield;
    QLabel *m_summary;
    QProgressBar *m_progress;
};
