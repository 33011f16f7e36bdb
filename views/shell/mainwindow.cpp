// SPDX-FileCopyrightText: The Waybill authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "figures/periodcoverage.h"
#include "session/figurefacts.h"
#include "session/filteredit.h"
#include "session/remapper.h"
#include "session/remapwords.h"
#include "session/session.h"
#include "views/casework/problemspanel.h"
#include "views/common/languages.h"
#include "views/common/looks.h"
#include "views/common/settings.h"
#include "views/facets/facetpanel.h"
#include "views/facets/monthhistogram.h"
#include "views/inspector/inspectorpanel.h"
#include "views/shell/aboutdialog.h"
#include "views/shell/actions.h"
#include "views/shell/annotateacts.h"
#include "views/shell/commandpalette.h"
#include "views/shell/docks.h"
#include "views/shell/dropsign.h"
#include "views/shell/emptycase.h"
#include "views/shell/exportacts.h"
#include "views/shell/fileacts.h"
#include "views/shell/filterbar.h"
#include "views/shell/guide.h"
#include "views/shell/historydock.h"
#include "views/shell/jobbar.h"
#include "views/shell/mainbar.h"
#include "views/shell/menus.h"
#include "views/shell/messagebar.h"
#include "views/shell/messagekeeper.h"
#include "views/shell/overlapacts.h"
#include "views/shell/searchfield.h"
#include "views/shell/statusline.h"
#include "views/shell/viewacts.h"
#include "views/shell/welcomepage.h"
#include "views/shell/workbench.h"
#include "views/tables/shipmentsview.h"
#include "views/tables/tablespanel.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
constexpr int StateVersion = 1;
const QString windowKey = QStringLiteral("window");
} // namespace

MainWindow::MainWindow(ShellContext context, QWidget *parent)
    : QMainWindow(parent), m_context(std::move(context)), m_actions(new Actions(this, m_context.looks)),
      m_menus(new Menus(*menuBar(), *m_actions, m_context.languages, m_context.settings, this)),
      m_mainBar(new MainBar(m_context.session, m_context.looks, *m_actions, this)),
      m_filterBar(new FilterBar(m_context.session, m_context.looks, *m_actions, this)),
      m_messages(new MessageBar(m_context.looks, this)),
      m_refusals(new MessageKeeper(*m_messages, m_context.session, *m_actions, this)),
      m_facts(new FigureFacts(m_context.session, this)),
      m_statusLine(new StatusLine(m_context.session, m_context.looks, this)), m_caseName(new QLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(Looks::logo());
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setContextMenuPolicy(Qt::NoContextMenu); // no accidental hiding of bars by a right click
    m_caseName->setProperty("tone", QStringLiteral("second"));
    m_caseName->setTextFormat(Qt::PlainText);
    m_caseName->setContentsMargins(0, 6, 12, 0);
    menuBar()->setCornerWidget(m_caseName);
    addToolBar(m_mainBar);
    addToolBarBreak();
    addToolBar(m_filterBar);
    setStatusBar(m_statusLine);
    buildPages();
    buildDocks();
    m_actions->bindUndo(m_context.session.undoStack());
    connectFileActs();
    connectEditActs();
    new ViewActs(m_context, *m_actions, *m_workbench, *m_docks, this);
    new AnnotateActs(m_context, *m_actions, *m_workbench, *m_inspector, *this);
    connectHelpActs();
    connect(&m_context.session, &Session::failed, m_refusals, &MessageKeeper::refuse);
    connect(&m_context.session, &Session::changed, this, [this](Session::Changes changes) {
        if (changes & Session::Change::Case)
            caseChanged();
        enableActs();
    });
    connect(&m_context.session, &Session::closing, this, &MainWindow::closePage); // it speaks of that case
    connect(&m_context.languages, &Languages::changed, &m_context.session, &Session::rereadNames);
    restorePlace();
    retranslate();
    caseChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::restorePlace()
{
    constexpr QSize Usual(1600, 1000), Frame(0, 40); // a title bar, whoever draws it
    resize(Usual.boundedTo(screen()->availableSize() - Frame));
    restoreGeometry(m_context.settings.windowGeometry());
    if (restoreState(m_context.settings.layout(windowKey), StateVersion))
        m_docks->adopt();
}

void MainWindow::buildPages()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    m_jobs = new JobBar(QStringLiteral("sampleJob"), middle);
    column->addWidget(m_jobs);
    m_pages = new QStackedWidget(middle);
    column->addWidget(m_pages, 1);
    m_welcome = new WelcomePage(m_context.looks, m_context.settings, *m_actions, m_pages);
    m_workbench = new Workbench(m_context, *m_facts, m_pages);
    auto *scroll =
        new QScrollArea(m_pages); // so that a small window, and the workbench, are not kept wide by it
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_welcome);
    m_pages->addWidget(scroll);
    m_welcomeArea = scroll;
    m_pages->addWidget(m_workbench);
    m_emptyCase = new EmptyCase(m_context.looks, *m_actions, m_pages);
    m_pages->addWidget(m_emptyCase);
    setCentralWidget(middle);
    m_dropSign = new DropSign(m_context.looks, this);
}

