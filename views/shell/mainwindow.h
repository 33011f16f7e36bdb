// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "views/shell/shellcontext.h"
#include "views/shell/taborder.h"

#include <QMainWindow>

class Actions;
class Docks;
class DropSign;
class FacetPanel;
class FigureFacts;
class FileActs;
class FilterBar;
class InspectorPanel;
class JobBar;
class MainBar;
class Menus;
class MessageBar;
class MessageKeeper;
class QLabel;
class QStackedWidget;
class QUndoStack;
class StatusLine;
class WelcomePage;
class Workbench;

/** The window: bars, docks and pages around one session. Knows who stands where, and little else. */
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(ShellContext context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Opens a case; a failure is told in the window. */
    void openCase(const QString &path);
    /**
     * Shows another page (import, review ...) in the place of the workbench; takes ownership. Undo and redo
     * work on the page's own changes if it has a stack of them, else on those of the session.
     */
    void showPage(QWidget *page, QUndoStack *own = nullptr);
    /** Closes that page and goes back to what was there. */
    void closePage();
    /** Shows a job above whatever page is shown; takes ownership. */
    void addJobBar(JobBar *bar);
    Workbench &workbench() { return *m_workbench; }
    /** What pictures of this case have to say of its sources. */
    const FigureFacts &facts() const { return *m_facts; }
    Actions &actions() { return *m_actions; }
    MessageBar &messages() { return *m_messages; }
    /** Where the import page hooks in. */
    FileActs &files() { return *m_files; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override { return TabOrder::step(*this, next); }
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void restorePlace();
    void buildPages();
    void buildDocks();
    void connectFileActs();
    void connectEditActs();
    void connectHelpActs();
    void caseChanged();
    /** The page that stands where no other was asked for. */
    QWidget *homePage() const;
    void enableActs();
    void showDocks(bool open);
    void step(int by);
    void retranslate();

    ShellContext m_context;
    Actions *m_actions;
    Menus *m_menus;
    MainBar *m_mainBar;
    FilterBar *m_filterBar;
    MessageBar *m_messages;
    MessageKeeper *m_refusals;
    JobBar *m_jobs;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    QWidget *m_welcomeArea, *m_emptyCase;
    Workbench *m_workbench;
    QWidget *m_page = nullptr;
    FacetPanel *m_facets;
    InspectorPanel *m_inspector;
    Docks *m_docks;
    FigureFacts *m_facts;
    StatusLine *m_statusLine;
    QLabel *m_caseName;
    FileActs *m_files;
    DropSign *m_dropSign;
};