void MainWindow::addJobBar(JobBar *bar)
{
    auto *column = static_cast<QVBoxLayout *>(centralWidget()->layout());
    column->insertWidget(column->indexOf(m_pages), bar);
}

void MainWindow::buildDocks()
{
    m_facets = new FacetPanel(m_context.session, m_context.looks, this);
    connect(m_facts, &FigureFacts::changed, m_facets, [this] {
        const PeriodCoverage covered(m_facts->context().sources, {});
        m_facets->months().setSpan(covered.first(), covered.last());
    });
    m_inspector = new InspectorPanel(m_context.session, m_context.looks, this);
    m_docks = new Docks(*this, *m_actions);
    m_docks->add(Act::ShowFacets, QStringLiteral("facetDock"), m_facets, Qt::LeftDockWidgetArea, true);
    m_docks->add(Act::ShowInspector, QStringLiteral("inspectorDock"), m_inspector, Qt::RightDockWidgetArea,
                 true);
    m_docks->add(Act::ShowHistory, QStringLiteral("historyDock"),
                 new HistoryPanel(m_context.session.undoStack(), this), Qt::RightDockWidgetArea, false);
    connect(m_inspector, &InspectorPanel::stepWanted, this, &MainWindow::step);
    connect(m_inspector, &InspectorPanel::left, this, [this] { m_workbench->tables().focusTable(); });
}

void MainWindow::connectFileActs()
{
    m_files = new FileActs(m_context, *m_actions, *m_jobs, *this);
    connect(m_files, &FileActs::failed, m_refusals, &MessageKeeper::refuse);
    connect(m_files, &FileActs::warned, this,
            [this](const QString &text) { m_messages->tell(MessageBar::Tone::Warning, text); });
    connect(m_files, &FileActs::opened, this, &MainWindow::closePage);
    connect(m_files, &FileActs::opened, m_messages, &QWidget::hide);
    auto *exports = new ExportActs(m_context, *m_facts, *m_actions, *m_workbench, *this);
    const auto tell = [this](const Sentence &text) { m_messages->tell(MessageBar::Tone::Info, text); };
    connect(exports, &ExportActs::done, this, tell);
    connect(&m_workbench->problems(), &ProblemsPanel::saved, this, tell);
    connect(&m_workbench->problems(), &ProblemsPanel::overlapsWanted, (*m_actions)[Act::Overlaps],
            &QAction::trigger);
    connect(&m_context.session.remapper(), &Remapper::remapped, this,
            [tell](const RemapReport &report) { tell([report] { return remapSummary(report); }); });
    connect(m_statusLine, &StatusLine::problemsWanted, m_workbench, &Workbench::showProblems);
    auto *overlaps = new OverlapActs(m_context, m_facts->overlaps(), *m_actions, *m_statusLine, *this);
    connect(overlaps, &OverlapActs::failed, m_refusals, &MessageKeeper::refuse);
    connect(overlaps, &OverlapActs::done, this, tell);
    connect((*m_actions)[Act::Quit], &QAction::triggered, this, &QWidget::close);
    connect(m_menus, &Menus::caseWanted, this, &MainWindow::openCase);
    connect(m_welcome, &WelcomePage::caseWanted, this, &MainWindow::openCase);
}

void MainWindow::openCase(const QString &path)
{
    m_files->openCase(path);
}

void MainWindow::connectEditActs()
{
    const auto on = [this](Act act, auto slot) {
        connect((*m_actions)[act], &QAction::triggered, this, slot);
    };
    on(Act::Copy, [this] { m_workbench->tables().copy(true); });
    on(Act::CopyWithoutHeaders, [this] { m_workbench->tables().copy(false); });
    on(Act::SelectAll, [this] { m_workbench->tables().selectAll(); });
    on(Act::Find, [this] {
        m_mainBar->search().setFocus(Qt::ShortcutFocusReason);
        m_mainBar->search().selectAll();
    });
    on(Act::Palette, [this] {
        auto *palette =
            new CommandPalette(m_context.session, m_context.looks, m_context.settings, *m_actions, this);
        palette->setAttribute(Qt::WA_DeleteOnClose);
        connect(palette, &CommandPalette::caseWanted, this, &MainWindow::openCase);
        if ((*m_actions)[Act::ColumnChooser]->isEnabled())
            palette->setOffers(m_workbench->tables().offers());
        palette->popUp();
    });
    connect(m_filterBar, &FilterBar::queryWanted, this,
            [this](const QString &start) { m_mainBar->search().startWriting(start); });
}

void MainWindow::connectHelpActs()
{
    const auto on = [this](Act act, auto slot) {
        connect((*m_actions)[act], &QAction::triggered, this, slot);
    };
    on(Act::Guide, [this] { Guide::open(Guide::Page::Start, m_context.looks, this); });
    on(Act::Shortcuts, [this] { Guide::open(Guide::Page::Keys, m_context.looks, this); });
    on(Act::About, [this] { AboutDialog(m_context.looks, this).exec(); });
}

void MainWindow::step(int by)
{
    ShipmentsView &table = m_workbench->tables().shipments();
    const QModelIndex now = table.currentIndex();
    const QModelIndex next = now.siblingAtRow(now.row() + by);
    if (next.isValid())
        table.setCurrentIndex(next);
}

void MainWindow::caseChanged()
{
    const bool open = m_context.session.isOpen();
    enableActs();
    if (!m_page)
        m_pages->setCurrentWidget(homePage());
    showDocks(homePage() == m_workbench && !m_page);
    const QString path = open ? m_context.session.openCase().file().path() : QString();
    const QString name = QFileInfo(path).fileName();
    m_caseName->setText(name);
    m_caseName->adjustSize();
    menuBar()->setCornerWidget(m_caseName); // the bar measures it only now
    setWindowTitle(name.isEmpty() ? QStringLiteral("Waybill") : tr("%1 – Waybill").arg(name));
    if (open) {
        m_context.settings.addRecentCase({path, m_context.session.openCase().shipmentCount(),
                                          static_cast<int>(m_context.session.openCase().sources().size()),
                                          QDateTime::currentDateTime()});
    }
}

QWidget *MainWindow::homePage() const
{
    if (!m_context.session.isOpen())
        return m_welcomeArea;
    return m_context.session.openCase().sources().isEmpty() ? m_emptyCase : m_workbench;
}

void MainWindow::enableActs()
{
    const Session &session = m_context.session;
    m_actions->setShown(session.isOpen(), !m_page && homePage() == m_workbench);
    // Behind a page nobody sees what they would change.
    (*m_actions)[Act::Back]->setEnabled(session.canGoBack() && !m_page);
    (*m_actions)[Act::Forward]->setEnabled(session.canGoForward() && !m_page);
}

void MainWindow::showDocks(bool open)
{
    m_mainBar->setVisible(open);
    m_filterBar->setVisible(open);
    m_docks->setOpen(open);
    if (open)
        m_workbench->tables().focusTable();
}

void MainWindow::showPage(QWidget *page, QUndoStack *own)
{
    closePage();
    m_messages->hide();
    m_page = page;
    enableActs();
    if (own)
        m_actions->bindUndo(*own);
    showDocks(false); // first: beside them the page would make the window wider than the screen
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    page->setFocus(); // keys are the page's now, Esc among them
}

void MainWindow::closePage()
{
    if (!m_page)
        return;
    m_messages->hide();
    m_pages->removeWidget(m_page);
    std::exchange(m_page, nullptr)->deleteLater();
    enableActs();
    m_actions->bindUndo(m_context.session.undoStack());
    m_pages->setCurrentWidget(homePage());
    showDocks(homePage() == m_workbench);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    m_docks->retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What has the focus was asked first: it closes what it opened.
    Session &session = m_context.session;
    if (event->key() == Qt::Key_Escape && m_page)
        closePage();
    else if (event->key() != Qt::Key_Escape || !session.isOpen())
        QMainWindow::keyPressEvent(event);
    else if (m_messages->isVisible())
        m_messages->hide();
    else if (!session.selection().shipments.isEmpty())
        session.setSelection({});
    else
        session.setFilter(FilterEdit::without(session.filter(), session.filter().clauses.size() - 1));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayQuit())
        return event->ignore();
    m_context.settings.setWindowGeometry(saveGeometry());
    if (m_context.session.isOpen()) {
        m_docks->setAlone(false);
        m_docks->setOpen(true); // what a person wants is kept, not what a page over the workbench hid
        m_context.settings.setLayout(windowKey, saveState(StateVersion));
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_dropSign->show(tr("Drop files to import them, or a case to open it"));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropSign->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropSign->hide();
    m_files->drop(*event->mimeData());
    event->acceptProposedAction();
}
